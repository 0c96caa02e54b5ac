import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { periods } from "../../core/view.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import { hoursIn, weekdaysIn } from "./day-hours.ts";
import { defaultOf, keepsDefault } from "./default.ts";
import { type CalendarNeeds, calendarsOf, ownAccount } from "./needs.ts";
import type { CalendarChoices } from "./settings.ts";
import {
	initialOf,
	rowsOf,
	type Settled,
	settingsView,
} from "./settings-view.ts";

type Needs = Pick<CalendarNeeds, "accounts" | "calendarSettings">;

const args = z.object({
	default: flag(arg.lookup("calendar")),
	duration: flag(arg.number(5, 1440)),
	hours: flag(arg.text(20)),
	weekdays: flag(arg.text(60)),
	period: flag(arg.choice(periods)),
});

type Input = z.output<typeof args>;

/** Shows how a person wants their calendars, and changes what is given. */
export const calendarSettings = defineCommand({
	name: "calendar settings",
	args,
	who: "member",
	effect: (input) => (isAsking(input) ? "read" : "change"),
	asksWhy: false,
	form: async (_input, services: Needs, context: Context) => {
		const account = await ownAccount(services, context);
		return {
			intro: [],
			initial: initialOf(await settled(account, services, context)),
			picks: {},
		};
	},
	preview: async (input, services: Needs, context: Context) => {
		const account = await ownAccount(services, context);
		const before = await settled(account, services, context);
		const wanted = await wantedOf(input, account, before);
		const rows = rowsOf(before.choices, before.calendars, wanted);
		if (rows.length === 0) throw new Problem("nothing-to-do");
		return {
			title: say("calendars.settings.change"),
			verb: say("calendars.settings.verb"),
			rows,
			basis: { ...before.choices },
		};
	},
	run: async (input, services: Needs, context: Context) => {
		const account = await ownAccount(services, context);
		const before = await settled(account, services, context);
		if (isAsking(input)) return done({ ...before, before: null });
		const { calendar, ...own } = await wantedOf(input, account, before);
		const { person } = context.actor;
		if (calendar !== undefined && before.isKept)
			await account.prefer({ calendar });
		await services.calendarSettings.set(person, {
			...own,
			...(calendar !== undefined && !before.isKept ? { calendar } : {}),
		});
		const after = await settled(account, services, context);
		return done({ ...after, before: before.choices });
	},
	view: settingsView,
	check: async (input, services: Needs, context: Context) => {
		const account = await ownAccount(services, context);
		const now = await settled(account, services, context);
		const wanted = await wantedOf(input, account, now);
		return rowsOf(now.choices, now.calendars, wanted).length === 0
			? say("calendars.settings.done")
			: null;
	},
});

const isAsking = (input: Input): boolean =>
	Object.values(input).every((value) => value === undefined);

const settled = async (
	account: PimAccount,
	{ calendarSettings: settings }: Needs,
	{ actor: { person } }: Context,
): Promise<Settled> => {
	const [choices, calendar, calendars, isKept, { product }] = await Promise.all(
		[
			settings.of(person),
			defaultOf(account, settings, person),
			calendarsOf(account),
			keepsDefault(account),
			account.capabilities(),
		],
	);
	return { choices: { ...choices, calendar }, calendars, isKept, product };
};

/** What is asked for, of what can be set. Problems: `invalid-argument`, `not-found`, `collection-ambiguous`. */
const wantedOf = async (
	input: Input,
	account: PimAccount,
	{ choices }: Settled,
): Promise<Partial<CalendarChoices>> => {
	const hours = input.hours === undefined ? null : hoursIn(input.hours);
	const weekdays =
		input.weekdays === undefined ? null : weekdaysIn(input.weekdays);
	if (input.hours !== undefined && hours === null) throw wrong("hours");
	if (input.weekdays !== undefined && weekdays === null)
		throw wrong("weekdays");
	const found =
		input.default === undefined || input.default === "none"
			? null
			: await findCollection(account, "calendar", input.default);
	return {
		...(input.duration === undefined ? {} : { duration: input.duration }),
		...(input.period === undefined ? {} : { period: input.period }),
		...(hours ?? {}),
		...(weekdays === null ? {} : { weekdays }),
		...defaultGiven(input, found, choices),
	};
};

const defaultGiven = (
	input: Input,
	found: Collection | null,
	{ calendar }: CalendarChoices,
): Partial<CalendarChoices> => {
	if (found) return { calendar: found.id };
	return input.default === "none" && calendar !== null
		? { calendar: null }
		: {};
};

const wrong = (name: string): Problem =>
	new Problem("invalid-argument", { name: say(`arg.${name}`) });
