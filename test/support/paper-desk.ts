import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Account } from "../../src/core/actor.ts";
import type { Chat } from "../../src/core/chat.ts";
import type { Read } from "../../src/core/document.ts";
import type { Shown } from "../../src/core/pipeline.ts";
import { Problem } from "../../src/core/problem.ts";
import type { View } from "../../src/core/view.ts";
import { createEmbeddedDrive } from "../../src/drivers/embedded/drive/drive.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../src/drivers/embedded/tables.ts";
import { createReading } from "../../src/reading/reading.ts";
import type { Systems } from "../../src/services.ts";
import { openDatabase } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { createSuitemate } from "../../src/suitemate.ts";
import type { Made } from "./papers.ts";
import {
	accounts,
	openTestSuitemate,
	quietPort,
	testConfig,
} from "./suitemate.ts";

/** The product with files of the chat by their ids, read as they are in real life, or in another way, and a drive in a folder of its own; `files` can be added to, and those of `others` are not Marc's. */
export const openPaperDesk = async (
	environment: Record<string, string> = {},
	readFile?: Read,
) => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-drive-"));
	const tables = await openDatabase<KsuiteTables>(":memory:");
	await migrate(tables.db, ksuiteMigrations, "ksuite");
	const seal = createSeal(newSealKey());
	const drive = createEmbeddedDrive({ folder, db: tables.db, seal });
	const reading = createReading();
	const files = new Map<string, Made>();
	const others = new Set<string>();
	const started: Systems[] = [];
	const suitemate = await openTestSuitemate(environment, (usual) => {
		const all: Systems = {
			...usual,
			chat: { ...usual.chat, file: fileFrom(files, others) },
			readFile: readFile ?? reading.read,
			drive,
		};
		started.push(all);
		return all;
	});
	const invoke = (
		command: string,
		input: Readonly<Record<string, unknown>>,
		account: Account = accounts.marc,
	): Promise<Shown> =>
		suitemate.app.invoke({ command, input }, account, quietPort);
	/** Another process on the same database and folder; what it stands on can be replaced. */
	const another = (
		change: (usual: Systems) => Partial<Systems> = () => ({}),
	) => {
		const [first] = started;
		if (first === undefined) throw new Error("nothing was started");
		const own = createEmbeddedDrive({ folder, db: tables.db, seal });
		const usual = { ...first, drive: own };
		return createSuitemate({
			config: testConfig(environment),
			systems: { ...usual, ...change(usual) },
			profiles: async ({ user }) => ({
				name: user,
				email: null,
				locale: "en-GB",
				zone: "Europe/Zurich",
			}),
			log: (event) => suitemate.events.push(event),
			now: () => suitemate.clock.now,
		});
	};
	return {
		...suitemate,
		another,
		drive,
		folder,
		files,
		others,
		invoke,
		/** The card of an answer; throws with the Problem when it is one. */
		card: async (...asked: Parameters<typeof invoke>): Promise<View> =>
			viewOf(await invoke(...asked)),
		/** Everything that was filed, as paths below the drive's folder. */
		filed: (): readonly string[] =>
			readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((one) => one.isFile())
				.map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
				.sort(),
		close: async () => {
			await suitemate.close();
			await reading.close();
			await tables.close();
			rmSync(folder, { recursive: true });
		},
	};
};

/** What {@link openPaperDesk} gives. */
export type PaperDesk = Awaited<ReturnType<typeof openPaperDesk>>;

const viewOf = (shown: Shown): View => {
	if (shown.kind === "view") return shown.view;
	throw new Error(
		shown.kind === "problem" ? JSON.stringify(shown.text) : shown.kind,
	);
};

const fileFrom =
	(files: ReadonlyMap<string, Made>, others: ReadonlySet<string>) =>
	async (
		...[id, account]: Parameters<Chat["file"]>
	): ReturnType<Chat["file"]> => {
		const made = files.get(id);
		if (made === undefined) throw new Problem("file-gone");
		if (others.has(id) && account.user === accounts.marc.user)
			throw new Problem("file-not-yours");
		return { id, ...made, by: account.user };
	};
