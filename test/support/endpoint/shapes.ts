/** The servers whose wire form can be spoken. */
export type Speaks =
	| "llama"
	| "vllm"
	| "vllm-old"
	| "ollama"
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
	},
	vllm: {
		server: "uvicorn",
		prefix: "/v1",
		model: { owned_by: "vllm", max_model_len: 32_768 },
		routes: { "/version": { version: "0.28.0" } },
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
	infomaniak: {
		server: null,
		prefix: "/2/ai/42/openai/v1",
		model: { owned_by: "infomaniak" },
		routes: {},
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
