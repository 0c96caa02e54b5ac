import type { Ai } from "../../src/ai/ai.ts";
import { noTerms } from "../../src/ai/house.ts";

/** The goal: what a rewrite may take longer at the median than the bare call it makes (ms). */
const goal = 10;
const warmUp = 30;
const rounds = 300;
const longest = 15_000;

const text =
	"I was not able to finish the report on Friday due to the fact that the figures from Basel came in late, see https://alpenblick.example/reports/118 for what is there. You will get the 12 pages on Monday at 10:00, and @marc has the rest of it. ".repeat(
		3,
	);

/** The whole writing layer once: placeholders, prompt, turn, stream, checks, difference, sealing. */
export const rewriteOnce = async (ai: Ai): Promise<void> => {
	const session = {
		original: text,
		asked: { wish: { action: "rephrase" }, input: text },
		results: [],
	};
	const token = await ai.sessions.save(session, "bench");
	const { signal } = new AbortController();
	const written = await ai.writer.rewrite({
		wish: { action: "rephrase" },
		terms: noTerms,
		text,
		against: text,
		person: "bench",
		signal,
	});
	const result = { input: text, text: written.text };
	await ai.sessions.update(token, { ...session, results: [result] }, "bench");
	await ai.sessions.end(token);
};

/** What our layer adds to a bare call of the same endpoint with the same body, side by side. */
export const addedLatency = async (
	ai: Ai,
	baseUrl: string,
	body: string,
): Promise<{ readonly lines: readonly string[]; readonly holds: boolean }> => {
	const times: { ours: number; bare: number }[] = [];
	const until = performance.now() + longest;
	for (let round = 0; round < warmUp + rounds; round += 1) {
		// Taking turns at going first, so that neither always finds the other's warm socket.
		const first = round % 2 === 0 ? await timed(() => rewriteOnce(ai)) : null;
		const bare = await timed(() => askBare(baseUrl, body));
		const ours = first ?? (await timed(() => rewriteOnce(ai)));
		if (round >= warmUp) times.push({ ours, bare });
		if (performance.now() > until) break;
	}
	const added = median(times.map((pair) => pair.ours - pair.bare));
	return {
		lines: [
			`rewrites measured       ${times.length}, ${text.length} characters`,
			`bare fetch, median      ${show(median(times.map(({ bare }) => bare)))}`,
			`rephrase, median        ${show(median(times.map(({ ours }) => ours)))}`,
			`our layer adds, median  ${show(added)}`,
			`goal                    under ${show(goal)}`,
		],
		holds: times.length >= 50 && added < goal,
	};
};

/** The same request, as the endpoint saw it, made with nothing but fetch. */
const askBare = async (baseUrl: string, body: string): Promise<void> => {
	const response = await fetch(`${baseUrl}/chat/completions`, {
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

const show = (ms: number): string => `${ms.toFixed(2)} ms`;
