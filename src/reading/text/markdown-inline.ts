/** A line of Markdown as it is shown: without the signs for emphasis, links and code, without comments and tags. */
export const plainInline = (line: string): string =>
	line
		.split(/(`+[^`]{1,500}`+)/u)
		.map((some, at) =>
			at % 2 === 1 ? some.replace(/^`+|`+$/gu, "") : shown(some),
		)
		.join("");

const shown = (text: string): string =>
	text
		.replace(
			/!\[([^\]]{0,500})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/gu,
			"$1",
		)
		.replace(
			/\[([^\]]{1,500})\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/gu,
			"$1",
		)
		.replace(/\[([^\]]{1,500})\]\[[^\]]{0,100}\]/gu, "$1")
		.replace(/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/gu, "$1")
		.replace(/<br\s{0,9}\/?>/giu, "\n")
		.replace(/<\/?[a-z][^<>]{0,2000}>/giu, "")
		.replace(
			/(?<![\p{L}\p{N}\\])(\*\*\*|\*\*|\*|___|__|_|~~)(?=\S)(.{1,300}?)(?<=[^\s\\])\1(?![\p{L}\p{N}])/gu,
			"$2",
		)
		.replace(/\*\*(?=\S)(.{1,300}?\S)\*\*/gu, "$1")
		.replace(/\\([!-/:-@[-`{-~])/gu, "$1")
		.replace(/[ \t]{2,}/gu, " ");
