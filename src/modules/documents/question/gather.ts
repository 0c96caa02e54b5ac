import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import type { Passage } from "../passages.ts";
import { writtenPassages } from "../passages.ts";
import type { FoundQuote } from "../quotes.ts";
import { groupsThatFit } from "../room.ts";
import { evidenceForm } from "./answer-form.ts";
import type { Asked } from "./asked.ts";
import { locateAll } from "./cite.ts";
import { eachOnce, excerptsOf } from "./evidence.ts";
import { searchPassages } from "./search.ts";
import { twoAtOnce } from "./two-at-once.ts";

/** How documents are read for a question: for whom, and who hears which part is read. */
export type Reading = {
	readonly person: string;
	readonly signal: AbortSignal;
	readonly onPart: (part: number, parts: number) => void;
};

/** Passages that fit into one question. `parts` counts the questions all of the documents took, and `place` is null while nobody was asked. */
export type Gathered = {
	readonly passages: readonly Passage[];
	readonly parts: number;
	readonly place: Place | null;
};

// Instructions, the form in words and the longest answer.
const besides = 3200;
/** How much is kept round a quote, in characters, the first time and when that is still too much. */
const rounds = [500, 150, 0];

/** All passages where they fit; else every part is asked for quotes that help, and those with what stands round them are gathered, once more where that is still too long. Nothing is left when no part says anything to the question. */
export const gather = async (
	ai: AiService,
	all: readonly Passage[],
	asked: Asked,
	reading: Reading,
): Promise<Gathered> => {
	const split = (passages: readonly Passage[]) =>
		groupsThatFit(passages, {
			count: ai.countTokens,
			signal: reading.signal,
			feature: "question",
			besides: besides + asked.size,
		});
	let groups = await split(all);
	const parts = groups.length;
	let place: Place | null = null;
	for (const round of rounds) {
		if (groups.length <= 1) break;
		const found = await evidence(ai, groups, { all, asked, reading });
		place = found.place;
		groups = await split(await excerptsOf(found.quotes, round));
	}
	const passages = groups.length <= 1 ? (groups[0] ?? []) : null;
	return {
		passages: passages ?? (await closest(groups, asked.question)),
		parts,
		place,
	};
};

/** Asks every group for quotes, two at a time; a quote nobody wrote is dropped. */
const evidence = async (
	{ asker }: AiService,
	groups: readonly (readonly Passage[])[],
	{
		all,
		asked: { beside, block, places },
		reading: { person, signal, onPart },
	}: {
		readonly all: readonly Passage[];
		readonly asked: Asked;
		readonly reading: Reading;
	},
): Promise<{
	readonly quotes: readonly FoundQuote[];
	readonly place: Place | null;
}> => {
	const schema = evidenceForm(all.length);
	const read = await twoAtOnce(
		groups,
		signal,
		async (group, both) => {
			const answer = await asker.ask(
				{
					prompt: "evidence",
					schema,
					feature: "question",
					values: { ...beside, passages: block(writtenPassages(group)) },
				},
				{ person, signal: both },
			);
			const found = await locateAll(answer.value.quotes, all, places);
			return { place: answer.place, found };
		},
		onPart,
	);
	const quotes = read.flatMap(({ found }) =>
		found.filter((one) => one !== null),
	);
	return { quotes: eachOnce(quotes), place: read.at(-1)?.place ?? null };
};

/** Of evidence that is too much even so, the group with most of the question's words. */
const closest = async (
	groups: readonly (readonly Passage[])[],
	question: string,
): Promise<readonly Passage[]> => {
	const [best] = await searchPassages(question, groups.flat(), 1);
	return (
		groups.find((group) =>
			group.some(
				({ paper, mark }) =>
					best?.paper === paper && best.mark.number === mark.number,
			),
		) ??
		groups[0] ??
		[]
	);
};
