import { z } from "zod";
import type { Account } from "./actor.ts";
import type { View } from "./view.ts";

const id = z.string().max(64).nullable();

/** Reads an origin that was kept. */
export const originSchema = z.object({
	channel: z.string().max(64),
	message: id,
	thread: id,
	author: id,
});

/** Where in the chat somebody was when they asked, in the platform's own ids: the conversation, and the message it is about with its thread and author, where there is one. */
export type Origin = {
	readonly channel: string;
	readonly message: string | null;
	readonly thread: string | null;
	readonly author: string | null;
};

/** A message of a conversation; `at` in ms, `link` where the platform gives one. */
export type ChatMessage = {
	readonly id: string;
	readonly author: string;
	readonly name: string;
	readonly text: string;
	readonly at: number;
	readonly link: string | null;
};

/** A file somebody shared, with what the platform says of it, which nobody should trust; `by` is the platform's id of who did. */
export type ChatFile = {
	readonly id: string;
	readonly name: string;
	readonly by: string;
	readonly bytes: Uint8Array;
};

/** Whether somebody lets us post as themselves: `off` is not set up here, `ask` not given yet. */
export type Consent = "off" | "ask" | "on";

/** What a chat platform lets us do with conversations. Problems: `not-in-conversation` (the app was not invited), `no-consent`, `not-your-message`, `unavailable`. */
export type Chat = {
	/** The whole thread round a message, oldest first, at most 200 messages; a message without a thread is a thread of one, and no message is none. Only for somebody who is in the conversation. */
	readonly thread: (
		origin: Origin,
		account: Account,
	) => Promise<readonly ChatMessage[]>;
	/** Reads a shared file, for who shared it or is in a conversation it was shared in. Problems: `file-gone`, `file-large`, `file-kind` (not one of the platform itself), `file-not-yours`, `unavailable`. */
	readonly file: (id: string, account: Account) => Promise<ChatFile>;
	/** The files of the message and of the first message of its thread, by id; only for somebody who is in the conversation. */
	readonly files: (
		origin: Origin,
		account: Account,
	) => Promise<readonly string[]>;
	/** Posts for everybody to see: as the person with their consent, else in the app's name with theirs beside it. The answer is its link. */
	readonly post: (
		origin: Origin,
		account: Account,
		text: string,
	) => Promise<{ readonly link: string | null; readonly own: boolean }>;
	/** Replaces the person's own message; needs their consent. */
	readonly replace: (
		origin: Origin,
		account: Account,
		text: string,
	) => Promise<{ readonly link: string | null }>;
	readonly consent: (account: Account) => Promise<Consent>;
	/** The page where this person gives consent; good once, for ten minutes. */
	readonly consentLink: (account: Account) => Promise<string>;
	/** Takes consent back, here and at the platform. */
	readonly revoke: (account: Account) => Promise<void>;
};

/** The tokens by which people let us write as themselves, kept sealed. */
export type Consents = {
	readonly of: (account: Account) => Promise<string | null>;
	/** In place of an earlier one. */
	readonly keep: (account: Account, token: string) => Promise<void>;
	readonly remove: (account: Account) => Promise<void>;
};

/** A conversation by the platform's id, with the name people know it by. */
export type Channel = { readonly id: string; readonly name: string };

/** What the app says on its own, without anybody having asked just now. */
export type Announcer = {
	/** Open conversations the app was invited to, by name; at most some hundred. */
	readonly channels: () => Promise<readonly Channel[]>;
	/** The conversation a text means: its name or id, with or without `#`. Problems: `not-found`, `not-in-conversation` where the app or this person is not. */
	readonly channel: (text: string, account: Account) => Promise<Channel>;
	/** Shows a view in the app's own name: to everybody in a conversation, or to one person in their own messages. Problem `not-in-conversation` where the app was not invited. */
	readonly announce: (to: Addressee, view: View) => Promise<void>;
};

/** Who reads an announcement: everybody in a conversation, by its id, or one person. */
export type Addressee =
	| { readonly kind: "channel"; readonly channel: string }
	| { readonly kind: "person"; readonly account: Account };
