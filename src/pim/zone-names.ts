import type { Component } from "./components.ts";
import { type Line, paramValues, readLines, splitOutside } from "./lines.ts";
import { escapeText, inPlaceOf, unescapeText } from "./write-line.ts";

/** The new names of zones in one object, by their old ones. */
export type ZoneNames = ReadonlyMap<string, string>;

/** An object's text with its zones called as they are in the file. */
export const inZones = (raw: string, names: ZoneNames | undefined): string =>
	names === undefined || names.size === 0
		? raw
		: readLines(raw)
				.map((line) => inZone(line, names))
				.join("");

/** What a zone is called in the parameters that use it. */
export const tzidOf = ({ lines }: Component): string =>
	unescapeText(lines.find(({ name }) => name === "TZID")?.value.trim() ?? "");

/** A zone under another name. */
export const renamed = (raw: string, name: string): string =>
	readLines(raw)
		.map((line) =>
			line.name === "TZID"
				? inPlaceOf(line, `TZID:${escapeText(name)}`)
				: line.raw,
		)
		.join("");

const inZone = (line: Line, names: ZoneNames): string => {
	const [tzid = ""] = paramValues(line, "TZID");
	const name = names.get(tzid);
	if (name === undefined) return line.raw;
	const head = line.text.slice(0, line.text.length - line.value.length - 1);
	const parts = splitOutside(head, ";").map((part) =>
		/^\s*tzid\s*=/iu.test(part) ? `TZID=${quoted(name)}` : part,
	);
	return inPlaceOf(line, `${parts.join(";")}:${line.value}`);
};

const quoted = (name: string): string =>
	/[,;:]/u.test(name) ? `"${name}"` : name;
