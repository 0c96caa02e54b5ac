import { z } from "zod";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import { deskFacts } from "../card/desk-facts.ts";
import { deskView } from "../card/desk-view.ts";
import { nameFor } from "../categories/names.ts";
import { type Desk, openDesk, type Paper } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { batchOf } from "./batch-of.ts";
import { keepDesk, withPaper } from "./change-desk.ts";
import { filePaper, targetOf } from "./file.ts";
import { mustGoAsShown } from "./goes-to.ts";

/** Files one document where its card said, or under the category that was chosen there. */
export const fileDocument = defineCommand({
	name: "ask file",
	args: z.object({
		session: flag(arg.carried()),
		paper: flag(arg.hidden(4)),
		category: flag(arg.hidden(40)),
		goes: flag(arg.hidden(20)),
	}),
	who: "member",
	effect: "change",
	shown: true,
	asksWhy: false,
	preview: async (input, services: Documents, { actor }) => {
		const { desk } = await openDesk(services.ai, input.session, actor.person);
		const { paper } = paperAt(desk, input.paper);
		if (paper.state === "filed") throw new Problem("nothing-to-do");
		const { category, folder } = await aim(services, paper, input.category);
		mustGoAsShown(input.goes, [[paper.file, folder]]);
		const label = nameFor(category, actor.locale);
		return {
			title: say("documents.file.title", { name: paper.name, label }),
			rows: [{ label: say("documents.row.folder"), value: folder || "/" }],
			basis: { file: paper.file, category: category.id, folder },
			verb: say("documents.file.verb"),
		};
	},
	run: async (input, services: Documents, context) => {
		const { person } = context.actor;
		const open = await openDesk(services.ai, input.session, person);
		const { paper, index } = paperAt(open.desk, input.paper);
		const target = await aim(services, paper, input.category);
		const batch = await batchOf(services, open.desk);
		const filing = await filePaper(services, context, paper, target, batch);
		const desk = withPaper(open.desk, index, {
			state: "filed",
			filing: filing.id,
		});
		await keepDesk(services.ai, open.session, desk, person);
		const { session } = open;
		return done(await deskFacts(services, context.actor, { session, desk }));
	},
	view: deskView,
});

/** Where a paper is to go: the category that was chosen, or the suggested one. */
export const aim = async (
	{ categories, houseLocale }: Pick<Documents, "categories" | "houseLocale">,
	paper: Paper,
	chosen: string | undefined,
) => {
	const { suggestion } = paper;
	const id =
		chosen ?? (suggestion.kind === "sure" ? suggestion.category : null);
	if (id === null) throw new Problem("not-found");
	return targetOf(await categories.list(), id, paper, (one) =>
		nameFor(one, houseLocale),
	);
};

/** The paper a button means. Problem `session-over` for one that is not there. */
export const paperAt = (
	{ papers }: Desk,
	given: string | undefined,
): { readonly paper: Paper; readonly index: number } => {
	const index = Number(given ?? "0");
	const paper = papers[index];
	if (paper === undefined) throw new Problem("session-over");
	return { paper, index };
};
