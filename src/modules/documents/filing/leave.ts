import { z } from "zod";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { deskFacts } from "../card/desk-facts.ts";
import { deskView } from "../card/desk-view.ts";
import { openDesk, type Paper } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { keepDesk, withPaper } from "./change-desk.ts";
import { paperAt } from "./file-one.ts";

const paperArgs = z.object({
	session: flag(arg.carried()),
	paper: flag(arg.hidden(4)),
});

const changing = (name: string, change: (paper: Paper) => Partial<Paper>) =>
	defineCommand({
		name,
		args: paperArgs,
		who: "member",
		effect: "read",
		run: async (input, services: Documents, { actor }) => {
			const { ai } = services;
			const open = await openDesk(ai, input.session, actor.person);
			const { paper, index } = paperAt(open.desk, input.paper);
			const { session } = open;
			const desk = await keepDesk(
				ai,
				session,
				withPaper(open.desk, index, change(paper)),
				actor.person,
			);
			return done(await deskFacts(services, actor, { session, desk }));
		},
		view: deskView,
	});

/** Leaves a document where it is; it is offered again by the same button. */
export const leaveDocument = changing("ask leave", ({ state }) =>
	state === "open" ? { state: "left" } : {},
);

/** Takes up a document again that was left alone. */
export const takeUpDocument = changing("ask take", ({ state }) =>
	state === "left" ? { state: "open" } : {},
);

/** Says of a suggestion that it is not right, so that the document is looked at on its own. */
export const doubtDocument = changing("ask doubt", ({ suggestion, state }) =>
	state === "open" && suggestion.kind === "sure"
		? {
				suggestion: {
					kind: "unsure",
					between: [suggestion.category, ...suggestion.others],
				},
			}
		: {},
);
