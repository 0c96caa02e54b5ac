import type { Strictness } from "../wish.ts";
import { type Hunk, hunksOf } from "./hunks.ts";
import { isWorthy } from "./worthy.ts";

/** The text with only those changes of an answer that are corrections; `spares` are terms that stay as they are. */
export const corrected = (
	before: string,
	answered: string,
	strictness: Strictness,
	spares: readonly string[],
): string => {
	const kept = spares.map((term) => term.toLowerCase());
	const hunks = hunksOf(before, answered);
	return hunks
		.map((hunk, index) => {
			if (hunk.kind === "same") return hunk.text;
			const spared = kept.some((term) => holds(hunk.before, term));
			const worthy =
				isWorthy(hunk.before, hunk.after, strictness) ||
				isDoubled(hunk, hunks[index - 1], hunks[index + 1]);
			return !spared && worthy
				? withOwnSpaces(hunk.before, hunk.after)
				: hunk.before;
		})
		.join("");
};

/** A word that was written twice in a row and is taken away once. */
const isDoubled = (
	hunk: Hunk & { readonly kind: "change" },
	before: Hunk | undefined,
	after: Hunk | undefined,
): boolean => {
	const word = hunk.before.trim().toLowerCase();
	if (hunk.after.trim() !== "" || !/^\p{L}+$/u.test(word)) return false;
	const left = before?.kind === "same" ? before.text : "";
	const right = after?.kind === "same" ? after.text : "";
	return (
		left.trimEnd().toLowerCase().split(/\s+/u).at(-1) === word ||
		right.trimStart().toLowerCase().split(/\s+/u)[0] === word
	);
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
