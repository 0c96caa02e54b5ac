import { componentsOf, linesOf } from "./sabre-text.ts";
import type { Element } from "./xml-read.ts";

/** Whether an object passes a filter: kinds of components, texts in properties, and roughly a range of time. */
export const passes = (
	text: string,
	filter: Element,
	kind: "calendar" | "contacts",
): boolean => {
	if (kind === "calendar")
		return inner(filter, "comp-filter").every(
			(outer) =>
				outer.attributes.get("name") === "VCALENDAR" &&
				inner(outer, "comp-filter").every((one) => component(text, one)),
		);
	const tests = inner(filter, "prop-filter").map((one) => property(text, one));
	return filter.attributes.get("test") === "allof"
		? tests.every(Boolean)
		: tests.length === 0 || tests.some(Boolean);
};

const inner = (element: Element, name: string): readonly Element[] =>
	element.children.filter((one) => one.name.endsWith(`}${name}`));

const component = (text: string, filter: Element): boolean => {
	const isThere = componentsOf(text).includes(
		filter.attributes.get("name") ?? "",
	);
	if (inner(filter, "is-not-defined").length > 0) return !isThere;
	return (
		isThere &&
		inner(filter, "prop-filter").every((one) => property(text, one)) &&
		inner(filter, "time-range").every((one) => during(text, one))
	);
};

const property = (text: string, filter: Element): boolean => {
	const name = filter.attributes.get("name")?.toUpperCase() ?? "";
	const values = linesOf(text)
		.filter((line) => /^[\w.-]+/u.exec(line)?.[0].toUpperCase() === name)
		.map((line) => line.slice(line.indexOf(":") + 1).toLowerCase());
	if (inner(filter, "is-not-defined").length > 0) return values.length === 0;
	const matches = inner(filter, "text-match");
	return (
		values.length > 0 &&
		matches.every((match) => {
			const sought = match.text.toLowerCase();
			const how = match.attributes.get("match-type") ?? "contains";
			const found = values.some((value) =>
				how === "equals" ? value === sought : value.includes(sought),
			);
			return found !== (match.attributes.get("negate-condition") === "yes");
		})
	);
};

/** By the digits of its first start: a series goes on for ever, and zones are not looked at. */
const during = (text: string, range: Element): boolean => {
	const start = linesOf(text)
		.slice(
			linesOf(text).findIndex((line) => /^BEGIN:V(?:EVENT|TODO)/u.test(line)),
		)
		.find((line) => /^(?:DTSTART|DUE)[;:]/u.test(line));
	if (!start) return true;
	const digits = `${start.slice(start.lastIndexOf(":") + 1)}T000000`.slice(
		0,
		15,
	);
	const repeats = /\nRRULE/u.test(text);
	const from = range.attributes.get("start")?.slice(0, 15) ?? "0";
	const to = range.attributes.get("end")?.slice(0, 15) ?? "9";
	return digits < to && (repeats || digits >= from);
};
