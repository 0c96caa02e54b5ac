import { detectLanguage } from "../../ai/guards/language.ts";
import type { Place } from "../../ai/model.ts";
import type { Origin } from "../../core/chat.ts";
import type { Context } from "../../core/command.ts";
import { type ReadFile, textOf } from "../../core/document.ts";
import { Problem, type ProblemCode } from "../../core/problem.ts";
import type { Category } from "./categories/category.ts";
import type { Desk, Paper } from "./desk.ts";
import type { Documents } from "./needs.ts";
import { type Suggested, suggest } from "./suggest/suggest.ts";
import { yearOf } from "./year.ts";

/** What came of files: a desk with those that could be read, who was asked about their categories, and whether that failed. */
export type Taken = {
	readonly desk: Desk;
	readonly place: Place | null;
	readonly failed: Suggested["failed"];
};

/** How files are taken in: for whom, whether categories are wanted, and who hears how many are done. */
export type Taking = {
	readonly context: Context;
	readonly signal: AbortSignal;
	readonly origin: Origin | null;
	readonly wantsCategories: boolean;
	readonly onDone: (done: number) => void;
};

const atOnce = 2;

/** Reads files from the chat, two at a time, and suggests where they belong; one that cannot be read is named, and the others go on. */
export const takeIn = async (
	services: Documents,
	ids: readonly string[],
	taking: Taking,
): Promise<Taken> => {
	const categories = taking.wantsCategories
		? await services.categories.list()
		: [];
	const results: Result[] = [];
	let next = 0;
	let done = 0;
	const work = async (): Promise<void> => {
		while (next < ids.length) {
			const index = next;
			next += 1;
			results[index] = await takeOne(
				services,
				ids[index] ?? "",
				categories,
				taking,
			);
			done += 1;
			taking.onDone(done);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return {
		desk: {
			papers: results.flatMap((one) =>
				one.kind === "read" ? [one.paper] : [],
			),
			failed: results.flatMap((one) =>
				one.kind === "failed" ? [{ name: one.name, why: one.why }] : [],
			),
			origin: taking.origin,
			talk: [],
		},
		place:
			results
				.flatMap((one) => (one.kind === "read" ? [one.place] : []))
				.find((one) => one !== null) ?? null,
		failed:
			results
				.flatMap((one) => (one.kind === "read" ? [one.failed] : []))
				.find((one) => one !== null) ?? null,
	};
};

type Result =
	| {
			readonly kind: "read";
			readonly paper: Paper;
			readonly place: Place | null;
			readonly failed: Suggested["failed"];
	  }
	| {
			readonly kind: "failed";
			readonly name: string;
			readonly why: ProblemCode;
	  };

const takeOne = async (
	services: Documents,
	id: string,
	categories: readonly Category[],
	{ context, signal, wantsCategories }: Taking,
): Promise<Result> => {
	const { actor } = context;
	const asking = { person: actor.person, signal };
	let name = "";
	try {
		const file = await services.chat.file(id, actor.account);
		name = file.name.slice(0, 255);
		const document = await services.readFile(file, signal);
		const suggested = wantsCategories
			? await suggest(services, { name, document }, categories, asking)
			: nothing;
		const text = await services.ai.sessions.save(document, actor.person);
		const paper = await paperOf(document, { id, name, text, now: context.now });
		return {
			kind: "read",
			paper: { ...paper, suggestion: suggested.suggestion },
			place: suggested.place,
			failed: suggested.failed,
		};
	} catch (error) {
		if (error instanceof Problem && error.code !== "stopped")
			return { kind: "failed", name, why: whyOf(error) };
		throw error;
	}
};

/** Here it is the chat that does not answer. */
const whyOf = ({ code }: Problem): ProblemCode =>
	code === "unavailable" ? "file-unavailable" : code;

const nothing: Suggested = {
	suggestion: { kind: "unsure", between: [], isUnasked: true },
	place: null,
	failed: null,
};

const paperOf = async (
	document: ReadFile,
	file: {
		readonly id: string;
		readonly name: string;
		readonly text: string;
		readonly now: number;
	},
): Promise<Omit<Paper, "suggestion">> => {
	const text = textOf(document);
	const { kind, pages, scanned, recognised, cut } = document;
	return {
		text: file.text,
		file: file.id,
		name: file.name,
		kind,
		pages,
		scanned,
		recognised,
		cut,
		photo: document.facts.photo,
		isBlank: text.trim() === "",
		year: yearOf(document, text, file.now),
		language: await detectLanguage(text.slice(0, 5000)),
		state: "open",
		filing: null,
	};
};
