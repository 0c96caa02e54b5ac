import type { Ai } from "../../../src/ai/ai.ts";
import type { House, HouseTerms } from "../../../src/ai/house.ts";
import { noTerms } from "../../../src/ai/house.ts";
import type { Piece, ReadFile } from "../../../src/core/document.ts";
import type { View } from "../../../src/core/view.ts";
import { translateDocuments } from "../../../src/modules/documents/translation/translate.ts";
import { answer, type Step } from "../../support/endpoint/script.ts";
import type { Seen } from "../../support/endpoint.ts";
import { moment, pages } from "./question-desk.ts";

/** The parts a model was given, in order. */
export const partsOf = ({ user }: Pick<Seen, "user">): readonly string[] => {
	const block = /<(text-[0-9a-f]{12})>\n([\s\S]*?)\n<\/\1>/u.exec(user)?.[2];
	return (block ?? "").split(/(?:^|\n\n)\[\d+\]\n/u).slice(1);
};

/** Answers each part with what `translate` makes of it; null leaves it out. */
export const translating =
	(translate: (part: string, index: number, seen: Seen) => string | null) =>
	(seen: Seen): Step =>
		answer(
			JSON.stringify({
				parts: partsOf(seen).flatMap((part, index) => {
					const text = translate(part, index, seen);
					return text === null ? [] : [{ number: index + 1, text }];
				}),
			}),
		);

const filler =
	"Le comité examine cette question avec soin et passe ensuite à la suivante. ";

/** Something like a French translation: placeholders and numbers stay, and a long text is in French. */
export const french = (part: string): string => {
	if (part.length < 100) return `Voici ${part}`;
	const kept = part.match(/\[\[[A-Z]+_\d+\]\]|\d+/gu) ?? [];
	const length = Math.ceil(part.length / filler.length);
	return `${filler.repeat(length)}${[...new Set(kept)].join(" et ")}`;
};

/** A document of pieces, on one page or as they come. */
export const written = (
	pieces: readonly Piece[],
	more: Partial<ReadFile> = {},
): ReadFile => ({
	...pages([]),
	kind: "docx",
	pages: null,
	parts: [
		{ mark: { kind: "section", number: 1, title: null }, pieces: [...pieces] },
	],
	...more,
});

export const heading = (level: number, text: string): Piece => ({
	kind: "heading",
	level,
	text,
});
export const paragraph = (text: string): Piece => ({ kind: "paragraph", text });
export const item = (level: number, ordered: boolean, text: string): Piece => ({
	kind: "item",
	level,
	ordered,
	text,
});
export const table = (...rows: string[][]): Piece => ({ kind: "table", rows });

/** Translates as somebody at a moment, and gives the card. */
export const translate = async (
	ai: Ai,
	input: unknown,
	{ context } = moment(),
	terms: Partial<HouseTerms> = {},
): Promise<View> => {
	const house: House = {
		terms: async () => ({ ...noTerms, ...terms }),
		tones: async () => [],
		actions: async () => [],
	};
	const outcome = await translateDocuments.run(input, { ai, house }, context);
	if (outcome.kind !== "done") throw new Error("a hand-over was not expected");
	return outcome.view;
};

/** The files of a card; what is base64 as bytes. */
export const filesOf = (
	view: View,
): readonly { name: string; mime: string; text: string; bytes: Buffer }[] =>
	view.body.flatMap((block) =>
		block.kind === "file"
			? [
					{
						name: block.name,
						mime: block.mime,
						text: block.text,
						bytes: Buffer.from(
							block.text,
							block.encoding === "base64" ? "base64" : "utf8",
						),
					},
				]
			: [],
	);
