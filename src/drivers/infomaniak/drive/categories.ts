import { Problem } from "../../../core/problem.ts";
import type { Base } from "../base.ts";
import {
	type Category,
	createCategory,
	judgeCategory,
	listCategories,
	putCategory,
	takeCategory,
} from "../routes/categories.ts";
import type { Home } from "./home.ts";

/** The categories of the drive. */
export const categoriesOf = (
	{ wire }: Base,
	{ drive }: Home,
): Promise<readonly Category[]> =>
	wire.read(listCategories, { path: { drive_id: drive } });

/** Whether two names are of the same category, whatever their case. */
export const isSame = (one: string, other: string): boolean =>
	keyOf(one) === keyOf(other);

/** The category of this name, null where there is none. */
export const findCategory = async (
	base: Base,
	home: Home,
	name: string,
): Promise<Category | null> =>
	(await categoriesOf(base, home)).find((one) => isSame(one.name, name)) ??
	null;

/** The category of this name, made where there is none. */
export const needCategory = async (
	base: Base,
	home: Home,
	name: string,
): Promise<Category> => {
	const find = () => findCategory(base, home, name);
	const there = await find();
	if (there) return there;
	return base.wire
		.change(
			createCategory,
			{
				path: { drive_id: home.drive },
				body: { name: name.trim(), color: colour },
			},
			find,
			{ category_already_exist_error: () => new Problem("already-there") },
		)
		.catch(async (error: unknown) => {
			const made =
				error instanceof Problem && error.code === "already-there"
					? await find()
					: null;
			if (made) return made;
			throw error;
		});
};

/** Puts a category on a file; that it is there already is no failure. */
export const putOn = async (
	{ wire }: Base,
	{ drive }: Home,
	file: number,
	category: Category,
	isThere: () => Promise<boolean>,
): Promise<void> => {
	const { result, message } = await wire.change(
		putCategory,
		{ path: pathOf(drive, file, category), body: {} },
		async () => ((await isThere()) ? { result: true, message: null } : null),
	);
	if (!result && message !== "error_already_exist" && !(await isThere()))
		throw new Problem("unavailable");
};

/** Takes a category off a file. */
export const takeOff = async (
	{ wire }: Base,
	{ drive }: Home,
	file: number,
	category: Category,
	isThere: () => Promise<boolean>,
): Promise<void> => {
	await wire.change(
		takeCategory,
		{ path: pathOf(drive, file, category) },
		async () => ((await isThere()) ? null : true),
	);
};

/** Tells the drive whether its guess was right; nobody waits for what comes of it, so an answer that is lost stays lost. */
export const judge = async (
	{ wire }: Base,
	{ drive }: Home,
	file: number,
	category: Category,
	isRight: boolean,
): Promise<void> => {
	await wire.change(
		judgeCategory,
		{ path: pathOf(drive, file, category), body: { valid: isRight } },
		async () => true,
	);
};

const pathOf = (drive: number, file: number, { id }: Category) => ({
	drive_id: drive,
	file_id: file,
	category_id: id,
});

const keyOf = (name: string): string =>
	name.normalize("NFC").trim().toLowerCase();

/** Infomaniak wants one; people change it in the drive as they like. */
const colour = "#6c7a89";
