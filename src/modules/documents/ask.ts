import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import { deskFacts } from "./card/desk-facts.ts";
import { deskView } from "./card/desk-view.ts";
import { open } from "./card/press.ts";
import { type Desk, mostFiles, openDesk } from "./desk.ts";
import { intentOf } from "./intent.ts";
import type { Documents } from "./needs.ts";
import { openFiles } from "./open-files.ts";
import { pursue } from "./pursue.ts";
import { stopped } from "./stopped-view.ts";
import { sortDesk } from "./suggest/sort-desk.ts";

/** Files that came with a message or a dialog, a question about them or about the last ones, or both. */
export const ask = defineCommand({
	name: "ask",
	args: z.object({
		question: arg.rest(3000).optional(),
		files: flag(arg.files(mostFiles)),
		session: flag(arg.carried()),
	}),
	who: "member",
	effect: "read",
	run: async (input, services: Documents, context) =>
		done(await answered(input, services, context)),
	view: ({ view }) => view,
});

/** Files chosen in a dialog, with a question or without. */
export const askDocument = defineCommand({
	name: "ask document",
	args: z.object({
		files: flag(arg.files(10)).unwrap(),
		question: arg.rest(3000).optional(),
	}),
	who: "member",
	effect: "read",
	run: async (input, services: Documents, context) =>
		done(await answered(input, services, context)),
	view: ({ view }) => view,
});

/** Shows the documents again that an answer was about. */
export const showDesk = defineCommand({
	name: "ask desk",
	args: z.object({ session: flag(arg.carried()) }),
	who: "member",
	effect: "read",
	run: async ({ session }, services: Documents, { actor, signal }) => {
		const on = await openDesk(services.ai, session, actor.person);
		const sorted = await sortDesk(services, on, { actor, signal });
		return done(await deskFacts(services, actor, { ...on, ...sorted }));
	},
	view: deskView,
});

type Asked = {
	readonly question?: string | undefined;
	readonly files?: readonly string[] | undefined;
	readonly session?: string | undefined;
};

const answered = async (
	{ question, files, session }: Asked,
	services: Documents,
	context: Context,
): Promise<{ readonly view: View }> => {
	if (files !== undefined && files.length > 0) {
		const taken = await openFiles(
			services,
			context,
			files,
			// What is taken out depends on what it is.
			question === undefined || intentOf(question)?.kind === "extract",
		);
		return { view: await shownOf(services, context, taken, question) };
	}
	const { person } = context.actor;
	const known = session ?? services.recent.of(person);
	if (known === null || question === undefined) return { view: how(question) };
	const on = await lasting(services, known, person, session !== undefined);
	if (on === null) return { view: how(question) };
	return { view: await pursue(services, context, on, question) };
};

/** A desk nobody named may be over without anybody's fault. */
const lasting = (
	{ ai }: Pick<Documents, "ai">,
	session: string,
	person: string,
	isNamed: boolean,
): Promise<{ readonly session: string; readonly desk: Desk } | null> =>
	openDesk(ai, session, person).catch((error: unknown) => {
		const isOver = error instanceof Problem && error.code === "session-over";
		if (isOver && !isNamed) return null;
		throw error;
	});

type Taken = Exclude<Awaited<ReturnType<typeof openFiles>>, null>;

const shownOf = async (
	services: Documents,
	context: Context,
	taken: Taken | null,
	question: string | undefined,
): Promise<View> => {
	if (taken === null) return stopped(null);
	const [first] = taken.desk.failed;
	if (taken.desk.papers.length === 0 && first !== undefined)
		if (taken.desk.failed.length === 1)
			throw new Problem(first.why, { most: 20 });
	if (question === undefined || taken.desk.papers.length === 0)
		return deskView(await deskFacts(services, context.actor, taken));
	return pursue(services, context, taken, question);
};

/** What one can do here, with a button to begin; a question that was typed waits in its dialog. */
const how = (question: string | undefined): View => ({
	title: say("documents.how.title"),
	body: [
		{ kind: "text", text: say("documents.how.text") },
		{
			kind: "list",
			items: [
				say("documents.how.message"),
				say("documents.how.menu"),
				say("documents.how.channel"),
			],
		},
		{
			kind: "buttons",
			buttons: [
				{
					...open(
						say("documents.button.choose"),
						"ask document",
						question === undefined || question.length > 1500
							? {}
							: { question },
					),
					style: "primary",
				},
			],
		},
		{ kind: "note", text: say("documents.note") },
	],
});
