import { estimateSafely } from "../../../ai/estimate.ts";
import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import type { Passage } from "../passages.ts";
import { createBlocks } from "../question/block.ts";
import type { Reading } from "../question/gather.ts";
import { createHider } from "../question/hide-more.ts";
import type { Material } from "../question/material.ts";
import { twoAtOnce } from "../question/two-at-once.ts";
import { groupsThatFit } from "../room.ts";
import { type AskingFields, askFields, type Cell } from "./ask-fields.ts";
import type { Field } from "./fields.ts";

/** The fields of each document, in how many questions all were read (1 where each document took one), and who was asked. */
export type ReadFields = {
	readonly rows: readonly (readonly Cell[])[];
	readonly parts: number;
	readonly place: Place | null;
};

// Instructions, the form in words and the longest answer.
const besides = 3200;

/** Asks for the fields of each document on its own, part by part where it is long, two at a time; the first proven value counts. Problems of `Asker.ask`, and `stopped`. */
export const readFields = async (
	ai: AiService,
	{ papers, passages }: Material,
	fields: readonly Field[],
	{ session, ...reading }: Reading & { readonly session: string },
): Promise<ReadFields> => {
	const { person, signal } = reading;
	const hider = createHider(passages.places);
	const block = createBlocks(session);
	const written = block(await hider.hide(listOf(fields)));
	const jobs: Job[] = [];
	for (const paper of papers.keys()) {
		const all = passages.all.filter((one) => one.paper === paper);
		const groups = await groupsThatFit(all, {
			count: ai.countTokens,
			signal,
			feature: "extraction",
			besides: besides + estimateSafely(written),
		});
		jobs.push(...groups.map((group) => ({ paper, all, group })));
	}
	const { places } = hider;
	const asking = { fields, written, block, places, person, signal };
	const done = await inTurn(ai, jobs, asking, reading);
	return {
		rows: papers.map((_, paper) =>
			merged(
				fields,
				jobs.flatMap((job, index) => {
					const cells = done[index]?.cells;
					return job.paper === paper && cells !== undefined ? [cells] : [];
				}),
			),
		),
		parts: jobs.length > papers.length ? jobs.length : 1,
		place: done.find((one) => one !== null)?.place ?? null,
	};
};

type Job = {
	readonly paper: number;
	readonly all: readonly Passage[];
	readonly group: readonly Passage[];
};

/** Nobody is asked any more for a document of which every field is proved. */
const inTurn = (
	ai: AiService,
	jobs: readonly Job[],
	asking: Omit<AskingFields, "all">,
	{ signal, onPart }: Reading,
) => {
	const open = new Map<number, Set<Field>>();
	return twoAtOnce(
		jobs,
		signal,
		async ({ paper, all, group }, both) => {
			const left = open.get(paper) ?? new Set(asking.fields);
			open.set(paper, left);
			if (left.size === 0) return null;
			const answer = await askFields(ai, group, {
				...asking,
				all,
				signal: both,
			});
			for (const [index, field] of asking.fields.entries())
				if (answer.cells[index]?.kind === "found") left.delete(field);
			return answer;
		},
		onPart,
	);
};

const listOf = (fields: readonly Field[]): string =>
	fields
		.map(({ says, id, isOwn }, index) =>
			isOwn ? `${index + 1}. ${says}` : `${index + 1}. ${id}: ${says}`,
		)
		.join("\n");

const merged = (
	fields: readonly Field[],
	groups: readonly (readonly Cell[])[],
): readonly Cell[] =>
	fields.map((_, index) => {
		const cells = groups.flatMap((group) => group[index] ?? []);
		return (
			cells.find(({ kind }) => kind === "found") ??
			cells.find(({ kind }) => kind === "unproved") ?? { kind: "empty" }
		);
	});
