import { done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import type { Drive, DriveFile } from "../../../modules/documents/drive.ts";
import { safeFolder } from "../../../modules/documents/file-name.ts";
import { afterwards } from "../afterwards.ts";
import type { Base } from "../base.ts";
import { createTurns } from "../in-turn.ts";
import { moveFile } from "../routes/files.ts";
import { categoriesOf } from "./categories.ts";
import { fileOf, findItem, linkOf, markOf, requireItem } from "./file.ts";
import { folderAt } from "./folders.ts";
import { createHome, type Home } from "./home.ts";
import { judged, marked, unmarked } from "./marking.ts";
import { throwAway } from "./trash.ts";
import { uploadOnce } from "./upload.ts";

/** The drive of an organisation at Infomaniak. Changes take turns, so that two never make one folder or category at once. */
export const createInfomaniakDrive = (base: Base): Drive => {
	const homeOf = createHome(base);
	const inTurn = createTurns();
	const change = <T>(work: (home: Home) => Promise<T>) =>
		inTurn(async () => done(await work(await homeOf())));
	const tops = new Set<string>();
	return {
		name: async () => "kDrive",
		link: async (id) => linkOf(await homeOf(), id),
		upload: ({ folder, ...file }) =>
			change(async (home) => {
				const path = pathOf(folder);
				await needTop(base, home, path, tops);
				const item = await uploadOnce(base, home, { ...file, path });
				return afterwards(fileOf(base, home, item));
			}),
		get: async (id) => {
			const home = await homeOf();
			const item = await findItem(base, home, id);
			return item && fileOf(base, home, item);
		},
		move: (id, folder) =>
			change((home) => moved(base, home, id, pathOf(folder))),
		mark: (id, category) => change((home) => marked(base, home, id, category)),
		unmark: (id, category) =>
			change((home) => unmarked(base, home, id, category)),
		feedback: async (id, category, isRight) => {
			await change((home) => judged(base, home, id, category, isRight));
		},
		remove: (id, mark) =>
			change(async (home) => {
				const item = await requireItem(base, home, id);
				if ((await markOf(base, home, item)) !== mark)
					throw new Problem("stale");
				await throwAway(base, home, item);
				return null;
			}),
		categories: async () =>
			(await categoriesOf(base, await homeOf()))
				.map(({ name }) => name)
				.toSorted(collator.compare),
	};
};

/** A file brings the folders of its path along, but not one at the top of the common documents. */
const needTop = async (
	base: Base,
	home: Home,
	path: string,
	known: Set<string>,
): Promise<void> => {
	const [top = ""] = path.split("/");
	if (!home.isShared || top === "" || known.has(top)) return;
	await folderAt(base, home, top);
	known.add(top);
};

const moved = async (
	base: Base,
	home: Home,
	id: string,
	path: string,
): Promise<DriveFile> => {
	const item = await requireItem(base, home, id);
	const folder = await folderAt(base, home, path);
	if (item.parent_id === folder) return fileOf(base, home, item);
	await base.wire.change(
		moveFile,
		{
			path: {
				drive_id: home.drive,
				file_id: item.id,
				destination_directory_id: folder,
			},
			body: { conflict: "rename" },
		},
		async () =>
			(await findItem(base, home, id))?.parent_id === folder
				? { cancel_id: "", valid_until: 0 }
				: null,
	);
	return afterwards(
		requireItem(base, home, id).then((there) => fileOf(base, home, there)),
	);
};

const pathOf = (folder: string): string => safeFolder(folder).join("/");

const collator = new Intl.Collator("en", { numeric: true });
