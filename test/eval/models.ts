import { answer, type Step } from "../support/endpoint/script.ts";
import type { Seen } from "../support/endpoint.ts";
import { best } from "./best.ts";
import { recogniser } from "./recognise.ts";

/** Finds the case of a question. */
export const recognise = await recogniser();

/** Answers as well as can be. */
export const perfect = (seen: Seen): Step => {
	const found = recognise(seen);
	return answer(found === null ? "ready" : best(found));
};

/** Answers as well as can be, and then spoils it. */
export const spoiled =
	(spoil: (answer: string) => string) =>
	(seen: Seen): Step => {
		const found = recognise(seen);
		return answer(found === null ? "ready" : spoil(best(found)));
	};

/** The flags for a few cases of one action in one language. */
export const few = (action: string, limit = "6", language = "en") => [
	"--action",
	action,
	"--language",
	language,
	"--limit",
	limit,
];
