/** The logical lines of an object, unfolded. */
export const linesOf = (text: string): readonly string[] =>
	text
		.replace(/\r?\n[ \t]/gu, "")
		.split(/\r?\n/u)
		.filter((line) => line !== "");

/** The first UID of an object, or null. */
export const uidIn = (text: string): string | null => {
	const found =
		/(?:^|\n)UID(?:;[^\r\n:]*)?:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/iu.exec(text);
	return found?.[1]?.replace(/\r?\n[ \t]/gu, "").trim() || null;
};

/** The components of a calendar object that are not its time zones, by name. */
export const componentsOf = (text: string): readonly string[] => {
	const found: string[] = [];
	let depth = 0;
	for (const line of linesOf(text)) {
		const begins = /^BEGIN:(.*)$/iu.exec(line)?.[1]?.trim().toUpperCase();
		if (begins && depth === 1 && begins !== "VTIMEZONE") found.push(begins);
		if (begins) depth += 1;
		if (/^END:/iu.test(line)) depth -= 1;
	}
	return found;
};

/** Why a server would not take this, or null. */
export const fault = (
	text: string,
	kind: "calendar" | "contacts",
): string | null => {
	const lines = linesOf(text);
	const outer = kind === "calendar" ? "VCALENDAR" : "VCARD";
	const begins = lines.filter((line) => /^BEGIN:/iu.test(line)).length;
	const ends = lines.filter((line) => /^END:/iu.test(line)).length;
	if (lines[0]?.toUpperCase() !== `BEGIN:${outer}` || begins !== ends)
		return `not one whole ${outer}`;
	if (lines.at(-1)?.toUpperCase() !== `END:${outer}`)
		return `more after ${outer}`;
	if (kind === "contacts") return begins === 1 ? null : "more than one card";
	const components = new Set(componentsOf(text));
	const uids = new Set(
		lines.filter((line) => /^UID[;:]/iu.test(line) && !inAlarm(lines, line)),
	);
	if (components.size !== 1) return "not exactly one type of component";
	if (uids.size === 0) return "a component without UID";
	return uids.size === 1 ? null : "components with different UIDs";
};

const inAlarm = (lines: readonly string[], line: string): boolean => {
	const at = lines.indexOf(line);
	const begins = lines.findLastIndex(
		(one, index) => index < at && /^BEGIN:/iu.test(one),
	);
	return /^BEGIN:VALARM/iu.test(lines[begins] ?? "");
};

/** The same object as a server writes it that reads and serialises: the UID first in its component, a word on delivery at each guest. Not folded. */
export const rewritten = (text: string): string => {
	const lines = linesOf(text).map((line) =>
		/^ATTENDEE[;:]/iu.test(line) && !/;SCHEDULE-STATUS=/iu.test(line)
			? line.replace(/^ATTENDEE/iu, "ATTENDEE;SCHEDULE-STATUS=1.1")
			: line,
	);
	const moved: string[] = [];
	for (const line of lines) {
		const at = /^UID[;:]/iu.test(line)
			? moved.findLastIndex((one) => /^(?:BEGIN|VERSION):/iu.test(one)) + 1
			: moved.length;
		moved.splice(at, 0, line);
	}
	return moved.map((line) => `${line}\r\n`).join("");
};
