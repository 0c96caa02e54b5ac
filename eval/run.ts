import { main } from "./main.ts";

/** Ctrl-C once writes the report of what is there; a second time ends at once. */
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

process.exitCode = await main(process.argv.slice(2), {
	out: console.log,
	err: (text) => process.stderr.write(text),
	isScreen: process.stderr.isTTY,
	key: process.env.AI_API_KEY || undefined,
	signal: stop.signal,
});
