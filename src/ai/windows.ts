import { z } from "zod";
import { modelKinds } from "./kind.ts";
import type { Probe } from "./probe.ts";
import type { About } from "./recognise.ts";

type Told = Partial<Omit<About, "dialect">>;

const count = z.number().int().positive();
const perhaps = count.nullish().catch(null);

const propsSchema = z.object({
	total_slots: count,
	default_generation_settings: z.object({ n_ctx: count }).optional(),
});

/** Slots and window of a llama-server; its window is that of one slot. */
export const aboutLlama = async (root: string, probe: Probe): Promise<Told> => {
	const read = propsSchema.safeParse((await probe(`${root}/props`))?.body);
	return {
		slots: read.data?.total_slots ?? null,
		window: read.data?.default_generation_settings?.n_ctx ?? null,
	};
};

const psSchema = z.object({
	models: z
		.array(z.object({ name: z.string(), context_length: perhaps }))
		.max(100),
});

/** What an Ollama has in memory; only there is a window certain. */
export const aboutOllama = async (
	root: string,
	probe: Probe,
): Promise<Told> => {
	const read = psSchema.safeParse((await probe(`${root}/api/ps`))?.body);
	const models = read.data?.models ?? [];
	return {
		loaded: models[0]?.name ?? null,
		windows: windowsOf(
			models.flatMap(({ name, context_length }) => [
				[name, context_length],
				// `qwen3` is short for `qwen3:latest`.
				[name.replace(/:latest$/u, ""), context_length],
			]),
		),
	};
};

const studioSchema = z.object({
	data: z.array(
		z.object({
			id: z.string(),
			state: z.string(),
			loaded_context_length: perhaps,
		}),
	),
});

/** What an LM Studio has loaded; null when this is none. */
export const aboutStudio = (body: unknown): Told | null => {
	const read = studioSchema.safeParse(body);
	if (!read.success) return null;
	const loaded = read.data.data.filter(({ state }) => state === "loaded");
	return {
		loaded: loaded[0]?.id ?? null,
		windows: windowsOf(
			loaded.map(({ id, loaded_context_length }) => [
				id,
				loaded_context_length,
			]),
		),
	};
};

const litellmSchema = z.object({
	data: z
		.array(
			z.object({
				model_name: z.string(),
				model_info: z.object({ max_input_tokens: perhaps }).nullish(),
			}),
		)
		.max(5000),
});

/** The windows behind a LiteLLM, where it tells. */
export const aboutLitellm = async (
	root: string,
	probe: Probe,
): Promise<Told> => {
	const answer = await probe(`${root}/model/info`);
	const { data } = litellmSchema.safeParse(answer?.body);
	return {
		windows: windowsOf(
			(data?.data ?? []).map(({ model_name, model_info }) => [
				model_name,
				model_info?.max_input_tokens,
			]),
		),
	};
};

const catalogueSchema = z.object({
	data: z
		.array(
			z.object({
				name: z.string(),
				type: z.string().nullish().catch(null),
				max_token_input: perhaps,
			}),
		)
		.max(5000),
});

/** The windows and kinds of Infomaniak's models, from its public catalogue; its `info_status` says that models are still to come that work already, so it tells nothing. */
export const aboutInfomaniak = async (
	baseUrl: string,
	probe: Probe,
): Promise<Told> => {
	const answer = await probe(`${new URL(baseUrl).origin}/1/ai/models`);
	const { data } = catalogueSchema.safeParse(answer?.body);
	const models = data?.data ?? [];
	return {
		windows: windowsOf(
			models.map(({ name, max_token_input }) => [name, max_token_input]),
		),
		kinds: new Map(
			models.flatMap(({ name, type }) => {
				const kind = modelKinds.find((one) => one === type);
				return kind === undefined ? [] : [[name, kind] as const];
			}),
		),
	};
};

const windowsOf = (
	pairs: readonly (readonly [string, number | null | undefined])[],
): ReadonlyMap<string, number> =>
	new Map(
		pairs.flatMap(([name, window]) =>
			typeof window === "number" ? [[name, window] as const] : [],
		),
	);
