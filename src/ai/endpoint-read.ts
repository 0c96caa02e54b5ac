import type { OpenAI } from "openai";
import type { ChatCompletionCreateParamsStreaming } from "openai/resources/chat/completions";
import { z } from "zod";
import { afterThought, createThinking } from "./thinking.ts";
import type { Watch } from "./watch.ts";

/** Tokens as the endpoint counted them; null where it does not say. */
export type Counted = {
	readonly input: number | null;
	readonly output: number | null;
};

/** What one attempt brought, whole or not; `error` is null when the stream ended by itself. */
export type Reading = {
	readonly text: string;
	readonly chunks: number;
	readonly finish: string | null;
	readonly usage: Counted;
	/** Whether it thought, in a field of its own or between tags. */
	readonly thought: boolean;
	readonly error: unknown;
};

const mostCharacters = 400_000;
const tokens = z.number().int().nonnegative().nullish().catch(null);
const thoughts = z.string().nullish().catch(null);
const chunkSchema = z.object({
	choices: z
		.array(
			z.object({
				delta: z
					.object({
						content: z.string().nullish(),
						reasoning: thoughts,
						reasoning_content: thoughts,
					})
					.nullish(),
				finish_reason: z.string().nullish(),
			}),
		)
		.nullish(),
	usage: z
		.object({ prompt_tokens: tokens, completion_tokens: tokens })
		.nullish()
		.catch(null),
});

/** Asks once and reads the stream to its end, never throwing: how it ended is for `judge` to say. */
export const readOnce = async (
	client: OpenAI,
	body: ChatCompletionCreateParamsStreaming,
	watch: Watch,
	onText?: (text: string) => void,
): Promise<Reading> => {
	const thinking = createThinking();
	let text = "";
	let chunks = 0;
	let finish: string | null = null;
	let thought = false;
	let usage: Counted = { input: null, output: null };
	const reading = (error: unknown): Reading => ({
		text: afterThought(text + thinking.end()).trim(),
		chunks,
		finish,
		usage,
		thought: thought || thinking.seen(),
		error,
	});
	watch.start();
	try {
		const options = { signal: watch.signal, maxRetries: 0 };
		const stream = await client.chat.completions.create(body, options);
		for await (const raw of stream) {
			chunks += 1;
			const chunk = chunkSchema.parse(raw);
			const choice = chunk.choices?.[0];
			finish = choice?.finish_reason ?? finish;
			if (chunk.usage)
				usage = {
					input: chunk.usage.prompt_tokens ?? null,
					output: chunk.usage.completion_tokens ?? null,
				};
			const { delta } = choice ?? {};
			thought ||= Boolean(delta?.reasoning || delta?.reasoning_content);
			// After the end only the token count is worth a moment's wait.
			watch.beat(finish === null ? undefined : 1000);
			const fresh = thinking.push(delta?.content ?? "");
			text += fresh;
			if (text.length > mostCharacters) break;
			if (fresh !== "") onText?.(text);
		}
		return reading(null);
	} catch (error) {
		return reading(error);
	}
};
