import type { Case } from "../../eval/cases.ts";
import { words } from "./words.ts";

/** The best answer to a case that wants values instead of a text. */
export const composed = (one: Case): object => {
	const own = words[one.language];
	switch (one.kind) {
		case "replies":
			return {
				replies: [
					{ intent: "agree", text: own.thanks },
					{ intent: "decline", text: own.end },
					{ intent: "ask", text: own.sure },
				],
			};
		case "summary": {
			const { messages, decisions, actions, questions } = one.line;
			const people = [...new Set(messages.map(({ by }) => by))];
			const said = (message: number): string =>
				messages[message - 1]?.text ?? "";
			return {
				summary: own.sentence,
				decisions: decisions.map(({ message, has }) => ({
					text: `${said(message)} ${has.join(", ")}`,
					message,
				})),
				actions: actions.map(({ message, owner }) => ({
					text: said(message),
					owner:
						owner !== null && people.includes(owner)
							? `person-${people.indexOf(owner) + 1}`
							: "nobody",
					due: null,
					message,
				})),
				questions: questions.map(({ message }) => ({
					text: said(message),
					message,
				})),
			};
		}
		default:
			return {};
	}
};
