import { createAi } from "../src/ai/ai.ts";
import { noTerms } from "../src/ai/house.ts";
import { answer } from "../test/support/endpoint/script.ts";
import { openEndpoint } from "../test/support/endpoint.ts";

/** The goal: what a rewrite may take longer at the median than the bare call it makes (ms). */
const goal = 10;
const warmUp = 30;
const rounds = 300;
const longest = 15_000;

const text =
	"I was not able to finish the report on Friday due to the fact that the figures from Basel came in late, see https://alpenblick.example/reports/118 for what is there. You will get the 12 pages on Monday at 10:00, and @marc has the rest of it. ".repeat(
		3,
	);

const endpoint = await openEndpoint(({ user }) => {
	const given = user.slice(user.indexOf("<text-")).split("\n").slice(1, -1);
	const said = given
		.join("\n")
		.replaceAll("was not able to", "could not")
		.replaceAll("due to the fact that", "because");
	return answer(said.match(/[\s\S]{1,24}/gu) ?? []);
});

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

/** The whole writing layer: placeholders, prompt, turn, stream, checks, difference, sealing. */
const ours = async (): Promise<void> => {
	const session = {
		original: text,
		asked: { wish: { action: "rephrase" }, input: text },
		results: [],
	};
	const token = await ai.sessions.save(session, "bench");
	const { signal } = new AbortController();
	const job = {
		wish: { action: "rephrase" } as const,
		terms: noTerms,
		text,
		against: text,
		person: "bench",
		signal,
	};
	const written = await ai.writer.rewrite(job);
	const result = { action: "rephrase", input: text, text: written.text };
	await ai.sessions.update(token, { ...session, results: [result] }, "bench");
};

/** The same request, as the endpoint saw it, made with nothing but fetch. */
const bare = async (body: string): Promise<void> => {
	const response = await fetch(`${endpoint.baseUrl}/chat/completions`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body,
	});
	let said = "";
	for (const line of (await response.text()).split("\n")) {
		if (!line.startsWith("data: {")) continue;
		const chunk: { choices: { delta?: { content?: string } }[] } = JSON.parse(
			line.slice(6),
		);
		said += chunk.choices[0]?.delta?.content ?? "";
	}
	if (said === "") throw new Error("the endpoint said nothing");
};

const timed = async (work: () => Promise<void>): Promise<number> => {
	const start = performance.now();
	await work();
	return performance.now() - start;
};

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

await ours();
const body = JSON.stringify(endpoint.asked[0]?.body);
const times: { ours: number; bare: number }[] = [];
const until = performance.now() + longest;
for (let round = 0; round < warmUp + rounds; round += 1) {
	// Taking turns at going first, so that neither always finds the other's warm socket.
	const first = round % 2 === 0 ? await timed(ours) : null;
	const second = await timed(() => bare(body));
	const pair = { ours: first ?? (await timed(ours)), bare: second };
	if (round >= warmUp) times.push(pair);
	if (performance.now() > until) break;
}
await endpoint.close();

const ourMedian = median(times.map((pair) => pair.ours));
const bareMedian = median(times.map((pair) => pair.bare));
const added = median(times.map((pair) => pair.ours - pair.bare));
const holds = times.length >= 50 && added < goal;
const show = (ms: number): string => `${ms.toFixed(2)} ms`;
console.log(
	`rewrites measured       ${times.length}, ${text.length} characters`,
);
console.log(`bare fetch, median      ${show(bareMedian)}`);
console.log(`rephrase, median        ${show(ourMedian)}`);
console.log(`our layer adds, median  ${show(added)}`);
console.log(`goal                    under ${show(goal)}`);
console.log(holds ? "holds" : "does not hold");
process.exitCode = holds ? 0 : 1;
