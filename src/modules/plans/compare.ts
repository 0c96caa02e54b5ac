import { z } from "zod";
import { defineCommand, done } from "../../core/command.ts";
import { gigabytes, say, type Text } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import {
	type OfferFacts,
	type PlanNeeds,
	planTitle,
	readOffer,
} from "./offer.ts";
import {
	allowance,
	type PlanName,
	type PlanRule,
	planNames,
	smallestLegal,
	userCeiling,
} from "./rules.ts";

/** The three plans side by side, with what this organisation would have under each. */
export const comparePlans = defineCommand({
	name: "plan compare",
	args: z.object({}),
	who: "helpdesk",
	effect: "read",
	run: async (_input, services: PlanNeeds) => done(await readOffer(services)),
	view: (offer) => compareView(offer),
});

const compareView = (offer: OfferFacts): View => {
	const { plan, users } = offer.state;
	return {
		title: say("plan.compare.title"),
		body: [
			{
				kind: "table",
				columns: [
					"",
					...planNames.map((one) =>
						one === plan
							? say("plan.compare.yours", { plan: planTitle(one) })
							: planTitle(one),
					),
				],
				rows: lines(offer).map(([label, cell]) => [
					label,
					...planNames.map((one) => cell(offer.rules[one])),
				]),
			},
			{
				kind: "note",
				text: say("plan.compare.note", { users, ceiling: userCeiling }),
			},
			{ kind: "buttons", buttons: planNames.map(previewButton(offer)) },
		],
	};
};

type Line = readonly [label: Text, cell: (rule: PlanRule) => Text];

const lines = ({ state, use }: OfferFacts): readonly Line[] => {
	const { users } = state;
	return [
		[
			say("plan.compare.storage-each"),
			(rule) => gigabytes(rule.storagePerUser),
		],
		[
			say("plan.compare.storage-all", { users }),
			(rule) => gigabytes(allowance(rule, users).storage),
		],
		[say("plan.compare.addresses-each"), (rule) => rule.addressesPerUser],
		[
			say("plan.compare.addresses-all", { users }),
			(rule) => allowance(rule, users).addresses,
		],
		[
			say("plan.compare.first"),
			({ firstUser }) => say(`plan.compare.${firstUser}`),
		],
		[say("plan.compare.least"), (rule) => leastText(rule, use)],
	];
};

const leastText = (rule: PlanRule, use: OfferFacts["use"]): Text => {
	const { users, decidedBy } = smallestLegal(rule, use);
	return users > userCeiling
		? say("plan.compare.impossible")
		: say("plan.compare.least-because", {
				users,
				limit: say(`plan.row.${decidedBy}`),
			});
};

const previewButton = (offer: OfferFacts) => (plan: PlanName) => ({
	label: say("plan.button.preview-of", { plan: planTitle(plan) }),
	does: {
		kind: "dialog" as const,
		command: "plan preview",
		input: { plan, users: offer.state.users },
	},
});
