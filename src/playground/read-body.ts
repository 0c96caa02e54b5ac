import type { IncomingMessage } from "node:http";
import { parse } from "node:querystring";
import { type JsonObject, objectOf, parseJson } from "./json.ts";

/** The whole body, `null` when it is longer than `limit` bytes. */
export async function readBody(
	request: IncomingMessage,
	limit: number,
): Promise<Buffer | null> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size <= limit) chunks.push(bytes);
	}
	return size > limit ? null : Buffer.concat(chunks);
}

/** The fields of a JSON or form body; a repeated form field counts once. */
export function readFields(contentType: string, body: Buffer): JsonObject {
	const text = body.toString("utf8");
	if (contentType.startsWith("application/json"))
		return objectOf(parseJson(text));
	const fields = Object.entries(parse(text)).map(([name, value]) => [
		name,
		Array.isArray(value) ? value[0] : value,
	]);
	return Object.fromEntries(fields);
}
