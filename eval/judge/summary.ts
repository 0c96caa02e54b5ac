import type { Case } from "../cases.ts";
import type { ThreadLine } from "../corpus.ts";
import { fold, missingIn } from "../fold.ts";
import { alike } from "../known.ts";
import { otherLanguage, pings } from "./common.ts";
import { type Failure, failIf } from "./failure.ts";
import { type Found, type Produced, wordsOf } from "./produced.ts";

/** How many findings more than expected are let pass, over decisions, actions and questions together. */
const tolerance = 1;

type Summary = Extract<Produced, { kind: "summary" }>;

/** Every expected decision, action with its owner and open question, at its message; and not much that is not there. */
export const judgeSummary = async (
	one: Extract<Case, { kind: "summary" }>,
	produced: Summary,
): Promise<readonly Failure[]> => {
	const { line } = one;
	const { decisions, actions, questions } = produced;
	const texts = [...decisions, ...actions, ...questions].map(
		({ text }) => text,
	);
	const source = line.messages.map(({ text }) => text).join("\n");
	return [
		...missed(line, produced),
		...surplus(line, texts),
		...(await otherLanguage(texts.join("\n"), one, source)),
		...pings(wordsOf(produced), source),
	];
};

const missed = (line: ThreadLine, produced: Summary): readonly Failure[] => {
	const at = placesOf(line);
	const decisions = line.decisions.filter(
		({ message, has }) =>
			!produced.decisions.some(
				(found) =>
					at(found, message) && missingIn(found.text, has).length === 0,
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
	return [
		...failIf("decision-missed", decisions.map(numberOf)),
		...failIf("action-missed", actions.map(numberOf)),
		...failIf("question-missed", questions.map(numberOf)),
	];
};

/** Whether something was found at a message, or at one that will do as well. */
const placesOf = ({ id }: ThreadLine) => {
	const groups = alike.get(id) ?? [];
	return (found: Found, message: number): boolean =>
		found.message === message ||
		groups.some(
			(group) => group.includes(message) && group.includes(found.message),
		);
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
