import type { Change } from "../core/view.ts";

/** One change between two texts that can be taken or left: what went, what came, by its place in the row of changes. */
export type SingleChange = {
	readonly index: number;
	readonly before: string;
	readonly after: string;
};

/** The single changes of a difference, in order. */
export const singleChanges = (
	parts: readonly Change[],
): readonly SingleChange[] =>
	segments(parts)
		.filter((one) => one.kind === "change")
		.map(({ before, after }, index) => ({ index, before, after }));

/** The text with only the changes named; the others stay as they were. */
export const withChanges = (
	parts: readonly Change[],
	taken: ReadonlySet<number>,
): string => {
	let index = -1;
	return segments(parts)
		.map((one) => {
			if (one.kind === "same") return one.before;
			index += 1;
			return taken.has(index) ? one.after : one.before;
		})
		.join("");
};

type Segment = {
	readonly kind: "same" | "change";
	readonly before: string;
	readonly after: string;
};

const segments = (parts: readonly Change[]): readonly Segment[] => {
	const all: Segment[] = [];
	for (const { change, text } of parts) {
		const last = all.at(-1);
		if (change === "same")
			all.push({ kind: "same", before: text, after: text });
		else {
			const open = last?.kind === "change" ? last : nothing;
			const next: Segment = {
				kind: "change",
				before: open.before + (change === "removed" ? text : ""),
				after: open.after + (change === "added" ? text : ""),
			};
			if (last?.kind === "change") all.splice(-1, 1, next);
			else all.push(next);
		}
	}
	return all;
};

const nothing: Segment = { kind: "change", before: "", after: "" };
