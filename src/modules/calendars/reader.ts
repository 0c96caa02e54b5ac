import type { PimAccount } from "../../pim/account.ts";
import type { PimObject, Row } from "../../pim/collection.ts";

/** Reads the objects of a calendar. */
export type CalendarReader = (
	account: PimAccount,
	calendar: string,
) => Promise<readonly PimObject[]>;

type Known = {
	readonly objects: ReadonlyMap<string, PimObject>;
	readonly token: string | null;
	readonly size: number;
	readonly used: number;
};

/** Makes a reader that remembers what it read for ten minutes after the last look, in memory only and with an end to it, so that the next look asks the server for no more than what changed. */
export const createCalendarReader = (now: () => number): CalendarReader => {
	const shelf = new Map<string, Known>();
	const tidy = (): void => {
		let room = most;
		// The newest stand at the end.
		for (const [key, known] of [...shelf].toReversed()) {
			room -= known.size;
			if (room < 0 || now() - known.used > rest) shelf.delete(key);
		}
	};
	return async (account, calendar) => {
		tidy();
		const key = JSON.stringify([account.key, calendar]);
		const next = await look(account, calendar, shelf.get(key) ?? null);
		shelf.delete(key);
		shelf.set(key, { ...next, used: now() });
		tidy();
		return [...next.objects.values()];
	};
};

const rest = 600_000;
// Letters, all calendars of everybody together.
const most = 24_000_000;

/** Takes over what is the same and reads the rest. */
const look = async (
	account: PimAccount,
	calendar: string,
	known: Known | null,
): Promise<Omit<Known, "used">> => {
	const changes = await account.changes(calendar, known?.token ?? null);
	const before = known?.objects ?? new Map<string, PimObject>();
	const isChanged = ({ href, etag }: Row) => before.get(href)?.etag !== etag;
	const listed = changes.kind === "all" ? changes.rows : changes.changed;
	const fresh = await account.read(
		calendar,
		listed.filter(isChanged).map(({ href }) => href),
	);
	const stays =
		changes.kind === "all"
			? new Set(changes.rows.map(({ href }) => href))
			: new Set(before.keys()).difference(new Set(changes.gone));
	const objects = new Map([
		...[...before].filter(([href]) => stays.has(href)),
		...fresh.map((object) => [object.href, object] as const),
	]);
	const read = new Set(fresh.map(({ href }) => href));
	// What was changed and could not be read is gone by now.
	for (const row of listed)
		if (isChanged(row) && !read.has(row.href)) objects.delete(row.href);
	return {
		objects,
		token: changes.token,
		size: [...objects.values()].reduce((sum, { text }) => sum + text.length, 0),
	};
};
