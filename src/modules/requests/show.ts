import { z } from "zod";
import { arg } from "../../core/arg.ts";
import type { Audit, AuditLine } from "../../core/audit.ts";
import { cardOf } from "../../core/card.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Request } from "../../core/request.ts";
import { at, say } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import {
	type Concern,
	concernOf,
	maySee,
	type RequestNeeds,
} from "./visible.ts";

type Needs = RequestNeeds & {
	readonly audit: Pick<Audit, "list">;
	/** Names of the people who may decide on a request now. */
	readonly deciderNames: (request: Request) => Promise<readonly string[]>;
};

/** The whole card of a request: what it would do, who can decide, and what happened to it so far. */
export const showRequest = defineCommand({
	name: "requests show",
	args: z.object({ request: arg.lookup("request") }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (input, services: Needs, { actor, now }: Context) => {
		const { requests, mayDecide, audit, deciderNames } = services;
		const request = await requests.get(input.request);
		if (!request || !maySee(request, actor, mayDecide, now))
			throw new Problem("request-gone");
		const waits = request.state === "waiting" && request.needed > 0;
		return done({
			request,
			concern: concernOf(request, actor, mayDecide),
			deciders: waits ? await deciderNames(request) : null,
			history: [...(await audit.list({ request: request.id }))].reverse(),
		});
	},
	view: (facts) => showView(facts),
});

type Facts = {
	readonly request: Request;
	readonly concern: Concern;
	readonly deciders: readonly string[] | null;
	readonly history: readonly AuditLine[];
};

const showView = ({ request, concern, deciders, history }: Facts): View => {
	const card = cardOf(request, concern === "own" ? "asker" : "decider");
	return {
		title: card.title,
		body: [
			...fitting(card.body, concern !== "onlooker"),
			...(deciders === null ? [] : [whoDecides(deciders)]),
			...(history.length === 0 ? [] : [past(history)]),
		],
	};
};

/** Somebody who only looks on gets no buttons that would be refused, and nobody a button to what they see already. */
const fitting = (body: readonly Block[], answers: boolean): readonly Block[] =>
	body.flatMap((block): readonly Block[] => {
		if (block.kind !== "buttons") return [block];
		const buttons = block.buttons.filter(({ does }) =>
			does.kind === "answer" ? answers : does.command !== "requests show",
		);
		return buttons.length === 0 ? [] : [{ ...block, buttons }];
	});

const whoDecides = (names: readonly string[]): Block => ({
	kind: "text",
	text:
		names.length === 0
			? say("requests.show.nobody")
			: say("requests.show.deciders", { names: { series: names } }),
});

const past = (history: readonly AuditLine[]): Block => ({
	kind: "list",
	isLiteral: true,
	items: history.map((line) =>
		say("requests.show.line", {
			when: at(line.at),
			what: say(`audit.event.${line.event.replaceAll(" ", "-")}`),
			name: line.by.name,
		}),
	),
});
