import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentMark } from "../../src/pim/content-mark.ts";
import { readLines } from "../../src/pim/lines.ts";
import { quietText } from "../../src/pim/quiet.ts";
import { foldLine } from "../../src/pim/write-line.ts";
import { corpus } from "./corpus/corpus.ts";
import { type CorpusObject, written } from "./corpus/make.ts";

const sound = corpus().filter(({ isSound }) => isSound);

/** Names of the objects whose mark a change of their text does not keep. */
const changedBy = (
	change: (object: CorpusObject) => string,
	objects = sound,
): readonly string[] =>
	objects
		.filter(
			(object) => contentMark(change(object)) !== contentMark(object.text),
		)
		.map(({ name }) => name);

const lineTexts = (text: string): string[] =>
	readLines(text).map((line) => line.text);

/** The same lines, those of one component in another order and its components too, as servers write them back. */
const reordered = (text: string): string => {
	const stack: string[][] = [[]];
	for (const line of readLines(text)) {
		const top = stack.at(-1) ?? [];
		if (line.name === "BEGIN") stack.push([`${line.text}\r\n`]);
		else if (line.name === "END") {
			const [begin = "", ...rest] = stack.pop() ?? [];
			stack.at(-1)?.push(`${begin}${rest.reverse().join("")}${line.text}\r\n`);
		} else if (line.text !== "") top.push(`${foldLine(line.text)}\r\n`);
	}
	return (stack[0] ?? []).join("");
};

const notOld = sound.filter(({ text }) => !/VERSION:2\.1/u.test(text));

describe("the mark of an object's content", () => {
	it("stays when a server orders lines and components in another way", () => {
		expect(changedBy(({ text }) => reordered(text), notOld)).toEqual([]);
	});

	it("stays when a server folds in another way, or not at all", () => {
		expect(
			changedBy(({ text }) => `${lineTexts(text).join("\r\n")}\r\n`, notOld),
		).toEqual([]);
		expect(changedBy(({ text }) => written(lineTexts(text)), notOld)).toEqual(
			[],
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...notOld.filter(({ text }) => text.length < 2_000)),
				fc.integer({ min: 1, max: 90 }),
				fc.constantFrom("\r\n ", "\n ", "\r\n\t", "\n\t"),
				({ text }, width, fold) => {
					const again = lineTexts(text).map((line) =>
						chunks([...line], width).join(fold),
					);
					expect(contentMark(again.join(fold.slice(0, -1)))).toBe(
						contentMark(text),
					);
				},
			),
		);
	});

	it("stays with other line ends, a mark at the beginning, and no end", () => {
		expect(changedBy(({ text }) => text.replaceAll("\r\n", "\n"))).toEqual([]);
		expect(changedBy(({ text }) => `\uFEFF${text}`)).toEqual([]);
		expect(changedBy(({ text }) => text.trimEnd())).toEqual([]);
	});

	it("stays when only the date of the write or the program is another", () => {
		expect(
			changedBy(({ text, kind }) =>
				kind === "calendar"
					? text
							.replaceAll(/^DTSTAMP:.*/gmu, "DTSTAMP:20300101T000000Z")
							.replace(/^PRODID:.*/mu, "PRODID:-//other//EN")
							.replace(
								/^END:VEVENT/mu,
								"CREATED:20200101T000000Z\r\nLAST-MODIFIED:20300101T000000Z\r\nX-RADICALE-NAME:a.ics\r\nEND:VEVENT",
							)
					: text.replace(
							/^END:VCARD/mu,
							"REV:20300101T000000Z\r\nPRODID:-//x//EN\r\nEND:VCARD",
						),
			),
		).toEqual([]);
	});

	it("stays when a server orders the parts of a rule in another way", () => {
		expect(
			changedBy(({ text }) =>
				text.replaceAll(
					/^RRULE:([^\r\n]+)/gmu,
					(_, rule: string) => `RRULE:${rule.split(";").reverse().join(";")}`,
				),
			),
		).toEqual([]);
	});

	it("stays when a server tells what came of an invitation, or is told to tell nobody", () => {
		expect(
			changedBy(({ text }) =>
				text.replaceAll(
					/^(ATTENDEE|ORGANIZER)(?=[;:])/gmu,
					'$1;SCHEDULE-STATUS="3.7"',
				),
			),
		).toEqual([]);
		expect(changedBy(({ text }) => quietText(text))).toEqual([]);
	});

	it("stays however parameters are ordered, quoted, repeated and their names written", () => {
		const card = (line: string) =>
			contentMark(written(["BEGIN:VCARD", "VERSION:3.0", line, "END:VCARD"]));
		expect(card("tel;x-b=1;type=WORK;type=CELL:+1")).toBe(
			card('TEL;TYPE="CELL",WORK;X-B=1:+1'),
		);
		expect(card("TEL;TYPE=WORK:+1")).not.toBe(card("TEL;TYPE=HOME:+1"));
		expect(card('X;P="a,b":1')).not.toBe(card("X;P=a,b:1"));
	});

	it("keeps which label belongs to which property, whatever the groups are called", () => {
		const card = (...lines: string[]) =>
			contentMark(
				written(["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD"]),
			);
		const labels = ["a.TEL:1", "a.X-ABLabel:x", "b.TEL:2", "b.X-ABLabel:y"];
		expect(card(...labels)).toBe(
			card("g2.TEL:1", "g1.X-ABLABEL:y", "g2.X-ABLABEL:x", "g1.TEL:2"),
		);
		expect(card(...labels)).not.toBe(
			card("a.TEL:1", "a.X-ABLabel:y", "b.TEL:2", "b.X-ABLabel:x"),
		);
	});

	it("takes escapes that servers add for the same, but not where they divide a value", () => {
		const line = (text: string) =>
			contentMark(written(["BEGIN:VCARD", text, "END:VCARD"]));
		expect(line("NOTE:a;b,c\\Nd")).toBe(line("NOTE:a\\;b\\,c\\nd"));
		expect(line("NOTE:a\\\\nb")).not.toBe(line("NOTE:a\\nb"));
		expect(line("ORG:a\\;b")).not.toBe(line("ORG:a;b"));
		expect(line("CATEGORIES:a\\,b")).not.toBe(line("CATEGORIES:a,b"));
	});

	it("takes quoted-printable for what it says, and two weeks for fourteen days", () => {
		const line = (text: string) =>
			contentMark(written(["BEGIN:VCARD", text, "END:VCARD"]));
		expect(line("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg")).toBe(
			line("FN:Jörg"),
		);
		expect(line("DURATION:P2W")).toBe(line("DURATION:P14D"));
		expect(line("DURATION:P1D")).not.toBe(line("DURATION:PT24H"));
		expect(line("TRIGGER:-PT15M")).not.toBe(line("TRIGGER:PT15M"));
	});

	it("is another one whenever a value is another, or a line is gone", () => {
		const said = sound.flatMap(({ name, text }) => {
			const lines = readLines(text);
			return lines
				.filter((line) => !unsaid.has(line.name) && !inZone(lines).has(line))
				.map((line) => ({ name: `${name}: ${line.name}`, text, lines, line }));
		});
		fc.assert(
			fc.property(
				fc.constantFrom(...said),
				fc.constantFrom("x", "9", "é", "\\n"),
				({ text, lines, line }, more) => {
					const swap = (by: string) =>
						lines.map((other) => (other === line ? by : other.raw)).join("");
					const end = /[\r\n]*$/u.exec(line.raw.slice(-2))?.[0] ?? "";
					const longer = swap(`${line.text}${more}${end}`);
					expect(contentMark(longer)).not.toBe(contentMark(text));
					expect(contentMark(swap(""))).not.toBe(contentMark(text));
				},
			),
			{ numRuns: 500 },
		);
	});

	it("is another one for each sound object of the corpus", () => {
		const marks = sound.map(({ text }) => contentMark(text));
		expect(new Set(marks).size).toBe(marks.length);
	});

	it("has an answer for every text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				expect(contentMark(text)).toMatch(/^[0-9a-f]{64}$/u);
			}),
		);
	});
});

const chunks = (signs: readonly string[], width: number): readonly string[] =>
	Array.from({ length: Math.ceil(signs.length / width) }, (_, at) =>
		signs.slice(at * width, (at + 1) * width).join(""),
	);

/** Lines of components, and what marks leave out. */
const unsaid = new Set([
	...["", "BEGIN", "END", "DTSTAMP", "LAST-MODIFIED", "CREATED"],
	...["PRODID", "REV", "X-RADICALE-NAME", "CALSCALE"],
]);

const inZone = (lines: ReturnType<typeof readLines>) => {
	const found = new Set<(typeof lines)[number]>();
	let inside = false;
	for (const line of lines) {
		if (line.value === "VTIMEZONE") inside = line.name === "BEGIN";
		if (inside) found.add(line);
	}
	return found;
};
