import { z } from "zod";
import type { Context, Outcome } from "../../core/command.ts";
import type { Step } from "../../core/job.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import { outcomeWord, passwords } from "./ended.ts";
import { type Item, itemOf } from "./offboard-key.ts";

/** How letting somebody go ended: every step with what came of it, and what a person's hands have to do where the system leaves the last one to them. */
export const offboardEnded = (
	steps: readonly Step[],
	{ request }: Pick<Context, "request">,
): Outcome => {
	const read = steps.map(({ key, result }) => ({
		item: itemOf(key),
		outcome: result?.outcome ?? null,
		...factsOf(result?.facts),
	}));
	const last = read.at(-1);
	const name = last?.item.user.name ?? "";
	const open = read.filter(
		({ outcome }) => outcome === null || outcome === "failed",
	).length;
	const secret = passwords(
		request ?? "",
		steps.filter(({ result }) => result?.secret).length,
	);
	const table: Block = {
		kind: "table",
		columns: [say("bulk.head.step"), say("bulk.head.outcome")],
		rows: read.map(({ item, outcome, why }) => [
			stepText(item),
			why ?? say(`bulk.outcome.${outcomeWord(outcome)}`),
		]),
	};
	if (last?.outcome === "by hand" && last.hands)
		return { kind: "handover", ...last.hands, body: [table], secret };
	const isGone = last?.outcome === "done" || last?.outcome === "already";
	const title = say(`bulk.off.${isGone ? "done" : "open"}`, { name });
	const body: Block[] = [
		table,
		...(open > 0
			? [{ kind: "note" as const, text: say("bulk.off.rest", { count: open }) }]
			: []),
	];
	return { kind: "done", view: { title, body }, secret };
};

/** What a step does, in words. */
export const stepText = ({ task, label }: Item): Text =>
	say(`bulk.off.step.${task}`, {
		label: task === "role" ? say(`role.${label}`) : label,
	});

const factsOf = (given: unknown): z.output<typeof facts> =>
	facts.safeParse(given).data ?? { why: null };

const facts = z.object({
	why: z.custom<Text>().nullable(),
	hands: z
		.object({ steps: z.array(z.custom<Text>()), link: z.string() })
		.optional(),
});
