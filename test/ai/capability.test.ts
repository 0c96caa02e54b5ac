import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { readCapability } from "../../src/ai/capability.ts";
import { probeLocal } from "../../src/ai/local.ts";
import { createProbe } from "../../src/ai/probe.ts";
import { problemText } from "../../src/core/attempt.ts";
import { Problem } from "../../src/core/problem.ts";
import { readText } from "../../src/words/words.ts";
import {
	aiOn,
	asking,
	codeOf,
	endpointOf,
	question,
} from "../support/endpoint/ai.ts";
import { answer, status } from "../support/endpoint/script.ts";
import type { Speaks } from "../support/endpoint/shapes.ts";
import { openEndpoint, type ScriptedEndpoint } from "../support/endpoint.ts";

const opened: { close: () => unknown }[] = [];
afterEach(async () => {
	for (const one of opened.splice(0)) await one.close();
});
const open = async (speaks: Speaks): Promise<ScriptedEndpoint> => {
	const endpoint = await openEndpoint([answer("Good morning")], speaks);
	opened.push(endpoint);
	return endpoint;
};
/** A server that answers these routes with JSON, and nothing else. */
const serve = async (routes: Record<string, unknown>): Promise<number> => {
	const server: Server = createServer((request, response) => {
		const body = routes[request.url ?? ""];
		response.statusCode = body === undefined ? 404 : 200;
		response.end(typeof body === "string" ? body : JSON.stringify(body ?? {}));
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	opened.push({ close: () => server.closeAllConnections() ?? server.close() });
	const address = server.address();
	return typeof address === "object" ? (address?.port ?? 0) : 0;
};
const recordOf = (port: number, model?: string) =>
	readCapability(`http://127.0.0.1:${port}/v1`, createProbe(2000), model);

describe("a server is recognised", () => {
	test.each([
		["llama", "llama", 8192, 2],
		["vllm", "vllm", 32_768, 16],
		["ollama", "ollama", 4096, 1],
		["lmstudio", "lmstudio", 4096, 1],
		["sglang", "sglang", 16_384, 16],
		["litellm", "litellm", 128_000, 4],
		["infomaniak", "infomaniak", 65_536, 4],
		["generic", "generic", null, 2],
	] as const)("%s as %s", async (speaks, dialect, context, slots) => {
		const { baseUrl } = await open(speaks);
		expect(await readCapability(baseUrl, createProbe(2000))).toMatchObject({
			baseUrl,
			dialect,
			model: "scripted-model",
			models: ["scripted-model"],
			context,
			slots,
		});
	});

	test("as LM Studio, with the model it has loaded", async () => {
		const port = await serve({
			"/v1/models": { data: [{ id: "one" }, { id: "two" }] },
			"/api/v0/models": {
				data: [
					{ id: "one", state: "not-loaded" },
					{ id: "two", state: "loaded", loaded_context_length: 4096 },
				],
			},
		});
		expect(await recordOf(port)).toMatchObject({
			dialect: "lmstudio",
			model: "two",
			context: 4096,
		});
	});

	test("as LiteLLM and as SGLang", async () => {
		const litellm = await serve({
			"/v1/models": { data: [{ id: "one", owned_by: "openai" }] },
			"/health/liveliness": JSON.stringify("I'm alive!"),
		});
		const sglang = await serve({
			"/v1/models": { data: [{ id: "one", owned_by: "sglang" }] },
		});
		expect((await recordOf(litellm)).dialect).toBe("litellm");
		expect((await recordOf(sglang)).dialect).toBe("sglang");
	});

	test("without taking a model for something else for writing", async () => {
		const port = await serve({
			"/v1/models": { data: [{ id: "nomic-embed-text" }, { id: "writer" }] },
		});
		expect((await recordOf(port)).model).toBe("writer");
		expect((await recordOf(port, "other")).model).toBe("other");
	});

	test("and a model it does not have is not written on a card", async () => {
		const { baseUrl } = await open("llama");
		const record = await readCapability(baseUrl, createProbe(2000), "dream");
		expect(record.model).toBe("scripted-model");
	});

	test("with the window of the model that is wanted, not of the one in memory", async () => {
		const port = await serve({
			"/v1/models": { data: [{ id: "small" }, { id: "large" }] },
			"/api/version": { version: "0.40.0" },
			"/api/ps": { models: [{ name: "small:latest", context_length: 4096 }] },
		});
		expect((await recordOf(port, "small")).context).toBe(4096);
		expect((await recordOf(port, "large")).context).toBeNull();
	});

	test("by its routes where its models do not say whose they are", async () => {
		const list = { "/v1/models": { data: [{ id: "one" }] } };
		const sglang = await serve({
			...list,
			"/get_model_info": { model_path: "house/one" },
		});
		const llama = await serve({ ...list, "/props": { total_slots: 3 } });
		const vllm = await serve({ ...list, "/version": { version: "0.28.0" } });
		expect((await recordOf(sglang)).dialect).toBe("sglang");
		expect(await recordOf(llama)).toMatchObject({ dialect: "llama", slots: 3 });
		expect((await recordOf(vllm)).dialect).toBe("vllm");
	});

	test("only with a model, a key that fits, and an answer", async () => {
		const empty = await serve({ "/v1/models": { data: [] } });
		expect(await codeOf(recordOf(empty))).toBe("model-refused");
		const endpoint = await open("generic");
		endpoint.listAs(status(401));
		expect(await codeOf(recordOf(endpoint.port))).toBe("model-refused");
		await endpoint.close();
		expect(await codeOf(recordOf(endpoint.port))).toBe("model-unreachable");
	});

	test("once it has loaded, while somebody waits", async () => {
		const endpoint = await open("generic");
		endpoint.listAs(status(503));
		const { ai } = await aiOn(endpoint);
		const asked = ai.model.ask(question(), asking());
		await expect.poll(() => endpoint.looked.length).toBeGreaterThan(0);
		endpoint.listAs(null);
		expect((await asked).text).toBe("Good morning");
	});
});

describe("an address without a path", () => {
	const bare = (endpoint: ScriptedEndpoint) => ({
		...endpointOf(endpoint),
		baseUrl: `http://127.0.0.1:${endpoint.port}`,
	});

	test("finds Infomaniak's only product by the key, and shows where that is", async () => {
		const endpoint = await open("infomaniak");
		const { ai } = await aiOn(null, {
			endpoints: [{ ...bare(endpoint), apiKey: "own-key" }],
		});
		expect((await ai.model.ask(question(), asking())).text).toBe(
			"Good morning",
		);
		expect(await ai.connection.status()).toMatchObject({
			baseUrl: endpoint.baseUrl,
			dialect: "infomaniak",
			health: "ready",
		});
		expect(new Set(endpoint.keys)).toEqual(new Set(["Bearer own-key"]));
	});

	test.each(["/2/ai", "/1/ai/"])(
		"finds it behind %s without a product, too",
		async (path) => {
			const endpoint = await open("infomaniak");
			const baseUrl = `${bare(endpoint).baseUrl}${path}`;
			const { ai } = await aiOn(null, {
				endpoints: [{ ...bare(endpoint), baseUrl }],
			});
			expect(await ai.connection.status()).toMatchObject({
				baseUrl: endpoint.baseUrl,
				health: "ready",
			});
		},
	);
	test("does not answer behind /2/ai where nobody does, and has no product where there is none", async () => {
		const healthAt = async (port: number) => {
			const baseUrl = `http://127.0.0.1:${port}/2/ai`;
			const { ai } = await aiOn(null, {
				endpoints: [{ name: "Cloud", baseUrl, operator: "x", region: "y" }],
			});
			const status = await ai.connection.status();
			return status.kind === "none" ? null : status.health;
		};
		expect(await healthAt(9)).toBe("unreachable");
		expect(await healthAt(await serve({}))).toBe("refused");
	});
	test("tells the kind of each model where the catalogue does, whatever it says of their state", async () => {
		const endpoint = await open("infomaniak");
		const { ai } = await aiOn(null, { endpoints: [bare(endpoint)] });
		const [found] = await ai.connection.models();
		expect(found?.models).toMatchObject([
			{ id: "scripted-model", kind: "llm", context: 65_536, listed: true },
		]);
	});

	const sentence = async (products: readonly number[]) => {
		const port = await serve({
			"/1/ai": {
				result: "success",
				data: products.map((product_id) => ({ product_id })),
			},
		});
		const baseUrl = `http://127.0.0.1:${port}`;
		const { ai } = await aiOn(null, {
			endpoints: [{ name: "Cloud", baseUrl, operator: "x", region: "y" }],
		});
		const problem = await ai.model
			.ask(question(), asking())
			.catch((error: unknown) => error);
		if (!(problem instanceof Problem)) throw new Error("no problem");
		return readText(problemText(problem), {
			locale: "en",
			zone: "Europe/Zurich",
			now: 0,
		});
	};
	test("says which setting to fill where the key sees no product, or several", async () => {
		expect(await sentence([])).toMatchInlineSnapshot(
			`"Cloud said no: the key sees no AI product, so put its number into AI_BASE_URL. Nothing was changed. An owner can look at /ksuite ai status"`,
		);
		expect(await sentence([1, 2])).toMatchInlineSnapshot(
			`"Cloud said no: the key sees several AI products, so put the number of one into AI_BASE_URL. Nothing was changed. An owner can look at /ksuite ai status"`,
		);
	});

	test("has its routes below /v1 at any other server", async () => {
		const endpoint = await open("ollama");
		const { ai } = await aiOn(null, { endpoints: [bare(endpoint)] });
		expect((await ai.model.ask(question(), asking())).text).toBe(
			"Good morning",
		);
	});
});

describe("looking on this machine", () => {
	test("finds model servers, the larger window first, and sends them nothing", async () => {
		const vllm = await open("vllm");
		const llama = await open("llama");
		const found = await probeLocal([llama.port, vllm.port]);
		expect(found).toMatchObject([
			{ dialect: "vllm", baseUrl: vllm.baseUrl, model: "scripted-model" },
			{ dialect: "llama", baseUrl: llama.baseUrl, context: 8192 },
		]);
		expect([...vllm.asked, ...llama.asked]).toEqual([]);
	});

	test("does not take any other program for one", async () => {
		const ports = await Promise.all([
			serve({ "/v1/models": "<html>hello</html>" }),
			serve({ "/v1/models": { data: "none" } }),
			serve({ "/v1/models": { data: [{ name: "no id" }] } }),
			serve({}),
		]);
		expect(await probeLocal(ports)).toEqual([]);
	});

	test("follows nobody elsewhere and passes over who is not ready", async () => {
		const elsewhere = await open("llama");
		const endpoint = await open("llama");
		endpoint.listAs({ kind: "redirect", to: `${elsewhere.baseUrl}/models` });
		expect(await probeLocal([endpoint.port])).toEqual([]);
		expect(elsewhere.looked).toEqual([]);
		endpoint.listAs(status(503));
		expect(await probeLocal([endpoint.port])).toEqual([]);
	});

	test("uses what was found only after a yes, and only if it is still there", async () => {
		const endpoint = await open("ollama");
		const { ai, choices } = await aiOn(null, { localPorts: [endpoint.port] });
		const [found] = await ai.connection.findLocal();
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe("no-model");
		const address = found?.baseUrl ?? "";
		expect(await codeOf(ai.connection.use(address, "dream"))).toBe("not-found");
		await ai.connection.use(address, "scripted-model");
		expect(await choices.chosen()).toEqual({
			baseUrl: endpoint.baseUrl,
			model: "scripted-model",
			dialect: "ollama",
		});
		const { text, endpoint: place } = await ai.model.ask(question(), asking());
		expect(text).toBe("Good morning");
		expect(place).toMatchObject({ name: "Ollama", local: true });
		expect(await ai.connection.status()).toMatchObject({
			kind: "connected",
			by: "choice",
			health: "ready",
			allow: [endpoint.baseUrl],
		});
		await endpoint.close();
		expect(await ai.connection.status()).toMatchObject({
			health: "unreachable",
		});
		expect(await codeOf(ai.connection.use(address, "scripted-model"))).toBe(
			"not-found",
		);
	});

	test("changes nothing where an endpoint is configured", async () => {
		const endpoint = await open("ollama");
		const { ai } = await aiOn(endpoint, { localPorts: [endpoint.port] });
		expect(
			await codeOf(ai.connection.use(endpoint.baseUrl, "scripted-model")),
		).toBe("wrong-state");
	});
});
