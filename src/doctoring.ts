import { stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { dayOf } from "./ai/calendar.ts";
import type { AiService } from "./ai/service.ts";
import type { Config } from "./config.ts";
import type { Log } from "./core/log.ts";
import type { Check } from "./modules/doctor/check.ts";
import { createDoctor, type Doctor } from "./modules/doctor/examine.ts";
import {
	databaseFinding,
	demoFinding,
	type Folder,
	folderFinding,
	keyFinding,
	mailFinding,
	pagesFinding,
} from "./modules/doctor/here.ts";
import { modelFinding } from "./modules/doctor/model.ts";
import { pointsFinding } from "./modules/doctor/points.ts";
import { healthOf } from "./modules/restore/health.ts";
import type { Store } from "./store/store.ts";

type Parts = {
	readonly config: Config;
	readonly store: Pick<Store, "settings" | "points" | "caring">;
	readonly ai: Pick<AiService, "connection">;
	/** What the systems and the platform give to be looked at. */
	readonly checks: readonly Check[];
	readonly log: Log;
	readonly now: () => number;
};

/** The doctor of this installation: what its systems give to be looked at, the models, and what lies here. */
export const provideDoctor = (parts: Parts): Doctor =>
	createDoctor({
		checks: [
			...demoChecks(parts),
			...parts.checks,
			modelCheck(parts),
			pointsCheck(parts),
			...hereChecks(parts),
		],
		log: parts.log,
	});

const modelCheck = ({ ai }: Parts): Check => ({
	key: "model",
	look: async () => modelFinding(await ai.connection.models()),
});

const pointsCheck = ({ store, config, now }: Parts): Check => ({
	key: "points",
	look: async () => {
		const zone = config.DEFAULT_ZONE;
		const cares = await store.caring.list();
		const known = await Promise.all(
			cares.map(async ({ night, ...care }) => ({
				...care,
				night: night ?? (await newestDay(store, care.source, zone)),
			})),
		);
		const sources = await store.points.sources();
		return pointsFinding(healthOf(sources, known, dayOf(now(), zone)));
	},
});

/** What is new had no night yet. */
const newestDay = async (
	{ points }: Pick<Store, "points">,
	source: string,
	zone: string,
): Promise<string | null> => {
	const [newest] = await points.list(source);
	return newest ? dayOf(newest.at, zone) : null;
};

/** Where people live in our own database, that is said plainly. */
const demoChecks = ({ config }: Parts): readonly Check[] =>
	config.ksuite.systems.users === "embedded"
		? [{ key: "ksuite.demo", look: async () => demoFinding() }]
		: [];

const hereChecks = ({ config, store }: Parts): readonly Check[] => {
	const { DATA_DIR, HOST, PUBLIC_URL, SMTP_URL, SUITEMATE_KEY } = config;
	return [
		{
			key: "here.pages",
			look: async () => pagesFinding(PUBLIC_URL ?? null, HOST === "127.0.0.1"),
		},
		{ key: "here.mail", look: async () => mailFinding(SMTP_URL !== undefined) },
		{
			key: "here.database",
			look: async () => {
				await store.settings.get("model");
				return databaseFinding(config.DATABASE_URL ? "postgres" : "sqlite");
			},
		},
		{
			key: "here.folder",
			look: async () => folderFinding(await folderAt(DATA_DIR)),
		},
		{
			key: "here.key",
			look: async () => {
				if (SUITEMATE_KEY !== undefined) return keyFinding("setting");
				const isShared = await sharedAt(join(DATA_DIR, "key"));
				return keyFinding(isShared ? "shared" : "folder");
			},
		},
	];
};

const folderAt = async (path: string): Promise<Folder> => {
	const { bavail, bsize } = await statfs(path);
	return {
		isShared: await sharedAt(path),
		free: (bavail * bsize) / 1_000_000_000,
	};
};

/** Whether anybody but its owner may read or write there. Windows has no such rights. */
const sharedAt = async (path: string): Promise<boolean> =>
	process.platform !== "win32" && ((await stat(path)).mode & 0o077) !== 0;
