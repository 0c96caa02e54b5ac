import { afterEach, describe, expect, test } from "vitest";
import type { AiSettings, Endpoint } from "../../src/ai/settings.ts";
import { aiOn, asking, codeOf, question } from "../support/endpoint/ai.ts";
import { answer, type Step, status } from "../support/endpoint/script.ts";
import type { Speaks } from "../support/endpoint/shapes.ts";
import { openEndpoint, type ScriptedEndpoint } from "../support/endpoint.ts";

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	for (const endpoint of opened.splice(0)) await endpoint.close();
});
const open = async (
	script: readonly Step[] = [answer("Good morning")],
	speaks: Speaks = "vllm",
) => {
	const endpoint = await openEndpoint(script, speaks);
	opened.push(endpoint);
	return endpoint;
};

/** The house's own server, and one far away that stands in. */
const two = (
	house: ScriptedEndpoint,
	cloud: ScriptedEndpoint,
	more: Partial<AiSettings> = {},
) => {
	const endpoints: readonly Endpoint[] = [
		{
			name: "House",
			baseUrl: house.baseUrl,
			operator: "Alpenblick",
			region: "Geneva",
			apiKey: "house-key",
		},
		{
			name: "Cloud",
			baseUrl: cloud.baseUrl,
			operator: "Infomaniak",
			region: "Switzerland",
			apiKey: "cloud-key",
		},
	];
	return aiOn(null, {
		endpoints,
		limits: { first: 400, idle: 300, total: 5000 },
		...more,
	});
};

const stall: Step = { kind: "broken", text: [], by: "stall" };

describe("when the first endpoint", () => {
	const failures: readonly [string, Step][] = [
		["closes the connection", { kind: "hang-up" }],
		["does not take its key", status(401)],
		["does not have the model", status(404)],
		["is too busy for a while", status(429, {}, { "retry-after": "10" })],
		["is loading for long", status(503, {}, { "retry-after": "0" })],
		["never begins", stall],
		["shows a page", { kind: "not-a-stream", form: "text" }],
		["says nothing", answer("")],
		["does not know what it refuses", status(400)],
	];
	test.each(failures)("%s, the second one answers", async (_, step) => {
		const house = await open([step]);
		const cloud = await open();
		const { ai, events } = await two(house, cloud);
		const { text, endpoint } = await ai.model.ask(question(), asking());
		expect(text).toBe("Good morning");
		expect(endpoint).toMatchObject({
			name: "Cloud",
			operator: "Infomaniak",
			region: "Switzerland",
		});
		expect(events).toMatchObject([
			{ event: "ai-call", endpoint: "House" },
			{ event: "ai-call", endpoint: "Cloud", outcome: "answered" },
		]);
	});

	test("is not there at all, it is asked last for a while", async () => {
		const house = await open();
		const cloud = await open();
		await house.close();
		const { ai, events } = await two(house, cloud);
		await ai.model.ask(question(), asking());
		expect(await ai.describe()).toMatchObject({ name: "Cloud" });
		await ai.model.ask(question(), asking());
		expect(
			events.map((event) => "endpoint" in event && event.endpoint),
		).toEqual(["House", "Cloud", "Cloud"]);
		await cloud.close();
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe(
			"model-unreachable",
		);
		expect(events.slice(3)).toMatchObject([
			{ endpoint: "Cloud", outcome: "model-unreachable" },
			{ endpoint: "House", outcome: "model-unreachable" },
		]);
	});

	test("breaks off while somebody reads, nobody else is asked", async () => {
		const house = await open([{ kind: "broken", text: ["Good "], by: "cut" }]);
		const cloud = await open();
		const { ai } = await two(house, cloud);
		const heard: string[] = [];
		const listening = asking({ onText: (text) => heard.push(text) });
		expect(await codeOf(ai.model.ask(question(), listening))).toBe("model-cut");
		expect(heard).toEqual(["Good "]);
		expect(cloud.asked).toHaveLength(0);
	});

	test("filters the answer, nobody else is asked to give it", async () => {
		const house = await open([answer("", { finish: "content_filter" })]);
		const cloud = await open();
		const { ai } = await two(house, cloud);
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe(
			"model-refused",
		);
		expect(cloud.keys).toEqual([]);
	});

	test("may not be called, no other one takes its place in silence", async () => {
		const house = await open();
		const cloud = await open();
		const { ai } = await two(house, cloud, { allow: [cloud.baseUrl] });
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe(
			"endpoint-not-allowed",
		);
		expect(cloud.keys).toEqual([]);
	});

	test("fails and the second may not be called, people hear of the first", async () => {
		const house = await open([status(401)]);
		const cloud = await open();
		const { ai } = await two(house, cloud, { allow: [house.baseUrl] });
		const problem = await ai.model
			.ask(question(), asking())
			.catch((error: unknown) => error);
		expect(problem).toMatchObject({
			code: "model-refused",
			values: { endpoint: "House" },
		});
		expect(cloud.keys).toEqual([]);
	});

	test("sends us elsewhere, nobody is asked any more", async () => {
		const cloud = await open();
		const house = await open([{ kind: "redirect", to: cloud.baseUrl }]);
		const { ai } = await two(house, cloud);
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe(
			"endpoint-not-allowed",
		);
		expect(cloud.keys).toEqual([]);
	});

	test("is stopped by its person, nobody else is asked", async () => {
		const house = await open([stall]);
		const cloud = await open();
		const { ai } = await two(house, cloud);
		const stop = new AbortController();
		const asked = codeOf(
			ai.model.ask(question(), asking({ signal: stop.signal })),
		);
		await expect.poll(() => house.asked.length).toBe(1);
		stop.abort();
		expect(await asked).toBe("stopped");
		expect(cloud.keys).toEqual([]);
	});
});

describe("when the line at the first endpoint is long", () => {
	test("the second one answers, and the first is still asked first", async () => {
		const house = await open([stall, answer("From the house")], "ollama");
		const cloud = await open();
		const limits = { first: 5000, idle: 5000, total: 10_000, line: 50 };
		const { ai } = await two(house, cloud, { limits });
		const stop = new AbortController();
		const first = codeOf(
			ai.model.ask(question(), asking({ signal: stop.signal })),
		);
		await expect.poll(() => house.asked.length).toBe(1);
		const marc = asking({ person: "marc" });
		const { endpoint } = await ai.model.ask(question(), marc);
		expect(endpoint.name).toBe("Cloud");
		stop.abort();
		expect(await first).toBe("stopped");
		expect((await ai.model.ask(question(), marc)).text).toBe("From the house");
	});

	test("it is one line for all models of that endpoint", async () => {
		const house = await open([stall, answer("Well")], "ollama");
		const { ai } = await aiOn(house, {
			models: { translate: { endpoint: 1, model: "translator" } },
			limits: { first: 5000, idle: 5000, total: 10_000, line: 50 },
		});
		const stop = new AbortController();
		const first = codeOf(
			ai.model.ask(question(), asking({ signal: stop.signal })),
		);
		await expect.poll(() => house.asked.length).toBe(1);
		const other = { ...question(), feature: "translate" as const };
		expect(await codeOf(ai.model.ask(other, asking()))).toBe("model-refused");
		stop.abort();
		await first;
		expect((await ai.model.ask(other, asking())).text).toBe("Well");
	});
});

describe("a text that is too long", () => {
	const long = question("word ".repeat(2400));

	test("goes on to an endpoint that reads more", async () => {
		const house = await open(undefined, "ollama");
		const cloud = await open();
		const { ai } = await two(house, cloud);
		const { endpoint } = await ai.model.ask(long, asking());
		expect(endpoint.name).toBe("Cloud");
		expect(house.asked).toHaveLength(0);
	});

	test.each(["generic", "vllm-old", "lmstudio"] as const)(
		"does not go on to one that reads no more, or does not say: %s",
		async (speaks) => {
			const house = await open(undefined, "ollama");
			const cloud = await open(undefined, speaks);
			const { ai } = await two(house, cloud);
			const problem = await ai.model
				.ask(long, asking())
				.catch((error: unknown) => error);
			expect(problem).toMatchObject({
				code: "model-too-long",
				values: { endpoint: "House" },
			});
			expect(cloud.asked).toHaveLength(0);
		},
	);
});

describe("keys", () => {
	test("go to their own endpoint, whatever happens", async () => {
		const house = await open([status(500)]);
		const cloud = await open();
		const { ai } = await two(house, cloud);
		await ai.model.ask(question(), asking());
		await ai.connection.status();
		await ai.countTokens(["Good morning"], asking().signal);
		expect(new Set(house.keys)).toEqual(new Set(["Bearer house-key"]));
		expect(new Set(cloud.keys)).toEqual(new Set(["Bearer cloud-key"]));
	});

	test("of two endpoints at one address are not mixed up", async () => {
		const shared = await open([status(401), answer("Good morning")]);
		const { ai } = await two(shared, shared);
		await ai.model.ask(question(), asking());
		expect(shared.asked.map(({ headers }) => headers.authorization)).toEqual([
			"Bearer house-key",
			"Bearer cloud-key",
		]);
	});
});

describe("an action with a model of its own", () => {
	const models: AiSettings["models"] = {
		translate: { endpoint: 1, model: "translator" },
		correct: { endpoint: 2, model: "corrector" },
	};
	const of = (feature: "translate" | "correct" | "shorten") => ({
		...question(),
		feature,
	});

	test("is asked there, and the others where they always are", async () => {
		const house = await open();
		const cloud = await open();
		const { ai } = await two(house, cloud, { models });
		for (const feature of ["translate", "correct", "shorten"] as const)
			await ai.model.ask(of(feature), asking());
		expect(house.asked.map(({ body }) => body.model)).toEqual([
			"translator",
			"scripted-model",
		]);
		expect(cloud.asked.map(({ body }) => body.model)).toEqual(["corrector"]);
		expect(await ai.describe("correct")).toMatchObject({
			name: "Cloud",
			model: "corrector",
		});
	});

	test("is done by the usual model of the next endpoint where it fails", async () => {
		const house = await open();
		const cloud = await open([status(404)]);
		const { ai } = await two(house, cloud, { models });
		const { endpoint } = await ai.model.ask(of("correct"), asking());
		expect(endpoint).toMatchObject({ name: "House", model: "scripted-model" });
	});

	test("shows in the state of the endpoints, and in their models", async () => {
		const house = await open();
		const cloud = await open([answer("Good morning")], "generic");
		await cloud.close();
		const { ai } = await two(house, cloud, { models });
		const status = await ai.connection.status();
		expect(status).toMatchObject({
			kind: "connected",
			place: { name: "House" },
			dialect: "vllm",
			allow: [house.baseUrl, cloud.baseUrl],
			endpoints: [
				{
					number: 1,
					health: "ready",
					context: 32_768,
					slots: 16,
					schema: null,
					counts: true,
				},
				{
					number: 2,
					health: "unreachable",
					dialect: null,
					schema: null,
					features: ["correct"],
				},
			],
		});
		expect(await ai.connection.models()).toMatchObject([
			{
				name: "House",
				models: [
					{ id: "scripted-model", context: 32_768, listed: true },
					{
						id: "translator",
						context: null,
						listed: false,
						features: ["translate"],
					},
				],
			},
			{ name: "Cloud", health: "unreachable", models: [] },
		]);
	});
});
