import { afterEach, describe, expect, it } from "vitest";
import { answer } from "../../support/endpoint/script.ts";
import { openEndpoint } from "../../support/endpoint.ts";
import { act } from "../house/hands.ts";
import {
	better,
	closeAll,
	draft,
	openModel,
	openOffice,
	said,
} from "./hands.ts";

afterEach(closeAll);

const several = async () => {
	const first = await openModel();
	const second = await openModel();
	const test = await openOffice(first, {
		AI_2_BASE_URL: second.baseUrl,
		AI_2_NAME: "Attic",
		AI_2_OPERATOR: "Alpenblick",
		AI_2_MODEL: "large-model",
		AI_MODELS: "summary=2:large-model, translate=polyglot",
	});
	return { first, second, test };
};

describe("several endpoints", () => {
	it("are shown in their order, each with its state, model, window and what comes there first", async () => {
		const { test, second } = await several();
		const card = said(await act(test, "elise", "ai status"));
		for (const line of [
			"Writing uses 2 endpoints, first scripted-model",
			"1. Basement",
			"2. Attic",
			"Where: Geneva",
			"Reads at once: 8,192 tokens",
			"Asked first for: Summarise",
			"They are asked in this order",
			`- ${second.baseUrl}`,
		])
			expect(card).toContain(line);
		await second.close();
		expect(said(await act(test, "elise", "ai status"))).toContain(
			"State: does not answer",
		);
	});

	it("tell their models, and what each is asked for", async () => {
		const { test, second } = await several();
		const card = said(await act(test, "elise", "ai models"));
		expect(card).toContain("1. Basement");
		expect(card).toContain("polyglot: not in the server’s list · Translate");
		expect(card).toMatch(/scripted-model: 8,192 tokens · Rephrase, Correct/u);
		await second.close();
		expect(said(await act(test, "elise", "ai models"))).toContain(
			"does not answer",
		);
	});

	it("say whether one holds itself to a form once that was tried", async () => {
		const endpoint = await openEndpoint([
			answer(better),
			answer('{"about":"parcel"}'),
		]);
		const test = await openOffice(endpoint);
		await act(test, "elise", "write rephrase", { text: draft });
		const status = async () => said(await act(test, "elise", "ai status"));
		expect(await status()).toContain("Keeps to a given form: not tried yet");
		await act(test, "anna", "ai selftest");
		expect(await status()).toContain("Keeps to a given form: yes");
		await endpoint.close();
	});

	it("fit on a card, with five of them and hundreds of models", async () => {
		const names = Array.from(
			{ length: 300 },
			(_, index) => `organisation/${"model-".repeat(20)}${index}`,
		);
		const endpoint = await openModel();
		endpoint.listAs({
			kind: "status",
			status: 200,
			body: { data: names.map((id) => ({ id })) },
		});
		const more = [2, 3, 4, 5].flatMap((number) => [
			[`AI_${number}_BASE_URL`, endpoint.baseUrl],
			[`AI_${number}_NAME`, "A long name of an endpoint ".repeat(8)],
			[`AI_${number}_OPERATOR`, "Somebody ".repeat(40)],
			[`AI_${number}_MODEL`, names[number] ?? ""],
		]);
		const test = await openOffice(endpoint, Object.fromEntries(more));
		for (const command of ["ai status", "ai models", "ai policy"])
			expect(said(await act(test, "marc", command))).toContain(
				"5. A long name",
			);
		expect(said(await act(test, "marc", "ai models"))).toContain("285 more");
	});
});

describe("without a model", () => {
	it("an owner is told how to connect one, others that nothing is sent", async () => {
		const test = await openOffice(null);
		const owner = said(await act(test, "marc", "ai status"));
		expect(owner).toContain("No model is connected yet");
		for (const way of ["Ollama", "llama-server", "AI_BASE_URL"])
			expect(owner).toContain(way);
		const other = said(await act(test, "elise", "ai status"));
		expect(other).not.toContain("Ollama");
		expect(said(await act(test, "elise", "ai models"))).toContain(
			"No text is sent anywhere.",
		);
		expect(said(await act(test, "elise", "ai policy"))).toContain(
			"Text may go nowhere: no model is connected.",
		);
	});
});
