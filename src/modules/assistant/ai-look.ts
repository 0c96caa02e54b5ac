import { z } from "zod";
import { type Offer, offerView } from "../../ai/offer.ts";
import type { WithAi } from "../../ai/service.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";

/** Looks for model servers on this machine and offers them to an owner. */
export const aiLook = defineCommand({
	name: "ai look",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (_input, { ai }: WithAi, { actor, now }: Context) =>
		done<Offer>({
			found: await ai.connection.findLocal(),
			owner: allowed(actor.grants, "owner", "ai use", now),
		}),
	view: offerView,
});
