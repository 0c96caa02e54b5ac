import { type Line, readLines } from "./lines.ts";
import { createPlace } from "./place.ts";
import { foldLine, inPlaceOf } from "./write-line.ts";

/** The UID of an object as it stands; null when it has none. In a calendar object it is the one of its first event, task or block that has one, never of a zone, an alarm or the calendar itself. */
export const uidOf = (text: string): string | null => {
	const place = createPlace();
	const found = readLines(text).find((line) => {
		place.step(line);
		return line.name === "UID" && place.isObject() && line.value.trim() !== "";
	});
	return found?.value.trim() ?? null;
};

/** The same object under another UID: in all its events, tasks, blocks or contacts, with nothing else touched. Those that have none get it. */
export const withUid = (text: string, uid: string): string => {
	const place = createPlace();
	const open: { hasUid: boolean }[] = [];
	const rewritten = (line: Line): string => {
		if (line.name === "END" && place.needsUid() && !open.at(-1)?.hasUid) {
			open.pop();
			place.step(line);
			return `${foldLine(`UID:${uid}`)}\r\n${line.raw}`;
		}
		if (line.name === "END") open.pop();
		place.step(line);
		if (line.name === "BEGIN") open.push({ hasUid: false });
		if (line.name !== "UID" || !place.isObject()) return line.raw;
		const last = open.at(-1);
		if (last) last.hasUid = true;
		return inPlaceOf(line, `${head(line)}:${uid}`);
	};
	return readLines(text).map(rewritten).join("");
};

const head = ({ text, value }: Line): string =>
	text.slice(0, text.length - value.length - 1);
