import { escapeText, foldLine } from "../../../src/pim/write-line.ts";

/** One object of the corpus: a name to report it by, and whether servers and exports should take it. */
export type CorpusObject = {
	readonly name: string;
	readonly kind: "calendar" | "contacts";
	readonly text: string;
	readonly isSound: boolean;
};

/** Lines as a text, folded at 75 octets. */
export const written = (lines: readonly string[]): string =>
	lines.map((line) => `${foldLine(line)}\r\n`).join("");

const calendarOf = (lines: readonly string[]): readonly string[] => [
	"BEGIN:VCALENDAR",
	"VERSION:2.0",
	"PRODID:-//Suitemate//Corpus//EN",
	...lines,
	"END:VCALENDAR",
];

/** A sound calendar object of these components. */
export const calendar = (
	name: string,
	lines: readonly string[],
): CorpusObject => ({
	name,
	kind: "calendar",
	text: written(calendarOf(lines)),
	isSound: true,
});

/** The UID of the object with a name. */
export const uidFor = (name: string): string =>
	`${name.replaceAll(/[^a-z0-9]+/giu, "-").toLowerCase()}@corpus.example`;

/** A component with UID and stamp. */
export const component = (
	kind: string,
	name: string,
	lines: readonly string[],
): readonly string[] => [
	`BEGIN:${kind}`,
	`UID:${uidFor(name)}`,
	"DTSTAMP:20261101T080000Z",
	...lines,
	`END:${kind}`,
];

/** An event of one component: given lines come after start and title, unless they bring their own. */
export const event = (name: string, lines: readonly string[]): CorpusObject =>
	calendar(name, component("VEVENT", name, [...usual(name, lines), ...lines]));

const usual = (name: string, lines: readonly string[]): readonly string[] => [
	...(lines.some((line) => /^DTSTART[:;]/iu.test(line))
		? []
		: ["DTSTART:20261207T090000Z", "DTEND:20261207T100000Z"]),
	...(lines.some((line) => /^SUMMARY[:;]/iu.test(line))
		? []
		: [`SUMMARY:${escapeText(name)}`]),
];

/** A sound contact; without FN among its lines its name is used. */
export const contact = (
	name: string,
	version: "2.1" | "3.0" | "4.0",
	lines: readonly string[],
): CorpusObject => ({
	name,
	kind: "contacts",
	text: written([
		"BEGIN:VCARD",
		`VERSION:${version}`,
		`UID:${uidFor(name)}`,
		...(lines.some((line) => /^FN[:;]/u.test(line))
			? []
			: [`FN:${escapeText(name)}`]),
		...(lines.some((line) => /^N[:;]/u.test(line))
			? []
			: [`N:${escapeText(name)};;;;`]),
		...lines,
		"END:VCARD",
	]),
	isSound: true,
});

/** A sound object whose text is given as it is. */
export const verbatim = (
	name: string,
	kind: CorpusObject["kind"],
	text: string,
): CorpusObject => ({ name, kind, text, isSound: true });

/** Bytes that look random and are the same every time, in base64. */
export const bytes = (length: number): string => {
	const made = Buffer.alloc(length);
	let state = 12345;
	for (let at = 0; at < length; at += 1) {
		state = (state * 1103515245 + 12345) % 2147483648;
		made[at] = state >> 16;
	}
	return made.toString("base64");
};
