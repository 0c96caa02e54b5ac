import { commands } from "../../src/commands.ts";
import { readDeed, readMenu } from "../../src/platforms/slack/deed.ts";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { general } from "./slack.ts";

/** Everything a person gets to see from now on, also what stands there for a moment only; `look` gives it and begins anew. */
export const openEyes = (slack: LocalSlack, as: string) => {
	const known = new Set<string>();
	let fresh: string[] = [];
	const look = (): null => {
		const surfaces = [
			...[general, slack.direct(as)].flatMap((channel) =>
				slack.messages(channel, as).slice(-6),
			),
			...slack.views(as),
		];
		for (const surface of surfaces) {
			const json = JSON.stringify(surface);
			if (known.has(json)) continue;
			known.add(json);
			fresh.push(json);
		}
		return null;
	};
	look();
	fresh = [];
	// Never finds anything: it only looks at every change.
	const looking = slack.waitFor(look, 10 * 60_000).catch(() => undefined);
	return {
		look: (): readonly string[] => {
			look();
			const found = fresh;
			fresh = [];
			return found;
		},
		looking,
	};
};

/** The words on a surface, without ids and values of buttons. */
export const wordsOf = (surface: unknown): string =>
	leaves(surface)
		.filter(({ key }) =>
			/^(?:text|alt_text|initial_value|name|title)$/u.test(key),
		)
		.map(({ value }) => value)
		.join("\n");

/** The texts that stand as quotes on a surface, as the card's own text does. */
export const quotesOf = (surface: unknown): readonly string[] =>
	objects(surface)
		.filter(({ type }) => type === "rich_text_quote")
		.map((quote) => wordsOf(quote).replaceAll("\n", ""));

/** What on a surface could ping, lead somewhere or do something it should not: mentions and links other than `known`, buttons that are not ours, pictures. */
export const livePartsOf = (
	surface: unknown,
	known: readonly string[],
): readonly string[] =>
	objects(surface).flatMap((part) => {
		switch (part.type) {
			case "broadcast":
			case "usergroup":
			case "team":
			case "image":
			case "video":
				return [String(part.type)];
			case "user":
				return other(part.user_id, known);
			case "channel":
				return other(part.channel_id, known);
			case "link":
				return other(part.url, known);
			case "mrkdwn":
			case "markdown":
				return (String(part.text).match(/<[^>]*>?/gu) ?? []).flatMap((mark) =>
					other(mark.replace(/^<[@#]?|>$|\|.*$/gu, ""), known),
				);
			case "button":
				return "url" in part || !isOurs(part.value)
					? [`button ${JSON.stringify(part)}`]
					: [];
			case "actions":
				return menusOf(part).filter((id) => readMenu(id, "x", "") === null);
			default:
				return [];
		}
	});

const menusOf = (row: Record<string, unknown>): string[] =>
	JSON.stringify(row.elements).includes('"static_select"')
		? [String(row.block_id)]
		: [];

const other = (found: unknown, known: readonly string[]): string[] =>
	known.includes(String(found)) ? [] : [String(found)];

const names = new Set<string>(commands.map(({ name }) => name));
const isOurs = (value: unknown): boolean => {
	const deed = readDeed(String(value));
	return (
		deed !== null &&
		(deed.kind === "answer" ||
			/^(?:write|ai|ask|categories)\b/u.test(deed.command)) &&
		(deed.kind === "answer" || names.has(deed.command))
	);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;

const objects = (value: unknown): readonly Record<string, unknown>[] =>
	isObject(value)
		? [
				...(Array.isArray(value) ? [] : [value]),
				...Object.values(value).flatMap(objects),
			]
		: [];

const leaves = (
	value: unknown,
	key = "",
): readonly { readonly key: string; readonly value: string }[] => {
	if (typeof value === "string") return [{ key, value }];
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([name, inner]) =>
		leaves(inner, Array.isArray(value) ? key : name),
	);
};
