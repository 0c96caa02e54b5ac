import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { at, say } from "../../core/text.ts";
import type { RequestNeeds } from "./visible.ts";

/** Offers to withdraw one's own waiting request; the press of its button does it, through the same door as the button on the card. */
export const withdrawRequest = defineCommand({
	name: "requests withdraw",
	args: z.object({ request: arg.lookup("request") }),
	who: "member",
	effect: "read",
	run: async (
		input,
		{ requests }: Pick<RequestNeeds, "requests">,
		{ actor, now }: Context,
	) => {
		const request = await requests.get(input.request);
		if (!request) throw new Problem("request-gone");
		if (request.asker.person !== actor.person) throw new Problem("not-yours");
		if (request.state !== "waiting") throw new Problem("request-settled");
		if (now >= request.expires) throw new Problem("request-expired");
		return done(request);
	},
	view: ({ id, preview, created, expires }) => ({
		title: say("requests.withdraw.title", { id, what: preview.title }),
		body: [
			{ kind: "facts", rows: preview.rows },
			{
				kind: "buttons",
				buttons: [
					{
						label: say("card.withdraw"),
						style: "danger",
						does: { kind: "answer", request: id, answer: "withdraw" },
					},
				],
			},
			{
				kind: "note",
				text: say("requests.withdraw.note", {
					asked: at(created),
					when: at(expires, "in"),
				}),
			},
		],
	}),
});
