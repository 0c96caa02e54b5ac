import type { Base } from "../base.ts";
import { once } from "../in-turn.ts";
import { type Item, listFolder } from "../routes/files.ts";

/** The drive and the folder in it that paths begin at. */
export type Home = {
	readonly drive: number;
	readonly folder: number;
	/** What Infomaniak puts before a path there: `/Common documents`, or nothing. */
	readonly prefix: string;
	/** Folders at its top belong to everybody and are made in their own way. */
	readonly isShared: boolean;
};

/** Finds the home on first use and remembers it: the common documents, else the private folder of the token's owner, else the drive's top. */
export const createHome = ({ products, wire }: Base): (() => Promise<Home>) =>
	once(async () => {
		const drive = await products.driveId();
		const folders = await wire.cursor(
			listFolder,
			{
				path: { drive_id: drive, file_id: rootFolder },
				query: { with: "path", type: ["dir"] },
			},
			200,
		);
		const seen = (visibility: string) =>
			folders.find((one) => one.visibility === visibility);
		const shared = seen("is_team_space");
		return homeOf(drive, shared ?? seen("is_private_space"), shared);
	});

const homeOf = (
	drive: number,
	folder: Item | undefined,
	shared: Item | undefined,
): Home => ({
	drive,
	folder: folder?.id ?? rootFolder,
	prefix: folder?.path ?? (folder ? `/${folder.name}` : ""),
	isShared: shared !== undefined,
});

/** The id of every drive's top. */
const rootFolder = 1;
