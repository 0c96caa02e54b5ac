import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { textOf } from "../../../src/core/document.ts";
import { Problem } from "../../../src/core/problem.ts";
import { passGate } from "../../../src/reading/gate.ts";
import { createReading } from "../../../src/reading/reading.ts";
import { watchPeak } from "../peak.ts";

// Run as a process of its own with a folder of hostile files: reads one after the other, and says of each what came of it, how long it took (the middle of some rounds) and what memory this process and its child used up.
const [folder = "", rest = "0", rounds = "1"] = process.argv.slice(2);
const names = z
	.array(z.string())
	.parse(JSON.parse(readFileSync(join(folder, "names.json"), "utf8")));
const reading = createReading({ most: 1 });
const forever = new AbortController().signal;

const tried = async (work: () => Promise<string | null>) => {
	const start = performance.now();
	try {
		const text = await work();
		return { outcome: "read", text, time: performance.now() - start };
	} catch (error) {
		const outcome = error instanceof Problem ? error.code : "crashed";
		return { outcome, text: null, time: performance.now() - start };
	}
};

// Warm: the libraries of the gate are loaded, and a child waits.
const warm = {
	name: "warm.txt",
	bytes: Buffer.from("A few words to begin with."),
};
await reading.read(warm, forever);

for (const [at, name] of names.entries()) {
	const bytes = readFileSync(join(folder, `${at}`));
	const gate = await tried(async () => {
		await passGate(bytes, name);
		return null;
	});
	const times: number[] = [];
	let last: unknown;
	let memory: number | null = null;
	for (let round = 0; round < Number(rounds); round += 1) {
		// Time for the next child to stand ready, as between two files that people bring.
		await sleep(Number(rest));
		const peak = watchPeak();
		const { time, ...outcome } = await tried(async () =>
			textOf(await reading.read({ name, bytes }, forever)),
		);
		const most = peak();
		memory = most === null ? null : Math.max(most, memory ?? 0);
		times.push(time);
		last = outcome;
	}
	const time = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
	console.log(
		JSON.stringify(
			Object.assign({ time, gate: gate.outcome !== "read", memory }, last),
		),
	);
}
await reading.close();
