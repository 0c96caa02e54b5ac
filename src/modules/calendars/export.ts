import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { inSlices } from "../../core/breathe.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection, PimObject } from "../../pim/collection.ts";
import type { Exports } from "../../pim/exports.ts";
import { isReadable } from "../../pim/fault.ts";
import { fileNameOf } from "../../pim/file-name.ts";
import { chosenCalendars } from "./export-choose.ts";
import { inRange } from "./export-range.ts";
import { exportView } from "./export-view.ts";
import { type CalendarNeeds, calendarsOf, ownAccount } from "./needs.ts";
import { nameOf } from "./page-entries.ts";

const args = z
	.object({
		calendars: arg.text(1000).optional(),
		picked: arg.picks(100).optional(),
		from: flag(arg.day()),
		to: flag(arg.toDay()),
	})
	.refine(({ from, to }) => !from || !to || from <= to, {
		path: ["to"],
	});

type Needs = CalendarNeeds & { readonly exports: Pick<Exports, "calendar"> };

/** One or several calendars as one private .ics file, cut out of the raw texts and read again by a second reader before it is given out. A range takes whole series that have an occurrence in it. */
export const exportCalendar = defineCommand({
	name: "calendar export",
	args,
	who: "member",
	effect: "read",
	sensitive: true,
	form: async (_input, services: Needs, context: Context) => {
		const account = await ownAccount(services, context);
		const calendars = await calendarsOf(account);
		return {
			intro: [],
			submit: say("calendars.export.submit"),
			initial: {},
			picks: {
				picked: calendars
					.filter(({ id }) => id.length <= 150)
					.map((one) => ({
						value: one.id,
						label: nameOf(one),
						picked: calendars.length === 1,
					})),
			},
		};
	},
	run: async (input, services: Needs, context: Context) => {
		const account = await ownAccount(services, context);
		const calendars = await chosenCalendars(account, input);
		const read = await readAll(account, calendars, services, context);
		const { zone, person } = context.actor;
		const { duration } = await services.calendarSettings.of(person);
		const { whole, unreadable } = await sorted(read);
		const wanted = await inRange(whole, input, { zone, minutes: duration });
		return done({
			calendars,
			count: wanted.length,
			left: whole.length - wanted.length,
			unreadable,
			name: fileNameOf(calendars, "calendar", context.now),
			text: await merged(calendars, wanted, services),
		});
	},
	view: exportView,
});

const sorted = async (objects: readonly PimObject[]) => {
	const isWhole = await inSlices(objects, ({ text }) =>
		isReadable(text, "calendar"),
	);
	return {
		whole: objects.filter((_, at) => isWhole[at]),
		unreadable: objects.filter((_, at) => !isWhole[at]),
	};
};

/** Problems: `export-empty`, `export-unequal`. */
const merged = async (
	calendars: readonly Collection[],
	objects: readonly PimObject[],
	{ exports }: Needs,
): Promise<string> => {
	const [first] = calendars;
	if (!first || objects.length === 0) throw new Problem("export-empty");
	const texts = objects.map(({ text }) => text);
	const text = await exports.calendar(texts, {
		name: calendars.map(({ name }) => name).join(", "),
		color: calendars.length === 1 ? first.color : null,
	});
	if (text === null) throw new Problem("export-unequal");
	return text;
};

const readAll = async (
	account: PimAccount,
	calendars: readonly Collection[],
	{ calendarReader }: CalendarNeeds,
	{ progress, signal }: Context,
): Promise<readonly PimObject[]> => {
	const all: PimObject[] = [];
	for (const [index, calendar] of calendars.entries()) {
		if (signal.aborted) throw new Problem("stopped");
		progress({
			title: say("calendars.export.reading", {
				name: nameOf(calendar),
				number: index + 1,
				count: calendars.length,
			}),
			body: [],
		});
		all.push(...(await calendarReader(account, calendar.id)));
	}
	return all;
};
