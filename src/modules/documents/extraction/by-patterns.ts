import { setImmediate } from "node:timers/promises";
import { ibans } from "../../../ai/private/iban.ts";
import type { Passage } from "../passages.ts";
import type { Cell } from "./ask-fields.ts";
import type { Field } from "./fields.ts";
import { labelledBy } from "./label-pattern.ts";
import { isWrongIban } from "./prove.ts";
import { valueAt } from "./shape-of.ts";

/** The fields of one document by the labels that stand in it: the value behind a label, in the next cell or on the next line, and account numbers by their check sum. Empty where there is none, or where equally sure labels disagree. Others are served in between. */
export const byPatterns = async (
	passages: readonly Passage[],
	fields: readonly Field[],
): Promise<readonly Cell[]> => {
	const wanted = fields.map((field) => ({
		field,
		groups: labelledBy(field),
		hits: [] as Hit[],
	}));
	for (const passage of passages) {
		const lines = linesOf(passage.text);
		for (const [at, line] of lines.entries()) {
			if (at % 500 === 0) await setImmediate();
			for (const one of wanted)
				one.hits.push(...hitsIn(one, line, lines[at + 1] ?? [], passage));
		}
	}
	return wanted.map(({ hits, field }) => certain(hits, field));
};

type Hit = {
	readonly value: string;
	/** How sure its label is; 0 is surest. */
	readonly group: number;
	readonly passage: Passage;
};

type Line = readonly string[];

const longestCell = 300;

const linesOf = (text: string): readonly Line[] =>
	text
		.normalize("NFC")
		.split("\n")
		.map((line) =>
			line.split(/\t|\s{3,}/u).map((cell) => cell.trim().slice(0, longestCell)),
		)
		.filter((line) => line.some((cell) => cell !== ""));

const hitsIn = (
	{
		field,
		groups,
	}: { readonly field: Field; readonly groups: readonly RegExp[] },
	line: Line,
	next: Line,
	passage: Passage,
): readonly Hit[] => {
	if (field.shape === "iban")
		return line.flatMap(accountsIn).map((value) => ({
			value,
			group: 0,
			passage,
		}));
	return line.flatMap((cell, at) =>
		groups.flatMap((label, group): readonly Hit[] => {
			const found = label.exec(cell)?.groups;
			if (found === undefined) return [];
			const value = valueBehind(field, found, { line, next, at });
			return value === null ? [] : [{ value, group, passage }];
		}),
	);
};

const valueBehind = (
	{ shape }: Field,
	{ mark = "", rest = "" }: Readonly<Record<string, string>>,
	{ line, next, at }: { line: Line; next: Line; at: number },
): string | null => {
	// Words behind words may be a sentence: only a sign makes the first ones a label.
	if (rest !== "")
		return shape === "text" && mark === "" ? null : valueAt(shape, rest);
	const beside = line.slice(at + 1).find((cell) => cell !== "");
	// A head with a row of values below it, or a label with its value beside it.
	const isHead = line.length > 2 && next.length === line.length;
	const below = next[next.length === line.length ? at : 0] ?? "";
	if (beside !== undefined && !isHead) return valueAt(shape, beside);
	return below === "" ? null : valueAt(shape, below);
};

/** One value, said by the surest label there is. */
const certain = (hits: readonly Hit[], field: Field): Cell => {
	const surest = Math.min(...hits.map(({ group }) => group));
	const best = hits.filter(({ group }) => group === surest);
	const [first] = best;
	if (first === undefined || best.some((hit) => same(hit) !== same(first)))
		return { kind: "empty" };
	const { value, passage } = first;
	const isWrong = isWrongIban(value, field);
	return { kind: "found", value, mark: passage.mark, isWrong };
};

const same = ({ value }: Hit): string =>
	value.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

const accountsIn = (cell: string): readonly string[] =>
	(cell.match(new RegExp(ibans.pattern)) ?? [])
		.map((found) => found.slice(0, ibans.take?.(found) ?? 0))
		.filter((found) => found !== "");
