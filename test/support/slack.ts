import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LogEvent } from "../../src/core/log.ts";
import { connectProduct } from "../../src/open-playground.ts";
import { demoWorkspace } from "../../src/playground/demo.ts";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { openLocalSlack } from "../../src/playground/open-local-slack.ts";
import { readManifest } from "../../src/playground/read-manifest.ts";

type Message = ReturnType<LocalSlack["messages"]>[number];

/** The whole product in the local Slack, on files in a folder of its own; `clock` holds Slack's waiting times, `now` is the product's own time, and `restart` ends the product and starts another on the same files. */
export const openSlackTest = async (
	environment: Record<string, string> = {},
	clock: Parameters<typeof openLocalSlack>[0]["clock"] = {},
	now: () => number = Date.now,
) => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-"));
	const events: LogEvent[] = [];
	const log = (event: LogEvent) => void events.push(event);
	const variables = { DATA_DIR: folder, ...environment };
	const slack = await openLocalSlack({
		workspace: demoWorkspace,
		app: await readManifest("manifest.yml"),
		...(clock ? { clock } : {}),
	});
	let product = await connectProduct(slack, variables, log, now);
	return {
		...handsOf(slack),
		folder,
		events,
		product: () => product,
		used: async () => (await product.suitemate.services.users.seats()).used,
		/** Buys one more seat, so that the next one is not the last. */
		buySeat: () => product.suitemate.services.plans.change("standard", 22),
		restart: async () => {
			await product.close();
			product = await connectProduct(slack, variables, log, now);
		},
		close: async () => {
			await product.close();
			await slack.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
};

/** What {@link openSlackTest} gives. */
export type SlackTest = Awaited<ReturnType<typeof openSlackTest>>;

/** Channels of the demo workspace. */
export const general = "C0GENERAL";

/** Everything a message says, in one string. */
export const textOf = (message: Message | undefined): string =>
	message ? `${message.text}\n${JSON.stringify(message.blocks ?? [])}` : "";

/** Hands to act with in a local Slack, and eyes to wait for what appears. */
export const handsOf = (slack: LocalSlack) => {
	const approvals = "C0APPROVALS";
	const seen = (channel: string, as: string) => slack.messages(channel, as);
	/** The newest message in a channel that says this, as soon as there is one. */
	const says = (
		channel: string,
		as: string,
		text: string | RegExp,
		timeout?: number,
	): Promise<Message> =>
		slack.waitFor(
			() =>
				seen(channel, as).findLast((message) =>
					typeof text === "string"
						? textOf(message).includes(text)
						: text.test(textOf(message)),
				),
			timeout,
		);
	return {
		slack,
		approvals,
		says,
		/** Types a command and waits for a private answer that says this. */
		type: async (
			as: string,
			text: string,
			expected: string | RegExp,
			command = "/ksuite",
		): Promise<Message> => {
			const known = new Set(seen(general, as).map(({ ts }) => ts));
			await slack.command({ as, channel: general, command, text });
			return slack.waitFor(() =>
				seen(general, as).find(
					(message) =>
						message.private &&
						(!known.has(message.ts) || message.edited) &&
						(typeof expected === "string"
							? textOf(message).includes(expected)
							: expected.test(textOf(message))),
				),
			);
		},
	};
};
