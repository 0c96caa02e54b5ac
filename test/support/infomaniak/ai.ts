import { z } from "zod";
import { sorted, value } from "./answers.ts";
import { extras, sorting } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import type { Model } from "./organisation.ts";
import { missing } from "./refusal.ts";

const scope = "ai-tools";

/** The AI product and the catalogue of its models. */
export const ai: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: "/1/ai",
		scope,
		query: nothing,
		body: nothing,
		answer: (_, { organisation }) =>
			value(
				organisation.ai.map(({ product, name, status }) => ({
					product_id: product,
					product_name: name,
					account_name: organisation.account.name,
					status,
				})),
			),
	}),
	defineDoor({
		method: "GET",
		path: "/1/ai/models",
		scope,
		query: z.strictObject({ ...extras("pricing"), ...sorting() }),
		body: nothing,
		answer: ({ query }, { organisation }) => {
			const priced = query.with?.includes("pricing") ?? false;
			return value(
				sorted(
					organisation.models.map((model) => fieldsOf(model, priced)),
					query,
				),
			);
		},
	}),
	defineDoor({
		method: "GET",
		path: "/2/ai/{product_id}/openai/v1/models",
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const wanted = id("product_id");
			if (!organisation.ai.some(({ product }) => product === wanted))
				throw missing();
			return {
				json: {
					object: "list",
					data: organisation.models.map(({ name }) => ({
						id: name,
						object: "model",
						created: organisation.account.since,
						owned_by: "infomaniak",
					})),
				},
			};
		},
	}),
];

const fieldsOf = (model: Model, priced: boolean) => ({
	id: model.id,
	name: model.name,
	type: model.type,
	documentation_link: null,
	description: model.description,
	info_status: "ready",
	...(priced ? { prices: [priceOf(model)] } : {}),
	logo_url: null,
	last_updated_at: "2026-10-01",
	max_token_input: model.maxInput,
	version: null,
	meta: { is_beta: model.beta },
});

const priceOf = ({ type }: Model) => ({
	label: type,
	currency_id: 1,
	unit: [],
	...(type === "llm"
		? { input_amount_excl_vat: 0.5, output_amount_excl_vat: 1.5 }
		: { amount_excl_vat: 0.006 }),
});
