import { baseAddress } from "../drivers/infomaniak/calling/base-address.ts";
import { askToken, type Working } from "./ask-token.ts";
import type { KsuiteLook } from "./ksuite-look.ts";
import { attempt, type Found, reasonOf } from "./step.ts";
import type { Terminal } from "./terminal.ts";

/** What an endpoint says of its models; `base` is where its routes begin. */
export type Models =
	| { readonly kind: "listed"; readonly models: readonly string[] }
	| { readonly kind: "key" | "busy" | "nobody" | "strange" };

/** What the model step reaches outside. */
export type ModelReach = {
	readonly models: (baseUrl: string, apiKey?: string) => Promise<Models>;
	readonly ksuite: (token: string) => KsuiteLook;
	readonly apiUrl: string;
	/** A token of Infomaniak's that is known already. */
	readonly token: string | null;
};

/** Connects a language model: the organisation's own endpoint, or Infomaniak's AI tools. */
export const setUpModel = async (
	terminal: Terminal,
	reach: ModelReach,
): Promise<Found> => {
	const where = await terminal.choose("Which models?", [
		{
			value: "own" as const,
			label: "An endpoint of our own",
			hint: "vLLM, llama-server, Ollama, or any OpenAI-compatible one",
		},
		{
			value: "infomaniak" as const,
			label: "Infomaniak AI tools",
			hint: "open models in Switzerland",
		},
		{ value: "none" as const, label: "None for now" },
	]);
	switch (where) {
		case "own":
			return ownEndpoint(terminal, reach);
		case "infomaniak":
			return aiTools(terminal, reach);
		case "none":
			return null;
	}
};

const ownEndpoint = async (
	terminal: Terminal,
	{ models }: ModelReach,
): Promise<Found> => {
	for (;;) {
		const baseUrl = await terminal.ask(
			"Its address, as in https://llm.example.com/v1",
			{ check: addressFault },
		);
		const apiKey = await terminal.askHidden(
			"Its key (hidden; Enter when it wants none)",
			keyFault,
		);
		const found = await models(baseUrl, apiKey === "" ? undefined : apiKey);
		if (found.kind === "listed") {
			const model = await chooseModel(terminal, found.models);
			return endpoint({ baseUrl, apiKey, model });
		}
		terminal.bad(whyNot[found.kind]);
		if (!(await terminal.agree("Try again?", true))) return null;
	}
};

const whyNot = {
	key: "The endpoint answers, and refuses the key, or wants one.",
	busy: "The endpoint is loading or busy. Wait a moment.",
	nobody: "Nobody answers there. Is the server running, and the address right?",
	strange:
		"Something answers there, but without a list of models at /models. The address usually ends in /v1.",
} as const;

const addressFault = (given: string): string | undefined =>
	baseAddress(given) !== null
		? undefined
		: "An https address, or http on this machine, without a user, a password or a query.";

const keyFault = (given: string): string | undefined =>
	/^[\u0021-\u007e]{0,2000}$/u.test(given)
		? undefined
		: "A key has no spaces and no line breaks inside.";

const aiTools = async (
	terminal: Terminal,
	reach: ModelReach,
): Promise<Found> => {
	const working = await aiToken(terminal, reach);
	if (working === null) return null;
	const { token, look } = working;
	const seen = await attempt(look.aiProducts());
	if (seen.kind === "problem" || seen.value.length === 0) {
		terminal.bad(
			seen.kind === "problem"
				? `AI tools: ${reasonOf(seen.code)}`
				: "There are no AI tools for this token. They are ordered in the Manager, and the person needs the technical right for them.",
		);
		return null;
	}
	const product = await only(
		terminal,
		"Which AI product?",
		seen.value.map((one) => ({
			value: one.id,
			label: one.name,
			hint: String(one.id),
		})),
	);
	const models = await attempt(look.models());
	const model = await chooseModel(
		terminal,
		models.kind === "value" ? models.value : [],
	);
	const baseUrl = `${reach.apiUrl}/2/ai/${product}/openai/v1`;
	return endpoint({ baseUrl, apiKey: token, model });
};

const aiToken = async (
	terminal: Terminal,
	{ token, ksuite }: ModelReach,
): Promise<Pick<Working, "token" | "look"> | null> => {
	const isShared =
		token !== null &&
		(await terminal.choose("With which token?", [
			{
				value: false,
				label: "One of its own",
				hint: "safer: it needs only ai-tools and accounts",
			},
			{ value: true, label: "The same as for the kSuite" },
		]));
	return isShared && token !== null
		? { token, look: ksuite(token) }
		: askToken(terminal, ksuite);
};

const chooseModel = async (
	terminal: Terminal,
	models: readonly string[],
): Promise<string> => {
	if (models.length > 0)
		return only(
			terminal,
			"Which model?",
			models.map((value) => ({ value, label: value })),
		);
	terminal.bad("It lists no models.");
	return terminal.ask("The model's name (Enter leaves it to the endpoint)");
};

const only = <T>(
	terminal: Terminal,
	question: string,
	options: readonly { value: T; label: string; hint?: string }[],
): Promise<T> => {
	const [first] = options;
	if (options.length !== 1 || first === undefined)
		return terminal.choose(question, options);
	terminal.good(`${question} ${first.label}, the only one.`);
	return Promise.resolve(first.value);
};

const endpoint = (given: {
	readonly baseUrl: string;
	readonly apiKey: string;
	readonly model: string;
}) => ({
	settings: {
		AI_BASE_URL: given.baseUrl,
		AI_API_KEY: given.apiKey,
		AI_MODEL: given.model,
		// Of an endpoint that was set before.
		AI_OPERATOR: "",
		AI_REGION: "",
	},
	summary: [
		`model    ${given.model || "the endpoint's own"} at ${new URL(given.baseUrl).host}`,
	],
});
