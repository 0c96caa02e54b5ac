import { mkdtempSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createEmbeddedDrive } from "../../../src/drivers/embedded/drive/drive.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../../src/drivers/embedded/tables.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";

/** An empty embedded drive over the database at `url`, with its folder and tables to look into. */
export const openDrive = async (url: string) => {
	const base = mkdtempSync(join(tmpdir(), "drive-"));
	const folder = join(base, "filed");
	const seal = createSeal(newSealKey());
	const { db, close } = await openDatabase<KsuiteTables>(url);
	await migrate(db, ksuiteMigrations, "ksuite");
	await db.deleteFrom("ksuite_drive").execute();
	const drive = createEmbeddedDrive({ folder, db, seal });
	const place = (path: string) => join(folder, path);
	return {
		drive,
		folder,
		base,
		db,
		seal,
		byHand: {
			label: async (id: string, name: string, isOn: boolean) => {
				await drive.byHand(id, name, isOn);
			},
			write: async (path: string, text: string) => {
				await mkdir(dirname(place(path)), { recursive: true });
				await writeFile(place(path), text);
			},
			read: (path: string) => readFile(place(path), "utf8").catch(() => null),
			bytes: (path: string) => readFile(place(path)).catch(() => null),
			remove: (path: string) => rm(place(path)),
		},
		close: async () => {
			await close();
			await rm(base, { recursive: true });
		},
	};
};
