import { createHash } from "node:crypto";
import { canonicalLine, isContent } from "./canonical-line.ts";
import { type Component, readComponents } from "./components.ts";
import { isBlank, type Line } from "./lines.ts";
import { listed } from "./listed.ts";
import { normalise } from "./normalise.ts";

/** The mark of what an object says: the same however a server orders and folds its lines, dates the write, writes parameters or tells of scheduling; another one whenever a value is another. A text that cannot be read has the mark of its characters. SHA-256 in hexadecimal. */
export const contentMark = (text: string): string => {
	const components = readComponents(text);
	const said =
		components === null
			? `unreadable\n${normalise(text)}`
			: list(components.map(canonical));
	return createHash("sha256").update(said).digest("hex");
};

const canonical = (component: Component): string => {
	if (component.name === "VTIMEZONE") return zone(component);
	const { alone, groups } = grouped(component.lines);
	return list([
		JSON.stringify(component.name),
		list(alone.flatMap(canonicalLine)),
		list(groups.map((lines) => list(lines.flatMap(canonicalLine)))),
		list(component.inside.map(canonical)),
	]);
};

/** Servers bring their own rules for a zone that they know. */
const zone = ({ lines }: Component): string =>
	JSON.stringify([
		"VTIMEZONE",
		lines.find(({ name }) => name === "TZID")?.value.trim() ?? "",
	]);

/** Lines of one group belong together, whatever the group is called. */
const grouped = (
	lines: readonly Line[],
): { readonly alone: readonly Line[]; readonly groups: readonly Line[][] } => {
	const groups = new Map<string, Line[]>();
	const alone: Line[] = [];
	for (const line of lines) {
		if (isBlank(line) || !isContent(line)) continue;
		if (line.group === null) alone.push(line);
		else listed(groups, line.group).push(line);
	}
	return { alone, groups: [...groups.values()] };
};

/** Each item is complete in itself, so that their order says nothing and nothing runs together. */
const list = (items: readonly string[]): string =>
	`[${[...items].sort().join()}]`;
