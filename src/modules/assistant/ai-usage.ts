import { z } from "zod";
import { dayOf, daysBefore } from "../../ai/calendar.ts";
import { totalOf, type UsageSum } from "../../ai/usage.ts";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { FindPerson } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import type { WithUsage } from "./needs.ts";
import type { UsageFacts } from "./usage-facts.ts";
import { usageView } from "./usage-view.ts";

type Needs = WithUsage & { readonly findPerson: FindPerson };

/** Counts what was asked of models: one's own, and for an admin everybody's or one person's; numbers, never texts. */
export const aiUsage = defineCommand({
	name: "ai usage",
	args: z.object({
		person: flag(arg.lookup("person")),
		days: flag(arg.number(1, 90)),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ person, days = 30 }, services: Needs, context) => {
		const whose = await whoseOf(person, services, context);
		const { aiUsage: book, aiPeople } = services;
		const since = daysBefore(dayOf(context.now, aiPeople.zone), days - 1);
		const [features, places] = await Promise.all([
			book.sum("feature", since, whose.key),
			book.sum("place", since, whose.key),
		]);
		return done<UsageFacts>({
			whose: whose.name,
			days,
			total: totalOf(features),
			features,
			places,
			people:
				whose.key === null
					? await named(await book.sum("person", since, null), aiPeople)
					: [],
		});
	},
	view: usageView,
});

/** The key is null for everybody, the name for oneself. */
const whoseOf = async (
	person: string | undefined,
	{ findPerson, aiPeople }: Needs,
	{ actor, now }: Context,
): Promise<{
	readonly key: string | null;
	readonly name: UsageFacts["whose"];
}> => {
	const admin = allowed(actor.grants, "admin", "ai usage", now);
	if (person === undefined)
		return admin
			? { key: null, name: { kind: "everybody" } }
			: { key: actor.person, name: { kind: "own" } };
	// Whether such a person exists is not told to whoever may not ask.
	const found = await findPerson(person).catch((error: unknown) => {
		throw admin ? error : new Problem("not-allowed");
	});
	const key = aiPeople.key(found.id);
	if (key === actor.person) return { key, name: { kind: "own" } };
	if (!admin) throw new Problem("not-allowed");
	return { key, name: { kind: "person", name: found.name } };
};

const named = async (
	sums: readonly UsageSum[],
	{ name }: WithUsage["aiPeople"],
): Promise<readonly UsageSum[]> => {
	const most = 20;
	const shown = await Promise.all(
		sums
			.slice(0, most)
			.map(async (sum) => ({ ...sum, name: await name(sum.name) })),
	);
	const others = sums.slice(most);
	return others.length === 0
		? shown
		: [...shown, { ...totalOf(others), name: "", model: "" }];
};
