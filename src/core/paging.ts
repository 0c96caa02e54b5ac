import { say } from "./text.ts";
import type { Block } from "./view.ts";

/** One page of many things; pages and `first` count from one. */
export type Page<T> = {
	readonly items: readonly T[];
	readonly total: number;
	readonly first: number;
	readonly page: number;
	readonly pages: number;
};

/** Takes a page out of everything; a page after the last is the last. */
export const pageOf = <T>(
	all: readonly T[],
	wanted: number | undefined,
	size: number,
): Page<T> => {
	const pages = Math.max(1, Math.ceil(all.length / size));
	const page = Math.min(wanted ?? 1, pages);
	const first = (page - 1) * size;
	return {
		items: all.slice(first, first + size),
		total: all.length,
		first: first + 1,
		page,
		pages,
	};
};

/** Buttons to the pages before and after, and which part is shown; nothing when all is. */
export const pageButtons = (
	command: string,
	input: Readonly<Record<string, unknown>>,
	{ page, pages, first, total }: Omit<Page<unknown>, "items">,
): Block[] => {
	if (pages === 1) return [];
	const given = Object.fromEntries(
		Object.entries(input).filter(([, value]) => value !== undefined),
	);
	const to = (target: number, label: string) => ({
		label: say(label),
		does: {
			kind: "invoke" as const,
			command,
			input: { ...given, page: target },
		},
	});
	const before = page > 1 ? [to(page - 1, "page.before")] : [];
	const after = page < pages ? [to(page + 1, "page.after")] : [];
	return [
		{ kind: "note", text: say("page.shown", { page, pages, first, total }) },
		{ kind: "buttons", buttons: [...before, ...after] },
	];
};
