import { Problem } from "../../core/problem.ts";
import { createTurns } from "../turns.ts";
import { textOfWords } from "./legible.ts";
import { pictureSize } from "./picture-size.ts";
import { type Bounds, runProgram } from "./run-program.ts";

/** Takes the text out of pictures: the paragraphs of each, null for one that has none or could not be read. Problem `stopped`. */
export type Recognise = (
	pictures: readonly Uint8Array[],
	signal: AbortSignal,
) => Promise<readonly (readonly string[] | null)[]>;

/** The program and its languages, as `eng+deu`. */
export type Recogniser = {
	readonly command: string;
	readonly languages: string;
};

/** Makes the recognition of text by the operator's Tesseract: one picture after the other, 20 s for each, the first ten; only JPEG and PNG of at most 40 megapixels. */
export const createRecogniser = (
	{ command, languages }: Recogniser,
	bounds: Partial<Bounds> = {},
): Recognise => {
	const run = runProgram(
		command,
		["stdin", "stdout", "-l", languages, ...["--psm", "3"], ...asTable],
		{ ...usual, ...bounds },
	);
	const takeTurn = createTurns(1);
	const take = async (picture: Uint8Array, signal: AbortSignal) => {
		const giveBack = await takeTurn(signal);
		try {
			return textOfWords(await run(picture, signal));
		} finally {
			giveBack();
		}
	};
	return async (pictures, signal) => {
		const found: (readonly string[] | null)[] = pictures.map(() => null);
		for (const [index, picture] of pictures.slice(0, 10).entries()) {
			if (!isHarmless(picture)) continue;
			try {
				found[index] = await take(picture, signal);
			} catch (error) {
				if (!(error instanceof Problem) || error.code === "stopped")
					throw error;
				// The next page of such a file would take as long.
				if (error.code !== "file-damaged") break;
			}
		}
		return found;
	};
};

/** Words with their places and how sure each is, without a file of settings. */
const asTable = ["-c", "tessedit_create_tsv=1"];

const usual: Bounds = {
	patience: 20_000,
	memory: 1_000_000_000,
	letters: 2_000_000,
};

/** Tesseract decodes it whole. And what is no picture it takes for a list of files to open. */
const isHarmless = (picture: Uint8Array): boolean => {
	const size = pictureSize(picture);
	return size !== null && size.width * size.height <= 40_000_000;
};
