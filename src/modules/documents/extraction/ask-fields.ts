import { restore } from "../../../ai/guards/placeholders.ts";
import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import { type Passage, writtenPassages } from "../passages.ts";
import { locate } from "../question/cite.ts";
import { type FieldAnswer, fieldsForm } from "./answer-form.ts";
import type { Field } from "./fields.ts";
import { type Found, prove } from "./prove.ts";

/** What became of a field: a proven value, nothing there, or a value nobody can prove, which is not kept. */
export type Cell =
	| ({ readonly kind: "found" } & Found)
	| { readonly kind: "empty" }
	| { readonly kind: "unproved" };

/** What a group of passages is asked for, and what its answers are measured by. */
export type AskingFields = {
	readonly fields: readonly Field[];
	/** The fields as a model reads them, in a block; and what makes such blocks. */
	readonly written: string;
	readonly block: (text: string) => string;
	/** All passages of the document, and what stood at placeholders. */
	readonly all: readonly Passage[];
	readonly places: ReadonlyMap<string, string>;
	readonly person: string;
	readonly signal: AbortSignal;
};

/** The fields of one group of passages, in order. Those whose value is not proved are asked for once more. Problems of `Asker.ask`. */
export const askFields = async (
	ai: Pick<AiService, "asker">,
	group: readonly Passage[],
	asking: AskingFields,
): Promise<{ readonly cells: readonly Cell[]; readonly place: Place }> => {
	const first = await askOnce(ai, group, asking, "nothing");
	const faults = first.judged.flatMap(({ fault }, index) =>
		fault === null ? [] : [`${index + 1} ${fault}`],
	);
	if (faults.length === 0) return cellsOf(first);
	const second = await askOnce(ai, group, asking, faults.join(", "));
	return cellsOf({
		place: second.place,
		judged: first.judged.map((one, index) =>
			one.fault === null ? one : (second.judged[index] ?? one),
		),
	});
};

/** The names of faults the prompt explains. */
type FieldFault = "quote" | "value";
type Judged = { readonly cell: Cell; readonly fault: FieldFault | null };
type Answered = { readonly judged: readonly Judged[]; readonly place: Place };

const cellsOf = ({ judged, place }: Answered) => ({
	cells: judged.map(({ cell }) => cell),
	place,
});

const askOnce = async (
	{ asker }: Pick<AiService, "asker">,
	group: readonly Passage[],
	asking: AskingFields,
	rejected: string,
): Promise<Answered> => {
	const { fields, written, block, person, signal } = asking;
	const last = group.at(-1)?.number ?? 1;
	const { value, place } = await asker.ask(
		{
			prompt: "extraction",
			schema: fieldsForm(fields.length, last),
			feature: "extraction",
			values: {
				fields: written,
				passages: block(writtenPassages(group)),
				rejected,
			},
		},
		{ person, signal },
	);
	const judged = await Promise.all(
		fields.map((field, index) =>
			judge(
				field,
				value.fields.filter((one) => one.field === index + 1),
				asking,
			),
		),
	);
	return { judged, place };
};

/** The first value that is proved, of those given for one field. */
const judge = async (
	field: Field,
	answers: readonly FieldAnswer[],
	{ all, places }: AskingFields,
): Promise<Judged> => {
	let fault: FieldFault | null = null;
	for (const answer of answers) {
		const value = restore(answer.value, places);
		if (!/[\p{L}\p{N}]/u.test(value)) continue;
		const quote = await locate(answer, all, places);
		const found = quote === null ? null : prove(value, quote, field);
		if (found !== null)
			return { cell: { kind: "found", ...found }, fault: null };
		if (!saysNothing.test(value)) fault ??= quote === null ? "quote" : "value";
	}
	return fault === null
		? { cell: { kind: "empty" }, fault }
		: { cell: { kind: "unproved" }, fault };
};

// What models write for nothing.
const saysNothing =
	/^(?:n\/?a|none|null|nil|unknown|empty|not (?:found|there|stated|given|specified|available|applicable|present))\.?$/iu;
