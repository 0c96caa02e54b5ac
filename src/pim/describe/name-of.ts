import { partsOf, saidBy } from "./said.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";

/** What a contact is called: its name, else its organisation, else its first mail address or phone number; null when it has none of these. */
export const contactName = (sheet: Sheet): string | null => {
	const names = [
		() => said(sheet, "FN", 80),
		() => fullName(sheet),
		() => said(sheet, "NICKNAME"),
		() => organisation(sheet),
		() => said(sheet, "EMAIL"),
		() => said(sheet, "TEL"),
	];
	for (const name of names) {
		const found = name();
		if (found !== "") return found;
	}
	return null;
};

/** The first value of a field; empty when there is none. */
export const said = (sheet: Sheet, name: string, most = 60): string => {
	const line = sheet.one(name);
	return line
		? shown(saidBy(line).replace(/^(?:tel|mailto):/iu, ""), most)
		: "";
};

/** Organisation and its departments. */
export const organisation = (sheet: Sheet): string => {
	const line = sheet.one("ORG");
	return line ? shown(joined(partsOf(line, ";"), ", ")) : "";
};

const fullName = (sheet: Sheet): string => {
	const line = sheet.one("N");
	if (!line) return "";
	const [family = "", given = "", more = "", before = "", after = ""] = partsOf(
		line,
		";",
	);
	return shown(joined([before, given, more, family, after], " "));
};

const joined = (parts: readonly string[], by: string): string =>
	parts.filter((part) => part !== "").join(by);
