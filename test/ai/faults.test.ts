import { afterEach, describe, expect, test } from "vitest";
import { problemText } from "../../src/core/attempt.ts";
import { Problem, type ProblemCode } from "../../src/core/problem.ts";
import { readText } from "../../src/words/words.ts";
import { aiOn, asking, codeOf, question } from "../support/endpoint/ai.ts";
import { answer, type Step, status } from "../support/endpoint/script.ts";
import { overflows, type Speaks } from "../support/endpoint/shapes.ts";
import { openEndpoint, type ScriptedEndpoint } from "../support/endpoint.ts";

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	for (const endpoint of opened.splice(0)) await endpoint.close();
});
const open = async (script: readonly Step[], speaks: Speaks = "ollama") => {
	const endpoint = await openEndpoint(script, speaks);
	opened.push(endpoint);
	return endpoint;
};

const reader = { locale: "en", zone: "Europe/Zurich", now: 0 };
const secret = "the merger with Kornhaus";
const page = `<html>${secret}</html>`;
const half = ["Good ", "morning "];

type Fault = {
	readonly what: string;
	readonly step: Step;
	readonly code: ProblemCode;
	/** How often the endpoint is asked: 2 where a second try is right. */
	readonly asked: 1 | 2;
	readonly speaks?: Speaks;
};

const faults: readonly Fault[] = [
	{
		what: "closes the connection at once",
		step: { kind: "hang-up" },
		code: "model-unreachable",
		asked: 2,
	},
	{
		what: "is cut off in the middle",
		step: { kind: "broken", text: half, by: "cut" },
		code: "model-cut",
		asked: 1,
	},
	{
		what: "sends half a frame",
		step: { kind: "broken", text: half, by: "half-frame" },
		code: "model-unusable",
		asked: 1,
	},
	{
		what: "sends a frame that is no JSON",
		step: { kind: "broken", text: half, by: "bad-frame" },
		code: "model-unusable",
		asked: 1,
	},
	{
		what: "sends an error in the middle",
		step: { kind: "broken", text: half, by: "error-frame" },
		code: "model-cut",
		asked: 1,
	},
	{
		what: "sends an error instead of text",
		step: { kind: "broken", text: [], by: "error-frame" },
		code: "model-refused",
		asked: 1,
	},
	{
		what: "falls silent in the middle",
		step: { kind: "broken", text: half, by: "stall" },
		code: "model-slow",
		asked: 1,
	},
	{
		what: "never begins",
		step: { kind: "broken", text: [], by: "stall" },
		code: "model-slow",
		asked: 1,
	},
	{
		what: "ends without saying why",
		step: answer("Good morning", { finish: null }),
		code: "model-cut",
		asked: 1,
	},
	{
		what: "ends without saying why and without a last frame",
		step: answer("Good morning", { finish: null, done: false }),
		code: "model-cut",
		asked: 1,
	},
	{
		what: "runs out of length",
		step: answer("Good morning", { finish: "length" }),
		code: "model-cut",
		asked: 1,
	},
	{
		what: "filters its answer",
		step: answer("Good", { finish: "content_filter" }),
		code: "model-refused",
		asked: 1,
	},
	{
		what: "wants to call a tool",
		step: answer("Good", { finish: "tool_calls" }),
		code: "model-unusable",
		asked: 1,
	},
	{
		what: "says nothing",
		step: answer(""),
		code: "model-unusable",
		asked: 1,
	},
	{
		what: "only thinks",
		step: answer(["<think>", "hm", "</think>"]),
		code: "model-unusable",
		asked: 1,
	},
	...(["json", "text", "empty"] as const).map(
		(form): Fault => ({
			what: `answers with ${form} instead of a stream`,
			step: { kind: "not-a-stream", form },
			code: "model-unusable",
			asked: 1,
		}),
	),
	{
		what: "does not take the key",
		step: status(401),
		code: "model-refused",
		asked: 1,
	},
	{
		what: "does not know the model",
		step: status(404),
		code: "model-refused",
		asked: 1,
	},
	{
		what: "is too busy",
		step: status(429, page, { "retry-after": "0" }),
		code: "model-refused",
		asked: 2,
	},
	{
		what: "is too busy for two minutes",
		step: status(429, page, { "retry-after": "120" }),
		code: "model-refused",
		asked: 1,
	},
	{
		what: "is still loading",
		step: status(
			503,
			{ error: { message: "Loading model" } },
			{
				"retry-after": "0",
			},
		),
		code: "model-refused",
		asked: 2,
	},
	{
		what: "is busy without saying for how long",
		step: status(429),
		code: "model-refused",
		asked: 2,
	},
	{
		what: "is Infomaniak and over its limit",
		step: status(429, {
			result: "error",
			error: { code: "too_many_requests", description: secret },
		}),
		code: "model-refused",
		asked: 2,
		speaks: "infomaniak",
	},
	{
		what: "is Infomaniak and does not take the key",
		step: status(401, {
			result: "error",
			error: { code: "not_authorized", description: secret },
		}),
		code: "model-refused",
		asked: 1,
		speaks: "infomaniak",
	},
	{
		what: "refuses with a detail alone",
		step: status(422, { detail: [{ msg: secret, input: secret }] }),
		code: "model-refused",
		asked: 1,
	},
	{
		what: "refuses with a word alone",
		step: status(400, { error: secret }),
		code: "model-refused",
		asked: 1,
	},
	{
		what: "prints what it could not read",
		step: status(500, {
			error: {
				message: `${secret} does not match the expected peg-native format`,
				type: "server_error",
			},
		}),
		code: "model-refused",
		asked: 1,
		speaks: "llama",
	},
	{
		what: "shows a page of a proxy",
		step: status(500, page),
		code: "model-refused",
		asked: 1,
	},
	{
		what: "wants a smaller request",
		step: status(413, page),
		code: "model-too-long",
		asked: 1,
	},
	{
		what: "silently drops half of the text",
		step: answer("Good morning", { promptTokens: 2 }),
		code: "model-too-long",
		asked: 1,
	},
	...overflows.map(
		(overflow): Fault => ({
			what: `is ${overflow.speaks} and says the text is too long`,
			step: status(overflow.status, overflow.body),
			code: "model-too-long",
			asked: 1,
			speaks: overflow.speaks,
		}),
	),
];

describe("when an endpoint", () => {
	test.each(faults)("$what, people get $code", async (fault) => {
		const steps = fault.asked === 2 ? [fault.step, fault.step] : [fault.step];
		const endpoint = await open([...steps, answer("Well")], fault.speaks);
		const { ai, events } = await aiOn(endpoint, {
			limits: { first: 400, idle: 300, total: 5000 },
		});
		const problem = await ai.model
			.ask(question(`Rephrase ${secret}`), asking())
			.catch((error: unknown) => error);
		expect(problem).toBeInstanceOf(Problem);
		if (!(problem instanceof Problem)) return;
		expect(problem.code).toBe(fault.code);
		expect(endpoint.asked).toHaveLength(fault.asked);
		const sentence = readText(problemText(problem), reader);
		expect(sentence).toMatch(/^[A-Z“][^{}]*[^{}:]$/u);
		expect(sentence).not.toContain("problem.");
		expect(
			JSON.stringify([problem, problem.values, problem.cause, events]),
		).not.toContain("Kornhaus");
		expect(events).toMatchObject([
			{ event: "ai-call", endpoint: "Basement", outcome: fault.code },
		]);
		// This server answers one question at a time: a turn that was not given back would hang here.
		const next = await ai.model.ask(question(), asking());
		expect(next.text).toBe("Well");
	});

	test.each([
		["llama", "about 10%"],
		["vllm", "about 20%"],
		["vllm-old", "too long for"],
		["sglang", "about 20%"],
		["litellm", "about 25%"],
		["lmstudio", "too long for"],
		["infomaniak", "too long for"],
	] as const)("is %s, people read by how much: %s", async (speaks, words) => {
		const overflow = overflows.find((one) => one.speaks === speaks);
		const endpoint = await open([status(400, overflow?.body)], speaks);
		const { ai } = await aiOn(endpoint);
		const problem = await ai.model
			.ask(question(), asking())
			.catch((error: unknown) => error);
		if (!(problem instanceof Problem)) throw new Error("no problem");
		expect(readText(problemText(problem), reader)).toContain(words);
	});

	test("drips on and on, it is stopped at the deadline", async () => {
		const drops = Array.from({ length: 200 }, () => "drop ");
		const endpoint = await open([answer(drops, { pace: 20 }), answer("Well")]);
		const { ai } = await aiOn(endpoint, {
			limits: { first: 400, idle: 300, total: 500 },
		});
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe("model-slow");
		await expect.poll(() => endpoint.asked[0]?.closed).toBe(true);
		expect((await ai.model.ask(question(), asking())).text).toBe("Well");
	});

	test("never ends loading, people hear so at the deadline", async () => {
		const endpoint = await open([answer("Well")]);
		endpoint.listAs(status(503));
		const { ai } = await aiOn(endpoint, {
			limits: { first: 300, idle: 300, total: 500 },
		});
		const problem = await ai.model
			.ask(question(), asking())
			.catch((error: unknown) => error);
		if (!(problem instanceof Problem)) throw new Error("no problem");
		expect(readText(problemText(problem), reader)).toContain("still loading");
		expect(endpoint.asked).toEqual([]);
	});

	test("lets everybody wait in line, it is called busy after a while", async () => {
		const endpoint = await open([
			{ kind: "broken", text: half, by: "stall" },
			answer("Well"),
		]);
		const { ai } = await aiOn(endpoint, {
			limits: { first: 5000, idle: 5000, total: 10_000, line: 50 },
		});
		const stop = new AbortController();
		const first = codeOf(
			ai.model.ask(question(), asking({ signal: stop.signal })),
		);
		await expect.poll(() => endpoint.asked.length).toBe(1);
		const second = asking({ person: "marc" });
		expect(await codeOf(ai.model.ask(question(), second))).toBe(
			"model-refused",
		);
		stop.abort();
		expect(await first).toBe("stopped");
		expect((await ai.model.ask(question(), second)).text).toBe("Well");
	});

	test("sends us elsewhere, the text is never sent again", async () => {
		const elsewhere = await open([answer("Thank you for the text")]);
		const to = `${elsewhere.baseUrl}/chat/completions`;
		const endpoint = await open([{ kind: "redirect", to }]);
		const { ai } = await aiOn(endpoint);
		expect(await codeOf(ai.model.ask(question(secret), asking()))).toBe(
			"endpoint-not-allowed",
		);
		expect(endpoint.asked).toHaveLength(1);
		expect(elsewhere.asked).toHaveLength(0);
	});

	test("is busy for a moment, the second try is shown", async () => {
		const endpoint = await open([
			status(429, page, { "retry-after": "0" }),
			answer("Good morning"),
		]);
		const { ai } = await aiOn(endpoint);
		const { text } = await ai.model.ask(question(), asking());
		expect(text).toBe("Good morning");
	});

	test("does not know a field, it is left out from then on", async () => {
		const endpoint = await open([
			status(400, {
				error: { message: "unknown field", param: "reasoning_effort" },
			}),
			answer("Good morning"),
		]);
		const { ai } = await aiOn(endpoint);
		await ai.model.ask(question(), asking());
		await ai.model.ask(question(), asking());
		expect(endpoint.asked.map(({ body }) => body.reasoning_effort)).toEqual([
			"none",
			undefined,
			undefined,
		]);
	});

	test("does not know a field, everybody who asks at that moment is answered", async () => {
		const all = Promise.withResolvers<void>();
		const refused = status(400, { error: { message: "chat_template_kwargs" } });
		const endpoint = await openEndpoint(({ body }, count) => {
			if (count === 3) all.resolve();
			return body.chat_template_kwargs === undefined
				? answer("Good morning")
				: { ...refused, until: all.promise };
		}, "vllm");
		opened.push(endpoint);
		const { ai } = await aiOn(endpoint);
		const answers = await Promise.all(
			["nadia", "marc", "luca"].map((person) =>
				ai.model.ask(question(), asking({ person })),
			),
		);
		expect(answers.map(({ text }) => text)).toEqual([
			"Good morning",
			"Good morning",
			"Good morning",
		]);
		expect(endpoint.asked).toHaveLength(6);
	});

	test("is gone, it is looked at anew when it is back", async () => {
		const first = await open([answer("Good morning")], "ollama");
		const { ai } = await aiOn(first);
		await ai.model.ask(question(), asking());
		await first.close();
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe(
			"model-unreachable",
		);
		const second = await openEndpoint([answer("Back")], "vllm", first.port);
		opened.push(second);
		expect((await ai.model.ask(question(), asking())).text).toBe("Back");
		expect(second.asked[0]?.body.chat_template_kwargs).toEqual({
			enable_thinking: false,
		});
	});
});

describe("when somebody stops", () => {
	test("in the middle, the endpoint sees them go", async () => {
		const endpoint = await open([
			{ kind: "broken", text: half, by: "stall" },
			answer("Well"),
		]);
		const { ai } = await aiOn(endpoint);
		const stop = new AbortController();
		const heard: string[] = [];
		const code = await codeOf(
			ai.model.ask(
				question(),
				asking({
					signal: stop.signal,
					onText: (text) => {
						heard.push(text);
						if (text === "Good morning ") stop.abort();
					},
				}),
			),
		);
		expect(code).toBe("stopped");
		expect(heard).toEqual(["Good ", "Good morning "]);
		await expect.poll(() => endpoint.asked[0]?.closed).toBe(true);
		expect((await ai.model.ask(question(), asking())).text).toBe("Well");
	});

	test("while it is loading, nothing was sent", async () => {
		const endpoint = await open([answer("Well")]);
		endpoint.listAs(status(503));
		const { ai } = await aiOn(endpoint);
		const stop = new AbortController();
		const asked = codeOf(
			ai.model.ask(question(), asking({ signal: stop.signal })),
		);
		await expect.poll(() => endpoint.looked.length).toBeGreaterThan(0);
		stop.abort();
		expect(await asked).toBe("stopped");
		expect(endpoint.asked).toHaveLength(0);
	});
});
