import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { readConfig } from "../../../src/config.ts";
import { openProduct } from "../../../src/open.ts";
import { connectProduct } from "../../../src/open-playground.ts";
import { demoWorkspace } from "../../../src/playground/demo.ts";
import { openLocalSlack } from "../../../src/playground/open-local-slack.ts";
import { readManifest } from "../../../src/playground/read-manifest.ts";
import {
	type InfomaniakOptions,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import type { Stage } from "./stage.ts";

type Wanted = {
	/** How the Infomaniak that is played looks. */
	readonly played?: InfomaniakOptions;
	readonly environment?: Readonly<Record<string, string>>;
	/** Rights in Slack the app was given; left out, all of its manifest. */
	readonly slackRight?: (right: string) => boolean;
	/** Where the product listens; left out, on this machine only, as in the playground. */
	readonly host?: string;
};

/** The product on a local Infomaniak, in a local Slack with its page, all in this process. `pass` lets time pass for the product and has it look after what is open. Closed with the stage. */
export const openAtInfomaniak = async (stage: Stage, wanted: Wanted = {}) => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-browser-"));
	const infomaniak = await openInfomaniak(wanted.played);
	const manifest = await readManifest("manifest.yml");
	const slack = await openLocalSlack({
		workspace: demoWorkspace,
		app: {
			...manifest,
			scopes: manifest.scopes.filter(wanted.slackRight ?? everything),
		},
	});
	const settings = {
		DATA_DIR: join(folder, "data"),
		KSUITE: "infomaniak",
		INFOMANIAK_API_URL: infomaniak.url,
		INFOMANIAK_TOKEN: infomaniak.token,
		INFOMANIAK_ACCOUNT: String(infomaniak.account),
		INFOMANIAK_CALLS_PER_MINUTE: "600",
		...wanted.environment,
	};
	const quiet = () => undefined;
	let ahead = 0;
	const now = () => Date.now() + ahead;
	let product = await connectProduct(slack, settings, quiet, now);
	if (wanted.host !== undefined) {
		await product.close();
		const { host } = wanted;
		product = await openAbroad(
			{ ...settings, ...slack.environment },
			host,
			now,
		);
		slack.connect(`http://${host}:${product.port}/slack/events`);
	}
	const { suitemate } = product;
	return stage.closing({
		url: slack.url,
		infomaniak,
		slack,
		suitemate,
		pass: async (ms: number) => {
			ahead += ms;
			await suitemate.tend();
		},
		close: async () => {
			await product.close();
			await slack.close();
			await infomaniak.close();
			rmSync(folder, { recursive: true, force: true });
		},
	});
};

/** What {@link openAtInfomaniak} gives. */
export type AtInfomaniak = Awaited<ReturnType<typeof openAtInfomaniak>>;

const everything = () => true;

/** Scrolls so that a card is seen from its first line on. */
export const fromItsTop = (card: Locator): Promise<void> =>
	card.evaluate((element) => element.scrollIntoView({ block: "start" }));

/** As somebody runs it on a server, where others might reach it. */
const openAbroad = async (
	environment: Readonly<Record<string, string>>,
	host: string,
	now: () => number,
) => {
	const read = readConfig({
		OWNERS: "marc.dubois@alpenblick.example",
		...environment,
		PORT: "0",
		HOST: host,
	});
	if (read.kind === "faults") throw new Error(read.faults.join("\n"));
	return openProduct(read.config, () => undefined, now);
};
