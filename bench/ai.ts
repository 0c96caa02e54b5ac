import { createAi } from "../src/ai/ai.ts";
import { addedLatency, rewriteOnce } from "./ai/added.ts";
import { openEndpointThread } from "./ai/endpoint.ts";
import { fairness } from "./ai/fairness.ts";
import { memory } from "./ai/memory.ts";
import { minuteUnderTiers } from "./ai/minute.ts";

const endpoint = await openEndpointThread();
const shelf = new Map<string, string>();
const ai = await createAi({
	settings: {
		endpoints: [
			{
				name: "bench",
				baseUrl: endpoint.baseUrl,
				operator: "us",
				region: "here",
			},
		],
	},
	choice: { chosen: async () => null, choose: async () => undefined },
	sessions: {
		get: async (key) => shelf.get(key),
		set: async (key, value) => shelf.set(key, value),
		delete: async (key) => shelf.delete(key),
	},
	now: Date.now,
	log: () => undefined,
});

await rewriteOnce(ai);
const body = await endpoint.firstBody();
const parts = [
	["Added latency", () => addedLatency(ai, endpoint.baseUrl, body)],
	["Fairness", fairness],
	["Memory", () => memory(() => rewriteOnce(ai))],
	["Streamed answers a minute under Slack's tiers", minuteUnderTiers],
] as const;
let holds = true;
for (const [name, part] of parts) {
	const { lines, ...outcome } = await part();
	console.log([name, ...lines.map((line) => `  ${line}`)].join("\n"));
	console.log(outcome.holds ? "  holds" : "  does not hold");
	holds &&= outcome.holds;
}
await endpoint.close();
process.exitCode = holds ? 0 : 1;
