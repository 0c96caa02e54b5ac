import { plainName, readable } from "../../../ai/private/readable.ts";
import type { Account } from "../../../core/actor.ts";
import type { ChatMessage } from "../../../core/chat.ts";
import type { How } from "../replies/draft-session.ts";
import { namesOf, treated } from "../replies/material.ts";

/** Somebody who writes in a thread or is mentioned there; `label` is how the model knows them. */
export type Person = {
	readonly id: string;
	readonly label: string;
	readonly name: string;
};

/** A thread made ready to be read by a model: its people, and its texts without marks, hidden characters and, where that is wanted, secrets. */
export type Talk = {
	readonly people: readonly Person[];
	readonly messages: readonly (ChatMessage & {
		/** What the message says, readable. */
		readonly said: string;
		readonly mentions: readonly string[];
	})[];
};

const mostPeople = 60;

/** Makes a thread ready; `reader` is the person who asked. */
export const talkOf = async (
	thread: readonly ChatMessage[],
	reader: { readonly account: Account; readonly name: string },
	how: How,
): Promise<Talk> => {
	const known = namesOf(thread, reader);
	const ids = [
		...new Set([
			...thread.map(({ author }) => author),
			...thread.flatMap(({ text }) => mentionsIn(text)),
		]),
	].slice(0, mostPeople);
	const labels = new Map(
		thread.flatMap(({ text }) =>
			[...text.matchAll(mention)].flatMap(([, id = "", label]) =>
				label ? [[id, plainName(label)] as const] : [],
			),
		),
	);
	const people = ids.map((id, index) => ({
		id,
		label: `person-${index + 1}`,
		name: known.get(id) || labels.get(id) || id,
	}));
	const names = new Map(people.map(({ id, name }) => [id, name]));
	const messages = await Promise.all(
		thread.map(async (one) => ({
			...one,
			name: names.get(one.author) ?? plainName(one.name),
			said: await treated(readable(one.text, names), how),
			mentions: mentionsIn(one.text),
		})),
	);
	return { people, messages };
};

const mention = /<@([^<>|\n]{1,40})(?:\|([^<>\n]{0,80}))?>/gu;

const mentionsIn = (text: string): readonly string[] =>
	[...text.matchAll(mention)].map(([, id = ""]) => id);
