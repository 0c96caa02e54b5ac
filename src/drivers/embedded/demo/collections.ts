import type { Kind } from "../../../pim/collection.ts";
import { type DemoCalendar, demoCalendars } from "./collections-calendars.ts";
import { contactText, groupText } from "./collections-card.ts";
import { type DemoBook, demoBooks } from "./collections-contacts.ts";
import { demoUid, personOf } from "./collections-people.ts";
import { asOf, type DemoStory } from "./collections-story.ts";
import { entryText } from "./collections-text.ts";
import { createDemoClock, type DemoClock } from "./collections-zone.ts";

/** An object by the name of its file, which has its UID. */
export type DemoObject = { readonly file: string; readonly text: string };

/** A calendar or an address book of somebody in the demo as it is now, and as it was. */
export type DemoCollection = {
	readonly email: string;
	readonly kind: Kind;
	/** The name of its folder, which stays. */
	readonly folder: string;
	readonly name: string;
	readonly color: string | null;
	readonly description: string | null;
	readonly objects: readonly DemoObject[];
	readonly past: readonly {
		readonly daysAgo: (typeof demoPast)[number];
		readonly objects: readonly DemoObject[];
	}[];
};

/** How many days ago the demo is known, from the oldest. */
export const demoPast = [30, 7, 2, 1] as const;

/** The calendars and address books of Alpenblick's people around a moment, in the zone of the organisation; each person's own calendar comes first. The same moment gives the same. */
export const demoCollections = (
	now: number,
	zone: string,
): readonly DemoCollection[] => {
	const clock = createDemoClock(now, zone);
	return [
		...demoCalendars.map((one) => calendarOf(clock, one)),
		...demoBooks.map((one) => bookOf(clock, one)),
	];
};

const calendarOf = (
	clock: DemoClock,
	{ owner, folder, name, color, description, entries }: DemoCalendar,
): DemoCollection => ({
	email: personOf(owner).email,
	kind: "calendar",
	folder,
	name,
	color,
	description,
	...eachTime((daysAgo) =>
		objectsAt(entries, daysAgo, (id, { as, since, written }) => {
			const uid = demoUid(owner, folder, id);
			const text = entryText(clock, { uid, owner, entry: as, since, written });
			return { file: `${uid}.ics`, text };
		}),
	),
});

const bookOf = (
	clock: DemoClock,
	{ owner, folder, name, description, contacts, groups }: DemoBook,
): DemoCollection => {
	const uidOf = (id: string) => demoUid(owner, folder, id);
	return {
		email: personOf(owner).email,
		kind: "contacts",
		folder,
		name,
		color: null,
		description,
		...eachTime((daysAgo) => [
			...objectsAt(contacts, daysAgo, (id, { as, written }) => ({
				file: `${uidOf(id)}.vcf`,
				text: contactText(clock, uidOf(id), as, written),
			})),
			...objectsAt(groups, daysAgo, (id, { as, written }) => {
				const group = { ...as, members: as.members.map(uidOf) };
				const text = groupText(clock, uidOf(id), group, written);
				return { file: `${uidOf(id)}.vcf`, text };
			}),
		]),
	};
};

const eachTime = (
	objectsOf: (daysAgo: number) => readonly DemoObject[],
): Pick<DemoCollection, "objects" | "past"> => ({
	objects: objectsOf(0),
	past: demoPast.map((daysAgo) => ({ daysAgo, objects: objectsOf(daysAgo) })),
});

const objectsAt = <T>(
	stories: readonly DemoStory<T>[],
	daysAgo: number,
	draw: (
		id: string,
		at: { readonly as: T; readonly since: number; readonly written: number },
	) => DemoObject,
): readonly DemoObject[] =>
	stories.flatMap((story) => {
		const at = asOf(story, daysAgo);
		return at ? [draw(story.id, at)] : [];
	});
