import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { View } from "../../core/view.ts";
import type { Desk } from "./desk.ts";
import { summariseDocuments } from "./digest/summarise.ts";
import { extractFields } from "./extraction/extract.ts";
import { intentOf } from "./intent.ts";
import type { Documents } from "./needs.ts";
import { answerQuestion } from "./question/answer-question.ts";
import { answerView } from "./question/view.ts";
import { translateDocuments } from "./translation/translate.ts";

/** Does with documents what a message asks for: a summary, a translation, fields, else an answer to a question. */
export const pursue = async (
	services: Documents,
	context: Context,
	on: { readonly session: string; readonly desk: Desk },
	question: string,
): Promise<View> => {
	const intent = intentOf(question);
	const { session } = on;
	switch (intent?.kind) {
		case "summary":
			return drawn(
				await summariseDocuments.run({ session }, services, context),
			);
		case "translate":
			return drawn(
				await translateDocuments.run(
					{ session, into: intent.into },
					services,
					context,
				),
			);
		case "extract":
			return drawn(await extractFields.run({ session }, services, context));
		default:
			return answerView(await answerQuestion(services, context, on, question));
	}
};

const drawn = (
	outcome: Awaited<ReturnType<typeof summariseDocuments.run>>,
): View => {
	if (outcome.kind !== "done") throw new Problem("unexpected");
	return { ...outcome.view, body: [...outcome.view.body, ...outcome.secret] };
};
