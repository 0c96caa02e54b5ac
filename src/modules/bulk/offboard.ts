import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineJob } from "../../core/define-job.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, Row } from "../../core/view.ts";
import { offboardEnded, stepText } from "./offboard-ended.ts";
import { type Item, itemKey } from "./offboard-key.ts";
import { type OffboardNeeds, type Plan, planFor } from "./offboard-plan.ts";
import { offboardStep } from "./offboard-step.ts";
import { nameOf } from "./people.ts";
import { seatRoom } from "./room.ts";
import { failedFacts } from "./row-step.ts";

type Needs = OffboardNeeds & { readonly showOnceReady: () => void };

/** Lets somebody go everywhere, step by step: mailboxes closed, account, roles, requests and teams taken, and out of the organisation last. */
export const offboardUser = defineJob({
	name: "users offboard",
	args: z.object({
		person: arg.lookup("person"),
		passwords: flag(arg.yes()),
	}),
	who: "admin",
	asks: "helpdesk",
	effect: "destroy",
	sensitive: true,
	preview: async ({ person, passwords }, services: Needs, context) => {
		const plan = await planFor(person, services, context);
		const { user, items, isConfigured } = plan;
		if (passwords) services.showOnceReady();
		const seats = await services.users.seats();
		const seat = seatRoom(seats, user.seat ? -1 : 0).row;
		const isPending = user.state === "pending";
		return {
			title: say("bulk.off.title", { name: nameOf(user) }),
			verb: say("bulk.off.verb"),
			rows: [
				{ label: say("bulk.column.email"), value: user.email },
				seat,
				...(user.addresses.length > 0 ? [passwordRow(passwords)] : []),
				...(isPending ? [] : lostRows(plan)),
			],
			body: [checklist(items)],
			notes: [
				...(isConfigured ? [say("bulk.off.configured")] : []),
				say(isPending ? "bulk.off.note-pending" : "bulk.off.note"),
			],
			basis: {
				items,
				seats: user.seat ? seats : null,
				books: user.sharedBooks,
				calendars: user.ownedCalendars,
			},
		};
	},
	job: {
		steps: async ({ person }, services: Needs, context) =>
			(await planFor(person, services, context)).items.map(itemKey),
		step: ({ passwords }, services, context, { key }) =>
			offboardStep(key, services, context, passwords === true),
		failure: failedFacts,
		end: async (_input, _services, context, steps) =>
			offboardEnded(steps, context),
	},
	check: async ({ person }, { users }: Needs) => {
		// A mention says nothing once its account is linked to nobody.
		if (person.startsWith("@") || (await users.get(person)) !== null)
			return null;
		const left = await users.list({ search: person });
		return left.length === 0 ? say("bulk.off.seen") : null;
	},
});

const checklist = (items: readonly Item[]): Block => ({
	kind: "table",
	columns: [say("bulk.head.step"), say("bulk.head.undo")],
	rows: items.map((item) => [
		stepText(item),
		say(`bulk.off.undo.${item.task}`),
	]),
});

const passwordRow = (shown: boolean | undefined): Row => ({
	label: say("bulk.row.passwords"),
	value: say(shown ? "bulk.off.passwords-once" : "bulk.off.passwords-nobody"),
});

const lostRows = ({ user }: Plan): readonly Row[] => [
	...lost("addresses", user.addresses),
	...lost("books", user.sharedBooks),
	...lost("calendars", user.ownedCalendars),
];

const lost = (
	name: string,
	names: readonly string[] | null,
): readonly Row[] => {
	if (names !== null && names.length === 0) return [];
	const value: Text =
		names === null
			? say("bulk.off.untold")
			: say(`bulk.off.${name}`, { names: { series: names } });
	return [{ label: say(`bulk.off.row.${name}`), value }];
};
