import { memberChannel } from "./access.ts";
import { answerConsent, consentFrom } from "./consent.ts";
import { useElement } from "./dispatch/action.ts";
import { closeView } from "./dispatch/close-view.ts";
import { runCommand } from "./dispatch/command.ts";
import { findElements } from "./dispatch/element-state.ts";
import { openHome } from "./dispatch/home.ts";
import { runShortcut } from "./dispatch/shortcut.ts";
import { signatureHeaders } from "./dispatch/signature.ts";
import { submitView } from "./dispatch/submission.ts";
import { suggest } from "./dispatch/suggestion.ts";
import { findTarget } from "./find-target.ts";
import type { ApiCall, LocalSlack } from "./local-slack.ts";
import { pageMessage } from "./page-api/page-message.ts";
import type { Parts } from "./parts.ts";
import { say } from "./say.ts";
import { isVisibleTo } from "./state/messages.ts";
import type { World } from "./state/world.ts";
import { storeUpload } from "./store-upload.ts";
import { submittedState } from "./submitted-state.ts";
import { waitFor } from "./wait-for.ts";

const KEPT = 1000;

/** Creates the hands of the people: what a test or a program does in this Slack. */
export function createControl(
	parts: Parts,
	close: () => Promise<void>,
): LocalSlack {
	const { world, deliver, events, mailbox } = parts;
	return {
		...identity(parts),
		...memory(world),
		...eyes(world),
		...consents(parts),
		close,
		connect(requestUrl, optionsUrl, redirectUrls) {
			const { app } = world;
			app.requestUrl = requestUrl;
			if (optionsUrl !== undefined) app.optionsUrl = optionsUrl;
			const here = redirectUrls ?? [new URL(requestUrl).origin];
			if (app.oauth) app.oauth = { ...app.oauth, redirectUrls: here };
		},
		fault: (fault) => world.faults.plan(fault),
		calm: () => world.faults.calm(),
		command: (typed) => runCommand(world, deliver, typed),
		shortcut: (chosen) => runShortcut(world, deliver, chosen),
		press: async (pressed) => {
			const found = findTarget(pressed);
			return useElement(world, deliver, { ...found, value: pressed.value });
		},
		submit: ({ as, view, values }) =>
			submitView(world, deliver, {
				as,
				viewId: view.id,
				state: submittedState(findElements(view.blocks), values),
			}),
		dismiss: ({ as, view }) =>
			closeView(world, deliver, { as, viewId: view.id }),
		options: async (asked) =>
			suggest(world, deliver, { ...findTarget(asked), query: asked.query }),
		openHome: (userId, tab) => openHome(world, events, userId, tab),
		say(written) {
			const said = say(world, written);
			if ("ts" in said) return pageMessage(world, said);
			throw new Error("sentence" in said ? said.sentence : "Not said.");
		},
		upload: (as, name, bytes) => storeUpload(world, as, name, bytes),
		event: (event, subscription = event.type) =>
			events.send(subscription, event),
		mails: () => [...mailbox.mails()],
	};
}

function identity({ world, mailbox }: Parts) {
	const { app, address, people } = world;
	return {
		url: address.url,
		smtpUrl: mailbox.smtpUrl,
		environment: {
			SLACK_BOT_TOKEN: people.bot.token,
			SLACK_SIGNING_SECRET: app.signingSecret,
			SLACK_API_URL: `${address.url}/api/`,
			SLACK_APP_TOKEN: app.appToken,
			...(app.oauth && {
				SLACK_CLIENT_ID: app.oauth.clientId,
				SLACK_CLIENT_SECRET: app.oauth.clientSecret,
			}),
			SMTP_URL: mailbox.smtpUrl,
		},
		sign: (body: string, at = world.clock.now()) =>
			signatureHeaders(app.signingSecret, body, at),
		send: async (request: Parameters<LocalSlack["send"]>[0]) => {
			const { url = app.requestUrl, body, headers } = request;
			if (url === null) throw new Error("The app has no address.");
			const answer = await fetch(url, { method: "POST", body, headers });
			return { status: answer.status, body: await answer.text() };
		},
	};
}

function consents({ world, events }: Parts) {
	return {
		consent({ as, url, allow }: Parameters<LocalSlack["consent"]>[0]) {
			const asked = consentFrom(new URL(url).searchParams);
			return answerConsent(world, { ...asked, as, allow });
		},
		async withdraw(as: string) {
			world.grants.revokeAll(as);
			const tokens = { oauth: [as], bot: [] };
			await events.send("tokens_revoked", { type: "tokens_revoked", tokens });
		},
	};
}

function memory(world: World) {
	const calls: ApiCall[] = [];
	const notices: { userId: string; text: string }[] = [];
	world.hub.subscribe((event) => {
		if (event.kind === "call")
			calls.push({ method: event.method, error: event.error });
		if (event.kind === "notice") notices.push(event);
		calls.splice(0, calls.length - KEPT);
		notices.splice(0, notices.length - KEPT);
	});
	return {
		calls: () => [...calls],
		notices: (userId: string) =>
			notices.filter((one) => one.userId === userId).map(({ text }) => text),
	};
}

function eyes(world: World) {
	return {
		direct: (userId: string) =>
			world.channels.direct(userId, world.people.bot.userId).id,
		messages: (channel: string, as: string) =>
			memberChannel(world, as, channel) === null
				? []
				: world.messages
						.list(channel)
						.filter((message) => isVisibleTo(message, as))
						.map((message) => pageMessage(world, message)),
		views: (userId: string) => world.views.stack(userId),
		home: (userId: string) => world.views.home(userId),
		waitFor: <Found>(
			look: () => Found | null | undefined | false,
			timeoutMs = 15_000,
		) => waitFor(world.hub, look, timeoutMs),
	};
}
