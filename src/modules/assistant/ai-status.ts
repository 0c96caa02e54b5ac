import { z } from "zod";
import type { AiStatus, EndpointStatus } from "../../ai/connection.ts";
import { manners } from "../../ai/dialect.ts";
import { features } from "../../ai/features.ts";
import type { WithAi } from "../../ai/service.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, Row, View } from "../../core/view.ts";
import { featuresText } from "./features-text.ts";
import { healthText } from "./health-text.ts";
import { noModelView } from "./no-model-view.ts";

/** Shows which models answer and in which order, where and for whom, how they are doing, and the only addresses text may go to. */
export const aiStatus = defineCommand({
	name: "ai status",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (_input, { ai }: WithAi, { actor, now }: Context) =>
		done({
			status: await ai.connection.status(),
			owner: allowed(actor.grants, "owner", "ai use", now),
		}),
	view: ({ status, owner }) =>
		status.kind === "none" ? noModelView(owner) : connected(status),
});

type Connected = AiStatus & { readonly kind: "connected" };

const connected = (status: Connected): View => {
	const { endpoints, allow, place } = status;
	const isOne = endpoints.length === 1;
	return {
		title: isOne
			? say("ai.status.title", { model: place.model })
			: say("ai.status.title-several", {
					count: endpoints.length,
					model: place.model,
				}),
		body: [
			...endpoints.flatMap((one): readonly Block[] => [
				...(isOne ? [] : [headingOf(one)]),
				{ kind: "facts", rows: rows(one, isOne) },
			]),
			...(isOne
				? []
				: [{ kind: "text" as const, text: say("ai.status.order") }]),
			{
				kind: "facts",
				rows: [{ label: say("ai.row.by"), value: say(`ai.by.${status.by}`) }],
			},
			{ kind: "text", text: say("ai.status.allow") },
			{ kind: "list", items: allow.slice(0, 20) },
			{
				kind: "buttons",
				buttons: [
					{
						label: say("ai.models.button"),
						does: { kind: "invoke", command: "ai models", input: {} },
					},
					{
						label: say("ai.policy.button.show"),
						does: { kind: "invoke", command: "ai policy", input: {} },
					},
				],
			},
			{ kind: "note", text: say("ai.status.note") },
		],
	};
};

const headingOf = ({ number, place }: EndpointStatus): Block => ({
	kind: "heading",
	text: say("ai.endpoint.named", { number, name: place.name }),
});

const rows = (one: EndpointStatus, isOne: boolean): readonly Row[] => {
	const { place } = one;
	const facts: readonly (readonly [string, Text | null])[] = [
		["model", isOne ? null : place.model],
		["health", healthOf(one)],
		["operator", place.operator],
		["where", place.region === "" ? null : place.region],
		["server", one.dialect ? manners[one.dialect].title : place.name],
		[
			"context",
			one.context === null ? null : say("ai.tokens", { count: one.context }),
		],
		["slots", one.slots],
		["schema", schemaText(one.schema)],
		["features", featuresText(one.features, features.length)],
	];
	return facts.flatMap(([name, value]) =>
		value === null ? [] : [{ label: say(`ai.row.${name}`), value }],
	);
};

const schemaText = (schema: boolean | null): Text => {
	if (schema === null) return say("ai.schema.unknown");
	return schema ? say("ai.schema.yes") : say("ai.schema.no");
};

const healthOf = ({ resting, health, reason }: EndpointStatus): Text =>
	resting && health === "ready"
		? say("ai.health.resting")
		: healthText(health, reason);
