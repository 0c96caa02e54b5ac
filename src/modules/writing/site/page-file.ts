import type { Piece } from "./piece.ts";

/** A page as a Markdown file: title and description in front matter, then its parts in order. */
export const pageFile = (pieces: readonly Piece[]): string => {
	const first = (role: Piece["role"]): string =>
		pieces.find((piece) => piece.role === role)?.text ?? "";
	const body = pieces
		.filter(({ role }) => role !== "title" && role !== "description")
		.map(markdownOf);
	return [
		"---",
		`title: ${JSON.stringify(first("title"))}`,
		`description: ${JSON.stringify(first("description"))}`,
		"---",
		"",
		...body,
	].join("\n");
};

const markdownOf = ({ role, text }: Piece): string => {
	const safe = escaped(text);
	switch (role) {
		case "heading":
			return `# ${safe}\n`;
		case "section":
		case "question":
			return `## ${safe}\n`;
		case "point":
			return `- ${safe}`;
		case "action":
			return `**${safe}**\n`;
		case "alt":
			return `![${safe}]()`;
		default:
			return `\n${safe}\n`;
	}
};

/** Signs that Markdown or HTML would take as their own. */
const escaped = (text: string): string =>
	text
		.replace(/[\\`*_<>[\]#|]/gu, "\\$&")
		.replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gmu, "$1\\$2");
