import { conceal } from "../../../ai/private/conceal.ts";
import { findSecrets, withoutSecrets } from "../../../ai/private/secrets.ts";
import type { Piece, ReadFile } from "../../../core/document.ts";

/** A text of a document to translate: once for each different text, however often it stands there. */
export type Segment = {
	readonly text: string;
	/** As it is sent, with everything that must come back letter by letter replaced. */
	readonly sent: string;
	readonly places: ReadonlyMap<string, string>;
};

/** The texts of documents, each once and in order; what has no word in it needs no translation. */
export const segmentsOf = async (
	documents: readonly ReadFile[],
): Promise<readonly Segment[]> => {
	const texts = new Set(
		documents
			.flatMap(({ parts }) => parts.flatMap(({ pieces }) => pieces))
			.flatMap(textsOf)
			.flatMap(runsOf)
			.filter((text) => /\p{L}{2}/u.test(text)),
	);
	const segments: Segment[] = [];
	for (const text of texts) {
		const safe = withoutSecrets(text, await findSecrets(text));
		const { text: sent, places } = conceal(safe, { mask: true });
		segments.push({ text, sent, places });
	}
	return segments;
};

/** A document with its texts exchanged; what nobody translated stays. */
export const exchanged = (
	document: ReadFile,
	translations: ReadonlyMap<string, string>,
): ReadFile => {
	const into = (text: string): string =>
		runsOf(text)
			.map((run) => translations.get(run) ?? run)
			.join(seam(text));
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

const longest = 1800;

/** A long paragraph is parted between sentences, as an answer about a whole page is hard to check. */
const runsOf = (text: string): readonly string[] => {
	if (text.length <= longest) return [text.trim()];
	const runs: string[] = [];
	for (const sentence of text.split(/(?<=[.!?])\s+|\n+/u)) {
		const last = runs.at(-1);
		if (last !== undefined && last.length + sentence.length < longest)
			runs.splice(-1, 1, `${last} ${sentence}`);
		else runs.push(sentence);
	}
	return runs.map((run) => run.trim());
};

const seam = (text: string): string => (text.includes("\n") ? "\n" : " ");
