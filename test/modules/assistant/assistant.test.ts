import { afterEach, describe, expect, test } from "vitest";
import { aiLook } from "../../../src/modules/assistant/ai-look.ts";
import { aiStatus } from "../../../src/modules/assistant/ai-status.ts";
import { aiUse } from "../../../src/modules/assistant/ai-use.ts";
import { rephrase } from "../../../src/modules/writing/actions.ts";
import { readText } from "../../../src/words/words.ts";
import { aiOn, codeOf } from "../../support/endpoint/ai.ts";
import { answer } from "../../support/endpoint/script.ts";
import { openEndpoint, type ScriptedEndpoint } from "../../support/endpoint.ts";
import { card, lines, moment, person, press } from "../writing/support.ts";

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	for (const endpoint of opened.splice(0)) await endpoint.close();
});
const open = async () => {
	const endpoint = await openEndpoint([answer("Please come to lunch.")]);
	opened.push(endpoint);
	return endpoint;
};
const owner = () => moment(person("marc", "owner")).context;
const reader = { locale: "en-GB", zone: "Europe/Zurich", now: 0 };

describe("without a model", () => {
	test("somebody who rephrases learns how to connect one, and nothing is kept in plain", async () => {
		const { ai, shelf } = await aiOn(null);
		const input = { text: "Come to lunch please" };
		const view = await card(rephrase, input, ai, moment().context);
		const read = lines(view);
		expect(read.slice(0, 3)).toEqual([
			"No model is connected yet",
			"I looked on this machine and found no model server.",
			"[Look again]",
		]);
		for (const way of [
			"Ollama",
			"llama-server",
			"vLLM",
			"LM Studio",
			"AI_BASE_URL",
		])
			expect(read.join("\n")).toContain(way);
		expect(read).toContain("Your text was not sent anywhere.");
		expect(read.at(-1)).toBe("[Check the spelling]");
		expect([...shelf.values()].join()).not.toContain("lunch");
		expect(press(view, "ai look")).toEqual({});
	});

	test("an owner is offered what runs on this machine, others are sent to an owner", async () => {
		const endpoint = await open();
		const { ai } = await aiOn(null, { localPorts: [endpoint.port] });
		const view = await card(aiLook, {}, ai, owner());
		expect(lines(view).slice(0, 4)).toEqual([
			"No model is connected yet",
			"I found a model server on this machine. I use none before you say so.",
			`llama-server on port ${endpoint.port}: scripted-model`,
			"[Use scripted-model] [Look again]",
		]);
		const other = lines(await card(aiLook, {}, ai, moment().context));
		expect(other).toContain("[Look again]");
		expect(other[1]).toContain("An owner can connect one.");
	});

	test("an owner's yes connects it, and then it writes", async () => {
		const endpoint = await open();
		const { ai } = await aiOn(null, { localPorts: [endpoint.port] });
		const input = press(await card(aiLook, {}, ai, owner()), "ai use");
		const preview = await aiUse.preview?.(input, { ai }, owner());
		expect(preview?.basis).toEqual({
			baseUrl: endpoint.baseUrl,
			model: "scripted-model",
		});
		expect(readText(preview?.title ?? "", reader)).toBe(
			"Use scripted-model for writing",
		);
		expect(aiUse.effect(input)).toBe("change");
		expect(aiUse.who).toBe("owner");
		expect(await ai.describe()).toBeNull();
		const done = await card(aiUse, input, ai, owner());
		expect(lines(done)[0]).toBe("scripted-model is connected");
		const written = await card(
			rephrase,
			{ text: "Come to lunch please" },
			ai,
			moment().context,
		);
		expect(lines(written).at(-1)).toBe(
			"scripted-model on this machine · nothing is kept · check before you send",
		);
	});

	test("nobody connects an address that was not found here", async () => {
		const endpoint = await open();
		const { ai } = await aiOn(null, { localPorts: [endpoint.port] });
		for (const input of [
			{ address: "https://evil.example/v1", model: "scripted-model" },
			{ address: endpoint.baseUrl, model: "dream" },
		]) {
			const previewed = aiUse.preview?.(input, { ai }, owner());
			expect(await codeOf(previewed ?? Promise.resolve())).toBe("not-found");
			expect(await codeOf(card(aiUse, input, ai, owner()))).toBe("not-found");
		}
		expect(await ai.describe()).toBeNull();
	});
});

describe("the state of the model", () => {
	test("is shown with its operator, region, health and the only addresses", async () => {
		const endpoint = await open();
		const { ai } = await aiOn(endpoint);
		expect(lines(await card(aiStatus, {}, ai, moment().context))).toEqual([
			"Writing uses scripted-model",
			"State: ready",
			"Run by: Alpenblick",
			"Where: Geneva",
			"Server: llama-server",
			"Reads at once: 8,192 tokens",
			"Answers at the same time: 2",
			"Keeps to a given form: not tried yet",
			"Asked first for: everything",
			"Chosen by: the configuration",
			"Texts may go to these addresses only",
			`- ${endpoint.baseUrl}`,
			"[Models] [Rules]",
			"Operator and region are what your owner stated. Nothing you write is kept here after the answer.",
		]);
		expect(endpoint.asked).toEqual([]);
	});

	test("says so when it does not answer, and when there is none", async () => {
		const endpoint = await open();
		const { ai } = await aiOn(endpoint);
		await endpoint.close();
		expect(lines(await card(aiStatus, {}, ai, moment().context))).toContain(
			"State: does not answer",
		);
		const none = await aiOn(null);
		const view = await card(aiStatus, {}, none.ai, moment().context);
		expect(lines(view)).toEqual([
			"No model is connected yet",
			"Writing actions wait until there is one. No text is sent anywhere.",
			"[Look again]",
		]);
	});
});
