import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Step } from "./script.ts";

/** What is known of the request when it is answered. */
export type Asked = { readonly characters: number; readonly model: string };

/** Carries out one step on a response. */
export const play = async (
	step: Step,
	response: ServerResponse,
	asked: Asked,
): Promise<void> => {
	switch (step.kind) {
		case "answer":
			return answer(step, response, asked);
		case "status":
			await step.until;
			return json(response, step.status, step.body, step.headers);
		case "redirect":
			response.writeHead(307, { location: step.to }).end();
			return;
		case "broken":
			return broken(step, response);
		case "not-a-stream":
			return notAStream(step.form, response);
		case "hang-up":
			response.socket?.destroy();
			return;
	}
};

/** Answers with JSON. */
export const json = (
	response: ServerResponse,
	status: number,
	body: unknown,
	headers: Readonly<Record<string, string>> = {},
): void => {
	response.writeHead(status, {
		"content-type": "application/json",
		...headers,
	});
	response.end(typeof body === "string" ? body : JSON.stringify(body));
};

const answer = async (
	step: Extract<Step, { kind: "answer" }>,
	response: ServerResponse,
	{ characters }: Asked,
): Promise<void> => {
	await sleep(step.first ?? 0);
	start(response);
	response.write(": ping\n\n");
	frame(response, { delta: { role: "assistant", content: "" } });
	if (step.reasoning)
		frame(response, { delta: { [step.reasoning.field]: step.reasoning.text } });
	for (const piece of pieces(step.text)) {
		if (response.destroyed) return;
		frame(response, { delta: { content: piece } });
		if (step.pace) await sleep(step.pace);
	}
	const finish = step.finish === undefined ? "stop" : step.finish;
	if (finish !== null) frame(response, { delta: {}, finish_reason: finish });
	if (step.promptTokens !== null)
		raw(response, {
			choices: [],
			usage: {
				prompt_tokens: step.promptTokens ?? Math.ceil(characters / 3),
				completion_tokens: step.completionTokens ?? 10,
			},
		});
	if (step.done !== false) response.write("data: [DONE]\n\n");
	response.end();
};

const broken = async (
	step: Extract<Step, { kind: "broken" }>,
	response: ServerResponse,
): Promise<void> => {
	start(response);
	for (const piece of step.text) frame(response, { delta: { content: piece } });
	// The pieces must have left before the fault, or there would be none.
	await sleep(20);
	switch (step.by) {
		case "cut":
			response.socket?.destroy();
			return;
		case "half-frame":
			response.end('data: {"choices":[{"delta":{"cont');
			return;
		case "bad-frame":
			response.write("data: {nonsense}\n\n");
			response.end("data: [DONE]\n\n");
			return;
		case "error-frame":
			raw(response, {
				error: {
					message: "the parser failed",
					type: "server_error",
					code: 500,
				},
			});
			response.end();
			return;
		case "stall":
			return;
	}
};

const notAStream = (
	form: "json" | "text" | "empty",
	response: ServerResponse,
): void => {
	const whole = {
		choices: [{ message: { content: "whole" }, finish_reason: "stop" }],
	};
	if (form === "json") json(response, 200, whole);
	else {
		response.writeHead(200, { "content-type": "text/plain" });
		response.end(form === "text" ? "hello there" : "");
	}
};

const start = (response: ServerResponse): void => {
	response.writeHead(200, { "content-type": "text/event-stream" });
	response.flushHeaders();
};

const frame = (response: ServerResponse, choice: object): void =>
	raw(response, {
		id: "1",
		object: "chat.completion.chunk",
		choices: [{ index: 0, finish_reason: null, ...choice }],
	});

const raw = (response: ServerResponse, data: unknown): void => {
	response.write(`data: ${JSON.stringify(data)}\n\n`);
};

const pieces = (text: string | readonly string[]): readonly string[] =>
	typeof text === "string" ? (text.match(/\S+\s*|\s+/gu) ?? []) : text;
