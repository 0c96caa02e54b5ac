import { diffArrays } from "diff";

/** A place where two texts differ, between parts that are the same: the signs before and after. */
export type Hunk =
	| { readonly kind: "same"; readonly text: string }
	| {
			readonly kind: "change";
			readonly before: string;
			readonly after: string;
	  };

/** Compares two texts by words, spaces and single signs; placeholders are one piece. */
export const hunksOf = (before: string, after: string): readonly Hunk[] => {
	const hunks: Hunk[] = [];
	let removed = "";
	let added = "";
	const flush = (): void => {
		if (removed !== "" || added !== "")
			hunks.push({ kind: "change", before: removed, after: added });
		removed = "";
		added = "";
	};
	for (const part of diffArrays(pieces(before), pieces(after))) {
		const text = part.value.join("");
		if (part.removed) removed += text;
		else if (part.added) added += text;
		else {
			flush();
			hunks.push({ kind: "same", text });
		}
	}
	flush();
	return merged(hunks);
};

const piece = /\[\[[A-Z]+_\d+\]\]|[\p{L}\p{M}\p{N}'’]+|\s+|[^\s]/gu;

const pieces = (text: string): string[] => text.match(piece) ?? [];

const joint = /^(?: |[*_~`"“”„]+)$/u;

// "alot" became "a lot", "*happend*" became "**happened**": a lone space or mark between two changes belongs to them.
const merged = (hunks: readonly Hunk[]): readonly Hunk[] => {
	const all: Hunk[] = [];
	for (const [index, hunk] of hunks.entries()) {
		const last = all.at(-1);
		const beforeLast = all.at(-2);
		if (
			hunk.kind === "change" &&
			last?.kind === "same" &&
			beforeLast?.kind === "change" &&
			joint.test(last.text) &&
			index > 1
		)
			all.splice(-2, 2, {
				kind: "change",
				before: beforeLast.before + last.text + hunk.before,
				after: beforeLast.after + last.text + hunk.after,
			});
		else all.push(hunk);
	}
	return all;
};
