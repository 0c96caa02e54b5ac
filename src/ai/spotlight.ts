import { randomBytes } from "node:crypto";

/** A tag nobody can know beforehand, so that a text cannot close its own block. */
export const newTag = (): string => `text-${randomBytes(6).toString("hex")}`;

/** The text as a block that the instructions call data; anything inside that looks like such a tag loses its bracket. */
export const spotlight = (text: string, tag: string): string =>
	`<${tag}>\n${text.replace(/<(?=\/?text-)/giu, "‹")}\n</${tag}>`;

/** Takes the block's own tags off an answer that repeats them round itself. */
export const unwrap = (answer: string, tag: string): string => {
	const open = `<${tag}>`;
	const close = `</${tag}>`;
	const trimmed = answer.trim();
	return trimmed.startsWith(open) && trimmed.endsWith(close)
		? trimmed.slice(open.length, -close.length).trim()
		: trimmed;
};
