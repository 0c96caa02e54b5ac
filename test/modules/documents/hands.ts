import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Account } from "../../../src/core/actor.ts";
import type { Chat } from "../../../src/core/chat.ts";
import type { ReadFile } from "../../../src/core/document.ts";
import type { Shown } from "../../../src/core/pipeline.ts";
import { Problem } from "../../../src/core/problem.ts";
import type { View } from "../../../src/core/view.ts";
import { createEmbeddedDrive } from "../../../src/drivers/embedded/drive/drive.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../../src/drivers/embedded/tables.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import {
	accounts,
	openTestSuitemate,
	quietPort,
} from "../../support/suitemate.ts";
import { pages } from "./question-desk.ts";

/** Files somebody shared: a text each, with pages parted by form feeds, or a Problem's code in place of one that cannot be read. */
export type Shared = Readonly<
	Record<string, string | { readonly code: "file-damaged" | "file-locked" }>
>;

/** The whole product with a chat that holds these files (their names are their ids), a drive in a folder of its own, and hands to press with. */
export const openDesk = async (
	files: Shared,
	environment: Record<string, string> = {},
) => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-drive-"));
	const tables = await openDatabase<KsuiteTables>(":memory:");
	await migrate(tables.db, ksuiteMigrations, "ksuite");
	const seal = createSeal(newSealKey());
	const drive = createEmbeddedDrive({ folder, db: tables.db, seal });
	const fetched: string[] = [];
	const suitemate = await openTestSuitemate(environment, ({ chat }) => ({
		chat: { ...chat, file: fileFrom(files, fetched) },
		readFile: async ({ name, bytes }) => readAs(files, name, bytes),
		drive,
	}));
	const invoke = (
		command: string,
		input: Readonly<Record<string, unknown>>,
		account: Account = accounts.nadia,
	): Promise<Shown> =>
		suitemate.app.invoke({ command, input }, account, quietPort);
	return {
		...suitemate,
		drive,
		folder,
		fetched,
		invoke,
		/** The card of an answer; throws with the Problem's code when it is one. */
		card: async (...asked: Parameters<typeof invoke>): Promise<View> =>
			viewOf(await invoke(...asked)),
		close: async () => {
			await suitemate.close();
			await tables.close();
			rmSync(folder, { recursive: true });
		},
	};
};

const viewOf = (shown: Shown): View => {
	if (shown.kind === "view") return shown.view;
	throw new Error(
		shown.kind === "problem" ? JSON.stringify(shown.text) : shown.kind,
	);
};

const fileFrom =
	(files: Shared, fetched: string[]): Chat["file"] =>
	async (id, account) => {
		const text = files[id];
		if (text === undefined) throw new Problem("file-gone");
		fetched.push(id);
		return {
			id,
			name: id,
			by: account.user,
			bytes: Buffer.from(typeof text === "string" ? text : "unreadable"),
		};
	};

const readAs = (files: Shared, name: string, bytes: Uint8Array): ReadFile => {
	const shared = files[name];
	if (typeof shared === "object") throw new Problem(shared.code);
	const text = Buffer.from(bytes).toString("utf8");
	if (/\.(?:jpe?g|png)$/u.test(name))
		return { ...pages([]), kind: "image", facts: photoFacts };
	return pages(text.split("\f"));
};

const photoFacts: ReadFile["facts"] = {
	title: null,
	author: null,
	created: null,
	photo: {
		width: 4032,
		height: 3024,
		taken: Date.UTC(2025, 4, 3),
		camera: "Canon EOS R6",
	},
	mail: null,
};
