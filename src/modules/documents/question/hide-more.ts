import { clean } from "../../../ai/clean.ts";
import { hide } from "../../../ai/private/readable.ts";
import { findSecrets, withoutSecrets } from "../../../ai/private/secrets.ts";

/** Hides the private details of texts that stand beside documents: a question, a file name, what was said before. */
export type Hider = {
	readonly hide: (text: string) => Promise<string>;
	/** What stood at each placeholder, those of the documents among them. */
	readonly places: ReadonlyMap<string, string>;
};

/** Goes on with the placeholders of the documents: the same detail has the same one there and here. */
export const createHider = (known: ReadonlyMap<string, string>): Hider => {
	const places = new Map(known);
	const names = new Map(
		[...known].map(([name, value]) => [keyOf(name, value), name]),
	);
	const nameFor = (own: string, value: string): string => {
		const key = keyOf(own, value);
		const before = names.get(key);
		if (before !== undefined) return before;
		const fresh = `[[${kindOf(own)}_${places.size + 1}]]`;
		places.set(fresh, value);
		names.set(key, fresh);
		return fresh;
	};
	return {
		places,
		hide: async (text) => {
			const readable = clean(text);
			const secrets = await findSecrets(readable);
			const { texts, places: own } = hide([withoutSecrets(readable, secrets)]);
			return (texts[0] ?? "").replace(/\[\[[A-Z]+_\d+\]\]/gu, (name) => {
				const value = own.get(name);
				return value === undefined ? name : nameFor(name, value);
			});
		},
	};
};

const kindOf = (name: string): string => /[A-Z]+/u.exec(name)?.[0] ?? "WORD";

const keyOf = (name: string, value: string): string =>
	`${kindOf(name)} ${value}`;
