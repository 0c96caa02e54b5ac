/** A piece of a page that is safe to show. */
export type Html = { readonly html: string };

type Part = string | number | Html | readonly Html[];

/** Makes a piece of a page; whatever is put in is escaped, unless it is such a piece itself. */
export const html = (
	strings: TemplateStringsArray,
	...parts: readonly Part[]
): Html => ({
	html: strings
		.map((text, index) => `${text}${shown(parts[index] ?? "")}`)
		.join(""),
});

const shown = (part: Part): string => {
	if (typeof part === "string") return escaped(part);
	if (typeof part === "number") return `${part}`;
	return "html" in part ? part.html : part.map((one) => one.html).join("");
};

const escaped = (text: string): string =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;")
		.replaceAll("'", "&#39;")
		// What a text may hold and a page may not.
		.replace(/[\p{Cc}\p{Cs}]/gu, (sign) =>
			sign === "\n" || sign === "\t" ? sign : "�",
		);
