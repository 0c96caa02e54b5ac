import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { type Page, pageButtons, pageOf } from "../../core/paging.ts";
import { type Request, requestStates } from "../../core/request.ts";
import { at, say } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import { stateText } from "./state-text.ts";
import {
	isWorthListing,
	maySee,
	type RequestNeeds,
	waitsFor,
} from "./visible.ts";

/** Requests: one's own, and from the help desk on everybody's; what waits for this person comes first. */
export const listRequests = defineCommand({
	name: "requests list",
	args: z.object({
		state: flag(arg.choice(requestStates)),
		page: flag(arg.number(1, 100)),
	}),
	who: "member",
	effect: "read",
	run: async (
		{ state, page },
		{ requests, mayDecide }: RequestNeeds,
		{ actor, now }: Context,
	) => {
		const all = await requests.list({
			...(state ? { states: [state] } : {}),
			limit: 1000,
		});
		const seen = all
			.filter((request) => isWorthListing(request, actor))
			.filter((request) => maySee(request, actor, mayDecide, now))
			.map((request) => ({
				request,
				mine: waitsFor(request, actor, mayDecide, now),
			}));
		const sorted = [
			...seen.filter(({ mine }) => mine),
			...seen.filter(({ mine }) => !mine),
		];
		const waiting = seen.filter(({ mine }) => mine).length;
		return done({ ...pageOf(sorted, page, 15), waiting, input: { state } });
	},
	view: (facts) => listView(facts),
});

type Line = { readonly request: Request; readonly mine: boolean };
type Facts = Page<Line> & {
	readonly waiting: number;
	readonly input: Readonly<Record<string, unknown>>;
};

const listView = ({ items, waiting, input, ...page }: Facts): View => ({
	title: say("requests.list.title", { count: page.total, waiting }),
	body: [
		...(page.total === 0
			? [{ kind: "text" as const, text: say("requests.list.none") }]
			: [table(items), { kind: "buttons" as const, buttons: looks(items) }]),
		...pageButtons("requests list", input, page),
	],
});

const table = (items: readonly Line[]): Block => ({
	kind: "table",
	columns: ["id", "what", "by", "when", "state"].map((key) =>
		say(`requests.column.${key}`),
	),
	rows: items.map(({ request, mine }) => [
		request.id,
		request.preview.title,
		request.asker.name,
		at(request.created),
		mine && request.state === "waiting"
			? say("requests.state.mine")
			: stateText(request),
	]),
});

const looks = (items: readonly Line[]): readonly Button[] =>
	items.slice(0, 5).map(({ request, mine }) => ({
		label: say("requests.button.look", { id: request.id }),
		...(mine ? { style: "primary" as const } : {}),
		does: {
			kind: "invoke",
			command: "requests show",
			input: { request: request.id },
		},
	}));
