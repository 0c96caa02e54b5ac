import type { Case } from "./cases.ts";
import type { ThreadLine } from "./corpus.ts";
import { longest } from "./judge/composed.ts";

/** What a case gives the product, as one text. */
export const givenOf = (one: Case): string => {
	switch (one.kind) {
		case "rewrite":
			return one.wish.instruction === undefined
				? one.line.text
				: `${one.wish.instruction}: ${one.line.text}`;
		case "correct":
		case "replies":
			return one.line.text;
		case "mail":
			return one.line.keywords;
		case "site":
			return `${one.line.page}: ${one.line.brief}`;
		case "summary":
			return one.line.messages
				.map(({ by, text }, index) => `${index + 1} ${by}: ${text}`)
				.join("\n");
	}
};

/** What a good answer looks like, in a few lines. */
export const expectationOf = (one: Case): readonly string[] => {
	switch (one.kind) {
		case "rewrite":
			return [`in ${one.expected}`, `keeps ${one.line.keep.join(" · ")}`];
		case "correct":
			return [one.line.right];
		case "replies":
			return [`three different replies in ${one.expected}`];
		case "mail":
			return [
				`in ${one.expected}, subject of at most ${longest.subject} signs`,
				`holds ${one.line.keep.join(" · ")}`,
			];
		case "site":
			return [
				`in ${one.expected}, title up to ${longest.title}, description up to ${longest.description}`,
				`holds ${one.line.keep.join(" · ")}`,
			];
		case "summary":
			return findings(one.line);
	}
};

const findings = ({
	decisions,
	actions,
	questions,
}: ThreadLine): readonly string[] => [
	...decisions.map(
		({ message, has }) => `decision in message ${message}: ${has.join(" · ")}`,
	),
	...actions.map(
		({ message, owner }) =>
			`action in message ${message}, ${owner ?? "nobody's"}`,
	),
	...questions.map(({ message }) => `open question in message ${message}`),
];
