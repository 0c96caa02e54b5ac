import { getState } from "./store.js";

/** The name people see for a user id: a person, the app, or the id itself. */
export function nameOf(id) {
	return userOf(id)?.realName ?? id;
}

/** The person or the app behind an id, null when unknown. */
export function userOf(id) {
	const { session } = getState();
	if (!session) return null;
	if (id === session.app.botUserId)
		return {
			id,
			name: session.app.name,
			realName: session.app.name,
			isBot: true,
		};
	return session.users.find((user) => user.id === id) ?? null;
}

/** What a conversation is called: `name` of a channel, the person's name for a direct message. */
export function channelName(channel) {
	if (channel.kind !== "im") return channel.name;
	return channel.with ? nameOf(channel.with) : channel.name;
}

/** True for a direct message with one or several people. */
export const isDirect = ({ kind }) => kind === "im" || kind === "mpim";

/** The drawing that stands for a conversation of several. */
export const iconOf = ({ kind }) =>
	({ private: "lock", mpim: "people" })[kind] ?? "hash";

/** The direct message between the person and the app, null when there is none. */
export const appChannel = (session) =>
	session.channels.find(
		(channel) =>
			channel.kind === "im" && channel.with === session.app.botUserId,
	) ?? null;

/** A channel of the person by id, null when they are not in it. */
export const channelOf = (id) =>
	getState().session?.channels.find((channel) => channel.id === id) ?? null;
