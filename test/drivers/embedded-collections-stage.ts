import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmbeddedCollections } from "../../src/drivers/embedded/collections/collections.ts";
import type { StagedPim } from "../contracts/pim-account.ts";

/** Users of the embedded collections by their mail addresses. */
const users = new Map([
	["anna@alpenblick.example", "person-1"],
	["nadia@alpenblick.example", "person-2"],
	["marc@alpenblick.example", "person-3"],
]);

/** The file that an id or a place stands for. */
export const pathOf = (folder: string, place: string): string =>
	join(folder, ...place.split("/").map(decodeURIComponent));

/** Empty embedded collections in a folder of their own, to look into and to write into as other programs do. */
export const openCollections = () => {
	const folder = join(
		realpathSync(mkdtempSync(join(tmpdir(), "collections-"))),
		"pim",
	);
	const restart = () =>
		createEmbeddedCollections({
			folder,
			zone: "Europe/Zurich",
			now: Date.now,
			userOf: async (email) => users.get(email) ?? null,
		});
	const path = (place: string) => pathOf(folder, place);
	return {
		folder,
		restart,
		collections: restart(),
		path,
		edit: async (_id: string, href: string, text: string | null) => {
			if (text === null) await rm(path(href));
			else await writeFile(path(href), text);
		},
		close: async () => rmSync(join(folder, ".."), { recursive: true }),
	};
};

/** The same as one account for the contract. */
export const openEmbedded = async (): Promise<StagedPim> => {
	const { collections, edit, path, close } = openCollections();
	return {
		account: collections.account("person-1"),
		other: {
			account: collections.account("person-2"),
			who: "nadia@alpenblick.example",
		},
		edit,
		fill: async (_id, objects) => {
			for (const { href, text } of objects) await writeFile(path(href), text);
		},
		traits: { keepsBytes: true },
		close,
	};
};
