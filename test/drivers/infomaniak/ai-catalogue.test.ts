import nock from "nock";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createAiCatalogue } from "../../../src/drivers/infomaniak/ai-catalogue.ts";
import { token, wireTo } from "./wire-stage.ts";

const api = "https://api.infomaniak.com";

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
	nock.cleanAll();
	nock.enableNetConnect();
});

const answering = (path: string, data: unknown) =>
	nock(api, { reqheaders: { authorization: `Bearer ${token}` } })
		.get(path)
		.reply(200, { result: "success", data });

const catalogue = () => createAiCatalogue(wireTo(api).wire);

const model = (name: string, more: object = {}) => ({
	id: 1,
	name,
	type: "llm",
	documentation_link: null,
	description: "",
	info_status: null,
	logo_url: null,
	last_updated_at: "2026-05-01",
	max_token_input: 200_000,
	version: null,
	meta: { is_beta: false },
	...more,
});

it("lists the products of the key, and where the models of one are asked", async () => {
	answering("/1/ai", [
		{
			product_id: 904,
			product_name: "AI Tools",
			account_name: "Alpenblick",
			status: "ok",
		},
	]);
	const { products, baseUrl } = catalogue();
	expect(await products()).toEqual([{ id: 904, name: "AI Tools" }]);
	expect(baseUrl(api, 904)).toBe(
		"https://api.infomaniak.com/2/ai/904/openai/v1",
	);
});

it("lists every model with its kind, its window and its prices, also those said to come soon", async () => {
	answering("/1/ai/models?with=pricing", [
		model("Qwen/Qwen3", {
			info_status: "coming_soon",
			meta: { is_beta: true, is_coder: false },
			prices: [
				{
					label: "tokens",
					input_amount_excl_vat: 0.4,
					output_amount_excl_vat: 1.2,
					currency_id: 1,
					unit: [],
				},
			],
		}),
		model("whisper", {
			type: "stt",
			max_token_input: null,
			prices: [
				{ label: "minutes", amount_excl_vat: 0.006, currency_id: 1, unit: [] },
			],
		}),
		model("flux", { type: "something new" }),
	]);
	expect(await catalogue().models()).toEqual([
		{
			name: "Qwen/Qwen3",
			kind: "llm",
			window: 200_000,
			isBeta: true,
			prices: [{ label: "tokens", input: 0.4, output: 1.2 }],
		},
		{
			name: "whisper",
			kind: "stt",
			window: null,
			isBeta: false,
			prices: [{ label: "minutes", input: 0.006, output: null }],
		},
		{
			name: "flux",
			kind: "something new",
			window: 200_000,
			isBeta: false,
			prices: [],
		},
	]);
});

it("does not make something of an answer in another form", async () => {
	answering("/1/ai", [{ product_id: "904" }]);
	await expect(catalogue().products()).rejects.toMatchObject({
		code: "ksuite-garbled",
	});
});
