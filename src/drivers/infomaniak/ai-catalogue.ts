import { listAiModels, listAiProducts, modelExtras } from "./routes/ai.ts";
import type { Wire } from "./wire.ts";

/** An AI product: what is ordered, and what models are asked through. */
export type AiProduct = { readonly id: number; readonly name: string };

/** A model of the catalogue: `kind` as Infomaniak says it (`llm`, `embedding`, `reranker`, `stt`, `image`), tokens it reads at once (null: not told), prices in its own words without VAT. */
export type AiModel = {
	readonly name: string;
	readonly kind: string;
	readonly window: number | null;
	readonly isBeta: boolean;
	readonly prices: readonly {
		readonly label: string;
		readonly input: number | null;
		readonly output: number | null;
	}[];
};

/** Infomaniak's AI Tools: what is there to be asked. Problems are those of the wire. */
export type AiCatalogue = {
	readonly products: () => Promise<readonly AiProduct[]>;
	/** All models; a status of theirs is left out, as it calls some that work still to come. */
	readonly models: () => Promise<readonly AiModel[]>;
	/** Where the models of a product are asked, for the API at `apiUrl` (without a slash at its end). */
	readonly baseUrl: (apiUrl: string, product: number) => string;
};

/** Makes the catalogue of what a token may ask. */
export const createAiCatalogue = (wire: Wire): AiCatalogue => ({
	products: async () => {
		const found = await wire.read(listAiProducts, { path: {} });
		return found.map(({ product_id, product_name }) => ({
			id: product_id,
			name: product_name,
		}));
	},
	models: async () => {
		const query = { with: modelExtras };
		const found = await wire.read(listAiModels, { path: {}, query });
		return found.map((model) => ({
			name: model.name,
			kind: model.type,
			window: model.max_token_input,
			isBeta: model.meta.is_beta,
			prices: (model.prices ?? []).map((price) => ({
				label: price.label,
				input: price.input_amount_excl_vat ?? price.amount_excl_vat ?? null,
				output: price.output_amount_excl_vat ?? null,
			})),
		}));
	},
	baseUrl: (apiUrl, product) => `${apiUrl}/2/ai/${product}/openai/v1`,
});
