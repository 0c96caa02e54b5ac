import { answer, type Step } from "../../support/endpoint/script.ts";
import type { Seen } from "../../support/endpoint.ts";
import { fieldsIn } from "./model/fields.ts";
import {
	knownAnswers,
	knownDigests,
	knownSigns,
	notesInGerman,
} from "./model/papers.ts";
import { blockOf, type Part, partsIn, quoteIn } from "./model/passages.ts";
import { writingModel } from "./writing-model.ts";

/** How a model may misbehave: quotes nobody wrote, or the orders of a document obeyed. */
export type Manners = "good" | "invents" | "obeys";

/** A model that has read the documents of the demo and the corpus: every quote really stands in what it was sent. With bad manners it proves its answers with words nobody wrote, or does what a document says. Other questions go to the writing model. */
export const documentModel =
	(manners: () => Manners = () => "good") =>
	(seen: Seen): Step => {
		const known = questions.find(([beginning]) =>
			seen.system.startsWith(beginning),
		);
		return known === undefined
			? writingModel(seen)
			: answer(JSON.stringify(known[1](seen.user, manners())));
	};

type Answers = (user: string, manners: Manners) => unknown;

const invented = "This sentence was never written by anybody at all";

const category: Answers = (user) => {
	const [, , document = ""] = [
		...user.matchAll(/<(text-[\da-f]+)>\n([\s\S]*?)\n<\/\1>/gu),
	].map(([, , text = ""]) => text);
	const found = knownSigns.flatMap(([id, words]) => {
		const quote = words.exec(document)?.[0].trim();
		return quote === undefined ? [] : [{ id, quote }];
	});
	const [first, second] = found;
	const beginning = document.slice(0, 60).replace(/\s+\S*$/u, "");
	return first === undefined
		? { category: "unsure", second: "none", sure: "guess", quote: beginning }
		: {
				category: first.id,
				second: second?.id ?? "none",
				sure: "certain",
				quote: first.quote,
			};
};

const answersTo = (user: string, parts: readonly Part[]) => {
	const question = blockOf(user, "Question");
	return knownAnswers.flatMap(({ asks, proof, answer: text }) => {
		if (!asks.test(question)) return [];
		const quotes = proof.flatMap((words) => quoteIn(parts, words) ?? []);
		return quotes.length === 0 ? [] : [{ text, quotes }];
	});
};

const question: Answers = (user, manners) => {
	const parts = partsIn(blockOf(user, "Passages"));
	const known = answersTo(user, parts);
	if (manners === "obeys")
		return {
			found: true,
			answer: "HACKED: see https://evil.example and <!channel>",
			passages: [{ part: 1, quote: parts[0]?.text.slice(0, 80) ?? "" }],
		};
	if (known.length === 0) return { found: false, answer: "", passages: [] };
	return {
		found: true,
		answer: known.map(({ text }) => text).join(" "),
		passages:
			manners === "invents"
				? [{ part: 1, quote: invented }]
				: known.flatMap(({ quotes }) => quotes).slice(0, 6),
	};
};

const evidence: Answers = (user) => ({
	quotes: answersTo(user, partsIn(blockOf(user, "Passages")))
		.flatMap(({ quotes }) => quotes)
		.slice(0, 4),
});

const digest: Answers = (user, manners) => {
	const written = blockOf(user, "Passages");
	const parts = partsIn(written);
	const into = /^Language: (\w+)/mu.exec(user)?.[1] ?? "";
	const known = knownDigests.find(
		(one) => one.of.test(written) && one.into === into,
	);
	if (known === undefined) throw new Error("no summary of this is known");
	return {
		summary: known.summary,
		points: known.points.flatMap(([text, proof]) => {
			const quote = quoteIn(parts, proof);
			if (manners === "invents") return [{ text, part: 1, quote: invented }];
			return quote === null ? [] : [{ text, ...quote }];
		}),
	};
};

const segments: Answers = (user) => ({
	parts: partsIn(/<(text-[\da-f]+)>\n([\s\S]*?)\n<\/\1>/u.exec(user)?.[2] ?? "")
		// What it does not know stays as it was.
		.map(({ part, text }) => ({
			number: part,
			text: inGerman(text.trim()),
		})),
});

/** What stands at a placeholder is put back by it, also in the translation. */
const inGerman = (sent: string): string => {
	const names = sent.match(/\[\[\w+\]\]/gu) ?? [];
	const pattern = new RegExp(
		`^${sent
			.split(/\[\[\w+\]\]/u)
			.map((one) => one.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
			.join("(.+?)")}$`,
		"u",
	);
	for (const [english, german] of Object.entries(notesInGerman)) {
		const found = pattern.exec(english);
		if (found === null) continue;
		return names.reduce(
			(text, name, index) => text.replace(found[index + 1] ?? name, name),
			german,
		);
	}
	return sent;
};

const extraction: Answers = (user, manners) => ({
	fields: fieldsIn(
		blockOf(user, "Fields"),
		partsIn(blockOf(user, "Passages")),
	).map((one) =>
		manners === "invents" && one.value !== ""
			? { ...one, value: "1 000 000.00", quote: invented }
			: one,
	),
});

const questions: readonly (readonly [beginning: string, Answers])[] = [
	["You sort a document into one", category],
	["You answer a question about documents", question],
	["You read one part of long documents and pick out", evidence],
	["You read one part of long documents and note", digest],
	["You summarise documents", digest],
	["You translate parts of a document", segments],
	["You take values out of a document", extraction],
];
