import { findElements } from "../dispatch/element-state.ts";
import type { Channel } from "../state/channels.ts";
import { isVisibleTo, type Message } from "../state/messages.ts";
import type { World } from "../state/world.ts";
import type { Person } from "../workspace.ts";

/** Everything around the messages, for one person: who, where, how many unread and waiting. */
export function pageState(world: World, me: Person, mailboxUnread: number) {
	const { team, people, app } = world;
	for (const other of [people.bot, ...people.all()]) {
		const id = "userId" in other ? other.userId : other.id;
		if (id !== me.id) world.channels.direct(me.id, id);
	}
	return {
		team: { id: team.id, name: team.name },
		app: {
			botUserId: people.bot.userId,
			name: people.bot.name,
			isReadOnly: app.isMessagesTabReadOnly === true,
		},
		me: pageUser(me),
		users: people.all().map(pageUser),
		channels: world.channels
			.all()
			.filter((channel) => channel.members.has(me.id))
			.map((channel) => pageChannel(world, channel, me.id)),
		commands: app.commands.map(({ command, description, usageHint }) => ({
			command,
			description,
			usageHint,
		})),
		shortcuts: app.shortcuts,
		mailboxUnread,
	};
}

function pageUser(person: Person) {
	const { role, ...shown } = person;
	return { ...shown, isBot: false };
}

function pageChannel(world: World, channel: Channel, me: string) {
	const { id, kind, topic } = channel;
	const other = [...channel.members].find((member) => member !== me);
	const messages = world.messages
		.list(id)
		.filter((message) => isVisibleTo(message, me));
	const readUntil = channel.readUntil.get(me) ?? "";
	return {
		id,
		kind,
		name: shownName(world, channel, me),
		topic,
		...(kind === "im" ? { with: other ?? me } : {}),
		unread: messages.filter(({ ts, user }) => ts > readUntil && user !== me)
			.length,
		waiting: messages.filter((message) => isWaiting(message, me)).length,
	};
}

function shownName(world: World, channel: Channel, me: string): string {
	switch (channel.kind) {
		case "channel":
		case "private":
			return channel.name;
		case "im":
		case "mpim": {
			const others = [...channel.members].filter((member) => member !== me);
			const names = others.map((other) => nameOf(world, other));
			return names.join(", ") || nameOf(world, me);
		}
	}
}

function nameOf(world: World, userId: string): string {
	return world.people.find(userId)?.realName ?? world.people.bot.name;
}

/** A card that still offers a primary button nobody of this name has answered. */
function isWaiting(message: Message, me: string): boolean {
	return (
		message.privateTo === null &&
		!message.answeredBy.includes(me) &&
		findElements(message.blocks ?? []).some(
			({ element }) => element.type === "button" && element.style === "primary",
		)
	);
}
