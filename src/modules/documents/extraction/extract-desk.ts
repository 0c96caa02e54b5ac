import {
	type Failed,
	failureOf,
	isFailed,
} from "../../../ai/cards/failure-of.ts";
import { openProgress } from "../../../ai/cards/progress.ts";
import type { Place } from "../../../ai/model.ts";
import type { Context } from "../../../core/command.ts";
import type { Invocation } from "../../../core/invocation.ts";
import { say } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import type { Desk } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { type Material, openMaterial } from "../question/material.ts";
import { type Reach, reachOf } from "../question/reach.ts";
import { underWay } from "../stopped-view.ts";
import type { Cell } from "./ask-fields.ts";
import { byPatterns } from "./by-patterns.ts";
import { csvOf } from "./csv.ts";
import type { Field } from "./fields.ts";
import { type ReadFields, readFields } from "./read-fields.ts";

/** The fields of documents, a row for each; `place` is null where no model was asked. */
export type Extracted = {
	readonly kind: "fields";
	readonly session: string;
	readonly fields: readonly Field[];
	readonly rows: readonly {
		readonly name: string;
		readonly cells: readonly Cell[];
	}[];
	readonly file: Block & { readonly kind: "file" };
	readonly reach: Reach;
	readonly place: Place | null;
	readonly again: Invocation;
};

/** What is wanted of the documents, and how it is begun anew. */
export type Wanted = {
	readonly session: string;
	readonly fields: readonly Field[];
	readonly again: Invocation;
};

/** Takes fields out of the documents of a desk while their person may stop it. Problems: `session-over`, `document-blank`, and those of `AiService.mayAsk`. */
export const extractDesk = async (
	services: Pick<Documents, "ai">,
	context: Context,
	desk: Desk,
	wanted: Wanted,
): Promise<
	| Extracted
	| { readonly kind: "stopped"; readonly again: Invocation }
	| (Failed & { readonly again: Invocation })
> => {
	const { ai } = services;
	const { session, fields, again } = wanted;
	const { person } = context.actor;
	const hasModel = (await ai.describe("extraction")) !== null;
	if (hasModel) await ai.mayAsk(person, "extraction");
	const material = await openMaterial(ai, desk, person);
	const result = hasModel
		? await byModel(services, context, material, wanted)
		: await withoutModel(material, fields);
	if (result === null) return { kind: "stopped", again };
	if (isFailed(result)) return { ...result, again };
	const rows = material.papers.map(({ name }, index) => ({
		name,
		cells: result.rows[index] ?? [],
	}));
	return {
		kind: "fields",
		session,
		fields,
		rows,
		file: csvOf(fields, rows, context.now),
		reach: reachOf(material, result.parts),
		place: result.place,
		again,
	};
};

const withoutModel = async (
	{ papers, passages }: Material,
	fields: readonly Field[],
): Promise<ReadFields> => {
	const rows: (readonly Cell[])[] = [];
	for (const paper of papers.keys()) {
		const own = passages.all.filter((one) => one.paper === paper);
		rows.push(await byPatterns(own, fields));
	}
	return { rows, parts: 1, place: null };
};

/** Null when its person stopped it. */
const byModel = (
	{ ai }: Pick<Documents, "ai">,
	{ actor, signal, progress }: Context,
	material: Material,
	{ session, fields, again }: Wanted,
): Promise<ReadFields | Failed | null> =>
	ai.runs
		.during(actor.person, signal, (run) => {
			let title = say("extraction.working");
			const show = (): void => progress(underWay(title, run.id, again));
			const shown = openProgress(show, ai.now);
			return readFields(ai, material, fields, {
				session,
				person: actor.person,
				signal: run.signal,
				onPart: (part, parts) => {
					title = say("extraction.working.part", { part, parts });
					shown.text("");
				},
			}).finally(shown.close);
		})
		.catch(failureOf(session));
