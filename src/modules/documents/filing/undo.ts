import { z } from "zod";
import { arg, flag } from "../../../core/arg.ts";
import { problemText } from "../../../core/attempt.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say, type Text } from "../../../core/text.ts";
import { type DeskFacts, deskFacts } from "../card/desk-facts.ts";
import { deskView } from "../card/desk-view.ts";
import type { Filing } from "../categories/filing.ts";
import { type Desk, openDesk } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { keepDesk } from "./change-desk.ts";
import { made } from "./made.ts";

/** What is left when the documents themselves are no longer on the desk. */
type Undone = {
	readonly kind: "undone";
	readonly undone: readonly string[];
	readonly kept: readonly { readonly path: string; readonly why: Text }[];
};

/** Takes filed documents out of the drive again, where nobody has changed them since; what was learned of them goes too. The files in the chat were never touched. */
export const undoFiling = defineCommand({
	name: "ask unfile",
	args: z.object({
		filing: flag(arg.hidden(64)),
		batch: flag(arg.hidden(64)),
		session: flag(arg.carried()),
	}),
	who: "member",
	effect: "change",
	shown: true,
	asksWhy: false,
	preview: async (input, services: Documents, { actor }) => {
		const filings = await meant(services, input, actor.person);
		return {
			title: say("documents.unfile.title", { count: filings.length }),
			rows: filings.map(({ path, label }) => ({ label, value: path })),
			basis: filings.map(({ id, file, mark }) => [id, file, mark]),
			verb: say("documents.unfile.verb"),
		};
	},
	run: async (input, services: Documents, { actor }) => {
		const filings = await meant(services, input, actor.person);
		const kept: { path: string; why: Text }[] = [];
		const undone: Filing[] = [];
		for (const filing of filings) {
			const why = await takeOut(services, filing);
			if (why === null) undone.push(filing);
			else kept.push({ path: filing.path, why });
		}
		const paths = undone.map(({ path }) => path);
		const plain: Undone = { kind: "undone", undone: paths, kept };
		const open = await deskOf(services, input.session, actor.person);
		if (open === null) return done<Undone | DeskFacts>(plain);
		const desk = withoutFilings(open.desk, undone);
		await keepDesk(services.ai, open.session, desk, actor.person);
		const facts = await deskFacts(services, actor, {
			session: open.session,
			desk,
			unfiled: kept.map(({ path, why }) => ({ name: path, why })),
			undone: undone.length,
		});
		return done<Undone | DeskFacts>(facts);
	},
	view: (facts) =>
		facts.kind === "desk" ? deskView(facts) : undoneView(facts),
});

/** The filings a button means. Problems: `nothing-to-do` when there are none any more, `not-yours`. */
const meant = async (
	{ filings }: Pick<Documents, "filings">,
	input: { filing?: string | undefined; batch?: string | undefined },
	person: string,
): Promise<readonly Filing[]> => {
	const one =
		input.filing === undefined ? null : await filings.get(input.filing);
	const all =
		input.batch === undefined
			? one === null
				? []
				: [one]
			: await filings.batch(input.batch);
	if (all.length === 0) throw new Problem("nothing-to-do");
	if (all.some((filing) => filing.person !== person))
		throw new Problem("not-yours");
	return all;
};

/** Null when it is out; else why it stays. A file that is gone already is out. */
const takeOut = async (
	{ drive, filings, experience }: Documents,
	filing: Filing,
): Promise<Text | null> => {
	try {
		if ((await drive.get(filing.file)) !== null)
			made(await drive.remove(filing.file, filing.mark));
		await experience.remove(filing.id);
		await filings.remove(filing.id);
		return null;
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		return error.code === "stale"
			? say("documents.unfile.changed")
			: problemText(error);
	}
};

/** The desk, while it lasts; undoing works without it for 30 days. */
const deskOf = (
	{ ai }: Pick<Documents, "ai">,
	session: unknown,
	person: string,
): Promise<{ readonly session: string; readonly desk: Desk } | null> =>
	openDesk(ai, session, person).catch((error: unknown) => {
		if (error instanceof Problem && error.code === "session-over") return null;
		throw error;
	});

const withoutFilings = (desk: Desk, gone: readonly Filing[]): Desk => {
	const ids = new Set(gone.map(({ id }) => id));
	return {
		...desk,
		papers: desk.papers.map((paper) =>
			paper.filing !== null && ids.has(paper.filing)
				? { ...paper, filing: null, state: "open" }
				: paper,
		),
	};
};

const undoneView = ({ undone, kept }: Undone) => ({
	title: say("documents.unfiled", { count: undone.length }),
	body: [
		...(kept.length === 0
			? []
			: [
					{
						kind: "list" as const,
						isLiteral: true as const,
						items: kept.map(({ path, why }) =>
							say("documents.unfiled.kept", { path, why }),
						),
					},
				]),
		{ kind: "note" as const, text: say("undo.documents.again") },
	],
});
