import type { ServerResponse } from "node:http";

type Headers = Record<string, string>;

/** Answers with JSON. */
export function answerJson(
	response: ServerResponse,
	status: number,
	body: unknown,
	headers: Headers = {},
): void {
	answerBytes(response, status, Buffer.from(JSON.stringify(body)), {
		"content-type": "application/json; charset=utf-8",
		...headers,
	});
}

/** Answers with bytes of the type in the headers; never cached, never sniffed. */
export function answerBytes(
	response: ServerResponse,
	status: number,
	body: Buffer,
	headers: Headers,
): void {
	if (response.headersSent || response.destroyed) return;
	response.writeHead(status, {
		"cache-control": "no-store",
		"x-content-type-options": "nosniff",
		"content-length": String(body.length),
		...headers,
	});
	response.end(body);
}
