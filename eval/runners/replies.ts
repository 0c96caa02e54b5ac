import { readable } from "../../src/ai/private/readable.ts";
import { suggest } from "../../src/modules/writing/replies/suggest.ts";
import { type Runner, wrongCase } from "./stage.ts";

/** Suggests three replies to a message, without its thread. */
export const replies: Runner = async (one, { ai, person, signal }) => {
	if (one.kind !== "replies") throw wrongCase(one);
	const message = readable(one.line.text, new Map());
	const material = { message, thread: null, answer: null };
	const suggested = await suggest(ai, material, { person, signal });
	return {
		kind: "replies",
		replies: suggested.replies.map(({ text }) => text),
	};
};
