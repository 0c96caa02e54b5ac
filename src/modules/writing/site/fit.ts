import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";
import { clean } from "../../../ai/clean.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
import type { Asking } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import { Problem } from "../../../core/problem.ts";
import { blockOf } from "../compose/blocks.ts";
import { cutTo, lengthOf } from "../compose/cut.ts";
import { within } from "./page-answer.ts";
import type { Piece } from "./piece.ts";

/** Parts of a page that still have placeholders, and what stands at each. */
export type Unfitted = {
	readonly pieces: readonly Piece[];
	readonly places: ReadonlyMap<string, string>;
	readonly language: string;
};

/** Has the parts that are too long shortened in one more question, and judged by `isGood`; what is too long even then is cut in `cutPieces`. */
export const shortenPieces = async (
	{ asker }: Pick<AiService, "asker">,
	{ pieces, places, language }: Unfitted,
	isGood: (pieces: readonly Piece[]) => Promise<boolean>,
	asking: Asking,
): Promise<readonly Piece[]> => {
	const long = pieces.filter((piece) => isLong(piece, places));
	if (long.length === 0) return pieces;
	const names = new Map(
		long.map((piece, index) => [`part${index + 1}`, piece] as const),
	);
	const shorter = await answered(
		asker.ask(
			{
				prompt: "site-shorten",
				values: { language, parts: blockOf(linesOf(names, places)) },
				schema: schemaFor(names, places),
				feature: "site",
			},
			asking,
		),
	);
	const next = pieces.map((piece) => {
		const name = [...names].find(([, one]) => one === piece)?.[0] ?? "";
		const text = clean(shorter[name] ?? "").trim();
		return text === "" ? piece : { ...piece, text };
	});
	return (await isGood(next)) ? next : pieces;
};

/** What is too long at last ends after a sentence, a clause or a word, and says that it was cut. */
export const cutPieces = (
	pieces: readonly Piece[],
	places: ReadonlyMap<string, string>,
): readonly Piece[] =>
	pieces.map((piece) => {
		const text = restore(piece.text, places);
		return lengthOf(text) <= piece.limit
			? { ...piece, text }
			: { ...piece, text: cutTo(text, piece.limit), isCut: true };
	});

const full = (text: string, places: ReadonlyMap<string, string>): number =>
	lengthOf(restore(text, places));

// A server that holds itself to the schema breaks off at the limit, so a text that fills it may be half a word.
const isLong = (
	{ text, limit }: Piece,
	places: ReadonlyMap<string, string>,
): boolean => {
	const length = full(text, places);
	return length > limit || (length === limit && !/[.!?…]$/u.test(text));
};

const linesOf = (
	names: ReadonlyMap<string, Piece>,
	places: ReadonlyMap<string, string>,
): string =>
	[...names]
		.map(
			([name, piece]) =>
				`${name}, at most ${room(piece, places)} characters: ${piece.text.replace(/\s+/gu, " ")}`,
		)
		.join("\n");

/** What a part may have while its placeholders are in it. */
const room = (
	{ text, limit }: Piece,
	places: ReadonlyMap<string, string>,
): number => Math.max(10, limit - (full(text, places) - lengthOf(text)));

const schemaFor = (
	names: ReadonlyMap<string, Piece>,
	places: ReadonlyMap<string, string>,
) =>
	defineAnswer(
		z.object(
			Object.fromEntries(
				[...names].map(([name, piece]) => [name, within(room(piece, places))]),
			),
		),
	);

/** A part that was not answered usably stays as it was and is cut. */
const answered = async (
	asked: Promise<{ readonly value: Readonly<Record<string, string>> }>,
): Promise<Readonly<Record<string, string>>> => {
	try {
		return (await asked).value;
	} catch (error) {
		if (error instanceof Problem && error.code === "model-unusable") return {};
		throw error;
	}
};
