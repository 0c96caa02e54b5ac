import { Problem } from "../core/problem.ts";
import { percent, say } from "../core/text.ts";

/** The Problem `model-too-long`; `over` is the share by which the text is too long (0.2: a fifth), null where nobody can tell. */
export const tooLong = (over: number | null = null): Problem =>
	new Problem("model-too-long", {
		much:
			over === null
				? say("ai.over.unknown")
				: say("ai.over.about", { over: percent(rounded(over)) }),
	});

// A figure finer than the estimate it comes from would only look exact.
const rounded = (over: number): number =>
	over > 1 ? Math.round(over) : Math.max(1, Math.round(over * 20)) / 20;
