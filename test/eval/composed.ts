import {
	limits,
	type Page,
	shapes,
} from "../../src/modules/writing/site/pages.ts";
import type { Recognised } from "./recognise.ts";
import { type Words, words } from "./words.ts";

/** The best answer to a case that wants values instead of a text. */
export const composed = ({ one, text }: Recognised): object => {
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
		case "mail":
			return {
				subject: own.sentence.slice(0, 60),
				body: `${own.hello},\n\n${own.sentence} ${text}\n\n${own.thanks}`,
			};
		case "site":
			return pageOf(one.line.page, own, text);
		case "rewrite":
		case "correct":
			throw new Error(`${one.action} wants a text`);
	}
};

/** A page of its shape: everything that was given stands in the introduction, so far as it goes, and in what follows. */
const pageOf = (page: Page, own: Words, brief: string): object => {
	const { intro, sections, points, questions, contact, action } = shapes[page];
	const times = <T>(count: number, one: T): readonly T[] =>
		Array.from({ length: count }, () => one);
	return {
		title: own.end.slice(0, limits.title),
		description: own.sentence,
		heading: own.hello,
		intro: `${own.sentence} ${brief.slice(0, intro - 80)}`,
		...(points && { points: times(points[0], own.end) }),
		...(sections && {
			sections: times(sections[0], { heading: own.end, body: brief }),
		}),
		...(questions && {
			questions: times(questions[0], { question: own.sure, answer: brief }),
		}),
		...(contact && { form: own.sentence, address: brief }),
		...(action && { action: own.sure.slice(0, limits.action - 1) }),
		alts: [own.end],
	};
};
