import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { at, say, type Text } from "../../core/text.ts";
import type { Block, Button } from "../../core/view.ts";
import type { Holder } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { colorText } from "./colors.ts";
import { defaultOf } from "./default.ts";
import { type CalendarNeeds, calendarsOf, ownHolder } from "./needs.ts";
import { noneView } from "./none-view.ts";
import { nameOf } from "./page-entries.ts";

/** The restore points that are kept. */
type Points = {
	readonly sources: (holder: Holder) => Promise<
		readonly {
			readonly id: string;
			readonly account: string;
			readonly collection: Collection;
		}[]
	>;
	/** Newest first. */
	readonly list: (
		source: string,
	) => Promise<readonly { readonly at: number; readonly count: number }[]>;
};

type Listed = {
	readonly calendar: Collection;
	readonly isDefault: boolean;
	readonly newest: { readonly at: number; readonly count: number } | null;
};

/** A person's calendars with their colours, what may be done in them, and how far they are protected. */
export const listCalendars = defineCommand({
	name: "calendar list",
	args: z.object({}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (
		_input,
		services: CalendarNeeds & { readonly points: Points },
		{ actor }: Context,
	) => {
		const holder = ownHolder(actor);
		const account = await services.accounts.of(holder);
		if (account === null) return done(null);
		const [calendars, chosen, sources] = await Promise.all([
			calendarsOf(account),
			defaultOf(account, services.calendarSettings, actor.person),
			services.points.sources(holder),
		]);
		const own = sources.filter((one) => one.account === account.key);
		const listed = await Promise.all(
			calendars.map(async (calendar): Promise<Listed> => {
				const source = own.find((one) => one.collection.id === calendar.id);
				const [newest] = source ? await services.points.list(source.id) : [];
				return {
					calendar,
					isDefault: calendar.id === chosen,
					newest: newest ?? null,
				};
			}),
		);
		return done(listed);
	},
	view: (listed) =>
		listed === null
			? noneView
			: {
					title: say("calendars.list.title", { count: listed.length }),
					body: listed.length === 0 ? [] : [table(listed), ...buttons(listed)],
				},
});

const table = (listed: readonly Listed[]): Block => ({
	kind: "table",
	columns: ["name", "color", "access", "entries", "point"].map((key) =>
		say(`calendars.column.${key}`),
	),
	rows: listed.map(({ calendar, isDefault, newest }): readonly Text[] => [
		isDefault
			? say("calendars.default", { name: nameOf(calendar) })
			: nameOf(calendar),
		colorText(calendar.color),
		say(`calendars.access.${calendar.access}`),
		newest === null ? say("calendars.untold") : newest.count,
		newest === null ? say("calendars.point.none") : at(newest.at),
	]),
});

/** The usual ways on, and for a few calendars a button each. */
const buttons = (listed: readonly Listed[]): readonly Block[] => [
	{
		kind: "buttons",
		buttons: listed.slice(0, 8).map(
			({ calendar }): Button => ({
				label: say("calendars.button.show", { name: nameOf(calendar) }),
				does: {
					kind: "invoke",
					command: "calendar show",
					input: { calendar: calendar.id },
				},
			}),
		),
	},
	{
		kind: "buttons",
		buttons: [
			way("calendars.button.all", "invoke", "calendar show"),
			way("calendars.button.color", "dialog", "calendar color"),
			way("calendars.button.export", "dialog", "calendar export"),
			way("calendars.button.restore", "dialog", "restore calendar"),
			way("calendars.button.settings", "invoke", "calendar settings"),
		],
	},
];

const way = (
	label: string,
	kind: "invoke" | "dialog",
	command: string,
): Button => ({ label: say(label), does: { kind, command, input: {} } });
