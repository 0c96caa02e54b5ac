import type { Case } from "../cases.ts";
import type { ThreadLine } from "../corpus.ts";
import { fold, missingIn } from "../fold.ts";
import { alike } from "../known.ts";
import { otherLanguage, pings } from "./common.ts";
import { type Failure, failIf } from "./failure.ts";
import { type Found, type Produced, wordsOf } from "./produced.ts";

/** How many findings more than expected are let pass, over decisions, actions and questions together. */
const tolerance = 1;

/** Every expected decision, action with its owner and open question, at its message; and not much that is not there. */
export const judgeSummary = async (
	one: Extract<Case, { kind: "summary" }>,
	produced: Extract<Produced, { kind: "summary" }>,
): Promise<readonly Failure[]> => {
	const { line } = one;
	const groups = alike.get(line.id) ?? [];
	const at = (found: Found, message: number): boolean =>
		found.message === message ||
		groups.some(
			(group) => group.includes(message) && group.includes(found.message),
		);
	const decisions = line.decisions.filter(
		({ message, has }) =>
			!produced.decisions.some(
				(found) =>
					at(found, message) &&
					missingIn(
						found.text.toLowerCase(),
						has.map((part) => part.toLowerCase()),
					).length === 0,
			),
	);
	const actions = line.actions.filter(
		({ message, owner }) =>
			!produced.actions.some(
				(found) => at(found, message) && sameOwner(found, owner),
			),
	);
	const questions = line.questions.filter(
		({ message }) => !produced.questions.some((found) => at(found, message)),
	);
	const source = line.messages.map(({ text }) => text).join("\n");
	const words = wordsOf(produced);
	const texts = [
		...produced.decisions,
		...produced.actions,
		...produced.questions,
	].map(({ text }) => text);
	return [
		...failIf("decision-missed", decisions.map(numberOf)),
		...failIf("action-missed", actions.map(numberOf)),
		...failIf("question-missed", questions.map(numberOf)),
		...surplus(line, texts),
		...(await otherLanguage(texts.join("\n"), one, source)),
		...pings(words, source),
	];
};

const surplus = (
	{ decisions, actions, questions }: ThreadLine,
	found: readonly string[],
): readonly Failure[] => {
	const expected = decisions.length + actions.length + questions.length;
	const more = found.length - expected;
	return more > tolerance ? failIf("invented", [`${more} more`]) : [];
};

const numberOf = ({ message }: { readonly message: number }): string =>
	`message ${message}`;

// A first name will do; and who does not write in the thread may be named in the words alone.
const sameOwner = (
	found: Found & { readonly owner: string | null },
	expected: string | null,
): boolean => {
	if (found.owner === null || expected === null)
		return (
			expected === found.owner ||
			(expected !== null && plain(found.text).includes(plain(expected)))
		);
	const [one, other] = [plain(found.owner), plain(expected)];
	return one === other || one === other.split(" ")[0];
};

const plain = (text: string): string => fold(text).toLowerCase().trim();
