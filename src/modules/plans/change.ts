import { defineCommand, done, type Preview } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { undoButton } from "../../core/undo.ts";
import { planArgs } from "./args.ts";
import { requireLegal } from "./legal.ts";
import { limitRows, type PlanNeeds, planTitle, readOffer } from "./offer.ts";
import type { PlanState } from "./plans.ts";
import { type PlanName, smallestLegal } from "./rules.ts";

type Wanted = { readonly plan: PlanName; readonly users: number };

/** Asks for another plan or number of users; it costs money, so a second person decides. */
export const changePlan = defineCommand({
	name: "plan change",
	args: planArgs,
	who: "admin",
	effect: "destroy",
	preview: (wanted, services: PlanNeeds) => previewOf(wanted, services),
	run: async (wanted, services: PlanNeeds) => {
		const before = await services.plans.read();
		const changed = await services.plans.change(wanted.plan, wanted.users);
		if (changed.kind === "handover") return changed;
		return done({ offer: await readOffer(services), before });
	},
	view: ({ offer, before: { plan, users } }) => ({
		title: say("plan.change.done", titled(offer.state)),
		body: [
			{ kind: "facts", rows: limitRows(offer) },
			{
				kind: "buttons",
				buttons: [
					...undoButton(
						say("plan.change.undo", titled({ plan, users })),
						"plan change",
						{ plan, users },
					),
					{
						label: say("plan.button.show"),
						does: { kind: "invoke", command: "plan", input: {} },
					},
				],
			},
			{ kind: "note", text: say("undo.plan") },
		],
	}),
	check: async (wanted, { plans }: PlanNeeds) =>
		isSame(await plans.read(), wanted)
			? say("plan.change.done", titled(wanted))
			: null,
});

const previewOf = async (
	wanted: Wanted,
	services: PlanNeeds,
): Promise<Preview> => {
	const offer = await readOffer(services);
	if (isSame(offer.state, wanted)) throw new Problem("nothing-to-do");
	const { plan, users } = offer.state;
	const rule = offer.rules[wanted.plan];
	requireLegal(rule, offer.use, wanted.users);
	const { seats, addresses } = offer.use;
	return {
		title: say("plan.change.title", titled(wanted)),
		verb: say("plan.change.verb"),
		rows: [
			{
				label: say("plan.row.plan"),
				value: [
					say("plan.title", titled({ plan, users })),
					say("plan.title", titled(wanted)),
				],
			},
			...limitRows(offer, wanted),
		],
		notes: [say("plan.change.price")],
		// Storage moves every day; it voids an approval only when it would decide.
		basis: {
			...{ plan, users, rule, seats, addresses },
			least: smallestLegal(rule, offer.use).users,
		},
	};
};

const isSame = (state: PlanState, { plan, users }: Wanted): boolean =>
	state.plan === plan && state.users === users;

const titled = ({ plan, users }: Wanted) => ({ plan: planTitle(plan), users });
