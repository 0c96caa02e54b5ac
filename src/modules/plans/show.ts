import { z } from "zod";
import { defineCommand, done } from "../../core/command.ts";
import { at, say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import {
	limitRows,
	type OfferFacts,
	type PlanNeeds,
	planTitle,
	readOffer,
} from "./offer.ts";

/** The plan of the organisation and how much of it is used. */
export const showPlan = defineCommand({
	name: "plan",
	args: z.object({}),
	who: "helpdesk",
	effect: "read",
	run: async (_input, services: PlanNeeds) => done(await readOffer(services)),
	view: (offer) => planView(offer),
});

const planView = (offer: OfferFacts): View => {
	const { plan, users, renews } = offer.state;
	const renewal =
		renews === null
			? []
			: [{ label: say("plan.row.renews"), value: at(renews, "day") }];
	return {
		title: say("plan.title", { plan: planTitle(plan), users }),
		body: [
			{ kind: "facts", rows: [...limitRows(offer), ...renewal] },
			{
				kind: "buttons",
				buttons: [
					{
						label: say("plan.button.compare"),
						does: { kind: "invoke", command: "plan compare", input: {} },
					},
					{
						label: say("plan.button.preview"),
						does: { kind: "dialog", command: "plan preview", input: { plan } },
					},
				],
			},
		],
	};
};
