import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isReal, withoutReal } from "./config-ksuite.ts";
import type { Log } from "./core/log.ts";
import { personKey } from "./modules/people/who.ts";
import { openProduct, type Product } from "./open.ts";
import { demoWorkspace } from "./playground/demo.ts";
import type { LocalSlack } from "./playground/local-slack.ts";
import { openLocalSlack } from "./playground/open-local-slack.ts";
import { readManifest } from "./playground/read-manifest.ts";
import { configOf } from "./start.ts";

/** A running playground: a local Slack with a demo organisation, and the product connected to it over HTTP. */
export type Playground = {
	readonly url: string;
	readonly slack: LocalSlack;
	readonly product: Product;
	/** What is told when it is ready, `ms` after the start. */
	readonly welcome: (ms: number) => string;
	readonly close: () => Promise<void>;
};

type Variables = Readonly<Record<string, string | undefined>>;

/** Opens the playground on PORT (3000, or a free one when that is taken). */
export const openPlayground = async (
	variables: Variables,
	log: Log,
): Promise<Playground> => {
	const slack = await openOn(
		Number(variables.PORT ?? 3000),
		await readManifest(manifest),
	);
	const product = await connectProduct(slack, variables, quietly(log));
	return {
		url: slack.url,
		slack,
		product,
		welcome: (ms) => welcome(slack.url, ms, isReal(variables)),
		close: async () => {
			await product.close();
			await slack.close();
		},
	};
};

/** Opens the product beside a local Slack; it hears of it only through its environment. */
export const connectProduct = async (
	slack: LocalSlack,
	variables: Variables,
	log: Log,
	now: () => number = Date.now,
): Promise<Product> => {
	const config = configOf({
		DATA_DIR: join("data", "playground"),
		OWNERS: "marc.dubois@alpenblick.example",
		APPROVALS_CHANNEL: approvals,
		MAIL_FROM: "Suitemate <suitemate@alpenblick.example>",
		...withoutReal(variables),
		...slack.environment,
		PORT: "0",
		HOST: "127.0.0.1",
	});
	const product = await openProduct(config, log, now);
	slack.connect(`http://127.0.0.1:${product.port}/slack/events`);
	await introduce(product);
	return product;
};

const manifest = fileURLToPath(new URL("../manifest.yml", import.meta.url));

const approvals =
	demoWorkspace.channels.find(({ name }) => name === "it-approvals")?.id ?? "";

const openOn = (
	port: number,
	app: Parameters<typeof openLocalSlack>[0]["app"],
) =>
	openLocalSlack({ workspace: demoWorkspace, app, port }).catch(() =>
		openLocalSlack({ workspace: demoWorkspace, app, port: 0 }),
	);

/** In the demo everybody but Carlos is linked already, and the help desk and the administrator have their roles. */
const introduce = async ({
	suitemate: { services },
}: Product): Promise<void> => {
	for (const [user, email, role] of demoAccounts) {
		const known = await services.users.find(email);
		if (!known) continue;
		const account = { platform: "slack", team: demoWorkspace.team.id, user };
		if (await services.links.of(account)) continue;
		await services.links.add({
			account: `slack:${account.team}:${user}`,
			userId: known.id,
			verified: Date.now(),
			by: "owner",
		});
		if (role) await services.grants.give(personKey(known.id), { role });
	}
};

const demoAccounts = [
	["U0NADIA", "nadia.keller@alpenblick.example", "helpdesk"],
	["U0NADIA2", "nadia.keller@alpenblick.example", null],
	["U0MARC", "marc.dubois@alpenblick.example", null],
	["U0ANNA", "anna.baumann@alpenblick.example", "admin"],
	["U0ELISE", "elise.favre@alpenblick.example", null],
	["U0GIULIA", "giulia.rossi@alpenblick.example", null],
] as const;

/** On the screen of somebody who tries it out, only what went wrong is worth a line. */
const quietly =
	(log: Log): Log =>
	(event) => {
		if (event.event === "failure") log(event);
	};

const welcome = (url: string, ms: number, isSpared: boolean): string =>
	[
		"",
		"  Suitemate is ready — a demo kSuite in a Slack of its own, on this machine only.",
		"",
		`  Open     ${url}`,
		"  Try      /ksuite seats      /ksuite users add      /write rephrase …      or the menu of any message",
		"  Model    start one here (Ollama, llama-server, LM Studio …) or set AI_BASE_URL",
		...(isSpared
			? [
					"  kSuite   yours stays untouched: it is used once Slack is connected, here everybody may be anybody",
				]
			: []),
		"  Slack    npm run slack:connect shows how to use it in your own Slack",
		"  Stop     Ctrl+C",
		"",
		`  Ready in ${(ms / 1000).toFixed(1)} s.`,
		"",
	].join("\n");
