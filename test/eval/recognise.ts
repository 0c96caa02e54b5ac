import { fileURLToPath } from "node:url";
import type { Case } from "../../eval/cases.ts";
import { givenOf } from "../../eval/describe.ts";
import { inTurns, planOf } from "../../eval/plan.ts";
import { jobOf } from "../../eval/runners/rewrite.ts";
import { readAskPrompts } from "../../src/ai/ask-prompts.ts";
import { type Prompts, readPrompts } from "../../src/ai/prompts.ts";
import { prepare } from "../../src/ai/task.ts";
import type { Seen } from "../support/endpoint.ts";

/** A question as a person who knows the cases sees it: the case, and its text with placeholders. */
export type Recognised = { readonly one: Case; readonly text: string };

/** Knows every case by its question; null for another question. */
export const recogniser = async (): Promise<
	(seen: Seen) => Recognised | null
> => {
	const cases = inTurns(planOf());
	const texts = await byText(cases, await readPrompts(folder));
	const { prompts } = await readAskPrompts(folder);
	const composed = cases
		.filter(({ kind }) => kind !== "rewrite" && kind !== "correct")
		.map((one) => ({
			one,
			system: prompts.get(one.action)?.system ?? "",
			clue: clueOf(givenOf(one)),
		}));
	return ({ system, user }) => {
		const text = blockIn(user);
		const found = composed.find(
			(other) => other.system === system && user.includes(other.clue),
		);
		return found === undefined
			? (texts.get(keyOf(system, text)) ?? null)
			: { one: found.one, text };
	};
};

/** The text of a question: what stands in its last block. */
export const blockIn = (user: string): string =>
	/[\s\S]*<(text-[\da-f]{12})>\n([\s\S]*)\n<\/\1>/u.exec(user)?.[2] ?? "";

const folder = fileURLToPath(new URL("../../prompts", import.meta.url));

const byText = async (
	cases: readonly Case[],
	prompts: Prompts,
): Promise<ReadonlyMap<string, Recognised>> => {
	const known = new Map<string, Recognised>();
	const { signal } = new AbortController();
	for (const one of cases) {
		const job = jobOf(one, { person: "", signal });
		const prompt = prompts.actions.get(one.action);
		if (job === null || prompt === undefined) continue;
		const { given } = await prepare(job, prompt, true);
		known.set(keyOf(prompt.system, given.text), { one, text: given.text });
	}
	return known;
};

const keyOf = (system: string, text: string): string => `${system}\n${text}`;

/** The longest piece of a text that no placeholder can stand in. */
const clueOf = (text: string): string =>
	text
		.replace(/https?:\S+|\S+@\S+/gu, "\n")
		.split(/[^\p{L} ,]+/u)
		.map((piece) => piece.trim())
		.reduce((best, piece) => (piece.length > best.length ? piece : best), "");
