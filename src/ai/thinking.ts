/** Takes a model's thoughts out of streamed text, also where a tag is split between two chunks. */
export type Thinking = {
	/** The text of this chunk that is surely no thought. */
	readonly push: (chunk: string) => string;
	/** What was held back at the end of the stream. */
	readonly end: () => string;
	/** Whether a thought began. */
	readonly seen: () => boolean;
};

const tags = [
	["<think>", "</think>"],
	["<thinking>", "</thinking>"],
	["<thought>", "</thought>"],
	["[THINK]", "[/THINK]"],
] as const;

/** Makes a filter for one answer. A thought that never ends swallows the rest, which leaves an empty answer. */
export const createThinking = (): Thinking => {
	let held = "";
	let closing: string | null = null;
	let fresh = true;
	let seen = false;
	const out = (text: string): string => {
		// The blank lines after a thought belong to it.
		const kept = fresh ? text.trimStart() : text;
		if (kept !== "") fresh = false;
		return kept;
	};
	const step = (): string | null => {
		if (closing !== null) {
			const end = held.indexOf(closing);
			if (end < 0) return null;
			held = held.slice(end + closing.length);
			closing = null;
			return "";
		}
		const found = firstTag(held);
		if (found === null) return null;
		const before = held.slice(0, found.at);
		held = held.slice(found.at + found.open.length);
		closing = found.close;
		seen = true;
		return before;
	};
	return {
		push: (chunk) => {
			held += chunk;
			let text = "";
			for (let part = step(); part !== null; part = step()) text += part;
			if (closing !== null) {
				held = held.slice(-closing.length);
				return out(text);
			}
			const safe = held.length - tailOfTag(held);
			text += held.slice(0, safe);
			held = held.slice(safe);
			return out(text);
		},
		end: () => {
			const rest = closing === null ? held : "";
			held = "";
			return out(rest);
		},
		seen: () => seen,
	};
};

/** What follows the last closing tag: some chat templates open the thought inside the prompt, so that only its end is seen. */
export const afterThought = (text: string): string =>
	tags.reduce(
		(rest, [, close]) =>
			rest.includes(close)
				? rest.slice(rest.lastIndexOf(close) + close.length)
				: rest,
		text,
	);

const firstTag = (text: string) =>
	tags
		.map(([open, close]) => ({ at: text.indexOf(open), open, close }))
		.filter(({ at }) => at >= 0)
		.sort((a, b) => a.at - b.at)[0] ?? null;

const tailOfTag = (text: string): number => {
	const start = Math.max(text.lastIndexOf("<"), text.lastIndexOf("["));
	if (start < 0) return 0;
	const tail = text.slice(start);
	return tags.some(([open]) => open.startsWith(tail)) ? tail.length : 0;
};
