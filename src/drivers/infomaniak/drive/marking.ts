import { Problem } from "../../../core/problem.ts";
import type { DriveFile } from "../../../modules/documents/drive.ts";
import type { Base } from "../base.ts";
import {
	findCategory,
	isSame,
	judge,
	needCategory,
	putOn,
	takeOff,
} from "./categories.ts";
import { fileOf, findItem, requireItem } from "./file.ts";
import type { Home } from "./home.ts";

/** Puts a category on a file; one that is there already stays whose it is. Three calls, or four where the drive has none of this name. */
export const marked = async (
	base: Base,
	home: Home,
	id: string,
	name: string,
): Promise<DriveFile> => {
	const item = await requireItem(base, home, id);
	const file = await fileOf(base, home, item);
	if (name.trim() === "") throw new Problem("not-found");
	if (has(file, name)) return file;
	const category = await needCategory(base, home, name);
	await putOn(base, home, item.id, category, () =>
		isOn(base, home, id, category.id),
	);
	const put = { name: category.name, by: "us" } as const;
	return { ...file, categories: [...file.categories, put] };
};

/** Takes a category away that we put there. */
export const unmarked = async (
	base: Base,
	home: Home,
	id: string,
	name: string,
): Promise<DriveFile> => {
	const item = await requireItem(base, home, id);
	const file = await fileOf(base, home, item);
	const isOurs = (one: DriveFile["categories"][number]) =>
		one.by === "us" && isSame(one.name, name);
	const category = file.categories.some(isOurs)
		? await findCategory(base, home, name)
		: null;
	if (category === null) return file;
	await takeOff(base, home, item.id, category, () =>
		isOn(base, home, id, category.id),
	);
	const categories = file.categories.filter((one) => !isOurs(one));
	return { ...file, categories };
};

/** Tells the drive what its own guess was worth; nothing where it made none. */
export const judged = async (
	base: Base,
	home: Home,
	id: string,
	name: string,
	isRight: boolean,
): Promise<void> => {
	const item = await findItem(base, home, id);
	if (!item?.categories?.some((one) => one.is_generated_by_ai)) return;
	const category = await findCategory(base, home, name);
	const isGuess = item.categories.some(
		(one) => one.is_generated_by_ai && one.category_id === category?.id,
	);
	if (category && isGuess) await judge(base, home, item.id, category, isRight);
};

const isOn = async (
	base: Base,
	home: Home,
	id: string,
	category: number,
): Promise<boolean> => {
	const item = await findItem(base, home, id);
	return item?.categories?.some((one) => one.category_id === category) === true;
};

const has = ({ categories }: DriveFile, name: string): boolean =>
	categories.some((one) => isSame(one.name, name));
