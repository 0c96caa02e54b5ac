import { at, say, type Text } from "../../core/text.ts";
import type { Block, Button, Row, View } from "../../core/view.ts";
import type { Asked, AskedTwice } from "./ask-with-marker.ts";
import type { LeakReport } from "./leaks.ts";

/** What a self-test brought; times in ms. */
export type SelftestFacts =
	| { readonly kind: "stopped" }
	| {
			readonly kind: "receipt";
			readonly asked: AskedTwice;
			readonly report: LeakReport;
			readonly at: number;
			readonly ms: number;
	  };

/** How far a self-test has come. */
export type Step = "asking" | "searching";

/** A self-test under way, with a button to stop it. */
export const testingView = (step: Step, run: string): View => ({
	title: say("ai.selftest.working"),
	body: [
		{ kind: "text", text: say(`ai.selftest.${step}`) },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("ai.selftest.stop"),
					does: { kind: "invoke", command: "ai selftest", input: { run } },
				},
			],
		},
	],
});

/** The receipt: what was found first, then what was sent and what was searched. */
export const selftestView = (facts: SelftestFacts): View =>
	facts.kind === "stopped"
		? {
				title: say("ai.selftest.stopped"),
				body: [{ kind: "buttons", buttons: [again] }],
			}
		: receipt(facts);

const receipt = ({
	asked,
	report,
	at: began,
	ms,
}: SelftestFacts & { readonly kind: "receipt" }): View => {
	const { found, cut, unreadable } = report;
	return {
		title: say("ai.selftest.title", { count: found.length }),
		body: [
			...foundBlocks(found),
			...sentBlocks(asked),
			{ kind: "heading", text: say("ai.selftest.searched") },
			{ kind: "facts", rows: rowsOf(report) },
			...(cut ? [text("ai.selftest.cut")] : []),
			...(unreadable > 0
				? [text("ai.selftest.unreadable", { count: unreadable })]
				: []),
			{ kind: "buttons", buttons: [again] },
			{
				kind: "note",
				text: say("ai.selftest.note", {
					when: at(began, "both"),
					seconds: Math.round(ms / 100) / 10,
				}),
			},
		],
	};
};

const foundBlocks = (found: LeakReport["found"]): readonly Block[] =>
	found.length === 0
		? []
		: [
				text("ai.selftest.found"),
				{
					kind: "list",
					items: found
						.slice(0, 20)
						.map(({ kind, name }) => say(`ai.selftest.in.${kind}`, { name })),
				},
			];

const sentBlocks = ({ rephrase, typed }: AskedTwice): readonly Block[] =>
	rephrase.kind === "none"
		? [text("ai.selftest.no-model")]
		: [
				{
					kind: "facts",
					rows: [
						{ label: say("ai.selftest.rephrase"), value: endText(rephrase) },
						{ label: say("ai.selftest.typed"), value: endText(typed) },
					],
				},
			];

const endText = (asked: Asked): Text => {
	switch (asked.kind) {
		case "none":
			return say("ai.selftest.not-sent");
		case "answered":
			return say("ai.usage.place", {
				name: asked.place.name,
				model: asked.place.model,
			});
		case "unanswered":
			return asked.why;
	}
};

const rowsOf = (report: LeakReport): readonly Row[] => [
	{
		label: say("ai.selftest.tables"),
		value: say("ai.selftest.rows", {
			tables: report.tables,
			rows: report.rows,
		}),
	},
	{ label: say("ai.selftest.files"), value: report.files },
	{ label: say("ai.selftest.events"), value: report.events },
	{
		label: say("ai.selftest.read"),
		value: say("ai.selftest.megabytes", {
			megabytes: Math.max(0.1, Math.round(report.bytes / 100_000) / 10),
		}),
	},
];

const text = (key: string, values?: Record<string, Text>): Block => ({
	kind: "text",
	text: say(key, values),
});

const again: Button = {
	label: say("ai.selftest.again"),
	does: { kind: "invoke", command: "ai selftest", input: {} },
};
