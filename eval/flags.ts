import { parseArgs } from "node:util";
import { z } from "zod";
import { actions, caseLanguages } from "./actions.ts";

const count = z.coerce.number().int().min(1);

const schema = z.strictObject({
	list: z.boolean().default(false),
	endpoint: z.url({ protocol: /^https?$/u }).optional(),
	model: z.string().min(1).optional(),
	language: z.enum(caseLanguages).optional(),
	action: z.enum(actions).optional(),
	limit: count.optional(),
	parallel: count.max(64).default(2),
	report: z.string().min(1).default("eval-report.html"),
	json: z.string().min(1).optional(),
});

/** What was asked for on the command line. */
export type Flags = z.output<typeof schema>;

const value = { type: "string" } as const;
const options = {
	list: { type: "boolean" },
	endpoint: value,
	model: value,
	language: value,
	action: value,
	limit: value,
	parallel: value,
	report: value,
	json: value,
} as const;

/** What can be said on the command line. */
export const usage = `npm run eval -- --endpoint URL [--model NAME] [--language ${caseLanguages.join("|")}] [--action NAME] [--limit N] [--parallel N] [--report FILE] [--json FILE]
npm run eval -- --list
The key of the endpoint is read from AI_API_KEY. Actions: ${actions.join(", ")}.`;

/** Reads the command line; a string is what is wrong with it. */
export const readFlags = (args: readonly string[]): Flags | string => {
	const given = parsed(args);
	if (typeof given === "string") return given;
	const read = schema.safeParse(given);
	if (read.success) return read.data;
	const [fault] = read.error.issues;
	const name = `--${fault?.path.join(".") ?? ""}`;
	return `${name}: ${meant(name)}`;
};

const meant = (name: string): string => {
	switch (name) {
		case "--endpoint":
			return "an address is meant, like http://localhost:8080/v1";
		case "--language":
			return `one of ${caseLanguages.join(", ")} is meant`;
		case "--action":
			return `one of ${actions.join(", ")} is meant`;
		case "--limit":
			return "a whole number from 1 is meant";
		case "--parallel":
			return "a whole number from 1 to 64 is meant";
		default:
			return "a name is meant";
	}
};

const parsed = (args: readonly string[]): object | string => {
	try {
		return { ...parseArgs({ args: [...args], options }).values };
	} catch (error) {
		const said = error instanceof Error ? error.message : "unreadable";
		return said.split(". ")[0] ?? said;
	}
};
