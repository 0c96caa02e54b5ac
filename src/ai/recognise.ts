import { z } from "zod";
import type { Dialect } from "./dialect.ts";
import type { ModelKind } from "./kind.ts";
import type { Listed } from "./list-models.ts";
import type { Probe } from "./probe.ts";
import {
	aboutInfomaniak,
	aboutLitellm,
	aboutLlama,
	aboutOllama,
	aboutStudio,
} from "./windows.ts";

/** What a server says about itself beside its list of models. */
export type About = {
	readonly dialect: Dialect;
	/** Windows in tokens by model. */
	readonly windows: ReadonlyMap<string, number>;
	/** What its models are for, as far as it tells. */
	readonly kinds: ReadonlyMap<string, ModelKind>;
	/** The window of whatever model it has, where it has one only. */
	readonly window: number | null;
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
	const root = baseUrl.replace(/\/v1$/u, "");
	if (/\/2\/ai\/\d+\/openai\/v1$/u.test(baseUrl))
		return about("infomaniak", await aboutInfomaniak(baseUrl, probe));
	const hinted = byHints(listed);
	if (hinted === "llama") return about("llama", await aboutLlama(root, probe));
	if (hinted !== null) return about(hinted);
	return byRoutes(root, probe);
};

const byRoutes = async (root: string, probe: Probe): Promise<About> => {
	const paths = [
		"/api/version",
		"/api/v0/models",
		"/props",
		"/version",
		"/get_model_info",
		"/health/liveliness",
	];
	const [ollama, studio, props, version, sglang, litellm] = (
		await Promise.all(paths.map((path) => probe(`${root}${path}`)))
	).map((answer) => (answer?.status === 200 ? answer.body : null));
	if (versionSchema.safeParse(ollama).success)
		return about("ollama", await aboutOllama(root, probe));
	const models = aboutStudio(studio);
	if (models !== null) return about("lmstudio", models);
	if (propsSchema.safeParse(props).success)
		return about("llama", await aboutLlama(root, probe));
	if (sglangSchema.safeParse(sglang).success) return about("sglang");
	if (versionSchema.safeParse(version).success) return about("vllm");
	return typeof litellm === "string" && litellm.startsWith("I'm alive")
		? about("litellm", await aboutLitellm(root, probe))
		: about("generic");
};

const about = (
	dialect: Dialect,
	more: Partial<Omit<About, "dialect">> = {},
): About => ({
	dialect,
	windows: new Map(),
	kinds: new Map(),
	window: null,
	slots: null,
	loaded: null,
	...more,
});

const byHints = (listed: Listed & { kind: "listed" }): Dialect | null => {
	const owners = new Set(listed.models.map(({ owner }) => owner));
	if (/llama\.cpp/iu.test(listed.server) || owners.has("llamacpp"))
		return "llama";
	if (owners.has("vllm")) return "vllm";
	return owners.has("sglang") ? "sglang" : null;
};

const versionSchema = z.object({ version: z.string() });
const propsSchema = z.object({ total_slots: z.number().int().positive() });
const sglangSchema = z.object({ model_path: z.string() });
