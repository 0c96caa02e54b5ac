/** Text as it may stand in XML, line ends as they are. */
export const escaped = (text: string): string =>
	/[&<>"]/u.test(text)
		? text
				.replaceAll("&", "&amp;")
				.replaceAll("<", "&lt;")
				.replaceAll(">", "&gt;")
				.replaceAll('"', "&quot;")
		: text;

const named: Record<string, string> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
};

/** Text of XML with its references solved. Throws on one that XML does not know. */
export const unescaped = (text: string): string =>
	text.includes("&")
		? text.replace(/&([^;&]*);?/gu, (whole, name: string) => {
				const known = named[name];
				if (known !== undefined && whole.endsWith(";")) return known;
				const digits = /^#(?:x([0-9a-f]+)|([0-9]+))$/iu.exec(name);
				if (!digits || !whole.endsWith(";"))
					throw new Error(`unknown reference ${whole.slice(0, 20)}`);
				return String.fromCodePoint(
					digits[1]
						? Number.parseInt(digits[1], 16)
						: Number.parseInt(digits[2] ?? "", 10),
				);
			})
		: text;
