import { whereOf } from "../../core/card.ts";
import type { Request } from "../../core/request.ts";
import { at, say } from "../../core/text.ts";
import type { Block, Button } from "../../core/view.ts";

const shown = 4;

/** What waits for this person's decision, each with what it would do and its buttons. */
export const waitingBlocks = (
	waiting: readonly Request[],
): readonly Block[] => {
	const more = waiting.length - shown;
	return [
		{ kind: "heading", text: say("home.waiting", { count: waiting.length }) },
		...waiting.slice(0, shown).flatMap(one),
		...(more > 0
			? [
					{
						kind: "buttons" as const,
						buttons: [
							{
								label: say("home.button.more", { count: more }),
								does: {
									kind: "invoke" as const,
									command: "requests list",
									input: {},
								},
							},
						],
					},
				]
			: []),
	];
};

const one = (request: Request): readonly Block[] => [
	{
		kind: "text",
		text: say(handed(request) ? "card.handed-over" : "card.asks", {
			name: request.asker.name,
			what: request.preview.title,
			where:
				request.ending?.kind === "handover"
					? whereOf(request.ending.link)
					: "elsewhere",
		}),
	},
	{ kind: "facts", rows: request.preview.rows.slice(0, 4) },
	{
		kind: "buttons",
		buttons: [
			...(handed(request) ? [] : decision(request)),
			{
				label: say("home.button.details"),
				does: {
					kind: "invoke",
					command: "requests show",
					input: { request: request.id },
				},
			},
		],
	},
	{
		kind: "note",
		text: handed(request)
			? request.id
			: say("home.waiting-note", {
					id: request.id,
					when: at(request.expires, "in"),
				}),
	},
];

/** Approved already; somebody has to carry it out in the Manager. */
const handed = ({ state }: Request): boolean => state === "handed over";

const decision = (request: Request): readonly Button[] => [
	{ ...answer(request, "approve"), style: "primary" },
	{ ...answer(request, "decline"), style: "danger" },
];

const answer = ({ id }: Request, answer: "approve" | "decline"): Button => ({
	label: say(`card.${answer}`),
	does: { kind: "answer", request: id, answer },
});
