import type { Wish } from "../../ai/wish.ts";
import type { Context } from "../../core/command.ts";
import type { WritingFacts } from "./facts.ts";
import type { Writing } from "./needs.ts";
import type { Session } from "./session.ts";
import { writeText } from "./write-text.ts";

/** Begins to work on a text where the person stands. */
export const startText = (
	services: Writing,
	context: Context,
	wish: Wish,
	text: string,
): Promise<WritingFacts> => {
	const session: Session = {
		original: text,
		origin: context.origin ?? null,
		asked: { wish, input: text },
		results: [],
		cleared: false,
	};
	return writeText(services, context, { session, token: null });
};
