import { afterEach, describe, expect, test, vi } from "vitest";
import {
	aiOn,
	asking,
	codeOf,
	endpointOf,
	question,
} from "../support/endpoint/ai.ts";
import { answer, type Step, status } from "../support/endpoint/script.ts";
import type { Speaks } from "../support/endpoint/shapes.ts";
import { openEndpoint, type ScriptedEndpoint } from "../support/endpoint.ts";

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	vi.unstubAllEnvs();
	for (const endpoint of opened.splice(0)) await endpoint.close();
});
const open = async (
	script: readonly Step[] = [answer("Good morning")],
	speaks: Speaks = "generic",
) => {
	const endpoint = await openEndpoint(script, speaks);
	opened.push(endpoint);
	return endpoint;
};

describe("a question on the wire", () => {
	const expected: readonly [Speaks, object][] = [
		[
			"llama",
			{
				max_tokens: 100,
				stream_options: { include_usage: true },
				chat_template_kwargs: { enable_thinking: false },
			},
		],
		[
			"vllm",
			{
				max_tokens: 100,
				stream_options: { include_usage: true },
				chat_template_kwargs: { enable_thinking: false },
			},
		],
		[
			"ollama",
			{
				max_tokens: 100,
				stream_options: { include_usage: true },
				reasoning_effort: "none",
			},
		],
		[
			"sglang",
			{
				max_tokens: 100,
				stream_options: { include_usage: true },
				chat_template_kwargs: { enable_thinking: false },
			},
		],
		[
			"infomaniak",
			{
				max_completion_tokens: 100,
				stream_options: { include_usage: true },
				reasoning_effort: "none",
			},
		],
		["lmstudio", { max_tokens: 100, stream_options: { include_usage: true } }],
		["litellm", { max_tokens: 100, stream_options: { include_usage: true } }],
		["generic", { max_tokens: 100 }],
	];
	test.each(expected)("speaks the way of %s", async (speaks, fields) => {
		const endpoint = await open(undefined, speaks);
		const { ai } = await aiOn(endpoint);
		await ai.model.ask(question(), asking());
		expect(endpoint.asked[0]?.body).toEqual({
			model: "scripted-model",
			messages: [
				{ role: "system", content: "Answer politely." },
				{ role: "user", content: "Good morning" },
			],
			stream: true,
			temperature: 0.2,
			...fields,
		});
	});

	test("carries nothing of the environment and nothing about the machine", async () => {
		vi.stubEnv("OPENAI_API_KEY", "key-of-somebody");
		vi.stubEnv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1");
		vi.stubEnv("OPENAI_ORG_ID", "org-of-somebody");
		vi.stubEnv("OPENAI_PROJECT_ID", "project-of-somebody");
		vi.stubEnv("OPENAI_CUSTOM_HEADERS", "x-somebody: secret");
		const endpoint = await open();
		const { ai } = await aiOn(endpoint);
		await ai.model.ask(question(), asking());
		const headers = endpoint.asked[0]?.headers ?? {};
		expect(JSON.stringify(headers)).not.toMatch(/somebody|stainless|node/iu);
		expect(headers.authorization).toBeUndefined();
		expect(headers["user-agent"]).toBe("suitemate");
	});

	test("carries the key that was configured for this endpoint", async () => {
		const endpoint = await open();
		const { ai } = await aiOn(endpoint, {
			endpoints: [{ ...endpointOf(endpoint), apiKey: "own-key" }],
		});
		await ai.model.ask(question(), asking());
		expect(endpoint.asked[0]?.headers.authorization).toBe("Bearer own-key");
	});

	test("asks for a schema in the nested form, and without it where it is refused", async () => {
		const endpoint = await open([
			status(400, { error: { message: "response_format is unknown" } }),
			answer('{"a":"b"}'),
		]);
		const { ai } = await aiOn(endpoint);
		const schema = { type: "object" };
		const { text } = await ai.model.ask(
			{
				...question(),
				shape: { kind: "json", name: "answer", schema, inWords: "As JSON." },
			},
			asking(),
		);
		expect(text).toBe('{"a":"b"}');
		expect(endpoint.asked.map(({ body }) => body.response_format)).toEqual([
			{
				type: "json_schema",
				json_schema: { name: "answer", strict: true, schema },
			},
			undefined,
		]);
		expect(endpoint.asked.map(({ system }) => system)).toEqual([
			"Answer politely.",
			"Answer politely.\n\nAs JSON.",
		]);
	});
});

describe("an answer on the wire", () => {
	test("is heard as it grows, without thoughts split between chunks", async () => {
		const pieces = ["<th", "ink>let me", " see</thi", "nk>\n\nGood", " day"];
		const endpoint = await open([answer(pieces)]);
		const { ai } = await aiOn(endpoint);
		const heard: string[] = [];
		const { text } = await ai.model.ask(
			question(),
			asking({ onText: (so) => heard.push(so) }),
		);
		expect(text).toBe("Good day");
		expect(heard).toEqual(["Good", "Good day"]);
	});

	test("loses a thought whose beginning stood in the prompt", async () => {
		const endpoint = await open([answer("I think so.</think>Good day")]);
		const { ai } = await aiOn(endpoint);
		const { text } = await ai.model.ask(question(), asking());
		expect(text).toBe("Good day");
	});

	test.each(["reasoning", "reasoning_content"] as const)(
		"leaves out the field %s",
		async (field) => {
			const endpoint = await open([
				answer("Good day", { reasoning: { field, text: "hm" } }),
			]);
			const { ai } = await aiOn(endpoint);
			const { text } = await ai.model.ask(question(), asking());
			expect(text).toBe("Good day");
		},
	);

	test("is whole without a last frame, as long as it said why it ended", async () => {
		const endpoint = await open([answer("Good day", { done: false })]);
		const { ai } = await aiOn(endpoint);
		const { text } = await ai.model.ask(question(), asking());
		expect(text).toBe("Good day");
	});

	test("says what it cost, and where it comes from", async () => {
		const endpoint = await open([answer("Good day", { promptTokens: 12 })]);
		const { ai, events } = await aiOn(endpoint);
		const { usage, endpoint: place } = await ai.model.ask(question(), asking());
		expect(usage).toEqual({ input: 12, output: 10, estimated: false });
		expect(place).toEqual({
			name: "Basement",
			model: "scripted-model",
			operator: "Alpenblick",
			region: "Geneva",
			local: false,
		});
		expect(events).toMatchObject([{ outcome: "answered", tokens: 10 }]);
	});
});

describe("where text may go", () => {
	test("nowhere while nothing is configured", async () => {
		const { ai } = await aiOn(null);
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe("no-model");
		expect(await ai.describe()).toBeNull();
	});

	test("not to an endpoint that is not on the list", async () => {
		const endpoint = await open();
		const { ai } = await aiOn(endpoint, { allow: ["https://ai.example/v1"] });
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe(
			"endpoint-not-allowed",
		);
		expect(endpoint.looked).toEqual([]);
	});

	test("to one on the list, with or without the slash", async () => {
		const endpoint = await open();
		const { ai } = await aiOn(endpoint, { allow: [`${endpoint.baseUrl}/`] });
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe("no problem");
	});

	test("not over plain HTTP to another machine", async () => {
		const { ai } = await aiOn(null, {
			endpoints: [
				{
					name: "Far",
					baseUrl: "http://192.0.2.1/v1",
					operator: "Somebody",
					region: "Somewhere",
				},
			],
		});
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe(
			"endpoint-not-allowed",
		);
	});

	test("never more than the window of a server that would drop the rest", async () => {
		const endpoint = await open(undefined, "ollama");
		const { ai } = await aiOn(endpoint);
		const long = question("word ".repeat(4000));
		expect(await codeOf(ai.model.ask(long, asking()))).toBe("model-too-long");
		expect(endpoint.asked).toHaveLength(0);
	});
});
