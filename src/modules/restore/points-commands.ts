import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import type { PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import type { Caring } from "./care.ts";
import type { NamingPeople } from "./look-commands.ts";
import type { Restoring } from "./needs.ts";
import type { Source } from "./points.ts";
import { allView, oneView, type Protected } from "./points-view.ts";
import { takePoint } from "./take-point.ts";
import { accountOf, type Whose, whoseOf } from "./whose.ts";

type Needs = Restoring & NamingPeople & { readonly caring: Caring };

const whoseArgs = {
	collection: arg.lookup("collection").optional(),
	of: flag(arg.lookup("person")),
	service: flag(arg.yes()),
};

type Shown =
	| ({ readonly kind: "all" } & Parameters<typeof allView>[0])
	| ({ readonly kind: "one" } & Parameters<typeof oneView>[0]);

type Given = z.output<z.ZodObject<typeof whoseArgs>>;

/** Lists what is protected with its points and their room, or the points of one calendar or address book. */
export const listPoints = defineCommand({
	name: "restore points",
	args: z.object(whoseArgs),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (given, services: Needs, context) => {
		const whose = await whoseIn(given, services, context);
		const all = await protectedOf(whose, services);
		if (given.collection === undefined)
			return done<Shown>({
				kind: "all",
				all,
				size: await sizeOf(all, services),
			});
		const id = await sourceOf(given.collection, whose, all, services);
		const one = all.find(({ source }) => source.id === id) ?? null;
		return done<Shown>({ kind: "one", one, now: context.now });
	},
	view: (facts) => (facts.kind === "all" ? allView(facts) : oneView(facts)),
});

/** Takes a point now, of one calendar or address book or of all. */
export const takeNow = defineCommand({
	name: "restore now",
	args: z.object(whoseArgs),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (given, services: Needs, context) => {
		const whose = await whoseIn(given, services, context);
		const account = await accountOf(whose.holder, services);
		const clock = { points: services.points, now: () => context.now };
		for (const one of await collectionsOf(given.collection, account))
			await takePoint(clock, whose.holder, account, one, "asked");
		const all = await protectedOf(whose, services);
		const size = await sizeOf(all, services);
		return done({ all, size });
	},
	view: allView,
});

const whoseIn = async (
	{ of, service }: Given,
	services: NamingPeople,
	context: Pick<Context, "actor" | "now">,
): Promise<Whose> => {
	const person = of ? await services.personNamed(of) : null;
	return whoseOf({ of: person, service: service === true }, context);
};

const collectionsOf = async (
	text: string | undefined,
	account: PimAccount,
): Promise<readonly Collection[]> =>
	text === undefined
		? account.collections()
		: [await findCollection(account, null, text)];

const protectedOf = async (
	{ holder }: Whose,
	{ points, caring }: Needs,
): Promise<readonly Protected[]> => {
	const care = new Map(
		(await caring.list()).map((one) => [one.source, one.damaged]),
	);
	const all: Protected[] = [];
	for (const source of await points.sources(holder))
		all.push({
			source,
			points: await points.list(source.id),
			damaged: care.get(source.id) ?? 0,
		});
	return all;
};

const sizeOf = async (
	all: readonly Protected[],
	{ points }: Needs,
): Promise<number> => {
	let stored = 0;
	for (const { source } of all) stored += (await points.size(source.id)).stored;
	return stored;
};

/** What is gone at its server is found among its points. */
const sourceOf = async (
	text: string,
	{ holder }: Whose,
	all: readonly Protected[],
	needs: Needs,
): Promise<string | null> => {
	const lost = all.find(
		({ source }) =>
			source.missing !== null &&
			(source.id === text || source.collection.name === text),
	);
	if (lost) return lost.source.id;
	const account = await accountOf(holder, needs);
	const found = await findCollection(account, null, text);
	return (
		all.find(({ source }) => isOf(source, found, account))?.source.id ?? null
	);
};

const isOf = (
	{ collection, account: key }: Source,
	{ id }: Collection,
	account: PimAccount,
): boolean => collection.id === id && key === account.key;
