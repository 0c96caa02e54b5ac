import type { Line } from "./lines.ts";
import { listed } from "./listed.ts";
import { decodedValue, isQuotedPrintable } from "./quoted-printable.ts";

/** Whether a line says something that a person wrote or chose, and not when or by what it was written. */
export const isContent = ({ name, value }: Line): boolean =>
	!ofTheWrite.has(name) &&
	!(name === "CALSCALE" && value.trim().toUpperCase() === "GREGORIAN");

/** A line as it is compared: one for each date of a list of dates. */
export const canonicalLine = (line: Line): readonly string[] => {
	const params = canonicalParams(line);
	return values(line).map((value) =>
		JSON.stringify([line.name, params, value]),
	);
};

const values = (line: Line): readonly string[] => {
	const { name, value } = line;
	if (rules.has(name)) return [canonicalRule(value)];
	if (dates.has(name)) return value.split(",").map((date) => date.trim());
	if (lengths.has(name)) return [canonicalLength(value)];
	return [canonicalText(name, decodedValue(line))];
};

/** Servers escape signs that others leave bare; only where a sign divides a value is it another thing. */
const canonicalText = (name: string, value: string): string =>
	value.replaceAll(/\\(.)/gsu, (pair, sign: string) => {
		if (sign === "N") return "\\n";
		return divided.has(name) || !bare.has(sign) ? pair : sign;
	});

/** Two weeks are fourteen days, and nothing is nothing in any unit; but a day is not always 24 hours. */
const canonicalLength = (value: string): string => {
	const found = length.exec(value.trim().toUpperCase());
	if (!found) return value;
	const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
		.slice(2)
		.map((part) => Number(part ?? 0));
	const whole = weeks * 7 + days;
	const rest = hours * 3600 + minutes * 60 + seconds;
	return `${found[1] === "-" && whole + rest > 0 ? "-" : ""}${whole} ${rest}`;
};

const canonicalRule = (value: string): string =>
	value
		.trim()
		.toUpperCase()
		.split(";")
		.filter((part) => part !== "")
		.map((part) => {
			const [name = "", ...rest] = part.split("=");
			return `${name}=${rest.join("=").split(",").sort().join()}`;
		})
		.sort()
		.join(";");

const canonicalParams = (line: Line) => {
	const merged = new Map<string, string[]>();
	const decoded = isQuotedPrintable(line);
	for (const { name, values } of line.params) {
		if (unsaid.has(name) || (decoded && encoding.has(name))) continue;
		const all = listed(merged, name);
		for (const value of values) all.push(value);
	}
	return [...merged]
		.map(([name, all]) => [name, name === "TYPE" ? [...all].sort() : all])
		.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
};

const ofTheWrite = new Set([
	"DTSTAMP",
	"LAST-MODIFIED",
	"CREATED",
	"PRODID",
	"REV",
	"X-RADICALE-NAME",
]);
/** What the server adds, and a character set that is decoded by now. */
const unsaid = new Set([
	"CHARSET",
	"SCHEDULE-AGENT",
	"SCHEDULE-STATUS",
	"SCHEDULE-FORCE-SEND",
]);
const rules = new Set(["RRULE", "EXRULE"]);
const dates = new Set(["EXDATE", "RDATE", "FREEBUSY"]);
const lengths = new Set(["DURATION", "TRIGGER"]);
const length =
	/^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/u;
const encoding = new Set(["ENCODING", "QUOTED-PRINTABLE"]);
const bare = new Set([",", ";", ":"]);
/** Their values are lists or have parts. */
const divided = new Set([
	"ADR",
	"CATEGORIES",
	"N",
	"NICKNAME",
	"ORG",
	"RESOURCES",
]);
