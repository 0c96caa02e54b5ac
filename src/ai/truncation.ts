import type { Counted } from "./endpoint-read.ts";
import type { Question } from "./model.ts";

const margin = 64;

/** Whether the server silently dropped the beginning of the prompt: it counted fewer tokens than there are words, or about half the window for a prompt that needs more. */
export const seemsCut = (
	{ system, user }: Question,
	{ input }: Counted,
	context: number | null,
): boolean => {
	// Zero comes from servers that do not count what they had cached.
	if (input === null || input === 0) return false;
	const text = `${system} ${user}`;
	const words = text.match(/\p{L}+/gu)?.length ?? 0;
	if (input < Math.max(words, longWordTokens(text))) return true;
	if (context === null) return false;
	const half = Math.abs(input - context / 2) <= margin;
	return half && text.length / 4 > context / 2 + margin;
};

// Runs of one character collapse into few tokens, so they must not count.
const longWordTokens = (text: string): number =>
	Math.floor(text.replace(/(.)\1{3,}/gsu, "$1").length / 8);
