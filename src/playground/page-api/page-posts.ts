import type { z } from "zod";
import { memberChannel } from "../access.ts";
import { answerConsent, consentFrom, readConsent } from "../consent.ts";
import { useElement } from "../dispatch/action.ts";
import { closeView } from "../dispatch/close-view.ts";
import { runCommand } from "../dispatch/command.ts";
import type { Outcome } from "../dispatch/outcome.ts";
import { runShortcut } from "../dispatch/shortcut.ts";
import { submitView } from "../dispatch/submission.ts";
import { suggest } from "../dispatch/suggestion.ts";
import type { JsonObject } from "../json.ts";
import type { Parts } from "../parts.ts";
import { say } from "../say.ts";
import { requests } from "./page-requests.ts";

/** What the page gets back: a body, or a sentence why not. */
export type PageAnswer = { body: JsonObject } | { error: string };

/** One thing the page can ask for with POST. */
export type PagePost = (parts: Parts, fields: unknown) => Promise<PageAnswer>;

/** The POST routes under /ui/. */
export const pagePosts: Record<string, PagePost> = {
	message: parsed(requests.message, async ({ world }, written) => {
		const said = say(world, written);
		return "kind" in said ? answer(said) : { body: { ok: true, ts: said.ts } };
	}),
	command: parsed(requests.command, async ({ world, deliver }, typed) =>
		answer(await runCommand(world, deliver, typed)),
	),
	shortcut: parsed(requests.shortcut, async ({ world, deliver }, chosen) =>
		answer(await runShortcut(world, deliver, chosen)),
	),
	action: parsed(requests.action, async ({ world, deliver }, used) =>
		answer(await useElement(world, deliver, used)),
	),
	options: parsed(requests.options, async ({ world, deliver }, query) => {
		const found = await suggest(world, deliver, query);
		return found === null
			? { error: "The list could not be loaded." }
			: { body: found };
	}),
	"view/submit": parsed(requests.submit, async ({ world, deliver }, given) => {
		const outcome = await submitView(world, deliver, given);
		if (outcome.kind === "errors") return { body: { errors: outcome.errors } };
		return "sentence" in outcome ? { error: outcome.sentence } : { body: {} };
	}),
	"view/close": parsed(requests.close, async ({ world, deliver }, given) =>
		answer(await closeView(world, deliver, given)),
	),
	consent: parsed(requests.consent, async ({ world }, { as, query, allow }) => {
		const asked = consentFrom(new URLSearchParams(query));
		const consent = readConsent(world, as, asked);
		return typeof consent === "string"
			? { error: consent }
			: { body: { location: answerConsent(world, { ...asked, as, allow }) } };
	}),
	read: parsed(requests.read, async ({ world }, { as, channel: id }) => {
		const channel = memberChannel(world, as, id);
		const last = channel && world.messages.list(id).at(-1);
		if (last) channel.readUntil.set(as, last.ts);
		world.hub.publish({ kind: "state" });
		return { body: { ok: true } };
	}),
	locale: parsed(requests.locale, async ({ world, events }, given) => {
		world.people.setLocale(given.as, given.locale);
		const user = { id: given.as, locale: given.locale };
		await events.send("user_change", { type: "user_change", user });
		world.hub.publish({ kind: "state" });
		return { body: { ok: true } };
	}),
	"mailbox/read": async ({ world, mailbox }) => {
		mailbox.markRead();
		world.hub.publish({ kind: "state" });
		return { body: { ok: true } };
	},
};

function parsed<Fields>(
	schema: z.ZodType<Fields>,
	run: (parts: Parts, fields: Fields) => Promise<PageAnswer>,
): PagePost {
	return async (parts, fields) => {
		const result = schema.safeParse(fields);
		return result.success
			? run(parts, result.data)
			: { error: "This request is not complete." };
	};
}

/** A refusal is an error of the request; an app that did not answer is told by a notice. */
function answer(outcome: Outcome): PageAnswer {
	return outcome.kind === "refused"
		? { error: outcome.sentence }
		: { body: { ok: true } };
}
