import { z } from "zod";
import { splitPrompt } from "./front-matter.ts";
import { type Finding, guardNames } from "./guards/finding.ts";
import { checkHoles, fill } from "./holes.ts";
import type { HouseTerms } from "./house.ts";
import { houseLines } from "./house-lines.ts";

/** What is said beside a text: that another version is wanted, and why a first attempt was rejected. */
export type Notes = {
	/** How an unknown language is called. */
	readonly unsure: string;
	/** `earlier` is a block already. */
	readonly again: (earlier: string) => string;
	readonly retry: (findings: readonly Finding[]) => string;
	/** What somebody asks in their own words, on one line. */
	readonly wish: (instruction: string) => string;
	readonly house: (terms: HouseTerms) => string;
};

/** A warning is no reason to ask again. */
const warnings: ReadonlySet<string> = new Set(["names-lost", "negation"]);
const asked = guardNames.filter((name) => !warnings.has(name));
const hasAll = (failures: Readonly<Record<string, string>>): boolean =>
	asked.every((name) => failures[name] !== undefined);
const schema = z.strictObject({
	version: z.number().int().positive(),
	unsure: z.string().min(1),
	keep: z.string().min(1),
	prefer: z.string().min(1),
	pair: z.string().min(1),
	swiss: z.string().min(1),
	failures: z.record(z.string(), z.string().min(1)).refine(hasAll, {
		message: `needs ${asked.join(", ")}`,
	}),
});

/** Reads the notes file; throws with the fault, also when a check has no sentence. */
export const readNotes = (name: string, file: string): Notes => {
	const { front, sections } = splitPrompt(file);
	const read = schema.safeParse(front);
	if (!read.success)
		throw new Error(`notes ${name}: ${z.prettifyError(read.error)}`);
	const { failures, unsure } = read.data;
	const again = sections.get("again") ?? "";
	const retry = sections.get("retry") ?? "";
	const wish = sections.get("wish") ?? "";
	checkHoles(wish, ["instruction"], `notes ${name}, # Wish`);
	checkHoles(again, ["earlier"], `notes ${name}, # Again`);
	checkHoles(retry, ["failures"], `notes ${name}, # Retry`);
	const sentence = ({ guard, what, sent = what }: Finding): string =>
		fill(failures[guard] ?? "", { what: sent.slice(0, 10).join(", ") });
	return {
		unsure,
		wish: (instruction) =>
			fill(wish, { instruction: instruction.replace(/\s+/gu, " ") }),
		house: (terms) => houseLines(terms, read.data),
		again: (earlier) => fill(again, { earlier }),
		retry: (findings) =>
			fill(retry, {
				failures: findings.map(sentence).filter(Boolean).join("; "),
			}),
	};
};
