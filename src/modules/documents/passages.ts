import { setImmediate } from "node:timers/promises";
import { clean } from "../../ai/clean.ts";
import { hide } from "../../ai/private/readable.ts";
import { findSecrets, withoutSecrets } from "../../ai/private/secrets.ts";
import { type Mark, type ReadFile, textOfPiece } from "../../core/document.ts";

/** A part of a document as a model reads it: its number over all documents (from 1), which document and where, its text as it is, and the text as it is sent. */
export type Passage = {
	readonly number: number;
	/** The document's place among those asked about, from 0. */
	readonly paper: number;
	/** The place in the document's `parts`, from 0. */
	readonly part: number;
	readonly mark: Mark;
	readonly text: string;
	readonly sent: string;
};

/** Documents made ready to be read by a model: links, addresses and private details stay here, and secrets are dots. */
export type Passages = {
	readonly all: readonly Passage[];
	/** What stood at each placeholder. */
	readonly places: ReadonlyMap<string, string>;
	/** How many secrets were left out. */
	readonly secrets: number;
};

/** Makes them ready, part by part; others are served in between. */
export const passagesOf = async (
	documents: readonly ReadFile[],
): Promise<Passages> => {
	const all: Passage[] = [];
	const places = new Map<string, string>();
	const names = new Map<string, string>();
	let secrets = 0;
	for (const [paper, { parts }] of documents.entries())
		for (const [part, { mark, pieces }] of parts.entries()) {
			const text = clean(pieces.map(textOfPiece).join("\n"));
			if (text.trim() === "") continue;
			const found = await findSecrets(text);
			secrets += found.length;
			const hidden = hide([withoutSecrets(text, found)]);
			const sent = renamed(hidden.texts[0] ?? "", hidden.places, {
				places,
				names,
			});
			all.push({ number: all.length + 1, paper, part, mark, text, sent });
			await setImmediate();
		}
	return { all, places, secrets };
};

type Known = {
	readonly places: Map<string, string>;
	/** The placeholder of each thing that was hidden. */
	readonly names: Map<string, string>;
};

/** Every part counts its placeholders from one: the same thing has the same one everywhere, and another thing another. */
const renamed = (
	text: string,
	own: ReadonlyMap<string, string>,
	{ places, names }: Known,
): string =>
	own.size === 0
		? text
		: text.replace(/\[\[([A-Z]+)_\d+\]\]/gu, (name, kind: string) => {
				const value = own.get(name);
				if (value === undefined) return name;
				const known = names.get(`${kind} ${value}`);
				if (known !== undefined) return known;
				const fresh = `[[${kind}_${places.size + 1}]]`;
				places.set(fresh, value);
				names.set(`${kind} ${value}`, fresh);
				return fresh;
			});

/** Passages as they are written into a question: each with its number and where it stands. */
export const writtenPassages = (some: readonly Passage[]): string =>
	some
		.map(
			({ number, mark, sent }) =>
				`[${number}] (${[mark.kind, mark.number].join(" ")})\n${sent}`,
		)
		.join("\n\n");
