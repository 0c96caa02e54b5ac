import { setImmediate } from "node:timers/promises";
import { clean } from "../../../ai/clean.ts";
import { conceal } from "../../../ai/private/conceal.ts";
import {
	type Piece,
	type ReadFile,
	textOfPart,
} from "../../../core/document.ts";
import { runsOf } from "./runs.ts";
import { createSecretKeeper, type SecretKeeper } from "./secret-keeper.ts";

/** A text of a document to translate: once for each different text, however often it stands there. */
export type Segment = {
	readonly text: string;
	/** As it is sent, with everything that must come back letter by letter replaced. */
	readonly sent: string;
	readonly places: ReadonlyMap<string, string>;
};

/** The texts of documents, each once and in order; what has no word in it, or is nothing but a link or an address, needs no translation. Others are served in between. */
export const segmentsOf = async (
	documents: readonly ReadFile[],
): Promise<readonly Segment[]> => {
	const keeper = createSecretKeeper();
	const texts = new Set<string>();
	for (const part of documents.flatMap(({ parts }) => parts)) {
		await keeper.learn(textOfPart(part));
		for (const text of part.pieces.flatMap(textsOf))
			for (const run of runsOf(text))
				if (hasWord(run.text)) texts.add(run.text);
		await setImmediate();
	}
	const segments: Segment[] = [];
	for (const [index, text] of [...texts].entries()) {
		if (index % 100 === 99) await setImmediate();
		const segment = segmentOf(text, keeper);
		if (hasWord(segment.sent.replace(placeholder, " "))) segments.push(segment);
	}
	return segments;
};

/** A document with its texts exchanged; what nobody translated stays. */
export const exchanged = (
	document: ReadFile,
	translations: ReadonlyMap<string, string>,
): ReadFile => {
	const into = (whole: string): string =>
		runsOf(whole)
			.map(({ text, gap }) => `${translations.get(text) ?? text}${gap}`)
			.join("");
	return {
		...document,
		parts: document.parts.map(({ mark, pieces }) => ({
			mark: {
				...mark,
				title: mark.title === null ? null : into(mark.title),
			},
			pieces: pieces.map(
				(piece): Piece =>
					piece.kind === "table"
						? { ...piece, rows: piece.rows.map((row) => row.map(into)) }
						: { ...piece, text: into(piece.text) },
			),
		})),
	};
};

const textsOf = (piece: Piece): readonly string[] =>
	piece.kind === "table" ? piece.rows.flat() : [piece.text];

const placeholder = /\[\[[A-Z]+_\d+\]\]/gu;

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

const segmentOf = (text: string, keeper: SecretKeeper): Segment => {
	const kept = keeper.hide(text);
	const { text: sent, places } = conceal(clean(kept.text), { mask: true });
	return {
		text,
		sent,
		places: new Map([...places].map(([name, at]) => [name, kept.show(at)])),
	};
};
