import type { AiService } from "../../../ai/service.ts";
import { tooLong } from "../../../ai/too-long.ts";
import { type Passage, writtenPassages } from "../passages.ts";
import { locate } from "../question/cite.ts";
import type { Reading } from "../question/gather.ts";
import { twoAtOnce } from "../question/two-at-once.ts";
import { groupsThatFit } from "../room.ts";
import { type DigestForm, partForm } from "./form.ts";

/** What stands beside the passages in every prompt, and how they are written into it. */
export type Beside = {
	readonly values: {
		readonly documents: string;
		readonly audience: string;
		readonly language: string;
	};
	readonly block: (text: string) => string;
	readonly places: ReadonlyMap<string, string>;
	/** How long that is, in tokens. */
	readonly size: number;
};

// Instructions, the form in words and the longest answer.
const besides = 4700;
const mostRounds = 4;

/** Passages that fit into one question: as they are, or what was noted of their parts, of these again, and so on; `parts` counts those of the first round. Problem `model-too-long` when it does not get shorter. */
export const condense = async (
	ai: AiService,
	all: readonly Passage[],
	beside: Beside,
	reading: Reading,
): Promise<{
	readonly passages: readonly Passage[];
	readonly parts: number;
}> => {
	let passages = all;
	let parts = 1;
	for (let round = 0; round < mostRounds; round += 1) {
		const groups = await groupsThatFit(passages, {
			count: ai.countTokens,
			signal: reading.signal,
			feature: "digest",
			besides: besides + beside.size,
		});
		if (round === 0) parts = Math.max(1, groups.length);
		if (groups.length <= 1) return { passages: groups[0] ?? [], parts };
		passages = await noted(ai, groups, { all, beside, reading });
	}
	throw tooLong();
};

/** What each group says in short, in their order. */
const noted = async (
	{ asker }: AiService,
	groups: readonly (readonly Passage[])[],
	{
		all,
		beside: { values, block, places },
		reading: { person, signal, onPart },
	}: {
		readonly all: readonly Passage[];
		readonly beside: Beside;
		readonly reading: Reading;
	},
): Promise<readonly Passage[]> => {
	const schema = partForm(all.length);
	const notes = await twoAtOnce(
		groups,
		signal,
		async (group, both) => {
			const passages = block(writtenPassages(group));
			const { value } = await asker.ask(
				{
					prompt: "digest-part",
					schema,
					feature: "digest",
					values: { ...values, passages },
				},
				{ person, signal: both },
			);
			return extractsOf(value, group, all, places);
		},
		onPart,
	);
	return notes.flat();
};

/** A note as passages of its own, each at the place it is about; a quote nobody wrote is left out. */
const extractsOf = async (
	{ summary, points }: DigestForm,
	group: readonly Passage[],
	all: readonly Passage[],
	places: ReadonlyMap<string, string>,
): Promise<readonly Passage[]> => {
	const [first] = group;
	if (first === undefined) return [];
	const extracts = await Promise.all(
		points.map(async ({ text, part, quote }): Promise<Passage> => {
			const found = await locate({ quote, part }, all, places);
			const at = found?.passage ?? all[part - 1] ?? first;
			const proof = found === null ? "" : ` “${quote}”`;
			return { ...at, sent: `(point) ${text}${proof}` };
		}),
	);
	return [{ ...first, sent: `(summary) ${summary}` }, ...extracts];
};
