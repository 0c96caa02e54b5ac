import type { Fault } from "../support/infomaniak/faults.ts";

const head = "E-Mail-Adresse;Vorname;Nachname;Rolle;Sprache;Teams";
/** The mail address of a row without a fault. */
export const address = (row: number): string => `person.${row}@partner.example`;

/** The rows whose fault the table itself shows: how they read, and what is said of them. */
export const faultyInTable: ReadonlyMap<number, readonly [string, string]> =
	new Map([
		[14, ["person.14;Ann;Bo;;;", "This is no mail address"]],
		[31, [";Ann;Bo;;;", "The mail address is missing"]],
		[47, [`${address(46)};Ann;Bo;;;`, "The same as in row 46"]],
		[62, [`${address(62)};;Bo;;;`, "Missing: First name"]],
		[83, [`${address(83)};Ann;;;;`, "Missing: Last name"]],
		[99, [`${address(99)};Ann;Bo;King;;`, "Unknown role"]],
		[120, [`${address(120)};Ann;Bo;;Klingon;`, "Unknown language"]],
		[155, [`${address(155)};Ann;Bo;;;Chess`, "There is no team “Chess”"]],
		[
			188,
			["Person3@alpenblick.example;Ann;Bo;;;", "Already in the organisation"],
		],
		[210, [`${address(210)};Ann;${"o".repeat(129)};;;`, "Too long: Last name"]],
		[
			244,
			[
				`${address(244)};A\u202Enn;Bo;;;`,
				"Line breaks or hidden characters in: First name",
			],
		],
		[
			290,
			[`${address(289).toUpperCase()};Ann;Bo;;;`, "The same as in row 289"],
		],
	]);

type Refused = Pick<Fault, "kind" | "code">;

/** The rows that only Infomaniak refuses: how, and what is said of them. */
export const refusedThere: ReadonlyMap<
	number,
	readonly [Refused, outcome: string, remark: RegExp]
> = new Map([
	[5, [{ kind: 422 }, "Did not work", /./u]],
	[58, [{ kind: 403 }, "Did not work", /./u]],
	[77, [{ kind: 409 }, "Was so already", /^$/u]],
	[140, [{ kind: 404 }, "Did not work", /./u]],
	[170, [{ kind: "error-under-200" }, "Did not work", /./u]],
	[201, [{ kind: 500 }, "Did not work", /./u]],
	[230, [{ kind: "html" }, "Did not work", /./u]],
	[301, [{ kind: 422, code: "email_blacklisted" }, "Did not work", /./u]],
]);

/** Rows 2 to 301, the first being the headings. */
export const numbers = Array.from({ length: 300 }, (_, index) => index + 2);

/** Three hundred people as a spreadsheet saves them, twenty of them with a fault. */
export const table = [
	head,
	...numbers.map(
		(row) =>
			faultyInTable.get(row)?.[0] ?? `${address(row)};Person;Nummer ${row};;;`,
	),
].join("\r\n");
