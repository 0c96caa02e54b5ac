import type { World } from "../state/world.ts";

/** What a person typed, as Slack encodes it: entities, mentions (`@Name`, or `<@U…>` from a page that chose it from a list), channels, links, mail addresses. Names stand in mentions only in commands. */
export function typedText(
	world: World,
	text: string,
	withNames: boolean,
): string {
	const people = namesOf(world);
	const channels = new Map(
		world.channels.all().map((channel) => [channel.name, channel.id]),
	);
	const shown = (part: string) => {
		const mentioned = /^<?@([^>]+)>?$/.exec(part)?.[1]?.toLowerCase();
		const person = people.get(mentioned ?? "");
		if (person !== undefined)
			return withNames ? `<@${person.id}|${person.name}>` : `<@${person.id}>`;
		const name = part.slice(1);
		const channel = part.startsWith("#") ? channels.get(name) : undefined;
		return channel === undefined
			? encode(part, withNames)
			: `<#${channel}|${name}>`;
	};
	const found = tokens([...people.keys()], [...channels.keys()]);
	return text.split(found).map(shown).join("");
}

function namesOf(world: World): Map<string, { id: string; name: string }> {
	const { bot } = world.people;
	const people = world.people
		.all()
		.flatMap(({ id, name, realName }) =>
			[name, realName, id].map(
				(key): [string, { id: string; name: string }] => [
					key.toLowerCase(),
					{ id, name },
				],
			),
		);
	return new Map([
		...people,
		[bot.name.toLowerCase(), { id: bot.userId, name: bot.name }],
	]);
}

const broadcast = /^@(channel|here|everyone)$/;
const link = /^https?:\/\/\S+$/;
const mail = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

function encode(part: string, isCommand: boolean): string {
	const escaped = escapeEntities(part);
	if (!isCommand && part.startsWith("`")) return escaped;
	if (broadcast.test(part)) return `<!${part.slice(1)}>`;
	if (link.test(part)) return `<${escaped}>`;
	return mail.test(part) ? `<mailto:${escaped}|${escaped}>` : escaped;
}

function tokens(people: string[], channels: string[]): RegExp {
	const names = [...people].toSorted((a, b) => b.length - a.length);
	const anyOf = (words: string[]) => words.map(literal).join("|");
	return new RegExp(
		[
			"(```[\\s\\S]+?```|`[^`\\n]+`",
			'https?:\\/\\/[^\\s<>|"“”]*[^\\s<>|"“”.,;:!?)\\]]',
			"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
			`<@(?:${anyOf(names)})>`,
			`@(?:${anyOf([...names, "channel", "here", "everyone"])})(?![\\w])`,
			`#(?:${anyOf(channels.filter(Boolean))})(?![\\w-]))`,
		].join("|"),
		"i",
	);
}

function literal(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function escapeEntities(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}
