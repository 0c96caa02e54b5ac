import type { ChatCompletionCreateParamsStreaming } from "openai/resources/chat/completions";
import type { Capability } from "./capability.ts";
import { manners } from "./dialect.ts";
import type { Question, Shape } from "./model.ts";

/** Fields a server turned out not to take. */
export type Dropped = "quiet" | "schema" | "usage" | "limit";

/** The request for a question in the endpoint's own manner; always streamed, as only a stream stops when it is cancelled. */
export const bodyOf = (
	question: Question,
	{ dialect, model }: Capability,
	dropped: ReadonlySet<Dropped>,
): ChatCompletionCreateParamsStreaming => {
	const manner = manners[dialect];
	const limit = dropped.has("limit") ? "max_completion_tokens" : manner.limit;
	return {
		model,
		messages: [
			{ role: "system", content: question.system },
			{ role: "user", content: question.user },
		],
		stream: true,
		temperature: question.temperature,
		[limit]: question.maxOutput,
		...(manner.usage && !dropped.has("usage")
			? { stream_options: { include_usage: true } }
			: {}),
		...(dropped.has("quiet") ? {} : manner.quiet),
		...(dropped.has("schema") ? {} : formatOf(question.shape)),
	};
};

const formatOf = (shape: Shape) =>
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
