import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";
import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import { type Intent, intents } from "./draft-session.ts";

/** What a model answered, before anybody looked at it. */
export type Answered = {
	readonly replies: readonly {
		readonly intent: Intent | null;
		readonly text: string;
	}[];
	readonly place: Place;
};

/** For whom is asked, and until when. */
export type Asking = { readonly person: string; readonly signal: AbortSignal };

type Values = Readonly<Record<string, string>>;

const reply = z.object({
	intent: z.enum(intents),
	text: z.string().trim().min(1).max(600),
});
const three = defineAnswer(
	z
		.object({ replies: z.array(reply).min(3).max(3) })
		.refine(
			({ replies }) =>
				new Set(replies.map(({ intent }) => intent)).size === intents.length,
		),
);
const one = defineAnswer(
	z.object({ reply: z.string().trim().min(1).max(3000) }),
);

/** Asks for three replies, exactly one of each intent. */
export const askThree = async (
	{ asker }: Pick<AiService, "asker">,
	values: Values,
	asking: Asking,
): Promise<Answered> => {
	const { value, place } = await asker.ask(
		{ prompt: "replies", values, schema: three, feature: "replies" },
		asking,
	);
	return { replies: value.replies, place };
};

/** Asks for one reply from keywords. */
export const askOne = async (
	{ asker }: Pick<AiService, "asker">,
	values: Values,
	asking: Asking,
): Promise<Answered> => {
	const { value, place } = await asker.ask(
		{ prompt: "reply", values, schema: one, feature: "reply" },
		asking,
	);
	return { replies: [{ intent: null, text: value.reply }], place };
};
