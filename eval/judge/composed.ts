import type { Case } from "../cases.ts";
import { missingIn } from "../fold.ts";
import { otherLanguage, pings } from "./common.ts";
import { type Failure, failIf } from "./failure.ts";
import { type Produced, wordsOf } from "./produced.ts";

type Of<K extends Produced["kind"]> = Extract<Produced, { kind: K }>;
type For<K extends Case["kind"]> = Extract<Case, { kind: K }>;

/** Signs a subject, a page title and a description may have. */
export const longest = { subject: 80, title: 60, description: 155 };

/** Three replies, different, none empty, in the language of the message. */
export const judgeReplies = async (
	one: For<"replies">,
	produced: Of<"replies">,
): Promise<readonly Failure[]> => {
	const { replies } = produced;
	const different = new Set(replies.map((reply) => reply.trim().toLowerCase()));
	const isGood =
		replies.length === 3 && different.size === 3 && !different.has("");
	return [
		...(isGood ? [] : failIf("replies", [`${replies.length}`])),
		...(await otherLanguage(wordsOf(produced), one, one.line.text)),
		...pings(wordsOf(produced), one.line.text),
	];
};

/** A subject that fits, and a body; together they hold what was given. */
export const judgeMail = async (
	one: For<"mail">,
	produced: Of<"mail">,
): Promise<readonly Failure[]> => {
	const { subject, body } = produced;
	const fits =
		subject.trim() !== "" &&
		[...subject].length <= longest.subject &&
		!/[\r\n]/u.test(subject);
	const whole = wordsOf(produced);
	return [
		...(fits ? [] : failIf("subject", [subject])),
		...(body.trim().length < 40 ? failIf("body", [body]) : []),
		...failIf("keep-lost", missingIn(whole, one.line.keep)),
		...(await otherLanguage(body, one, null)),
		...pings(whole, one.line.keywords),
	];
};

/** Title and description within their limits; the whole page holds what was given. */
export const judgeSite = async (
	one: For<"site">,
	produced: Of<"site">,
): Promise<readonly Failure[]> => {
	const { title, description, text } = produced;
	const whole = wordsOf(produced);
	return [
		...failIf("limits", [
			...over(title, longest.title),
			...over(description, longest.description),
		]),
		...failIf("keep-lost", missingIn(whole, one.line.keep)),
		...(await otherLanguage(text, one, null)),
		...pings(whole, one.line.brief),
	];
};

const over = (text: string, most: number): readonly string[] => {
	const size = [...text].length;
	return text.trim() === "" || size > most ? [`${size} of ${most}`] : [];
};
