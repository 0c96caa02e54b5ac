import { z } from "zod";
import { defineRoute } from "../route.ts";

const scope = "ai-tools";
const amount = z.number().nullish();

/** The AI products whose models the token's person may ask. */
export const listAiProducts = defineRoute({
	method: "GET",
	path: "/1/ai",
	data: z.array(z.object({ product_id: z.number(), product_name: z.string() })),
	scope,
});

/** What is asked for with a model beyond what always comes. */
export const modelExtras = "pricing";

/** All models there are; `max_token_input` is null where none is told. */
export const listAiModels = defineRoute({
	method: "GET",
	path: "/1/ai/models",
	data: z.array(
		z.object({
			name: z.string(),
			type: z.string(),
			max_token_input: z.number().nullable(),
			meta: z.object({ is_beta: z.boolean() }),
			prices: z
				.array(
					z.object({
						label: z.string(),
						input_amount_excl_vat: amount,
						output_amount_excl_vat: amount,
						amount_excl_vat: amount,
					}),
				)
				.optional(),
		}),
	),
	scope,
});
