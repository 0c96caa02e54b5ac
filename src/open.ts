import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createCallers } from "./callers.ts";
import { type Config, slackMode } from "./config.ts";
import type { Log } from "./core/log.ts";
import type { Text } from "./core/text.ts";
import { slackChecks } from "./doctor-slack.ts";
import { openExporting } from "./exporting.ts";
import { createKnown } from "./known.ts";
import { createLogTap } from "./log-tap.ts";
import { openAi } from "./open-ai.ts";
import { openKsuite } from "./open-ksuite.ts";
import { openPages } from "./open-pages.ts";
import type { DrawChart } from "./platforms/slack/pictures.ts";
import { createDirectory, createProfiles } from "./platforms/slack/profiles.ts";
import type { SlackSettings } from "./platforms/slack/receiver.ts";
import { openSlack } from "./platforms/slack/slack.ts";
import { createSlackChat } from "./platforms/slack/slack-chat.ts";
import { createWeb } from "./platforms/slack/web.ts";
import { createReading } from "./reading/reading.ts";
import { createRecogniser } from "./reading/recognise/recognise.ts";
import { createSpelling } from "./spelling/spelling.ts";
import { loadKey } from "./store/key.ts";
import { createSeal } from "./store/seal.ts";
import { createRemembered } from "./store/short-lived.ts";
import { openStore } from "./store/store.ts";
import { createSuitemate, type Suitemate } from "./suitemate.ts";
import { keepDoing } from "./tending.ts";
import { readText } from "./words/words.ts";

/** The whole running product. */
export type Product = {
	readonly port: number;
	readonly suitemate: Suitemate;
	readonly close: () => Promise<void>;
};

/** Opens everything a configuration names: data, kSuite, product, Slack; then brings back what an earlier process left unfinished. */
export const openProduct = async (
	config: Config,
	print: Log,
	now: () => number = Date.now,
): Promise<Product> => {
	const { log, events } = createLogTap(print);
	const callers = createCallers();
	const closers: (() => Promise<void>)[] = [];
	const seal = createSeal(loadKey(config.DATA_DIR, config.SUITEMATE_KEY));
	mkdirSync(config.DATA_DIR, { recursive: true, mode: 0o700 });
	const place = (file: string) =>
		config.DATABASE_URL ?? join(config.DATA_DIR, file);
	const store = await openStore(place("suitemate.sqlite"), seal, now);
	closers.push(store.close);
	const driveFolder = config.DRIVE_FOLDER ?? join(config.DATA_DIR, "drive");
	const opened = await openKsuite({
		config,
		place,
		folder: driveFolder,
		collections: join(config.DATA_DIR, "collections"),
		points: store.points,
		seal,
		caller: callers.current,
		now,
		log,
	});
	closers.push(opened.close);
	const { ksuite, drive } = opened;
	const people = createKnown(ksuite.users, 60_000, now);
	const isHere = config.ksuite.systems.users === "embedded";
	const users = isHere ? ksuite.users : { find: people.of };
	const ai = await openAi(config, { store, ksuite: { users } }, log, now);
	const spelling = createSpelling();
	closers.push(spelling.close);
	const exporting = openExporting();
	closers.push(exporting.close);
	const reading = createReading(
		config.ocr ? { recognise: createRecogniser(config.ocr) } : {},
	);
	closers.push(reading.close);
	const settings = slackSettings(config);
	const web = createWeb(settings.botToken, settings.apiUrl, log);
	const known = createRemembered(2000, 10 * 60_000);
	const profiles = createProfiles(web, known);
	const door = { port: config.PORT };
	const port = () => door.port;
	const shown = openPages({ config, store, port, log, now });
	const house = { locale: config.DEFAULT_LOCALE, zone: config.DEFAULT_ZONE };
	const drawChart: DrawChart = async (...asked) =>
		(await import("./charts/draw-chart.ts")).drawChart(...asked);
	const { chat, announcer, revoked, ...consent } = createSlackChat({
		app: clientOf(config),
		apiUrl: settings.apiUrl,
		web,
		profiles,
		consents: store.consents,
		shelf: store.shortLived("consents"),
		publicUrl: shown.publicUrl,
		show: shown.show,
		read: readText,
		house,
		drawChart,
		log,
		now,
	});
	const suitemate = createSuitemate({
		config,
		systems: {
			store,
			ksuite,
			known: people,
			ai,
			pages: shown.pages,
			asking: shown.asking,
			...(opened.localAccounts ? { localAccounts: opened.localAccounts } : {}),
			exports: exporting,
			chat,
			announcer,
			spelling,
			readFile: reading.read,
			drive,
			checks: [
				...opened.checks,
				...slackChecks({ config, settings, web, now }),
			],
			directory: createDirectory(web),
			traces: {
				// With Postgres all tables are in one database.
				databases:
					config.DATABASE_URL || opened.raw === null
						? [store.raw]
						: [store.raw, opened.raw],
				folder: config.DATA_DIR,
				except: driveFolder,
				events,
			},
		},
		profiles,
		callers,
		log,
		now,
	});
	const slack = await openSlack({
		settings,
		web,
		app: suitemate.app,
		read: (text: Text, reader) => readText(text, reader),
		drawChart,
		forget: (user) => void known.delete(user),
		remembered: createRemembered(5000, 15 * 60_000),
		approvals: config.APPROVALS_CHANNEL ?? null,
		house,
		revoked,
		pages: (request, response) =>
			consent.pages(request, response) || shown.handle(request, response),
		port: config.PORT,
		host: config.HOST,
	});
	door.port = slack.port;
	suitemate.onChange(slack.changed);
	await suitemate.recover();
	const stopTending = keepDoing(
		async () => {
			await suitemate.tend();
			await slack.repair();
		},
		5000,
		log,
	);
	const { watch, protect, endShares } = suitemate;
	const rounds = [watch, protect, endShares].map((round) =>
		keepDoing(round, 60_000, log),
	);
	// Costs some 25 MB, so only where a model is set.
	if (config.AI_BASE_URL) setTimeout(() => void ai.warm(), 3000).unref();
	return {
		port: slack.port,
		suitemate,
		close: async () => {
			await slack.close();
			await stopTending();
			for (const stop of rounds) await stop();
			await suitemate.close();
			await (await import("./charts/draw-chart.ts")).closeCharts();
			for (const close of closers.reverse()) await close();
		},
	};
};

const clientOf = (config: Config) =>
	config.SLACK_CLIENT_ID && config.SLACK_CLIENT_SECRET
		? { id: config.SLACK_CLIENT_ID, secret: config.SLACK_CLIENT_SECRET }
		: null;

const slackSettings = (config: Config): SlackSettings => ({
	botToken: config.SLACK_BOT_TOKEN ?? "",
	...(config.SLACK_API_URL ? { apiUrl: config.SLACK_API_URL } : {}),
	transport:
		slackMode(config) === "http"
			? { kind: "http", signingSecret: config.SLACK_SIGNING_SECRET ?? "" }
			: { kind: "socket", appToken: config.SLACK_APP_TOKEN ?? "" },
});
