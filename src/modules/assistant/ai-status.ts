import { z } from "zod";
import type { AiStatus } from "../../ai/connection.ts";
import { manners } from "../../ai/dialect.ts";
import type { WithAi } from "../../ai/service.ts";
import { defineCommand, done } from "../../core/command.ts";
import { say, type Text } from "../../core/text.ts";
import type { Row, View } from "../../core/view.ts";

/** Shows which model answers, where and for whom, how it is doing, and the only addresses text may go to. */
export const aiStatus = defineCommand({
	name: "ai status",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (_input, { ai }: WithAi) => done(await ai.connection.status()),
	view: (status) => (status.kind === "none" ? none() : connected(status)),
});

const none = (): View => ({
	title: say("ai.none.title"),
	body: [
		{ kind: "text", text: say("ai.none.nothing-sent") },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("ai.look.button"),
					does: { kind: "invoke", command: "ai look", input: {} },
				},
			],
		},
	],
});

const connected = (status: AiStatus & { kind: "connected" }): View => ({
	title: say("ai.status.title", { model: status.place.model }),
	body: [
		{ kind: "facts", rows: rows(status) },
		{ kind: "text", text: say("ai.status.allow") },
		{ kind: "list", items: status.allow },
		{ kind: "note", text: say("ai.status.note") },
	],
});

const health: Readonly<
	Record<"ready" | "loading" | "refused" | "unreachable", Text>
> = {
	ready: say("ai.health.ready"),
	loading: say("ai.health.loading"),
	refused: say("ai.health.refused"),
	unreachable: say("ai.health.unreachable"),
};

const rows = (status: AiStatus & { kind: "connected" }): readonly Row[] => [
	{ label: say("ai.row.health"), value: health[status.health] },
	{ label: say("ai.row.operator"), value: status.place.operator },
	...(status.place.region === ""
		? []
		: [{ label: say("ai.row.where"), value: status.place.region }]),
	{
		label: say("ai.row.server"),
		value: status.dialect ? manners[status.dialect].title : status.place.name,
	},
	...(status.context === null
		? []
		: [
				{
					label: say("ai.row.context"),
					value: say("ai.tokens", { count: status.context }),
				},
			]),
	...(status.slots === null
		? []
		: [{ label: say("ai.row.slots"), value: status.slots }]),
	{
		label: say("ai.row.by"),
		value:
			status.by === "choice" ? say("ai.by.choice") : say("ai.by.configuration"),
	},
];
