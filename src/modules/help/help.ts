import { z } from "zod";
import { asArg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { helpView } from "./help-view.ts";
import { type CommandList, mayUse, typeable } from "./listed.ts";
import { findTopic } from "./topic.ts";

/** Explains what can be typed, from the list of commands itself: everything, one subject, or one command. */
export const help = defineCommand({
	name: "help",
	args: z.object({
		topic: asArg(z.string().trim().min(1).max(80), {
			form: "rest",
			field: "lookup",
			source: "command",
		}).optional(),
	}),
	who: "member",
	effect: "read",
	run: async (
		{ topic },
		{ commandList }: { commandList: CommandList },
		{ actor, now }: Context,
	) => {
		const list = typeable(commandList());
		const usable = list.filter((one) => mayUse(one, actor, now));
		return done({
			found: findTopic(topic, list),
			usable: new Set(usable.map(({ name }) => name)),
			alone: new Set(
				usable
					.filter(({ who, name }) => allowed(actor.grants, who, name, now))
					.map(({ name }) => name),
			),
		});
	},
	view: (facts) => helpView(facts),
});
