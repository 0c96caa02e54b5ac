import { join } from "node:path";
import { Problem } from "../../../core/problem.ts";
import type { Collection, Looks } from "../../../pim/collection.ts";
import { readPlain, takeAway, writeWhole } from "./disk.ts";
import { textIn } from "./shelf.ts";

/** What files beside the objects tell of a collection, for every program that knows them. */
export type Told = Pick<Collection, "name" | "description" | "color" | "order">;

/** Reads them; a collection without a name of its own is called as its folder. */
export const readLooks = async (
	folder: string,
	folderName: string,
): Promise<Told> => {
	const [name, description, color, order] = await Promise.all(
		["displayname", "description", "color", "order"].map((file) =>
			readLine(join(folder, file)),
		),
	);
	const number = Number(order);
	return {
		name: name ?? folderName,
		description: description === "" ? null : (description ?? null),
		color: colorIn(color?.trim() ?? ""),
		order: order?.trim() && Number.isFinite(number) ? number : null,
	};
};

/** Writes what is given; an empty description takes it away. Problem `sync-refused` for what no program could show. */
export const writeLooks = async (
	folder: string,
	{ name, description, color }: Looks,
): Promise<void> => {
	await writeLine(join(folder, "displayname"), name);
	if (description === "") await takeAway(join(folder, "description"));
	else await writeLine(join(folder, "description"), description);
	await writeLine(join(folder, "color"), color?.toLowerCase());
};

/** Refuses looks that cannot be kept as they are, before anything is written. */
export const checkLooks = ({ name, description, color }: Looks): void => {
	const isPlain =
		(name === undefined ||
			(name.isWellFormed() && name.length <= 500 && !/\p{Cc}/u.test(name))) &&
		(description === undefined ||
			(description.isWellFormed() && description.length <= 10_000)) &&
		(color === undefined || /^#[0-9a-f]{6}$/iu.test(color));
	if (!isPlain) throw new Problem("sync-refused");
};

const colorIn = (text: string): string | null =>
	/^#[0-9a-f]{6}/iu.exec(text)?.[0].toLowerCase() ?? null;

/** Other programs write a line end behind, or none. */
const readLine = async (path: string): Promise<string | null> => {
	const bytes = await readPlain(path);
	if (typeof bytes === "string" || bytes.length > 100_000) return null;
	return textIn(bytes)?.replace(/\r?\n$/u, "") ?? null;
};

const writeLine = async (
	path: string,
	text: string | undefined,
): Promise<void> => {
	if (text === undefined) return;
	await writeWhole(path, /\n$/u.test(text) ? `${text}\n` : text, "over");
};
