import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { attempt, problemText } from "../../core/attempt.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { Text } from "../../core/text.ts";
import type { Holder } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { type Guarded, listView, type Overview } from "./list-view.ts";
import type { SyncNeeds } from "./needs.ts";
import { ownHolder } from "./own-holder.ts";

type Needs = Pick<
	SyncNeeds,
	"accounts" | "connections" | "points" | "peopleNames" | "log" | "syncServers"
>;

/** What of one's own is connected and protected; an admin reads how many people are, too, without whose collections there are. */
export const listConnections = defineCommand({
	name: "sync list",
	args: z.object({ page: flag(arg.number(1, 100)) }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ page }, services: Needs, { actor, now }: Context) => {
		const holder = ownHolder(actor);
		const connection = await services.connections.of(holder);
		const isAdmin = allowed(actor.grants, "admin", "sync list", now);
		return done({
			own:
				connection === null
					? null
					: { server: connection.server, since: connection.since },
			...(await guardedOf(services, holder)),
			canConnect: services.syncServers.length > 0,
			overview: isAdmin ? await overviewOf(services) : null,
			page,
		});
	},
	view: listView,
});

/** A server that does not answer is said, and what is kept of it is still told. */
const guardedOf = async (
	{ accounts, points, log }: Needs,
	holder: Holder,
): Promise<{
	readonly guarded: readonly Guarded[] | null;
	readonly problem: Text | null;
}> => {
	const looked = await attempt(log, async () => {
		const account = await accounts.of(holder);
		return account === null
			? null
			: { key: account.key, collections: await account.collections() };
	});
	if (looked.kind === "problem")
		return { guarded: [], problem: problemText(looked.problem) };
	if (looked.value === null) return { guarded: null, problem: null };
	const { key, collections } = looked.value;
	const sources = (await points.sources(holder)).filter(
		({ account }) => account === key,
	);
	const newest = async ({ id }: Collection): Promise<number | null> => {
		const source = sources.find(({ collection }) => collection.id === id);
		const list = source === undefined ? [] : await points.list(source.id);
		return list[0]?.at ?? null;
	};
	const guarded = await Promise.all(
		collections.map(async (one) => ({
			name: one.name,
			kind: one.kind,
			newest: await newest(one),
		})),
	);
	return { guarded, problem: null };
};

const overviewOf = async ({
	connections,
	peopleNames,
}: Needs): Promise<Overview> => {
	const all = await connections.all();
	const people = all.flatMap(({ holder }) =>
		holder.kind === "person" ? [holder.person] : [],
	);
	const ids = people.map((person) => person.replace(/^user:/u, ""));
	const names = await peopleNames(ids);
	const service = all.find(({ holder }) => holder.kind === "service");
	return {
		people: people.length,
		gone: people.filter((_, index) => !names.has(ids[index] ?? "")),
		service: service ? { server: service.server, since: service.since } : null,
	};
};
