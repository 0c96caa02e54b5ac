import { z } from "zod";
import { splitPrompt } from "./front-matter.ts";
import { type Finding, guardNames } from "./guards/finding.ts";
import { checkHoles, fill } from "./holes.ts";

/** What is said beside a text: that another version is wanted, and why a first attempt was rejected. */
export type Notes = {
	/** How an unknown language is called. */
	readonly unsure: string;
	/** `earlier` is a block already. */
	readonly again: (earlier: string) => string;
	readonly retry: (findings: readonly Finding[]) => string;
};

const asked = guardNames.filter((name) => name !== "names-lost");
const schema = z.strictObject({
	version: z.number().int().positive(),
	unsure: z.string().min(1),
	failures: z.record(z.enum(asked), z.string().min(1)),
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
	checkHoles(again, ["earlier"], `notes ${name}, # Again`);
	checkHoles(retry, ["failures"], `notes ${name}, # Retry`);
	const sentence = ({ guard, what }: Finding): string =>
		guard === "names-lost"
			? ""
			: fill(failures[guard], { what: what.slice(0, 10).join(", ") });
	return {
		unsure,
		again: (earlier) => fill(again, { earlier }),
		retry: (findings) =>
			fill(retry, {
				failures: findings.map(sentence).filter(Boolean).join("; "),
			}),
	};
};
