import type { Strictness } from "../wish.ts";
import { hunksOf } from "./hunks.ts";
import { isWorthy } from "./worthy.ts";

/** The text with only those changes of an answer that are corrections; `spares` are terms that stay as they are. */
export const corrected = (
	before: string,
	answered: string,
	strictness: Strictness,
	spares: readonly string[],
): string => {
	const kept = spares.map((term) => term.toLowerCase());
	return hunksOf(before, answered)
		.map((hunk) => {
			if (hunk.kind === "same") return hunk.text;
			const spared = kept.some((term) => holds(hunk.before, term));
			return !spared && isWorthy(hunk.before, hunk.after, strictness)
				? withOwnSpaces(hunk.before, hunk.after)
				: hunk.before;
		})
		.join("");
};

const holds = (text: string, term: string): boolean =>
	text.trim() !== "" &&
	(text.toLowerCase().includes(term) ||
		term.split(/\s+/u).includes(text.trim().toLowerCase()));

// Spaces, marks of emphasis and quotation marks round a change are the writer's; only what is inside may change.
const withOwnSpaces = (before: string, after: string): string => {
	if (before.trim() === "" || after.trim() === "") return after;
	const own = framed(before);
	const other = framed(after);
	return (
		ownEdge(own.lead, other.lead) + other.core + ownEdge(own.trail, other.trail)
	);
};

const frame = /^([\s*_~`"“”„«»‹›]*)([\s\S]*?)([\s*_~`"“”„«»‹›]*)$/u;

const framed = (text: string) => {
	const [, lead = "", core = "", trail = ""] = frame.exec(text) ?? [];
	return { lead, core, trail };
};

// A comma before the space took the place of the space.
const ownEdge = (own: string, other: string): string =>
	own.trim() === "" && other === "" ? "" : own;
