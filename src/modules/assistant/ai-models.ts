import { z } from "zod";
import type { EndpointModels } from "../../ai/connection.ts";
import { features } from "../../ai/features.ts";
import type { WithAi } from "../../ai/service.ts";
import { defineCommand, done } from "../../core/command.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, Row } from "../../core/view.ts";
import { featuresText } from "./features-text.ts";
import { healthText } from "./health-text.ts";
import { noModelView } from "./no-model-view.ts";

/** Shows the models of each endpoint, their windows, and what each is asked for. */
export const aiModels = defineCommand({
	name: "ai models",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (_input, { ai }: WithAi) => done(await ai.connection.models()),
	view: (endpoints) =>
		endpoints.length === 0
			? noModelView(false)
			: {
					title: say("ai.models.title", {
						count: endpoints.reduce(
							(all, { models }) => all + models.length,
							0,
						),
					}),
					body: [
						...endpoints.flatMap(blocksOf),
						{ kind: "note", text: say("ai.models.note") },
					],
				},
});

const blocksOf = (endpoint: EndpointModels): readonly Block[] => {
	const { number, name, health, reason, models } = endpoint;
	// What is used comes first, however long the list.
	const sorted = models.toSorted(
		(one, other) =>
			Number(other.features.length > 0) - Number(one.features.length > 0),
	);
	const more = sorted.length - most;
	return [
		{ kind: "heading", text: say("ai.endpoint.named", { number, name }) },
		...(health === "ready"
			? [{ kind: "facts" as const, rows: sorted.slice(0, most).map(rowOf) }]
			: [{ kind: "text" as const, text: healthText(health, reason) }]),
		...(more > 0
			? [
					{
						kind: "text" as const,
						text: say("ai.models.more", { count: more }),
					},
				]
			: []),
	];
};

const rowOf = (model: EndpointModels["models"][number]): Row => {
	const facts: readonly Text[] = [
		...(model.kind === null ? [] : [say(`ai.kind.${model.kind}`)]),
		...(model.context === null
			? []
			: [say("ai.tokens", { count: model.context })]),
		...(model.listed ? [] : [say("ai.models.unlisted")]),
		...(model.features.length === 0
			? []
			: [featuresText(model.features, features.length)]),
	];
	return {
		label: model.id,
		value: facts.length === 0 ? say("ai.models.unused") : joined(facts),
	};
};

const joined = ([first = "", ...rest]: readonly Text[]): Text =>
	rest.length === 0
		? first
		: say("ai.models.facts", { first, rest: joined(rest) });

const most = 15;
