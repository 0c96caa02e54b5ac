import { defineCommand, done } from "../../../core/command.ts";
import { openDesk } from "../desk.ts";
import type { Asking } from "../question/asking.ts";
import { digestView } from "./view.ts";
import { wishArgs, wishOf } from "./wish.ts";
import { writeDigest } from "./write-digest.ts";

/** Summarises the documents of a card, as long and for whom it is wanted. Only the person sees it. */
export const summariseDocuments = defineCommand({
	name: "ask summary",
	args: wishArgs,
	who: "member",
	effect: "read",
	run: async (input, services: Asking, context) => {
		const { person } = context.actor;
		const { session, desk } = await openDesk(
			services.ai,
			input.session,
			person,
		);
		const wish = wishOf(session, input);
		return done(await writeDigest(services, context, desk, wish));
	},
	view: digestView,
});
