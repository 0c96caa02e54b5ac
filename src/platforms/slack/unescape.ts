import type { z } from "zod";
import { named, type RawInput } from "../../core/arguments.ts";

/** Turns what Slack escaped in a typed command back into what was typed: mail and web links, mentions as `@U1`, channels as `#C1`, entities. */
export const unescapeTyped = (text: string): string =>
	unescapeEntities(
		text
			.replaceAll(/<mailto:([^|>]*)(?:\|[^>]*)?>/gu, "$1")
			.replaceAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/gu, "@$1")
			.replaceAll(/<#([CG][A-Z0-9]+)(?:\|[^>]*)?>/gu, "#$1")
			.replaceAll(/<(https?:\/\/[^|>]*)(?:\|[^>]*)?>/gu, "$1"),
	);

/** Takes Slack's marks off the mail addresses among read arguments: a writing command keeps marks in its text, and an address is no text. */
export const withAddresses = <T extends { readonly input: RawInput }>(
	read: T,
	args: z.ZodObject,
): T => {
	const fields = named(args).filter(({ meta }) => meta.field === "email");
	const plain = fields.flatMap(({ name }) => {
		const value = read.input[name];
		return typeof value === "string" ? [[name, unescapeTyped(value)]] : [];
	});
	return { ...read, input: { ...read.input, ...Object.fromEntries(plain) } };
};

/** Turns Slack's three entities back into signs; its marks for links and mentions stay. */
export const unescapeEntities = (text: string): string =>
	text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
