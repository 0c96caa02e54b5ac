import { z } from "zod";
import { arg, argMeta, asArg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { Kind } from "../../pim/collection.ts";
import { ages, readWanted } from "./choose-point.ts";
import { beginLook } from "./look.ts";
import { lookView } from "./look-view.ts";
import type { Restoring } from "./needs.ts";
import { openRestore } from "./open-state.ts";
import { showRestore } from "./show.ts";
import { whoseOf } from "./whose.ts";

/** Who else may be meant than whoever asks. */
export type NamingPeople = {
	/** The key of a person by what people type; Problems as in FindPerson. */
	readonly personNamed: (text: string) => Promise<string>;
};

/** Where it goes has words of its own, as texts go into languages elsewhere. */
const target = (source: string) => {
	const schema = arg.lookup(source);
	return asArg(schema, { ...argMeta(schema), words: "target" });
};

const choices = {
	point: flag(arg.text(24)),
	exact: flag(arg.yes()),
	of: flag(arg.lookup("person")),
	service: flag(arg.yes()),
};

type Choices = z.output<z.ZodObject<typeof choices>>;

const look = async (
	kind: Kind | null,
	name: string,
	into: string | undefined,
	given: Choices,
	services: Restoring & NamingPeople,
	context: Parameters<typeof whoseOf>[1],
) => {
	const of = given.of ? await services.personNamed(given.of) : null;
	const whose = whoseOf({ of, service: given.service === true }, context);
	const restore = await beginLook(
		{
			kind,
			name,
			wanted: readWanted(given.point ?? "24h"),
			into: into ?? null,
			mode: given.exact === true ? "exact" : "merge",
		},
		whose,
		services,
		context,
	);
	return done(await showRestore(restore, services, context.actor.person));
};

/** Shows what restoring a calendar would change, and the way to it. */
export const lookAtCalendar = defineCommand({
	name: "restore calendar",
	args: z.object({
		calendar: arg.lookup("calendar"),
		...choices,
		into: flag(target("calendar")),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: (
		{ calendar, into, ...given },
		services: Restoring & NamingPeople,
		context,
	) => look("calendar", calendar, into, given, services, context),
	view: lookView,
});

/** Shows what restoring an address book would change, and the way to it. */
export const lookAtContacts = defineCommand({
	name: "restore contacts",
	args: z.object({
		book: arg.lookup("book"),
		...choices,
		into: flag(target("book")),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: (
		{ book, into, ...given },
		services: Restoring & NamingPeople,
		context,
	) => look("contacts", book, into, given, services, context),
	view: lookView,
});

/** The same for either, as a dialog asks it. */
export const lookAtAny = defineCommand({
	name: "restore look",
	args: z.object({
		collection: arg.lookup("collection"),
		age: arg.choice(ages),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: ({ collection, age }, services: Restoring & NamingPeople, context) =>
		look(null, collection, undefined, { point: age }, services, context),
	view: lookView,
});

/** Shows the card of a restore again, from the points it was computed from. */
export const showLook = defineCommand({
	name: "restore show",
	args: z.object({ restore: arg.carried() }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ restore: id }, services: Restoring, context) => {
		const restore = await openRestore(id, context, services);
		return done(await showRestore(restore, services, context.actor.person));
	},
	view: lookView,
});
