import { z } from "zod";
import type { Found } from "../../ai/local.ts";
import { serverName } from "../../ai/offer.ts";
import type { AiService, WithAi } from "../../ai/service.ts";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";

/** Connects a model server that was found on this machine; without arguments the first one found. */
export const aiUse = defineCommand({
	name: "ai use",
	args: z.object({
		address: flag(arg.hidden(200)),
		model: flag(arg.hidden(200)),
	}),
	who: "owner",
	effect: "change",
	preview: async (input, { ai }: WithAi) => {
		const found = await wanted(ai, input);
		const { baseUrl, model } = found;
		return {
			title: say("ai.use.title", { model }),
			verb: say("ai.use.verb"),
			rows: [
				{ label: say("ai.row.server"), value: serverName(found) },
				{ label: say("ai.row.model"), value: model },
				{ label: say("ai.row.where"), value: say("ai.place.region") },
			],
			notes: [say("ai.use.note")],
			basis: { baseUrl, model },
		};
	},
	run: async (input, { ai }: WithAi) => {
		const { baseUrl, model } = await wanted(ai, input);
		return done(await ai.connection.use(baseUrl, model));
	},
	view: ({ model }) => ({
		title: say("ai.use.done", { model }),
		body: [
			{ kind: "text", text: say("ai.use.try") },
			{ kind: "note", text: say("undo.ai.use") },
		],
	}),
});

const wanted = async (
	ai: AiService,
	input: { address?: string | undefined; model?: string | undefined },
): Promise<Found> => {
	const found = await ai.connection.findLocal();
	const one = found.find(
		({ baseUrl }) => input.address === undefined || baseUrl === input.address,
	);
	const model = input.model ?? one?.model;
	if (one === undefined || model === undefined || !one.models.includes(model))
		throw new Problem("not-found");
	return { ...one, model };
};
