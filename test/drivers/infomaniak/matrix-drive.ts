import { hashOf } from "../../support/infomaniak/item-fields.ts";
import type { Use } from "./matrix-run.ts";
import type { Ground } from "./matrix-stage.ts";

const bytes = new TextEncoder().encode("An invoice.");
const paper = {
	key: "paper-1",
	folder: "Finance/Invoices",
	name: "Rechnung.pdf",
	bytes,
};

/** A file that we put there. */
const filed = async ({ drivers }: Ground): Promise<void> => {
	await drivers.drive.upload(paper);
};

const markedByUs = async (ground: Ground): Promise<void> => {
	await filed(ground);
	await ground.drivers.drive.mark(ground.item(paper.name), "Rechnung");
};

/** A file on which the drive put a category by itself. */
const guessed = async (ground: Ground): Promise<void> => {
	await filed(ground);
	const { items, categories } = ground.kdrive;
	const item = items.find(({ name }) => name === paper.name);
	item?.categories.push({
		id: categories[0]?.id ?? 0,
		added: 1,
		byAi: true,
		validation: "TO_VALIDATE",
		member: null,
	});
};

/** A file that somebody writes into in the moment in which it is thrown away. */
const writtenInto = async (ground: Ground): Promise<void> => {
	await filed(ground);
	const item = ground.kdrive.items.find(({ name }) => name === paper.name);
	if (!item) throw new Error("it should be there");
	const { modified } = item;
	Object.defineProperty(item, "modified", {
		enumerable: true,
		get: () => (item.trashed === null ? modified : modified + 60),
	});
};

/** Asks with the mark of the content that we put there. */
const remove: Use["run"] = ({ drive }, { item, kdrive }) => {
	const id = item(paper.name);
	const file = kdrive.items.find((one) => String(one.id) === id);
	return drive.remove(id, file ? hashOf(file) : "");
};

const where404: NonNullable<Use["lesser"]> = (_value, { kind }) => kind === 404;

const hasFolder = ({ kdrive }: Ground, name: string): boolean =>
	kdrive.items.filter((one) => one.name === name).length === 1;

/** Every method about the drive, in every way it can go. */
export const driveUses: readonly Use[] = [
	{ method: "drive.link", run: ({ drive }) => drive.link("700123") },
	{
		method: "drive.upload",
		run: ({ drive }) => drive.upload(paper),
		codes: ["already-there"],
		// A folder without the file stays, and is used the next time.
		half: {
			kind: "harmless",
			is: (_organisation, ground) =>
				hasFolder(ground, "Finance") &&
				!ground.kdrive.items.some(({ name }) => name === paper.name),
		},
	},
	{
		method: "drive.upload",
		how: "once more",
		given: filed,
		run: ({ drive }) => drive.upload(paper),
	},
	{
		method: "drive.get",
		given: markedByUs,
		run: ({ drive }, { item }) => drive.get(item(paper.name)),
		lesser: where404,
	},
	{
		method: "drive.move",
		given: filed,
		run: ({ drive }, { item }) => drive.move(item(paper.name), "Archive/2026"),
		codes: ["already-there"],
		half: {
			kind: "harmless",
			is: (_organisation, ground) => {
				const { items } = ground.kdrive;
				const file = items.find(({ name }) => name === paper.name);
				const home = items.find(({ id }) => id === file?.parent);
				return hasFolder(ground, "Archive") && home?.name === "Invoices";
			},
		},
	},
	{
		method: "drive.mark",
		how: "with a new category",
		given: filed,
		run: ({ drive }, { item }) => drive.mark(item(paper.name), "Beleg"),
		half: {
			kind: "harmless",
			is: (_organisation, { kdrive }) =>
				kdrive.categories.filter(({ name }) => name === "Beleg").length === 1 &&
				kdrive.items.every(({ categories }) => categories.length === 0),
		},
	},
	{
		method: "drive.mark",
		how: "with a known category",
		given: filed,
		run: ({ drive }, { item }) => drive.mark(item(paper.name), "rechnung"),
	},
	{
		method: "drive.unmark",
		given: markedByUs,
		run: ({ drive }, { item }) => drive.unmark(item(paper.name), "Rechnung"),
	},
	{
		method: "drive.feedback",
		given: guessed,
		run: ({ drive }, { item }) =>
			drive.feedback(item(paper.name), "Rechnung", false),
		// What comes of it is nobody's worry.
		lesser: (value) => value === "nothing",
	},
	{
		method: "drive.remove",
		given: filed,
		run: remove,
		again: ["not-found"],
	},
	{
		method: "drive.remove",
		how: "though somebody wrote into it",
		given: writtenInto,
		run: remove,
		// It is said not to be in the trash, as if somebody had emptied it.
		lesser: (_value, { kind }) => kind === 404,
		again: ["not-found"],
		half: {
			kind: "told",
			is: (_organisation, { kdrive }) =>
				kdrive.items.some(
					({ name, trashed }) => name === paper.name && trashed !== null,
				),
		},
	},
	{ method: "drive.categories", run: ({ drive }) => drive.categories() },
];
