import { Problem } from "../../../core/problem.ts";
import type { Base } from "../base.ts";
import {
	createFolder,
	createTeamFolder,
	type Item,
	listFolder,
} from "../routes/files.ts";
import type { Home } from "./home.ts";

/** The id of the folder with this path; folders that are missing are made. One call for each that is there, two for each that is not. */
export const folderAt = async (
	base: Base,
	home: Home,
	path: string,
): Promise<number> => {
	let folder = home.folder;
	for (const name of path.split("/").filter(Boolean)) {
		const there = await folderIn(base, home, folder, name);
		folder = (there ?? (await made(base, home, folder, name))).id;
	}
	return folder;
};

const folderIn = async (
	{ wire }: Base,
	{ drive }: Home,
	parent: number,
	name: string,
): Promise<Item | null> => {
	const folders = await wire.cursor(
		listFolder,
		{
			path: { drive_id: drive, file_id: parent },
			query: { type: ["dir"] },
		},
		10_000,
	);
	return (
		folders.find((one) => one.name.normalize("NFC") === name) ??
		folders.find((one) => one.name.toLowerCase() === name.toLowerCase()) ??
		null
	);
};

const made = async (
	base: Base,
	home: Home,
	parent: number,
	name: string,
): Promise<Item> => {
	const readBack = () => folderIn(base, home, parent, name);
	const path = { drive_id: home.drive };
	const making =
		home.isShared && parent === home.folder
			? base.wire.change(
					createTeamFolder,
					{ path, body: { name, for_all_user: true } },
					readBack,
					taken,
				)
			: base.wire.change(
					createFolder,
					{ path: { ...path, file_id: parent }, body: { name } },
					readBack,
					taken,
				);
	return making.catch(async (error: unknown) => {
		const there = isTaken(error) ? await readBack() : null;
		if (there) return there;
		throw error;
	});
};

/** Somebody was faster. */
const taken = Object.fromEntries(
	["file_already_exists_error", "destination_already_exists", "conflict"].map(
		(code) => [code, () => new Problem("already-there")],
	),
);

const isTaken = (error: unknown): boolean =>
	error instanceof Problem && error.code === "already-there";
