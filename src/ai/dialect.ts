/** The servers that are told apart; anything else is `generic`. */
export const dialects = [
	"llama",
	"ollama",
	"vllm",
	"lmstudio",
	"sglang",
	"litellm",
	"infomaniak",
	"generic",
] as const;
export type Dialect = (typeof dialects)[number];

/** How a server wants to be asked. */
export type Manner = {
	/** Its name as people know it. */
	readonly title: string;
	readonly limit: "max_tokens" | "max_completion_tokens";
	/** Whether it counts tokens at the end of a stream when asked. */
	readonly usage: boolean;
	/** Fields that switch thinking off. */
	readonly quiet: Readonly<Record<string, unknown>>;
	/** Whether a prompt over the window is an error, or silently loses its beginning. */
	readonly overflow: "said" | "hidden";
	/** Under which name its `/tokenize` takes a text; null where it counts for nobody. */
	readonly tokenize: "content" | "prompt" | null;
	/** Answers at the same time, where the server does not tell. */
	readonly slots: number;
};

/** Every switch there is, for a server whose own one does not help. */
export const everySwitch: Readonly<Record<string, unknown>> = {
	chat_template_kwargs: { enable_thinking: false, thinking: false },
	reasoning_effort: "none",
};
const templateSwitch = { chat_template_kwargs: { enable_thinking: false } };
const effortSwitch = { reasoning_effort: "none" };
const usual: Manner = {
	title: "OpenAI-compatible",
	limit: "max_tokens",
	usage: false,
	quiet: {},
	overflow: "hidden",
	tokenize: null,
	slots: 2,
};

/** Manners by server, from their documentation and from runs; a field a server does not know is not sent. */
export const manners: Readonly<Record<Dialect, Manner>> = {
	llama: {
		...usual,
		title: "llama-server",
		usage: true,
		tokenize: "content",
		quiet: templateSwitch,
		overflow: "said",
		slots: 1,
	},
	ollama: {
		...usual,
		title: "Ollama",
		usage: true,
		quiet: effortSwitch,
		slots: 1,
	},
	vllm: {
		...usual,
		title: "vLLM",
		usage: true,
		tokenize: "prompt",
		quiet: templateSwitch,
		overflow: "said",
		slots: 16,
	},
	lmstudio: { ...usual, title: "LM Studio", usage: true, slots: 1 },
	sglang: {
		...usual,
		title: "SGLang",
		usage: true,
		tokenize: "prompt",
		quiet: templateSwitch,
		overflow: "said",
		slots: 16,
	},
	litellm: { ...usual, title: "LiteLLM", usage: true, slots: 4 },
	infomaniak: {
		...usual,
		title: "Infomaniak",
		usage: true,
		limit: "max_completion_tokens",
		quiet: effortSwitch,
		overflow: "said",
		slots: 4,
	},
	generic: usual,
};
