import type { Chat, Origin } from "../../core/chat.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { Form } from "../../core/form.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import type { Writing } from "./needs.ts";
import { openSession, sessionArgs, shownText } from "./session.ts";
import { textBlocks } from "./text-blocks.ts";

type Posted = { readonly link: string | null; readonly as: "own" | "app" };

/** Posts the text that is shown where it was asked for; its dialog shows exactly what and how. */
export const post = defineCommand({
	name: "write post",
	args: sessionArgs,
	who: "member",
	effect: "read",
	form: async (input, { ai, chat }: Writing, { actor }): Promise<Form> => {
		const { session } = await openSession(ai, input.session, actor.person);
		return {
			intro: [
				{ kind: "text", text: say(`write.post.${await voice(chat, actor)}`) },
				{ kind: "quote", text: shownText(session) },
			],
			submit: say("write.post.submit"),
			initial: {},
			picks: {},
		};
	},
	run: async (input, { ai, chat }: Writing, { actor }) => {
		const { session } = await openSession(ai, input.session, actor.person);
		const origin = placeOf(session.origin);
		const { link, own } = await chat.post(
			origin,
			actor.account,
			shownText(session),
		);
		return done<Posted>({ link, as: own ? "own" : "app" });
	},
	view: ({ link, as }): View => ({
		title: say("write.posted.title"),
		body: [
			{ kind: "text", text: say(`write.posted.${as}`) },
			...(link === null
				? []
				: [
						{
							kind: "link" as const,
							label: say("write.posted.link"),
							url: link,
						},
					]),
		],
	}),
});

/** Puts the text that is shown in the place of the person's own message. */
export const replace = defineCommand({
	name: "write replace",
	args: sessionArgs,
	who: "member",
	effect: "read",
	form: async (input, { ai, chat }: Writing, { actor }): Promise<Form> => {
		const { session } = await openSession(ai, input.session, actor.person);
		if ((await chat.consent(actor.account)) !== "on")
			throw new Problem("no-consent");
		return {
			intro: [
				{ kind: "text", text: say("write.replace.intro") },
				...textBlocks(shownText(session)).filter(
					({ kind }) => kind === "quote",
				),
			],
			submit: say("write.replace.submit"),
			initial: {},
			picks: {},
		};
	},
	run: async (input, { ai, chat }: Writing, { actor }) => {
		const { session } = await openSession(ai, input.session, actor.person);
		const origin = placeOf(session.origin);
		const { link } = await chat.replace(
			origin,
			actor.account,
			shownText(session),
		);
		return done({ link });
	},
	view: ({ link }): View => ({
		title: say("write.replaced.title"),
		body: [
			{ kind: "text", text: say("write.replaced.text") },
			...(link === null
				? []
				: [
						{
							kind: "link" as const,
							label: say("write.posted.link"),
							url: link,
						},
					]),
		],
	}),
});

const placeOf = (origin: Origin | null): Origin => {
	if (origin === null) throw new Problem("nothing-to-do");
	return origin;
};

const voice = async (
	chat: Chat,
	{ account }: { readonly account: Parameters<Chat["consent"]>[0] },
): Promise<"own" | "app"> =>
	(await chat.consent(account)) === "on" ? "own" : "app";
