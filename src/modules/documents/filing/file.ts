import { createHash } from "node:crypto";
import type { Context } from "../../../core/command.ts";
import { type ReadFile, textOf } from "../../../core/document.ts";
import { Problem } from "../../../core/problem.ts";
import type { Category } from "../categories/category.ts";
import type { Verdict } from "../categories/experience.ts";
import type { Filing } from "../categories/filing.ts";
import { folderIn } from "../categories/folder.ts";
import { openPaper, type Paper } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { made } from "./made.ts";

/** Files one paper under a category: reads the file anew from the chat, puts it into the drive, marks it there, and remembers what was right. Once for each person and file, however often it is asked. Problems of `Chat.file` and of the drive. */
export const filePaper = async (
	services: Documents,
	{ actor, now }: Pick<Context, "actor" | "now">,
	paper: Paper,
	{ category, label, folder }: Target,
	batch: string | null,
): Promise<Filing> => {
	const { drive, filings } = services;
	const document = await textOfPaper(services, paper, actor.person);
	const key = keyOf(actor.person, paper.file);
	const { bytes, name } = await services.chat.file(paper.file, actor.account);
	const uploaded = made(await drive.upload({ key, folder, name, bytes }));
	// It was filed under another category before, from another card.
	const before = uploaded.categories.find(
		({ name, by }) => by === "us" && name !== label,
	);
	const marked =
		before === undefined
			? made(await drive.mark(uploaded.id, label))
			: await moveTo(services, uploaded.id, before.name, { folder, label });
	for (const { name: guess, by } of marked.categories)
		if (by === "drive") await drive.feedback(marked.id, guess, guess === label);
	const filing: Filing = {
		id: key,
		person: actor.person,
		at: now,
		file: marked.id,
		mark: marked.mark,
		path: marked.path,
		category: category.id,
		label,
		batch,
	};
	await filings.add(filing);
	await remember(services, key, paper, document, category.id);
	return filing;
};

/** Moves a filed file into another folder and takes its label along; one that somebody put on it by hand stays. */
export const moveTo = async (
	{ drive }: Pick<Documents, "drive">,
	file: string,
	before: string,
	{ folder, label }: Pick<Target, "folder" | "label">,
) => {
	made(await drive.move(file, folder));
	made(await drive.unmark(file, before));
	return made(await drive.mark(file, label));
};

/** Remembers what a person chose for a document, in the place of what they chose for it before. */
export const remember = async (
	{ experience }: Pick<Documents, "experience">,
	filing: string,
	paper: Paper,
	document: ReadFile | null,
	chosen: string,
): Promise<void> =>
	experience.add(
		filing,
		verdictOn(paper, chosen),
		chosen,
		document === null
			? []
			: experience.featuresOf({
					name: paper.name,
					kind: document.kind,
					text: textOf(document),
					sender: document.facts.mail?.from ?? null,
				}),
	);

/** What is learned from, while it is there: half an hour after it was read a paper can still be filed, and teaches less. */
export const textOfPaper = (
	{ ai }: Pick<Documents, "ai">,
	paper: Paper,
	person: string,
): Promise<ReadFile | null> =>
	openPaper(ai, paper, person).catch((error: unknown) => {
		if (error instanceof Problem && error.code === "session-over") return null;
		throw error;
	});

/** Where a paper goes: the category, its name as the drive shall know it, and the folder. */
export type Target = {
	readonly category: Category;
	readonly label: string;
	readonly folder: string;
};

/** The target of a category for a paper. Problem `not-found`. */
export const targetOf = (
	categories: readonly Category[],
	id: string,
	{ year }: Pick<Paper, "year">,
	label: (category: Category) => string,
): Target => {
	const category = categories.find((one) => one.id === id);
	if (category === undefined) throw new Problem("not-found");
	return { category, label: label(category), folder: folderIn(category, year) };
};

/** What a person's choice says of the suggestion, also of one that was not sure enough to be made; nothing where there was none. */
const verdictOn = (
	{ suggestion }: Pick<Paper, "suggestion">,
	chosen: string,
): Verdict | null => {
	if (suggestion.kind === "sure") {
		const { category, source, sure } = suggestion;
		return { suggested: category, chosen, source, sure };
	}
	const { between, leaning } = suggestion;
	const [suggested] = between;
	return leaning === undefined || suggested === undefined
		? null
		: { suggested, chosen, ...leaning };
};

/** One filing for each person and file, so that asking twice makes it once. */
const keyOf = (person: string, file: string): string =>
	`filing-${createHash("sha256").update(`${person}\n${file}`).digest("hex").slice(0, 32)}`;
