import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { textOf } from "../../../src/core/document.ts";
import { Problem } from "../../../src/core/problem.ts";
import { passGate } from "../../../src/reading/gate.ts";
import { createReading } from "../../../src/reading/reading.ts";
import { watchPeak } from "../peak.ts";

// Run as a process of its own with a folder of hostile files: reads one after the other, and says of each what came of it, how long it took and what memory this process and its child used up.
const [folder = ""] = process.argv.slice(2);
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
	await sleep(250);
	const gate = await tried(async () => {
		await passGate(bytes, name);
		return null;
	});
	const peak = watchPeak();
	const whole = await tried(async () =>
		textOf(await reading.read({ name, bytes }, forever)),
	);
	const memory = peak();
	console.log(
		JSON.stringify({ ...whole, gate: gate.outcome !== "read", memory }),
	);
}
await reading.close();
