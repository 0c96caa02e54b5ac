/** The servers whose wire form can be spoken. */
export type Speaks =
	| "llama"
	| "vllm"
	| "vllm-old"
	| "ollama"
	| "lmstudio"
	| "sglang"
	| "litellm"
	| "infomaniak"
	| "generic";

/** How each server lists its models, what it says in its `Server` header, and which routes only it has. */
export const shapes: Readonly<
	Record<
		Speaks,
		{
			readonly server: string | null;
			readonly prefix: string;
			readonly model: object;
			readonly routes: Readonly<Record<string, unknown>>;
			/** How its `/tokenize` takes and tells, where it has one. */
			readonly counts?: {
				readonly field: "content" | "prompt";
				readonly tell: (tokens: number) => unknown;
			};
		}
	>
> = {
	llama: {
		server: "llama.cpp",
		prefix: "/v1",
		model: { owned_by: "llamacpp", meta: { n_ctx: 8192 } },
		routes: {
			"/props": {
				total_slots: 2,
				default_generation_settings: { n_ctx: 8192 },
			},
		},
		counts: {
			field: "content",
			tell: (tokens) => ({ tokens: Array.from({ length: tokens }, () => 7) }),
		},
	},
	vllm: {
		server: "uvicorn",
		prefix: "/v1",
		model: { owned_by: "vllm", max_model_len: 32_768 },
		routes: { "/version": { version: "0.28.0" } },
		counts: {
			field: "prompt",
			tell: (count) => ({ count, max_model_len: 32_768, tokens: [] }),
		},
	},
	"vllm-old": {
		server: "uvicorn",
		prefix: "/v1",
		model: { owned_by: "vllm", max_model_len: 4096 },
		routes: { "/version": { version: "0.6.0" } },
	},
	ollama: {
		server: null,
		prefix: "/v1",
		model: { owned_by: "library" },
		routes: {
			"/api/version": { version: "0.40.0" },
			"/api/ps": {
				models: [{ name: "scripted-model", context_length: 4096 }],
			},
		},
	},
	lmstudio: {
		server: null,
		prefix: "/v1",
		model: { owned_by: "organization_owner" },
		routes: {
			"/api/v0/models": {
				data: [
					{ id: "other-model", state: "not-loaded" },
					{
						id: "scripted-model",
						state: "loaded",
						loaded_context_length: 4096,
					},
				],
			},
		},
	},
	sglang: {
		server: "uvicorn",
		prefix: "/v1",
		model: { owned_by: "sglang", max_model_len: 16_384 },
		routes: { "/get_model_info": { model_path: "house/model" } },
		counts: {
			field: "prompt",
			tell: (count) => ({ tokens: [], count, max_model_len: 16_384 }),
		},
	},
	litellm: {
		server: "uvicorn",
		prefix: "/v1",
		model: { owned_by: "openai" },
		routes: {
			"/health/liveliness": JSON.stringify("I'm alive!"),
			"/model/info": {
				data: [
					{
						model_name: "scripted-model",
						model_info: { max_input_tokens: 128_000 },
					},
				],
			},
		},
	},
	infomaniak: {
		server: null,
		prefix: "/2/ai/42/openai/v1",
		model: { owned_by: "infomaniak" },
		routes: {
			"/1/ai": {
				result: "success",
				data: [{ product_id: 42, product_name: "AI", status: "ok" }],
			},
			"/1/ai/models": {
				result: "success",
				data: [
					{
						id: 9,
						name: "scripted-model",
						type: "llm",
						info_status: "coming_soon",
						max_token_input: 65_536,
					},
					{
						id: 10,
						name: "other-model",
						type: "embedding",
						max_token_input: null,
					},
				],
			},
		},
	},
	generic: {
		server: null,
		prefix: "/v1",
		model: { owned_by: "somebody" },
		routes: {},
	},
};

/** How servers say that a prompt is over their window. */
export const overflows: readonly {
	readonly speaks: Speaks;
	readonly status: number;
	readonly body: unknown;
}[] = [
	{
		speaks: "llama",
		status: 400,
		body: {
			error: {
				code: 400,
				message: "the request exceeds the available context size",
				type: "exceed_context_size_error",
				n_prompt_tokens: 9000,
				n_ctx: 8192,
			},
		},
	},
	{
		speaks: "vllm",
		status: 400,
		body: {
			error: {
				message: "You passed 40000 input tokens, 512 output tokens.",
				type: "BadRequestError",
				param: "input_tokens",
				code: 400,
			},
		},
	},
	{
		speaks: "vllm-old",
		status: 400,
		body: {
			object: "error",
			message: "This model's maximum context length is 4096 tokens.",
			type: "BadRequestError",
			param: null,
			code: 400,
		},
	},
	{
		speaks: "sglang",
		status: 400,
		body: {
			object: "error",
			message:
				"The input (20000 tokens) is longer than the model's context length (16384 tokens).",
			type: "BadRequestError",
			param: null,
			code: 400,
		},
	},
	{
		speaks: "litellm",
		status: 400,
		body: {
			error: {
				message:
					"litellm.ContextWindowExceededError: This model's maximum context length is 128000 tokens. However, you requested 160000 tokens",
				type: null,
				param: null,
				code: "400",
			},
		},
	},
	{
		speaks: "lmstudio",
		status: 400,
		body: {
			error:
				"Trying to keep the first 5000 tokens when context overflows. However, the model is loaded with context length of only 4096 tokens",
		},
	},
	{
		speaks: "infomaniak",
		status: 400,
		body: {
			result: "error",
			error: {
				code: "context_length_exceeded",
				description: "The context is too long",
			},
		},
	},
];
