import { readComponents } from "./components.ts";
import { contentMark } from "./content-mark.ts";
import { isReadable } from "./fault.ts";
import { type Line, paramValues, readLines, splitOutside } from "./lines.ts";
import { objectsOf } from "./merge.ts";
import { normalise } from "./normalise.ts";
import { cutCards, readByOther } from "./recheck-cards.ts";
import { sameMoments } from "./recheck-moments.ts";
import { withoutTwins } from "./twins.ts";
import { inPlaceOf } from "./write-line.ts";

/** Whether a merged file says the same as the objects it was made of: as many components of each kind with the same content, and by a second reader the same events at the same moments, zone by zone. False when any of them is missing; unreadable ones always are. */
export const recheckCalendar = (
	merged: string,
	texts: readonly string[],
): boolean => {
	if (!texts.every((text) => isReadable(text, "calendar"))) return false;
	const wanted = withoutTwins(texts.map(normalise));
	return (
		readComponents(merged)?.length === 1 &&
		areSame(marks([merged]), marks(wanted)) &&
		sameMoments(merged, wanted)
	);
};

/** Whether a merged file holds exactly these contacts, each as it was, and a second reader finds the same in them. */
export const recheckContacts = (
	merged: string,
	texts: readonly string[],
): boolean => {
	if (!texts.every((text) => isReadable(text, "contacts"))) return false;
	const found = cutCards(merged);
	const wanted = texts.flatMap((text) => cutCards(normalise(text)) ?? []);
	if (found === null || wanted.length < texts.length) return false;
	const read = found.map(readByOther);
	return (
		!read.includes(null) &&
		areSame(found.map(contentMark), wanted.map(contentMark)) &&
		areSame(read.map(String), wanted.map(readByOther).map(String))
	);
};

const areSame = (found: readonly string[], wanted: readonly string[]) => {
	const sorted = [...wanted].sort();
	return (
		found.length === sorted.length &&
		[...found].sort().every((item, at) => item === sorted[at])
	);
};

/** What each component says, but for the names of its zones. */
const marks = (texts: readonly string[]): readonly string[] =>
	texts
		.flatMap((text) => readComponents(text) ?? [])
		.flatMap(objectsOf)
		.map(({ raw }) => contentMark(readLines(raw).map(withoutZone).join("")));

const withoutZone = (line: Line): string => {
	if (paramValues(line, "TZID").length === 0) return line.raw;
	const head = line.text.slice(0, line.text.length - line.value.length - 1);
	const parts = splitOutside(head, ";").filter(
		(part) => !/^\s*tzid\s*=/iu.test(part),
	);
	return inPlaceOf(line, `${parts.join(";")}:${line.value}`);
};
