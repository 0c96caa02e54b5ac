import { z } from "zod";
import type { AiService } from "../../ai/service.ts";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { askWithMarker, newMarker } from "./ask-with-marker.ts";
import type { FindLeaks } from "./leaks.ts";
import { openSteps } from "./open-steps.ts";
import {
	type SelftestFacts,
	type Step,
	selftestView,
	testingView,
} from "./selftest-view.ts";

type Needs = { readonly ai: AiService; readonly findLeaks: FindLeaks };

/** Sends a fresh marker through the model and the sealed sessions, then searches everything we keep for it, and tells what was searched and where it was found. */
export const aiSelftest = defineCommand({
	name: "ai selftest",
	args: z.object({ run: flag(arg.hidden()) }),
	who: "admin",
	effect: "read",
	run: async ({ run }, services: Needs, context) => {
		const { ai } = services;
		if (run === undefined) return done(await test(services, context));
		if (!ai.runs.stop(run, context.actor.person))
			throw new Problem("nothing-to-do");
		return done<SelftestFacts>({ kind: "stopped" });
	},
	view: (facts) => selftestView(facts),
});

const test = async (
	{ ai, findLeaks }: Needs,
	{ actor: { person }, signal, progress }: Context,
): Promise<SelftestFacts> => {
	const marker = newMarker();
	const began = ai.now();
	const facts = await ai.runs.during(person, signal, async (run) => {
		const steps = openSteps((step: Step) =>
			progress(testingView(step, run.id)),
		);
		steps.at("asking");
		// What is kept under way is looked at while it is kept.
		const session = await ai.sessions.save({ text: marker }, person);
		try {
			const asking = { person, signal: run.signal };
			const asked = await askWithMarker(ai, marker, asking);
			await ai.sessions.update(session, { text: marker, asked }, person);
			if (run.signal.aborted) throw new Problem("stopped");
			steps.at("searching");
			return { asked, report: await findLeaks(marker, run.signal) };
		} finally {
			steps.close();
			await ai.sessions.end(session);
		}
	});
	return facts === null
		? { kind: "stopped" }
		: { kind: "receipt", ...facts, at: began, ms: ai.now() - began };
};
