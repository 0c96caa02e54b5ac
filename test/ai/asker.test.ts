import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { defineAnswer } from "../../src/ai/answer-schema.ts";
import { readAskPrompt } from "../../src/ai/ask-prompt.ts";
import { objectsIn } from "../../src/ai/read-json.ts";
import { Problem } from "../../src/core/problem.ts";
import { aiOn, asking, codeOf } from "../support/endpoint/ai.ts";
import { answer, type Step, status } from "../support/endpoint/script.ts";
import type { Speaks } from "../support/endpoint/shapes.ts";
import { openEndpoint, type ScriptedEndpoint } from "../support/endpoint.ts";

const prompt = `---
version: 1
temperature: 0.1
output: 300
holes: [text]
---
# System
You sort messages.
# User
{{text}}
`;

const opened: { close: () => Promise<unknown> }[] = [];
afterEach(async () => {
	for (const one of opened.splice(0)) await one.close();
});
const open = async (script: readonly Step[], speaks: Speaks = "vllm") => {
	const endpoint = await openEndpoint(script, speaks);
	opened.push(endpoint);
	return endpoint;
};
const askOn = async (endpoint: ScriptedEndpoint) => {
	const folder = await mkdtemp(join(tmpdir(), "suitemate-ask-"));
	opened.push({ close: () => rm(folder, { recursive: true }) });
	await cp(join(import.meta.dirname, "../../prompts"), folder, {
		recursive: true,
	});
	await mkdir(join(folder, "ask"), { recursive: true });
	await writeFile(join(folder, "ask", "sort-mail.md"), prompt);
	const { ai, events } = await aiOn(endpoint, {}, folder);
	const ask = (more: Parameters<typeof asking>[0] = {}) =>
		ai.asker.ask(
			{
				prompt: "sort-mail",
				values: { text: secret },
				schema,
				feature: "mail",
			},
			asking(more),
		);
	return { ai, ask, events };
};

const secret = "the merger with Kornhaus";
const schema = defineAnswer(
	z.object({
		kind: z.enum(["task", "question"]),
		owner: z.string().max(40),
		days: z.int().min(0).max(30),
		parts: z.array(z.object({ title: z.string().max(20) })).max(3),
	}),
);
const value = {
	kind: "task",
	owner: "Nadia",
	days: 2,
	parts: [{ title: "a" }],
};
const good = JSON.stringify(value);

describe("a typed question", () => {
	test("is asked with its schema, and answered with a value and its place", async () => {
		const endpoint = await open([answer(good)]);
		const { ask } = await askOn(endpoint);
		expect(await ask()).toMatchObject({ value, place: { name: "Basement" } });
		expect(endpoint.asked[0]?.body).toMatchObject({
			temperature: 0.1,
			max_tokens: 300,
			response_format: {
				type: "json_schema",
				json_schema: {
					name: "sort-mail",
					strict: true,
					schema: {
						type: "object",
						required: ["kind", "owner", "days", "parts"],
						additionalProperties: false,
						properties: {
							kind: { type: "string", enum: ["task", "question"] },
							owner: { type: "string", maxLength: 40 },
							days: { type: "integer", minimum: 0, maximum: 30 },
							parts: {
								type: "array",
								maxItems: 3,
								items: { type: "object", additionalProperties: false },
							},
						},
					},
				},
			},
		});
		expect(endpoint.asked[0]?.system).toBe("You sort messages.");
	});

	test("is put in words where schemas are ignored, which is found out once", async () => {
		const endpoint = await open([answer(good)], "ollama");
		endpoint.probeAs(answer("Good morning to you"));
		const { ai, ask } = await askOn(endpoint);
		expect(await ai.connection.status()).toMatchObject({
			endpoints: [{ schema: null }],
		});
		expect((await ask()).value).toEqual(value);
		expect((await ask()).value).toEqual(value);
		expect(endpoint.probes()).toBe(1);
		for (const { system, body } of endpoint.asked) {
			expect(body.response_format).toBeUndefined();
			expect(system).toMatch(
				/^You sort messages\.\n\n.*schema:\n\{.*"owner"/su,
			);
		}
		expect(await ai.connection.status()).toMatchObject({
			endpoints: [{ schema: false }],
		});
	});

	test.each([
		[
			"refuses the field",
			status(400, { error: { message: "what is response_format" } }),
		],
		["runs on for ever", answer('{"letter": "aaaa', { finish: "length" })],
		["breaks at it", status(500)],
	])("is put in words where the server %s", async (_, step) => {
		const endpoint = await open([answer(good)]);
		endpoint.probeAs(step);
		const { ai, ask } = await askOn(endpoint);
		expect((await ask()).value).toEqual(value);
		expect(endpoint.asked[0]?.body.response_format).toBeUndefined();
		expect(await ai.connection.status()).toMatchObject({
			endpoints: [{ schema: false }],
		});
	});

	test("learns nothing about schemas from a server that is busy", async () => {
		const endpoint = await open([answer(good)]);
		endpoint.probeAs(status(429, {}, { "retry-after": "120" }));
		const { ai, ask } = await askOn(endpoint);
		expect(await codeOf(ask())).toBe("model-refused");
		endpoint.probeAs(null);
		expect((await ask()).value).toEqual(value);
		expect(await ai.connection.status()).toMatchObject({
			endpoints: [{ schema: true }],
		});
	});

	test.each([
		["in a fence", `\`\`\`json\n${good}\n\`\`\``],
		["after an introduction", `Here it is, {as asked}:\n${good}`],
		["before an afterthought", `${good}\nI hope {this} helps.`],
		["after a thought", `<think>{"kind":1}</think>${good}`],
		["after a draft", `{"kind":"task"} or rather ${good}`],
		["indented", JSON.stringify(value, null, 2)],
	])("takes an answer %s", async (_, text) => {
		const endpoint = await open([answer(text)]);
		const { ask } = await askOn(endpoint);
		expect((await ask()).value).toEqual(value);
		expect(endpoint.asked).toHaveLength(1);
	});

	test("is repaired once: what was wrong is named, never quoted", async () => {
		const bad = {
			kind: secret,
			days: 90,
			parts: [{ title: secret.repeat(3) }],
			[secret]: secret,
		};
		const endpoint = await open([answer(JSON.stringify(bad)), answer(good)]);
		const { ask } = await askOn(endpoint);
		expect((await ask()).value).toEqual(value);
		const [first, second] = endpoint.asked;
		expect(second?.user.startsWith(first?.user ?? "?")).toBe(true);
		const repair = second?.user.slice(first?.user.length) ?? "";
		expect(repair).not.toContain("Kornhaus");
		expect(repair).toMatchInlineSnapshot(`
			"

			A first answer was rejected. What was wrong with it:
			- kind is none of the allowed values
			- owner is missing
			- days is too long or too large
			- parts[0].title is too long or too large
			Answer again with one JSON object alone that fits the schema, and follow every length in it."
		`);
	});

	test("fails in words after two answers that do not fit, without a word of them", async () => {
		for (const text of [
			"Sorry",
			"{",
			good.slice(0, -3),
			`{"kind":"${secret}"}`,
		]) {
			const endpoint = await open([answer(text)]);
			const { ask, events } = await askOn(endpoint);
			const problem = await ask().catch((error: unknown) => error);
			expect(problem).toBeInstanceOf(Problem);
			expect(problem).toMatchObject({ code: "model-unusable" });
			expect(endpoint.asked).toHaveLength(2);
			const kept =
				problem instanceof Error ? [problem.message, problem.cause] : [];
			expect(JSON.stringify([problem, kept, events])).not.toContain("Kornhaus");
		}
	});

	test("is not heard as it grows, and stops with its person", async () => {
		const endpoint = await open([
			{ kind: "broken", text: ['{"kind"'], by: "stall" },
		]);
		const { ask } = await askOn(endpoint);
		const stop = new AbortController();
		const heard: string[] = [];
		const asked = codeOf(
			ask({ signal: stop.signal, onText: (text) => heard.push(text) }),
		);
		await expect.poll(() => endpoint.asked.length).toBe(1);
		stop.abort();
		expect(await asked).toBe("stopped");
		expect(heard).toEqual([]);
	});
});

describe("for whoever writes prompts and schemas", () => {
	test.each([
		[
			"a string without an end",
			z.object({ a: z.string() }),
			"answer.a: a string needs maxLength",
		],
		["any number", z.object({ a: z.number().min(0).max(1) }), "answer.a: only"],
		[
			"an integer without bounds",
			z.object({ a: z.int() }),
			"answer.a: a integer needs minimum",
		],
		[
			"a list without an end",
			z.object({ a: z.array(z.boolean()) }),
			"answer.a: a array needs maxItems",
		],
		[
			"a string in a list",
			z.object({ a: z.array(z.string()).max(2) }),
			"answer.a[]: a string needs",
		],
		[
			"a string that may be null",
			z.object({ a: z.string().nullable() }),
			"answer.a: a string needs",
		],
		[
			"free keys",
			z.object({ a: z.record(z.string(), z.boolean()) }),
			"answer.a: an object needs known fields",
		],
		["anything", z.object({ a: z.unknown() }), "answer.a: only"],
		["no object", z.array(z.boolean()).max(2), "must be an object"],
	])("%s is refused where it is declared", (_, made, words) => {
		expect(() => defineAnswer<unknown>(made)).toThrow(words);
	});

	test.each([
		["no version", prompt.replace("version: 1", ""), "version"],
		[
			"no System part",
			prompt.replace("# System", "# Else"),
			"no # System part",
		],
		[
			"a hole too many",
			prompt.replace("{{text}}", "{{text}} {{else}}"),
			"unknown holes: else",
		],
		["a hole too few", prompt.replace("{{text}}", "text"), "no hole {{text}}"],
		[
			"a hole in the stable part",
			prompt.replace("You sort", "{{text}}"),
			"unknown holes",
		],
	])("a prompt with %s is refused with its name", (_, file, words) => {
		expect(() => readAskPrompt("sort", file)).toThrow(words);
		expect(() => readAskPrompt("sort", file)).toThrow("ask/sort");
	});

	test("values that do not fit the holes are refused, unquoted", () => {
		const read = readAskPrompt("sort", prompt);
		expect(() => read.user({ txt: secret })).toThrow(
			"prompt ask/sort takes text, not txt",
		);
	});
});

describe("objects in an answer", () => {
	test("are found whatever stands round them, and nothing makes the reader fail", () => {
		const noise = fc.string().map((text) => text.replaceAll("{", "("));
		fc.assert(
			fc.property(
				noise,
				noise,
				fc.dictionary(fc.string(), fc.jsonValue()),
				(before, after, object) => {
					const text = JSON.stringify(object);
					expect(objectsIn(before + text + after)[0]).toEqual(JSON.parse(text));
				},
			),
		);
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'{}[]"\\,:a1 ') }),
				(text) => {
					expect(Array.isArray(objectsIn(text))).toBe(true);
				},
			),
		);
	});

	test("are looked for in an endless row of braces without an end", () => {
		expect(objectsIn("{".repeat(400_000))).toEqual([]);
	});
});
