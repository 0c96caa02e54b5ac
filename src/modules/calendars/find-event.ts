import { inSlices } from "../../core/breathe.ts";
import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection, PimObject } from "../../pim/collection.ts";
import type { Occurrence } from "../../pim/occurrence.ts";
import { lookForOccurrences } from "../../pim/occurrences.ts";
import { uidOf } from "../../pim/uid.ts";
import { whenText } from "./lines.ts";
import type { CalendarNeeds } from "./needs.ts";

/** An object of a calendar with what it is called; null where it has no time. */
export type Event = {
	readonly object: PimObject;
	readonly first: Occurrence | null;
};

/** The one entry that a text means: by its UID, or by a part of its title among what is a year around now; a day as 2026-12-09 behind the title chooses among several. Problems: `not-found`, `event-ambiguous` (with when they are). */
export const findEvent = async (
	{ account, calendar }: { account: PimAccount; calendar: Collection },
	needs: Pick<CalendarNeeds, "calendarReader">,
	{ actor, now }: Pick<Context, "actor" | "now">,
	text: string,
): Promise<Event> => {
	const objects = await needs.calendarReader(account, calendar.id);
	const window = {
		from: now - year,
		to: now + year,
		zone: actor.zone,
		minutes: 60,
	};
	const uids = await inSlices(objects, (object) => uidOf(object.text));
	const byUid = objects.filter((_, at) => uids[at] === text);
	if (byUid.length > 0) {
		const [first] = (await lookForOccurrences(byUid, window)).occurrences;
		return eventOf(byUid, first ?? null);
	}
	const { title, day } = partsOf(text);
	const { occurrences } = await lookForOccurrences(objects, window);
	const found = occurrences.filter(
		(one) =>
			plain(one.title).includes(title) &&
			(day === null || dayOf(one, actor.zone) === day),
	);
	const hrefs = new Set(found.map(({ href }) => href));
	if (hrefs.size > 1)
		throw new Problem("event-ambiguous", {
			count: hrefs.size,
			when: {
				series: [...hrefs]
					.slice(0, 5)
					.flatMap((href) => found.find((one) => one.href === href) ?? [])
					.map((one) => whenText(one, actor.zone)),
			},
		});
	const [first] = found;
	return eventOf(
		objects.filter(({ href }) => href === first?.href),
		first ?? null,
	);
};

const year = 366 * 86_400_000;

const eventOf = (
	objects: readonly PimObject[],
	first: Occurrence | null,
): Event => {
	const [object] = objects;
	if (!object) throw new Problem("not-found");
	return { object, first };
};

const partsOf = (
	text: string,
): { readonly title: string; readonly day: string | null } => {
	const [, title = text, day = null] =
		/^(.*?)\s*(\d{4}-\d\d-\d\d)$/u.exec(text) ?? [];
	return { title: plain(title), day };
};

const dayOf = (one: Occurrence, zone: string): string =>
	one.days?.first ??
	Temporal.Instant.fromEpochMilliseconds(one.start)
		.toZonedDateTimeISO(zone)
		.toPlainDate()
		.toString();

const plain = (text: string): string =>
	text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
