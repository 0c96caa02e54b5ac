import type { Text } from "../../src/core/text.ts";
import type { Block, View } from "../../src/core/view.ts";
import { readText } from "../../src/words/words.ts";

/** A view as an English reader in Zürich sees it, line by line, with its buttons in brackets. */
export const linesOf = ({ title, body }: View, now: number): string[] => {
	const read = (text: Text) =>
		readText(text, { locale: "en-GB", zone: "Europe/Zurich", now });
	return [read(title), ...body.flatMap((block) => blockLines(block, read))];
};

type Value = Extract<Block, { kind: "facts" }>["rows"][number]["value"];

const textOf = (value: Value, read: (text: Text) => string): string =>
	typeof value === "object" && "length" in value
		? value.map(read).join(" → ")
		: read(value);

const blockLines = (block: Block, read: (text: Text) => string): string[] => {
	switch (block.kind) {
		case "text":
		case "note":
			return [read(block.text)];
		case "heading":
			return [`## ${read(block.text)}`];
		case "facts":
			return block.rows.map(({ label, value }) => {
				return `${read(label)}: ${textOf(value, read)}`;
			});
		case "table":
			return [block.columns, ...block.rows].map((row) =>
				row.map(read).join(" | "),
			);
		case "list":
			return block.items.map(
				(item) =>
					`- ${read(typeof item === "object" && "link" in item ? item.text : item)}`,
			);
		case "buttons":
			return [
				...block.buttons.map(({ label }) => `[${read(label)}]`),
				...(block.menu
					? [block.menu, ...(block.menu.beside ?? [])].map(
							(menu) =>
								`[${read(menu.label)} ▾ ${menu.options.map(({ label }) => read(label)).join(" / ")}]`,
						)
					: []),
			];
		case "file":
			return [`(${block.name})`];
		case "link":
			return [`${read(block.label)} (${block.url})`];
		case "quote":
			return [`> ${block.text}`];
		case "rule":
		case "difference":
		case "picture":
			return [`--- ${block.kind}`];
	}
};
