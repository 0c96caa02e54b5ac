import { createReading } from "../src/reading/reading.ts";
import { extraction } from "./documents/extraction.ts";
import { hostile } from "./documents/hostile.ts";
import { long } from "./documents/long.ts";
import { besideTenFiles, toFirstQuestion } from "./documents/product.ts";
import { tenAtOnce } from "./documents/ten-at-once.ts";

const { read, close } = createReading();
// Warm: the libraries of the first look are loaded, and a process waits for the next file.
await read(
	{ name: "warm.txt", bytes: Buffer.from("A few words to begin with.") },
	new AbortController().signal,
);

const parts = [
	["Extraction by kind, from the bytes to the text", () => extraction(read)],
	["A PDF of 200 pages, the reading alone", () => long(read)],
	["A PDF of 200 pages, up to the model's first question", toFirstQuestion],
	["Ten files at once, the event loop", () => tenAtOnce(read)],
	["Ten files at once, other people's commands", besideTenFiles],
	["Hostile files", hostile],
] as const;
let holds = true;
for (const [name, part] of parts) {
	const { lines, ...outcome } = await part();
	console.log([name, ...lines.map((line) => `  ${line}`)].join("\n"));
	console.log(outcome.holds ? "  holds" : "  does not hold");
	holds &&= outcome.holds;
}
await close();
process.exitCode = holds ? 0 : 1;
