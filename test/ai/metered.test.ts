import { afterEach, describe, expect, it } from "vitest";
import { createGate } from "../../src/ai/create-gate.ts";
import type { Gate, Spent } from "../../src/ai/gate.ts";
import { openGate } from "../../src/ai/gate.ts";
import { createMetered } from "../../src/ai/metered.ts";
import { createRules } from "../../src/ai/rules.ts";
import type { LogEvent } from "../../src/core/log.ts";
import { Problem } from "../../src/core/problem.ts";
import { aiOn, asking, codeOf, question } from "../support/endpoint/ai.ts";
import { answer, type Step, status } from "../support/endpoint/script.ts";
import { openEndpoint, type ScriptedEndpoint } from "../support/endpoint.ts";

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	for (const endpoint of opened.splice(0)) await endpoint.close();
});

const open = async (script: readonly Step[], more: Partial<Gate> = {}) => {
	const endpoint = await openEndpoint(script);
	opened.push(endpoint);
	const { ai } = await aiOn(endpoint);
	const counted: Spent[] = [];
	const model = createMetered(ai.model, {
		...openGate,
		leave: async (_person, _feature, spent) => void counted.push(spent),
		...more,
	});
	return { endpoint, model, counted };
};

describe("a question that passes the gate", () => {
	it("is counted with what the endpoint says it took", async () => {
		const { model, counted } = await open([
			answer("Good evening", { promptTokens: 70, completionTokens: 5 }),
		]);
		await model.ask(question(), asking());
		expect(counted).toEqual([
			{
				usage: { input: 70, output: 5, estimated: false },
				endpoint: "Basement",
				model: "scripted-model",
				failed: false,
			},
		]);
	});

	it("is counted once when it was stopped, with what was heard until then", async () => {
		const { model, counted } = await open([
			{ kind: "broken", text: ["Good ", "evening "], by: "stall" },
		]);
		const stop = new AbortController();
		const heard: string[] = [];
		const onText = (text: string): void => {
			heard.push(text);
			if (text.includes("evening")) stop.abort();
		};
		expect(
			await codeOf(
				model.ask(question(), asking({ signal: stop.signal, onText })),
			),
		).toBe("stopped");
		expect(heard.at(-1)).toContain("Good evening");
		expect(counted).toHaveLength(1);
		expect(counted[0]).toMatchObject({
			failed: true,
			usage: { output: 5, estimated: true },
		});
	});

	it("is counted without tokens where nobody knows them", async () => {
		const { model, counted } = await open([status(400)]);
		await codeOf(model.ask(question(), asking()));
		expect(counted).toEqual([
			{ usage: null, endpoint: "Basement", model: "", failed: true },
		]);
	});

	it("is not counted where nothing was sent", async () => {
		const { ai } = await aiOn(null);
		const counted: Spent[] = [];
		const model = createMetered(ai.model, {
			...openGate,
			leave: async (_person, _feature, spent) => void counted.push(spent),
		});
		expect(await codeOf(model.ask(question(), asking()))).toBe("no-model");
		expect(counted).toEqual([]);
	});
});

describe("a question the gate refuses", () => {
	it("is neither sent nor counted", async () => {
		const { model, counted, endpoint } = await open([answer("Hello")], {
			enter: async () => {
				throw new Problem("ai-off");
			},
		});
		expect(await codeOf(model.ask(question(), asking()))).toBe("ai-off");
		expect(counted).toEqual([]);
		expect(endpoint.asked).toEqual([]);
	});
});

describe("a gate whose counts cannot be written", () => {
	it("gives the answer all the same, and tells the operator", async () => {
		const events: LogEvent[] = [];
		const kept = new Map<string, unknown>();
		const gate = createGate({
			rules: createRules({
				get: async (id) => kept.get(id) ?? null,
				set: async (id, value) => void kept.set(id, value),
			}),
			usage: {
				add: async () => {
					throw new Error("the disk is full");
				},
				spent: async () => ({ day: 0, month: 0 }),
				sum: async () => [],
			},
			allowances: {
				of: async () => {
					throw new Error("not asked here");
				},
				limited: async () => [],
			},
			roleOf: async () => "member",
			zone: "Europe/Zurich",
			now: Date.now,
			log: (event) => events.push(event),
		});
		const { model } = await open([answer("Good evening")], gate);
		expect((await model.ask(question(), asking())).text).toBe("Good evening");
		expect(events.map(({ event }) => event)).toEqual(["failure"]);
		expect(JSON.stringify(events)).not.toContain("disk");
	});
});
