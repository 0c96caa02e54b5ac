import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { say } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import { planArgs } from "./args.ts";
import { type Legality, legality, limitText } from "./legal.ts";
import {
	limitRows,
	type OfferFacts,
	type PlanNeeds,
	planTitle,
	readOffer,
} from "./offer.ts";
import { type PlanName, userCeiling } from "./rules.ts";

/** What another plan or number of users would give, before → after; if it is not possible, which limit forbids it and the nearest number that is. */
export const previewPlan = defineCommand({
	name: "plan preview",
	args: planArgs,
	who: "helpdesk",
	effect: "read",
	run: async (
		{ plan, users },
		services: PlanNeeds,
		{ actor, now }: Context,
	) => {
		const offer = await readOffer(services);
		const found = legality(offer.rules[plan], offer.use, users);
		const mayChange = allowed(actor.grants, "admin", "plan change", now);
		return done({ offer, plan, users, found, mayChange });
	},
	view: (facts) => previewView(facts),
});

type Facts = {
	readonly offer: OfferFacts;
	readonly plan: PlanName;
	readonly users: number;
	readonly found: Legality;
	readonly mayChange: boolean;
};

const previewView = (facts: Facts): View => {
	const { offer, plan, users, found } = facts;
	const values = { plan: planTitle(plan), users };
	const shown = buttons(facts);
	return {
		title:
			found.kind === "legal"
				? say("plan.preview.legal", values)
				: say("plan.preview.illegal", values),
		body: [
			...(found.kind === "legal" ? [] : [reason(found)]),
			{ kind: "facts", rows: limitRows(offer, { plan, users }) },
			...(shown.length === 0
				? []
				: [{ kind: "buttons" as const, buttons: shown }]),
			{ kind: "note", text: say("plan.preview.note") },
		],
	};
};

const reason = ({ limit, nearest }: Legality & { kind: "illegal" }): Block => ({
	kind: "text",
	text:
		nearest === null
			? say("plan.preview.never", {
					limit: limitText(limit),
					ceiling: userCeiling,
				})
			: say("plan.preview.nearest", { limit: limitText(limit), nearest }),
});

const buttons = ({
	offer,
	plan,
	users,
	found,
	mayChange,
}: Facts): readonly Button[] => {
	if (found.kind === "illegal")
		return found.nearest === null
			? []
			: [
					{
						label: say("plan.button.nearest", { nearest: found.nearest }),
						does: {
							kind: "invoke",
							command: "plan preview",
							input: { plan, users: found.nearest },
						},
					},
				];
	const same = offer.state.plan === plan && offer.state.users === users;
	return mayChange && !same
		? [
				{
					label: say("plan.button.ask"),
					style: "primary",
					does: {
						kind: "dialog",
						command: "plan change",
						input: { plan, users },
					},
				},
			]
		: [];
};
