import type { ChatCompletionCreateParamsStreaming } from "openai/resources/chat/completions";
import type { Capability } from "./capability.ts";
import { everySwitch, manners } from "./dialect.ts";
import type { Learned } from "./learned.ts";
import type { Question } from "./model.ts";

/** Fields a server turned out not to take. */
export type Dropped = "quiet" | "schema" | "usage" | "limit";

/** The request for a question in the endpoint's own manner, with `limit` tokens for the answer; always streamed, as only a stream stops when it is cancelled. */
export const bodyOf = (
	question: Question,
	{ dialect, model }: Capability,
	{ dropped, thinks }: Learned,
	limit: number,
): ChatCompletionCreateParamsStreaming => {
	const manner = manners[dialect];
	const field = dropped.has("limit") ? "max_completion_tokens" : manner.limit;
	const quiet = thinks ? everySwitch : manner.quiet;
	return {
		model,
		messages: [
			{ role: "system", content: question.system },
			{ role: "user", content: question.user },
		],
		stream: true,
		temperature: question.temperature,
		[field]: limit,
		...(manner.usage && !dropped.has("usage")
			? { stream_options: { include_usage: true } }
			: {}),
		...(dropped.has("quiet") ? {} : quiet),
		...formatOf(question),
	};
};

const formatOf = ({ shape }: Question) =>
	shape.kind === "text"
		? {}
		: {
				response_format: {
					type: "json_schema" as const,
					json_schema: {
						name: shape.name,
						strict: true,
						schema: { ...shape.schema },
					},
				},
			};

/** The question for a server that takes no schema: the same said in words, at the end of the stable part. */
export const inWords = (question: Question): Question =>
	question.shape.kind === "text"
		? question
		: {
				...question,
				system: `${question.system}\n\n${question.shape.inWords}`.trim(),
				shape: { kind: "text" },
			};
