import type { StartingChannel } from "../workspace.ts";
import type { Ids } from "./ids.ts";

/** A conversation: a public channel, a private one, or a direct message between two or several. */
export type Channel = {
	id: string;
	kind: "channel" | "private" | "im" | "mpim";
	name: string;
	topic: string;
	members: Set<string>;
	/** Per person: the time of the last message read. */
	readUntil: Map<string, string>;
};

/** Every conversation of the workspace. */
export type Channels = {
	all(): Channel[];
	find(id: string): Channel | null;
	/** The direct message between two people (or a person and the bot), made when it is not there yet. */
	direct(one: string, other: string): Channel;
};

/** Creates the conversations of a workspace. */
export function createChannels(
	starting: readonly StartingChannel[],
	ids: Ids,
): Channels {
	const byId = new Map(starting.map((start) => [start.id, channelOf(start)]));
	return {
		all: () => [...byId.values()],
		find: (id) => byId.get(id) ?? null,
		direct(one, other) {
			for (const channel of byId.values())
				if (isBetween(channel, one, other)) return channel;
			const made = channelOf({
				id: ids.next("D"),
				kind: "im",
				name: "",
				topic: "",
				members: [one, other],
			});
			byId.set(made.id, made);
			return made;
		},
	};
}

function channelOf(start: Omit<StartingChannel, "messages">): Channel {
	const { id, kind, name, topic, members } = start;
	const readUntil = new Map<string, string>();
	return { id, kind, name, topic, members: new Set(members), readUntil };
}

function isBetween(channel: Channel, one: string, other: string): boolean {
	const { kind, members } = channel;
	return kind === "im" && members.has(one) && members.has(other);
}
