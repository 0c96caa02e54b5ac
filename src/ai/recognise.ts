import { z } from "zod";
import type { Dialect } from "./dialect.ts";
import type { Listed } from "./list-models.ts";
import type { Probe } from "./probe.ts";

/** What a server says about itself beside its list of models. */
export type About = {
	readonly dialect: Dialect;
	readonly context: number | null;
	readonly slots: number | null;
	/** The model that sits in memory already. */
	readonly loaded: string | null;
};

/** Tells which server this is: by address, `Server` header and owner of its models, else by the routes only it has. */
export const recognise = async (
	baseUrl: string,
	probe: Probe,
	listed: Listed & { readonly kind: "listed" },
): Promise<About> => {
	if (/\/2\/ai\/\d+\/openai\/v1$/u.test(baseUrl)) return about("infomaniak");
	const root = baseUrl.replace(/\/v1$/u, "");
	const hinted = byHints(listed);
	if (hinted === "llama") return llama(root, probe);
	if (hinted !== null) return about(hinted);
	const [ollama, studio, props, version, litellm] = await Promise.all([
		probe(`${root}/api/version`),
		probe(`${root}/api/v0/models`),
		probe(`${root}/props`),
		probe(`${root}/version`),
		probe(`${root}/health/liveliness`),
	]);
	if (versionSchema.safeParse(ollama?.body).success)
		return loadedByOllama(root, probe);
	if (studioSchema.safeParse(studio?.body).success)
		return lmStudio(studio?.body);
	if (propsSchema.safeParse(props?.body).success) return llama(root, probe);
	if (versionSchema.safeParse(version?.body).success) return about("vllm");
	return about(isLitellm(litellm?.body) ? "litellm" : "generic");
};

const about = (dialect: Dialect): About => ({
	dialect,
	context: null,
	slots: null,
	loaded: null,
});

const byHints = (listed: Listed & { kind: "listed" }): Dialect | null => {
	const owners = new Set(listed.models.map(({ owner }) => owner));
	if (/llama\.cpp/iu.test(listed.server) || owners.has("llamacpp"))
		return "llama";
	if (owners.has("vllm")) return "vllm";
	return owners.has("sglang") ? "sglang" : null;
};

const versionSchema = z.object({ version: z.string() });
const count = z.number().int().positive();
const propsSchema = z.object({
	total_slots: count,
	default_generation_settings: z.object({ n_ctx: count }).optional(),
});
const psSchema = z.object({
	models: z
		.array(z.object({ name: z.string(), context_length: count.optional() }))
		.max(100),
});
const studioSchema = z.object({
	data: z.array(
		z.object({
			id: z.string(),
			state: z.string(),
			loaded_context_length: count.optional(),
		}),
	),
});

const llama = async (root: string, probe: Probe): Promise<About> => {
	const read = propsSchema.safeParse((await probe(`${root}/props`))?.body);
	return {
		...about("llama"),
		slots: read.data?.total_slots ?? null,
		context: read.data?.default_generation_settings?.n_ctx ?? null,
	};
};

const loadedByOllama = async (root: string, probe: Probe): Promise<About> => {
	const read = psSchema.safeParse((await probe(`${root}/api/ps`))?.body);
	const first = read.data?.models[0];
	return {
		...about("ollama"),
		loaded: first?.name ?? null,
		context: first?.context_length ?? null,
	};
};

const lmStudio = (body: unknown): About => {
	const first = studioSchema
		.safeParse(body)
		.data?.data.find(({ state }) => state === "loaded");
	return {
		...about("lmstudio"),
		loaded: first?.id ?? null,
		context: first?.loaded_context_length ?? null,
	};
};

const isLitellm = (body: unknown): boolean =>
	typeof body === "string" && body.startsWith("I'm alive");
