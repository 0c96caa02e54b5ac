import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { type Child, openChild } from "./child.ts";
import { createTyping } from "./typed.ts";

const memory = z.object({ rss: z.number(), heapUsed: z.number() });
const count = z.object({ answers: z.number(), wrong: z.number() });
const secret = "bench-secret";
const mega = 2 ** 20;

/** Opens the product, the bare Bolt app and Slack's side as processes of their own; `command` is what is typed, `expected` stands in each right answer. Must be closed. */
export const openStage = async (command: string, expected: string) => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-bench-"));
	const children: Child[] = [];
	const start = async (file: string, given: Record<string, string>) => {
		const child = await openChild(file, folder, given);
		children.push(child);
		return child;
	};
	const close = async () => {
		for (const child of children) await child.close();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		const slack = await start("bench/ack/slack.ts", { EXPECTED: expected });
		const address = `http://127.0.0.1:${slack.port}`;
		const ours = await start("src/main.ts", {
			SLACK_BOT_TOKEN: "xoxb-bench",
			SLACK_SIGNING_SECRET: secret,
			SLACK_API_URL: `${address}/api/`,
			DATA_DIR: join(folder, "data"),
			OWNERS: "U0BENCH",
			PORT: "0",
			HOST: "127.0.0.1",
		});
		const bare = await start("bench/ack/bare.ts", {
			SLACK_SIGNING_SECRET: secret,
		});
		const counted = async () => count.parse(await slack.ask("count"));
		const measured = async (child: Child, question: "now" | "settle") => {
			const { rss, heapUsed } = memory.parse(await child.ask(question));
			return { resident: rss / mega, heap: heapUsed / mega };
		};
		return {
			ours: ours.port,
			bare: bare.port,
			type: createTyping(secret, command, `${address}/hooks`),
			/** Resident memory and used heap of the product, and of the bare app (MB); `settle` collects garbage first. */
			memory: (question: "now" | "settle" = "now") => measured(ours, question),
			bareMemory: () => measured(bare, "now"),
			/** Waits until `sent` commands have their right answer; throws after a minute, or at a wrong one. */
			answered: async (sent: number): Promise<void> => {
				for (
					const end = Date.now() + 60_000;
					Date.now() < end;
					await wait(10)
				) {
					const { answers, wrong } = await counted();
					if (wrong > 0) throw new Error(`${wrong} wrong answers`);
					if (answers >= sent) return;
				}
				throw new Error(`${sent} commands, too few answers after a minute`);
			},
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
};
