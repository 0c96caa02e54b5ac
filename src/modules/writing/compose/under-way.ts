import { openProgress } from "../../../ai/cards/progress.ts";
import type { Run } from "../../../ai/runs.ts";
import type { AiService } from "../../../ai/service.ts";
import type { Context } from "../../../core/command.ts";
import { say } from "../../../core/text.ts";
import type { Button, View } from "../../../core/view.ts";
import { stopButton } from "../stopped-view.ts";

/** What is being written; follow-ups are `write mail-next` and `write site-next`. */
export type Kind = "mail" | "site";

/** Does some work that its person may stop, and shows what there is of it meanwhile; null when they stopped it. */
export const underWay = <T>(
	{ runs, now }: Pick<AiService, "runs" | "now">,
	context: Context,
	{ of, session }: { readonly of: Kind; readonly session: string },
	work: (run: Run, onText: (text: string) => void) => Promise<T>,
): Promise<T | null> =>
	runs.during(context.actor.person, context.signal, async (run) => {
		const progress = openProgress(
			(text) => context.progress(workingView(of, session, run.id, text)),
			now,
		);
		return await work(run, progress.text).finally(progress.close);
	});

/** A button that goes on with a mail or a page: `wanted` says how. */
export const goOn = (
	of: Kind,
	label: Button["label"],
	session: string,
	wanted: string,
): Button => ({
	label,
	does: {
		kind: "invoke",
		command: `write ${of}-next`,
		input: { session, wanted },
	},
});

const workingView = (
	of: Kind,
	session: string,
	run: string,
	text: string,
): View => ({
	title: say(`compose.${of}.working`),
	body: [
		...(text === "" ? [] : [{ kind: "quote" as const, text }]),
		{
			kind: "buttons",
			buttons: [stopButton(run, session, `write ${of}-next`)],
		},
	],
});
