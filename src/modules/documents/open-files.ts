import { openProgress } from "../../ai/cards/progress.ts";
import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { mostFiles } from "./desk.ts";
import { takeIn } from "./intake.ts";
import type { Documents } from "./needs.ts";
import { stopButton } from "./stopped-view.ts";

/** Reads files onto a new desk, with progress and a way to stop; null when its person stopped it. Problem `files-too-many`. */
export const openFiles = async (
	services: Documents,
	{ actor, signal, progress, origin, ...context }: Context,
	ids: readonly string[],
	wantsCategories: boolean,
): Promise<
	null | (Awaited<ReturnType<typeof takeIn>> & { readonly session: string })
> => {
	const { ai, recent } = services;
	const files = [...new Set(ids)];
	if (files.length > mostFiles)
		throw new Problem("files-too-many", { most: mostFiles });
	const taken = await ai.runs.during(actor.person, signal, async (run) => {
		let done = 0;
		const show = (): void =>
			progress({
				title: say("documents.reading", { done, count: files.length }),
				body: [{ kind: "buttons", buttons: [stopButton(run.id, null)] }],
			});
		const shown = openProgress(show, ai.now);
		return takeIn(services, files, {
			context: { actor, signal, progress, ...context },
			signal: run.signal,
			origin: origin ?? null,
			wantsCategories,
			onDone: (count) => {
				done = count;
				shown.text("");
			},
		}).finally(shown.close);
	});
	if (taken === null) return null;
	const session = await ai.sessions.save(taken.desk, actor.person);
	if (taken.desk.papers.length > 0) recent.remember(actor.person, session);
	return { ...taken, session };
};
