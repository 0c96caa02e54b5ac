import { type Component, readComponents } from "./components.ts";
import { contentMark } from "./content-mark.ts";
import { uidOf, withUid } from "./uid.ts";

/** Calendar objects as they can stand in one file: of two with the same content one is left out, and of two with the same UID and another content the later gets a UID of its own. */
export const withoutTwins = (texts: readonly string[]): readonly string[] => {
	const marks = new Set<string>();
	const taken = createTaken();
	return texts
		.filter((text) => {
			const mark = contentMark(text);
			const isNew = !marks.has(mark);
			marks.add(mark);
			return isNew;
		})
		.map(taken.own);
};

/** UIDs that are used by now; a number behind a UID is tried only once, also when thousands want it. */
const createTaken = () => {
	const keys = new Set<string>();
	const numbers = new Map<string, number>();
	const isTaken = (text: string) => keysOf(text).some((key) => keys.has(key));
	const take = (text: string): string => {
		for (const key of keysOf(text)) keys.add(key);
		return text;
	};
	const own = (text: string): string => {
		const uid = uidOf(text);
		if (uid === null || !isTaken(text)) return take(text);
		let changed = text;
		while (isTaken(changed)) {
			const number = (numbers.get(uid) ?? 1) + 1;
			numbers.set(uid, number);
			changed = withUid(text, `${uid}-${number}`);
		}
		return take(changed);
	};
	return { own };
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
