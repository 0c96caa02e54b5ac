import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { type Child, openChild } from "./ack/child.ts";
import { flood } from "./ack/flood.ts";
import { steady } from "./ack/steady.ts";
import { createTyping } from "./ack/typed.ts";

const goal = { share: 0.7, p99: 100, resident: 180, growth: 5 };
const command = "seats";
const secret = "bench-secret";
const folder = mkdtempSync(join(tmpdir(), "suitemate-bench-"));
const children: Child[] = [];

const start = async (
	file: string,
	environment: Record<string, string>,
): Promise<Child> => {
	const child = await openChild(file, folder, environment);
	children.push(child);
	return child;
};

const standIn = await start("bench/ack/stand-in.ts", { EXPECTED: "20 of 21" });
const address = `http://127.0.0.1:${standIn.port}`;
const ours = await start("src/main.ts", {
	SLACK_BOT_TOKEN: "xoxb-bench",
	SLACK_SIGNING_SECRET: secret,
	SLACK_API_URL: `${address}/api/`,
	DATA_DIR: join(folder, "data"),
	OWNERS: "U0BENCH",
	PORT: "0",
	HOST: "127.0.0.1",
});
const bare = await start("bench/ack/bare.ts", { SLACK_SIGNING_SECRET: secret });
const type = createTyping(secret, command, `${address}/hooks`);

const memory = async (question: "now" | "settle") => {
	const { rss, heapUsed } = z
		.object({ rss: z.number(), heapUsed: z.number() })
		.parse(await ours.ask(question));
	return { resident: rss / 2 ** 20, heap: heapUsed / 2 ** 20 };
};
const counted = async () =>
	z
		.object({ answers: z.number(), wrong: z.number() })
		.parse(await standIn.ask("count"));
let sent = 0;
/** Waits until every command sent so far has its answer. */
const answered = async (): Promise<void> => {
	for (const until = Date.now() + 60_000; Date.now() < until; await wait(20))
		if ((await counted()).answers >= sent) return;
	throw new Error(`${sent} commands, ${(await counted()).answers} answers`);
};

console.log("start", await memory("now"));
const one = await steady(ours.port, type, 5, 1);
sent += one.length;
await answered();
console.log("one", await memory("now"), await counted());
for (let round = 0; round < 4; round += 1) {
	const b = await flood(bare.port, type, { seconds: 3 });
	const began = performance.now();
	const o = await flood(ours.port, type, { seconds: 3 });
	sent += o.sent;
	const m = await memory("now");
	await answered();
	const ms = performance.now() - began;
	console.log(b.perSecond, o.perSecond, o.perSecond / b.perSecond, o.sent / ms * 1000, m, await memory("settle"));
}
const st = await steady(ours.port, type, 50, 10);
sent += st.length;
console.log(st[Math.floor(st.length / 2)], st[Math.floor(st.length * 0.99)], st.at(-1), await memory("now"));
await answered();
const before = await memory("settle");
sent += (await flood(ours.port, type, { amount: 10000 })).sent;
await answered();
console.log(before, await memory("now"), await memory("settle"), await counted());
for (const c of children) await c.close();
rmSync(folder, { recursive: true, force: true });
console.log(goal);
