import { say } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import type { Subject } from "./batches.ts";
import { type Check, faultyOf, fineOf, type Kind } from "./kind.ts";
import { rowTable } from "./row-table.ts";

/** Rows that were read, with the id under which they wait. */
export type Imported = {
	readonly batch: string;
	readonly check: Check;
	readonly ignored: readonly string[];
};

/** What was read: how much of it can be done, what is left out and why, and the way on. */
export const importView = (
	kind: Pick<Kind<never>, "subject" | "shown" | "will">,
	{ batch, check, ignored }: Imported,
): View => {
	const { subject } = kind;
	const fine = fineOf(check);
	const faulty = faultyOf(check);
	const all = check.lines.length;
	return {
		title: say(
			`bulk.${subject}.${check.blocked && fine.length > 0 ? "short" : "read"}`,
			{ count: fine.length, all },
		),
		body: [
			{
				kind: "facts",
				rows: [
					{ label: say("bulk.row.rows"), value: all },
					{ label: say("bulk.row.left-out"), value: faulty.length },
					...(fine.length > 0 ? check.rows : []),
					...(ignored.length > 0
						? [{ label: say("bulk.row.ignored"), value: { series: ignored } }]
						: []),
				],
			},
			...blockedOf(check, fine.length),
			rowTable(kind, [...faulty, ...fine].slice(0, 10)),
			...(all > 10 ? [note("bulk.first", { count: 10, all })] : []),
			{
				kind: "buttons",
				buttons: buttonsOf(subject, batch, {
					can: check.blocked === null ? fine.length : 0,
					faulty: faulty.length,
					all,
					isShort: check.blocked !== null,
				}),
			},
			...(fine.length > 0
				? check.notes.map((text): Block => ({ kind: "note", text }))
				: []),
			note("bulk.kept"),
		],
	};
};

const blockedOf = ({ blocked }: Check, fine: number): readonly Block[] => {
	if (fine === 0) return [{ kind: "text", text: say("bulk.none") }];
	return blocked === null ? [] : [{ kind: "text", text: blocked }];
};

const buttonsOf = (
	subject: Subject,
	batch: string,
	count: {
		readonly can: number;
		readonly faulty: number;
		readonly all: number;
		readonly isShort: boolean;
	},
): readonly Button[] => {
	const input = { batch };
	const to = (label: string, command: string): Button => ({
		label: say(`bulk.button.${label}`),
		does: { kind: "invoke", command: `${subject} ${command}`, input },
	});
	return [
		...(count.can > 0
			? [
					{
						label: say(`bulk.${subject}.ask`, { count: count.can }),
						style: "primary" as const,
						does: {
							kind: "invoke" as const,
							command: `${subject} import-all`,
							input,
						},
					},
				]
			: []),
		...(count.isShort
			? [
					{
						label: say("bulk.button.plan"),
						does: {
							kind: "dialog" as const,
							command: "plan preview",
							input: {},
						},
					},
				]
			: []),
		...(count.faulty > 0 ? [to("faulty", "import-faults")] : []),
		...(count.all > 10 ? [to("rows", "import-rows")] : []),
		{
			label: say("bulk.button.other"),
			does: { kind: "dialog", command: `${subject} import`, input: {} },
		},
	];
};

const note = (key: string, values?: Record<string, number>): Block => ({
	kind: "note",
	text: say(key, values),
});
