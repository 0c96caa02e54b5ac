import { saidBy } from "../../pim/describe/said.ts";
import { shown } from "../../pim/describe/shown.ts";
import { readLines } from "../../pim/lines.ts";

/** The name in a contact that cannot be read as a whole; null when there is none to be found. */
export const nameIn = (text: string): string | null => {
	const line = readLines(text).find(({ name }) => name === "FN");
	const name = line ? shown(saidBy(line)) : "";
	return name === "" ? null : name;
};
