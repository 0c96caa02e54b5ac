import { z } from "zod";
import type { Probe, Probed } from "./probe.ts";

/** A model as `/models` lists it. */
export type ListedModel = {
	readonly id: string;
	readonly owner: string;
	readonly context: number | null;
};

/** The answer of `/models`: a list (empty where the route is unknown), a refusal, or nobody there. */
export type Listed =
	| {
			readonly kind: "listed";
			readonly server: string;
			readonly models: readonly ListedModel[];
			/** Whether the answer really had the form of a model list. */
			readonly fits: boolean;
	  }
	| { readonly kind: "refused"; readonly reason: "key" | "loading" | "busy" }
	| { readonly kind: "nobody" };

const size = z.number().int().positive().nullish().catch(null);

const schema = z.object({
	data: z
		.array(
			z.object({
				id: z.string().min(1).max(200),
				owned_by: z.string().catch(""),
				max_model_len: size,
				meta: z.object({ n_ctx: size }).nullish().catch(null),
			}),
		)
		.max(5000),
});

/** Asks `baseUrl/models`, which carries no content. */
export const listModels = async (
	baseUrl: string,
	probe: Probe,
): Promise<Listed> => {
	const answer = await probe(`${baseUrl}/models`);
	if (answer === null) return { kind: "nobody" };
	const reason = refused(answer);
	if (reason !== null) return { kind: "refused", reason };
	const read = schema.safeParse(answer.body);
	return {
		kind: "listed",
		server: answer.server,
		fits: read.success,
		models: (read.data?.data ?? []).map((model) => ({
			id: model.id,
			owner: model.owned_by,
			context: model.meta?.n_ctx ?? model.max_model_len ?? null,
		})),
	};
};

const refused = ({ status }: NonNullable<Probed>) => {
	if (status === 401 || status === 403) return "key";
	if (status === 429) return "busy";
	return status >= 500 ? "loading" : null;
};
