import { diffWordsWithSpace } from "diff";
import type { Change } from "../core/view.ts";

/** What changed between two texts, in runs long enough to read: the removed and same parts make the old text, the added and same parts the new one. */
export const difference = (before: string, after: string): readonly Change[] =>
	runs(islands(steps(before, after)));

const steps = (before: string, after: string): readonly Change[] =>
	diffWordsWithSpace(before, after).map(
		({ value, added, removed }): Change => ({
			change: added ? "added" : removed ? "removed" : "same",
			text: value,
		}),
	);

// Kept crumbs between two changes (a space, a comma, "the") make a difference unreadable.
const islands = (changes: readonly Change[]): readonly Change[] =>
	changes.flatMap((part, index) => {
		const between = index > 0 && index < changes.length - 1;
		if (part.change !== "same" || !between || !isCrumb(part.text)) return part;
		return [
			{ change: "removed", text: part.text },
			{ change: "added", text: part.text },
		] as const;
	});

const isCrumb = (text: string): boolean =>
	!text.includes("\n") && text.length <= 4 && !/\d/u.test(text);

const runs = (changes: readonly Change[]): readonly Change[] => {
	const parts: Change[] = [];
	let removed = "";
	let added = "";
	const put = (change: Change["change"], text: string): void => {
		const last = parts.at(-1);
		if (text === "") return;
		if (last?.change === change)
			parts.splice(-1, 1, { change, text: last.text + text });
		else parts.push({ change, text });
	};
	const flush = (): void => {
		const end = sharedEnd(removed, added);
		put("removed", removed.slice(0, removed.length - end.length));
		put("added", added.slice(0, added.length - end.length));
		put("same", end);
		removed = "";
		added = "";
	};
	for (const { change, text } of changes) {
		if (change === "removed") removed += text;
		else if (change === "added") added += text;
		else {
			flush();
			put("same", text);
		}
	}
	flush();
	return parts;
};

// Whole words at the end of both did not change; a mark round "word " looks worse than one round "word".
const sharedEnd = (removed: string, added: string): string => {
	let size = 0;
	while (
		size < Math.min(removed.length, added.length) &&
		removed.at(-1 - size) === added.at(-1 - size)
	)
		size += 1;
	const end = removed.slice(removed.length - size);
	const space = end.search(/\s/u);
	return space < 0 ? "" : end.slice(space);
};
