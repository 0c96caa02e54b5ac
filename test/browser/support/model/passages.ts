/** A numbered part of what a model is sent. */
export type Part = { readonly part: number; readonly text: string };

/** The block after a heading of a question, such as `Passages:`; empty where there is none. */
export const blockOf = (user: string, heading: string): string =>
	new RegExp(
		`^${heading}:\\n<(text-[\\da-f]+)>\\n([\\s\\S]*?)\\n</\\1>`,
		"mu",
	).exec(user)?.[2] ?? "";

/** The parts of such a block: each begins with its number in square brackets. */
export const partsIn = (block: string): readonly Part[] =>
	block.split(/^(?=\[\d+\](?: \([^)\n]*\))?\n)/mu).flatMap((written) => {
		const head = /^\[(\d+)\](?: \([^)\n]*\))?\n/u.exec(written);
		return head === null
			? []
			: [{ part: Number(head[1]), text: written.slice(head[0].length) }];
	});

/** These words as a part has them, whatever its line breaks; null where they stand nowhere. */
export const quoteIn = (
	parts: readonly Part[],
	words: string,
): { readonly part: number; readonly quote: string } | null => {
	const pattern = new RegExp(
		words
			.split(/\s+/u)
			.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
			.map((word) => word.replace(/['’]/gu, "['’]"))
			.join("\\s+"),
		"u",
	);
	for (const { part, text } of parts) {
		const quote = pattern.exec(text)?.[0];
		if (quote !== undefined) return { part, quote };
	}
	return null;
};
