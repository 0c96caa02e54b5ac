import { type Component, readComponents } from "./components.ts";
import { contentMark } from "./content-mark.ts";
import { uidOf, withUid } from "./uid.ts";

/** Calendar objects as they can stand in one file: of two with the same content one is left out, and of two with the same UID and another content the later gets a UID of its own. */
export const withoutTwins = (texts: readonly string[]): readonly string[] => {
	const marks = new Set<string>();
	const taken = new Set<string>();
	const kept: string[] = [];
	for (const text of texts) {
		const mark = contentMark(text);
		if (marks.has(mark)) continue;
		marks.add(mark);
		const own = ownUid(text, taken);
		for (const key of keysOf(own)) taken.add(key);
		kept.push(own);
	}
	return kept;
};

const ownUid = (text: string, taken: ReadonlySet<string>): string => {
	const uid = uidOf(text);
	const isTaken = (given: string) =>
		keysOf(given).some((key) => taken.has(key));
	if (uid === null || !isTaken(text)) return text;
	let number = 2;
	let own = withUid(text, `${uid}-${number}`);
	while (isTaken(own)) {
		number += 1;
		own = withUid(text, `${uid}-${number}`);
	}
	return own;
};

/** A series and each of its exceptions may share a UID, also where they stand in different places. */
const keysOf = (text: string): readonly string[] =>
	(readComponents(text) ?? [])
		.flatMap(({ inside }) => inside)
		.filter((component) => valueIn(component, "UID") !== "")
		.map(
			(component) =>
				`${valueIn(component, "UID")}\n${valueIn(component, "RECURRENCE-ID")}`,
		);

const valueIn = ({ lines }: Component, name: string): string =>
	lines.find((line) => line.name === name)?.value.trim() ?? "";
