import { singleChanges, withChanges } from "../../ai/changes.ts";
import { clean } from "../../ai/clean.ts";
import { transplant } from "../../ai/correct/transplant.ts";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { Form } from "../../core/form.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import type { Change } from "../../core/view.ts";
import type { WritingFacts } from "./facts.ts";
import type { Writing } from "./needs.ts";
import { offersOf } from "./offers.ts";
import { openSession, type Result, sessionArgs } from "./session.ts";
import { writingView } from "./view.ts";

const most = 90;

/** Takes or leaves the single changes of a suggestion, ticked in a dialog. */
export const choose = defineCommand({
	name: "write choose",
	args: sessionArgs.extend({ changes: flag(arg.picks(most)) }),
	who: "member",
	effect: "read",
	form: async (input, { ai }: Writing, { actor }): Promise<Form> => {
		const opened = await openSession(ai, input.session, actor.person);
		const { last, parts } = await review(ai, opened.session);
		const all = singleChanges(parts);
		return {
			intro: [
				{ kind: "text", text: introduction(all.length) },
				{ kind: "difference", parts: inView(parts) },
			],
			submit: say("write.choose.submit"),
			initial: {},
			picks: {
				changes: all.slice(0, most).map(({ index, before, after }) => ({
					value: String(index),
					label: changeText(before, after),
					picked: !last.refused.includes(index),
				})),
			},
		};
	},
	run: async ({ session: given, changes }, services: Writing, { actor }) => {
		const { ai } = services;
		const { person } = actor;
		const { token, session } = await openSession(ai, given, person);
		const { last, parts } = await review(ai, session);
		const ticked = new Set((changes ?? []).map(Number));
		// What did not fit into the dialog stays as suggested.
		const taken = singleChanges(parts)
			.map(({ index }) => index)
			.filter((index) => index >= most || ticked.has(index));
		const text = withChanges(parts, new Set(taken));
		const { original } = session;
		const shown: Result = {
			...last,
			refused: singleChanges(parts)
				.map(({ index }) => index)
				.filter((index) => !taken.includes(index)),
			text: transplant(original, clean(original), text),
		};
		const results = [...session.results.slice(0, -1), shown];
		const next = { ...session, results };
		await ai.sessions.update(token, next, person);
		return done<WritingFacts>({
			kind: "version",
			of: "chosen",
			text: shown.text,
			offers: await offersOf(services, actor, token, next),
			...(await ai.writer.compare(original, shown.text)),
		});
	},
	view: writingView,
});

const review = async (
	ai: Writing["ai"],
	session: { readonly original: string; readonly results: readonly Result[] },
): Promise<{ last: Result; parts: readonly Change[] }> => {
	const last = session.results.at(-1);
	if (last === undefined) throw new Problem("nothing-to-do");
	const { difference } = await ai.writer.compare(
		session.original,
		last.proposal,
	);
	return { last, parts: difference };
};

const introduction = (count: number): Text =>
	count > most
		? say("write.choose.more", { count, most })
		: say("write.choose.intro", { count });

/** A dialog shows some two thousand signs of the text at most; the list below has every change. */
const inView = (parts: readonly Change[]): readonly Change[] => {
	let room = 2000;
	return parts.filter(({ text }) => {
		room -= text.length;
		return room > 0;
	});
};

const changeText = (before: string, after: string): Text => {
	const from = before.trim();
	const to = after.trim();
	if (from === "") return say("write.choose.added", { after: to });
	return to === ""
		? say("write.choose.removed", { before: from })
		: say("write.choose.changed", { before: from, after: to });
};
