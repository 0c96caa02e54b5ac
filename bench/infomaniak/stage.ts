import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { personKey } from "../../src/modules/people/who.ts";
import { openProduct } from "../../src/open.ts";
import { demoWorkspace } from "../../src/playground/demo.ts";
import { openLocalSlack } from "../../src/playground/open-local-slack.ts";
import { readManifest } from "../../src/playground/read-manifest.ts";
import { configOf } from "../../src/start.ts";
import type { Exchange } from "../../test/support/infomaniak/exchange.ts";
import {
	type InfomaniakOptions,
	openInfomaniak,
} from "../../test/support/infomaniak/infomaniak.ts";
import { handsOf, textOf } from "../../test/support/slack.ts";

/** A person of the local Slack: the owner, an administrator, the help desk, somebody without a role. */
export const people = {
	owner: "U0MARC",
	admin: "U0ANNA",
	helpdesk: "U0NADIA",
	member: "U0GIULIA",
} as const;

/** Somebody in the chat who is linked to nobody: whoever they are takes no call. */
export const stranger = "U0CARLOS";

/** A typed command: what answered it, the calls it took, and after how long the answer was there (ms). */
export type Typed = {
	readonly text: string;
	readonly calls: readonly Exchange[];
	readonly ms: number;
};

/** Calls a minute where the pace is not what is measured: the most that can be set. */
export const unhurried = 600;

/** The whole product in a local Slack on a local Infomaniak, all in this process; `later` moves the product's clock. Must be closed. */
export const openStage = async (
	options: InfomaniakOptions,
	callsPerMinute = unhurried,
) => {
	const clock = { shift: 0 };
	const now = () => Date.now() + clock.shift;
	const folder = mkdtempSync(join(tmpdir(), "suitemate-bench-"));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	process.once("exit", remove);
	const infomaniak = await openInfomaniak({
		plan: "ksuite_pro",
		now,
		...options,
	});
	addTeams(infomaniak.organisation);
	const slack = await openLocalSlack({
		workspace: demoWorkspace,
		app: await readManifest("manifest.yml"),
	});
	const config = configOf({
		DATA_DIR: folder,
		OWNERS: infomaniak.organisation.members[0]?.email ?? "",
		APPROVALS_CHANNEL: "C0APPROVALS",
		MAIL_FROM: "Suitemate <suitemate@alpenblick.example>",
		KSUITE: "infomaniak",
		INFOMANIAK_API_URL: infomaniak.url,
		INFOMANIAK_TOKEN: infomaniak.token,
		INFOMANIAK_ACCOUNT: String(infomaniak.account),
		INFOMANIAK_CALLS_PER_MINUTE: String(callsPerMinute),
		...slack.environment,
		PORT: "0",
		HOST: "127.0.0.1",
	});
	const product = await openProduct(config, () => undefined, now);
	slack.connect(`http://127.0.0.1:${product.port}/slack/events`);
	await linkPeople(product, infomaniak.organisation);
	const hands = handsOf(slack);
	const { exchanges } = infomaniak;
	/** Until nothing was called for a moment. */
	const quiet = async (): Promise<void> => {
		for (let seen = -1; seen !== exchanges.length; ) {
			seen = exchanges.length;
			await sleep(200 + 2 * (options.delay ?? 0));
		}
	};
	await quiet();
	return {
		infomaniak,
		slack,
		hands,
		quiet,
		app: product.suitemate.app,
		/** Whoever somebody of the chat is to the product. */
		account: (user: string) => ({ platform: "slack", team, user }),
		later: (ms: number) => {
			clock.shift += ms;
		},
		/** Until a request is no longer carried out, at most a minute. */
		ended: async (id: string): Promise<void> => {
			for (let tries = 0; tries < 600; tries += 1) {
				const request = await product.suitemate.app.request(id);
				if (request?.state !== "running") return;
				await sleep(100);
			}
			throw new Error("a request is carried out for longer than a minute");
		},
		/** Whatever this does, and the calls it takes until it is quiet again. */
		during: async (work: () => Promise<unknown>) => {
			const from = exchanges.length;
			await work();
			await quiet();
			return exchanges.slice(from);
		},
		/** Types a command, waits for the answer that says this, and counts every call until it is quiet again. */
		type: async (
			as: string,
			text: string,
			expected: string | RegExp,
		): Promise<Typed> => {
			const from = exchanges.length;
			const start = performance.now();
			const answer = await hands.type(as, text, expected);
			const ms = performance.now() - start;
			await quiet();
			return { text: textOf(answer), calls: exchanges.slice(from), ms };
		},
		close: async () => {
			await product.close();
			await slack.close();
			await infomaniak.close();
			remove();
		},
	};
};

/** What {@link openStage} gives. */
export type Stage = Awaited<ReturnType<typeof openStage>>;

const team = demoWorkspace.team.id;

type Organisation = Awaited<ReturnType<typeof openInfomaniak>>["organisation"];

/** The first members are the people of the chat. */
const linkPeople = async (
	{ suitemate }: Awaited<ReturnType<typeof openProduct>>,
	{ members }: Organisation,
): Promise<void> => {
	const { links, grants } = suitemate.services;
	for (const [index, [role, user]] of Object.entries(people).entries()) {
		const userId = String(members[index]?.id);
		const account = `slack:${team}:${user}`;
		await links.add({ account, userId, verified: Date.now(), by: "owner" });
		if (role === "admin" || role === "helpdesk")
			await grants.give(personKey(userId), { role });
	}
};

/** Six of twelve people each. */
const addTeams = ({ members, teams, account }: Organisation): void => {
	for (let number = 1; number <= 6; number += 1)
		teams.push({
			id: 800_000 + number,
			name: `Team ${number}`,
			owner: members[0]?.id ?? 0,
			since: account.since,
			members: members.slice(number * 10, number * 10 + 12).map(({ id }) => id),
		});
};
