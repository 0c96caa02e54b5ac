import { parseEnv } from "node:util";

/** Settings by name. */
export type Settings = Readonly<Record<string, string>>;

/**
 * The text of a `.env` file with these settings: lines and comments that are there stay, a setting that changes is replaced where it stands, a new one comes at the end.
 * Null when Node would not read back exactly what is meant, as with a line break in a value.
 */
export const withSettings = (
	text: string,
	changes: Settings,
): string | null => {
	const left = new Map(Object.entries(changes));
	const kept: string[] = [];
	for (const part of partsOf(text)) {
		const name = nameOf(part);
		const value = name === null ? undefined : changes[name];
		if (name === null || value === undefined) kept.push(part);
		// A name that stands there twice stays once, so that no old secret is left behind.
		else if (left.delete(name)) kept.push(lineOf(name, value));
	}
	const more = [...left].map(([name, value]) => lineOf(name, value));
	const glue = kept.at(-1)?.endsWith("\n") === false ? "\n" : "";
	const written = `${kept.join("")}${more.length > 0 ? glue : ""}${more.join("")}`;
	return isMeant(text, changes, written) ? written : null;
};

/** A value as Node reads it back; null when there is no way to write it. */
export const quoted = (value: string): string | null => {
	if (/^[\w.:/@+,-]*$/u.test(value)) return value;
	if (/[\r\n\0]/u.test(value)) return null;
	const mark = ["'", "`", '"'].find((one) => !value.includes(one));
	// Within double quotes \n is a line break.
	if (mark === undefined || (mark === '"' && value.includes("\\n")))
		return null;
	return `${mark}${value}${mark}`;
};

const lineOf = (name: string, value: string): string =>
	`${name}=${quoted(value) ?? ""}\n`;

/** The lines with their line breaks; a quoted value that goes over several lines is one part. */
const partsOf = (text: string): readonly string[] =>
	text.match(
		/[ \t]*(?:export[ \t]+)?[\w.-]+[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|`[^`]*`)[^\n]*(?:\n|$)|[^\n]*\n|[^\n]+$/gu,
	) ?? [];

const nameOf = (part: string): string | null =>
	/^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=/u.exec(part)?.[1] ?? null;

const isMeant = (before: string, changes: Settings, after: string): boolean => {
	const meant = new Map([
		...Object.entries(parseEnv(before)),
		...Object.entries(changes),
	]);
	const read = Object.entries(parseEnv(after));
	return (
		read.length === meant.size &&
		read.every(([name, value]) => meant.get(name) === value)
	);
};
