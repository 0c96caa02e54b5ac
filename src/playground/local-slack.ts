import type { TypedCommand } from "./dispatch/command.ts";
import type { Outcome } from "./dispatch/outcome.ts";
import type { ChosenShortcut } from "./dispatch/shortcut.ts";
import type { SubmitOutcome } from "./dispatch/submission.ts";
import type { Suggestions } from "./dispatch/suggestion.ts";
import type { JsonObject } from "./json.ts";
import type { MailboxMail } from "./mailbox.ts";
import type { PageMessage } from "./page-api/page-message.ts";
import type { Written } from "./say.ts";
import type { Fault } from "./state/faults.ts";
import type { View } from "./state/view.ts";

/** Where a button or a select is: in a message, in a modal, or (by its view) on the Home tab. */
export type Target = { as: string } & (
	| { message: PageMessage; view?: never }
	| { view: View; message?: never }
);

/** Which element is meant: by its action_id, or by the words on it. */
export type Pressed = Target & {
	actionId?: string;
	label?: string;
	value?: unknown;
};

/** A raw request to the app; headers and body are sent as they are. */
export type RawRequest = {
	url?: string;
	body: string;
	headers: Record<string, string>;
};

/** One call of the Web API the app made; `error` is Slack's code, `null` when it went well. */
export type ApiCall = { method: string; error: string | null };

/** A running local Slack, and the hands of the people in it. */
export type LocalSlack = {
	url: string;
	smtpUrl: string;
	/** What the app needs to find this Slack: tokens, secret, addresses. */
	environment: Record<string, string>;
	/** Tells Slack where the app listens; without it Socket Mode is used. People who gave the app a token are sent back below `redirectUrls`, if not given anywhere on the server the app listens on. */
	connect(
		requestUrl: string,
		optionsUrl?: string,
		redirectUrls?: readonly string[],
	): void;
	fault(fault: Fault): void;
	/** Forgets the faults that have not struck. */
	calm(): void;
	command(typed: TypedCommand): Promise<Outcome>;
	shortcut(chosen: ChosenShortcut): Promise<Outcome>;
	/** Presses a button or chooses `value` in a select (option values, ids, dates). */
	press(pressed: Pressed): Promise<Outcome>;
	/** Submits the modal; `values` are by action_id or block_id, as people choose them. */
	submit(given: {
		as: string;
		view: View;
		values: Record<string, unknown>;
	}): Promise<SubmitOutcome>;
	/** Closes the modal on top. */
	dismiss(given: { as: string; view: View }): Promise<Outcome>;
	/** The options the app offers for what was typed, `null` when it gave none that are right. */
	options(
		asked: Target & { actionId: string; query: string },
	): Promise<Suggestions | null>;
	/** Opens the Home tab (or Messages tab); resolves once the app heard of it. */
	openHome(userId: string, tab?: "home" | "messages"): Promise<View | null>;
	/** Answers the app's consent page at `url` (its /oauth/v2/authorize address) as a person; gives the address they are sent back to. Throws the sentence the page would show. */
	consent(answer: { as: string; url: string; allow: boolean }): string;
	/** Takes back what a person allowed, as in their Slack settings; their tokens stop working and the app hears `tokens_revoked`. */
	withdraw(as: string): Promise<void>;
	say(written: Written): PageMessage;
	upload(as: string, name: string, bytes: Buffer): string;
	/** The id of the direct message with the app. */
	direct(userId: string): string;
	/** What this person sees in a conversation, oldest first. */
	messages(channel: string, as: string): PageMessage[];
	/** The open modals of a person, the one on top last. */
	views(userId: string): View[];
	home(userId: string): View | null;
	mails(): MailboxMail[];
	/** The notices a person got since the start, for instance that the app did not answer in time. */
	notices(userId: string): string[];
	/** The last thousand calls of the Web API. */
	calls(): ApiCall[];
	/** Looks now and after everything that happens; rejects after `timeoutMs` (default 15,000). */
	waitFor<Found>(
		look: () => Found | null | undefined | false,
		timeoutMs?: number,
	): Promise<Found>;
	/** Slack's signature headers for a body, at a time in milliseconds (default now). */
	sign(body: string, at?: number): Record<string, string>;
	/** Sends a request to the app exactly as given, also a forged one. */
	send(request: RawRequest): Promise<{ status: number; body: string }>;
	/** Hands an event to the app when it subscribed to it (`subscription` is its type if not given, for instance `message.im` is). */
	event(
		event: JsonObject & { type: string },
		subscription?: string,
	): Promise<void>;
	close(): Promise<void>;
};
