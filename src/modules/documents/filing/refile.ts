import { z } from "zod";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import { deskFacts } from "../card/desk-facts.ts";
import { deskView } from "../card/desk-view.ts";
import { nameFor } from "../categories/names.ts";
import { openDesk, type Paper } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { moveTo, remember, textOfPaper } from "./file.ts";
import { aim, paperAt } from "./file-one.ts";

/** Moves a filed document under another category; one that somebody put on it by hand in the drive stays. */
export const refileDocument = defineCommand({
	name: "ask refile",
	args: z.object({
		session: flag(arg.carried()),
		paper: flag(arg.hidden(4)),
		category: flag(arg.hidden(40)),
	}),
	who: "member",
	effect: "change",
	shown: true,
	asksWhy: false,
	preview: async (input, services: Documents, { actor }) => {
		const { desk } = await openDesk(services.ai, input.session, actor.person);
		const { paper } = paperAt(desk, input.paper);
		const filing = await filingOf(services, paper, actor.person);
		const { category, folder } = await aim(services, paper, input.category);
		if (category.id === filing.category) throw new Problem("nothing-to-do");
		const label = nameFor(category, actor.locale);
		return {
			title: say("documents.file.title", { name: paper.name, label }),
			rows: [
				{
					label: say("documents.row.folder"),
					value: [filing.path, folder || "/"],
				},
			],
			basis: { filing: filing.id, category: category.id, folder },
			verb: say("documents.file.verb"),
		};
	},
	run: async (input, services: Documents, { actor }) => {
		const open = await openDesk(services.ai, input.session, actor.person);
		const { paper } = paperAt(open.desk, input.paper);
		const filing = await filingOf(services, paper, actor.person);
		const target = await aim(services, paper, input.category);
		const document = await textOfPaper(services, paper, actor.person);
		if ((await services.drive.get(filing.file)) === null)
			throw new Problem("file-gone");
		const { file, label } = filing;
		const moved = await moveTo(services, file, label, target);
		await services.filings.add({
			...filing,
			mark: moved.mark,
			path: moved.path,
			category: target.category.id,
			label: target.label,
		});
		await remember(services, filing.id, paper, document, target.category.id);
		return done(await deskFacts(services, actor, open));
	},
	view: deskView,
});

const filingOf = async (
	{ filings }: Pick<Documents, "filings">,
	{ filing: id }: Paper,
	person: string,
) => {
	const filing = id === null ? null : await filings.get(id);
	if (filing === null) throw new Problem("nothing-to-do");
	if (filing.person !== person) throw new Problem("not-yours");
	return filing;
};
