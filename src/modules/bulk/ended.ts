import type { Context, Outcome } from "../../core/command.ts";
import type { Step } from "../../core/job.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, Button, Row } from "../../core/view.ts";
import type { Kind } from "./kind.ts";
import { type RowResult, resultsOf } from "./row-step.ts";
import { tableOf } from "./row-table.ts";

/** How a bulk ended: counts, the rows that did not work with the reason, the file with all of them, and the way to go on with the rest. */
export const endedOutcome = (
	kind: Pick<Kind<never>, "subject" | "shown">,
	steps: readonly Step[],
	{ request }: Pick<Context, "request">,
): Outcome => {
	const { subject } = kind;
	const rows = resultsOf(steps);
	const has = (outcome: RowResult["outcome"]): number =>
		rows.filter((row) => row.outcome === outcome).length;
	const told = rows.filter(({ outcome, why }) => outcome !== null && why);
	const asks = request ?? "";
	// Where all of it is done, the title says so.
	const isAll = has("done") === rows.length;
	const body: Block[] = [
		...(isAll ? [] : [countsOf(has)]),
		...toldTable(kind, told),
		{
			kind: "buttons",
			buttons: [
				button("result", `${subject} import-result`, asks),
				...(openOf(rows).length > 0
					? [button("again", `${subject} import-again`, asks)]
					: []),
			],
		},
		{ kind: "note", text: say(`bulk.${subject}.undo`) },
	];
	const title = say(`bulk.${subject}.done`, {
		count: has("done"),
		all: rows.length,
	});
	const waits = steps.filter(({ result }) => result?.secret).length;
	return {
		kind: "done",
		view: { title, body },
		secret: passwords(asks, waits),
	};
};

const countsOf = (has: (outcome: RowResult["outcome"]) => number): Block => ({
	kind: "facts",
	rows: [
		count("done", has("done")),
		...some("already", has("already")),
		...some("failed", has("failed")),
		...some("by-hand", has("by hand")),
		...some("not-reached", has(null)),
	],
});

/** The rows that can be tried again: what failed, and what was not reached. */
export const openOf = (rows: readonly RowResult[]): readonly RowResult[] =>
	rows.filter(({ outcome }) => outcome === null || outcome === "failed");

/** The way to passwords that wait to be seen, for their asker only. */
export const passwords = (request: string, count: number): readonly Block[] =>
	count === 0
		? []
		: [
				{
					kind: "buttons",
					buttons: [
						{
							...button("passwords", "mail passwords", request),
							style: "primary",
						},
					],
				},
				{ kind: "note", text: say("bulk.passwords.note", { count }) },
			];

const toldTable = (
	kind: Pick<Kind<never>, "subject" | "shown">,
	told: readonly RowResult[],
): readonly Block[] =>
	told.length === 0
		? []
		: [
				tableOf(
					kind,
					told.slice(0, 20).map((row) => ({ ...row, what: whatOf(row) })),
				),
				...(told.length > 20
					? [
							{
								kind: "note" as const,
								text: say("bulk.first", { count: 20, all: told.length }),
							},
						]
					: []),
			];

/** What became of a row, in words. */
export const whatOf = ({ outcome, why }: RowResult): Text =>
	why === null || outcome === null
		? say(`bulk.outcome.${outcomeWord(outcome)}`)
		: why;

/** An outcome as a part of a key. */
export const outcomeWord = (outcome: RowResult["outcome"]): string =>
	outcome === null ? "not-reached" : outcome.replace(" ", "-");

const count = (outcome: string, value: number): Row => ({
	label: say(`bulk.outcome.${outcome}`),
	value,
});

const some = (outcome: string, value: number): readonly Row[] =>
	value === 0 ? [] : [count(outcome, value)];

const button = (label: string, command: string, request: string): Button => ({
	label: say(`bulk.button.${label}`),
	does: { kind: "invoke", command, input: { request } },
});
