import { arg, flag } from "../../../core/arg.ts";
import { problemText } from "../../../core/attempt.ts";
import { type Context, defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say, type Text } from "../../../core/text.ts";
import { type DeskFacts, deskFacts } from "../card/desk-facts.ts";
import { deskView } from "../card/desk-view.ts";
import { type Desk, deskArgs, openDesk } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { batchOf } from "./batch-of.ts";
import { keepDesk, withPaper } from "./change-desk.ts";
import { filePaper } from "./file.ts";
import { aim } from "./file-one.ts";
import { mustGoAsShown } from "./goes-to.ts";
import { sureOnes } from "./sure-ones.ts";

/** Files every document whose category is sure, one after the other; what was done stays when one cannot be filed. */
export const fileAll = defineCommand({
	name: "ask file-all",
	args: deskArgs.extend({ goes: flag(arg.hidden(20)) }),
	who: "member",
	effect: "change",
	shown: true,
	asksWhy: false,
	preview: async (input, services: Documents, { actor }) => {
		const { desk } = await openDesk(services.ai, input.session, actor.person);
		const sure = sureOnes(desk);
		if (sure.length === 0) throw new Problem("nothing-to-do");
		const targets = await Promise.all(
			sure.map(({ paper }) => aim(services, paper, undefined)),
		);
		const going = sure.map(
			({ paper }, at) => [paper.file, targets[at]?.folder ?? ""] as const,
		);
		mustGoAsShown(input.goes, going);
		return {
			title: say("documents.file-all.title", { count: sure.length }),
			rows: sure.map(({ paper }, at) => ({
				label: paper.name,
				value: targets[at]?.folder || "/",
			})),
			basis: going,
			verb: say("documents.file.verb"),
		};
	},
	run: async (input, services: Documents, context) => {
		const { person } = context.actor;
		const open = await openDesk(services.ai, input.session, person);
		const { session } = open;
		const filed = await fileSure(services, context, open);
		return done(
			await deskFacts(services, context.actor, { session, ...filed }),
		);
	},
	view: deskView,
});

type Filed = Pick<DeskFacts, "desk" | "unfiled">;

const fileSure = async (
	services: Documents,
	context: Context,
	{ session, desk: given }: { session: string; desk: Desk },
): Promise<Filed> => {
	const batch = await batchOf(services, given);
	const sure = sureOnes(given);
	const unfiled: { name: string; why: Text }[] = [];
	let desk = given;
	for (const [at, { paper, index }] of sure.entries()) {
		context.progress({
			title: say("documents.filing", { done: at, count: sure.length }),
			body: [],
		});
		try {
			const target = await aim(services, paper, undefined);
			const filing = await filePaper(services, context, paper, target, batch);
			desk = withPaper(desk, index, { state: "filed", filing: filing.id });
			await keepDesk(services.ai, session, desk, context.actor.person);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			unfiled.push({ name: paper.name, why: problemText(error) });
		}
	}
	return { desk, unfiled };
};
