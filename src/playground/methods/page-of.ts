import { Refusal } from "../refusal.ts";

type Wanted = { cursor?: string | undefined; limit?: number | undefined };

/** One page of a list, with Slack's `response_metadata.next_cursor` (empty on the last one). Default 100, at most 1000. */
export function pageOf<Item>(items: readonly Item[], wanted: Wanted) {
	const start = wanted.cursor ? Number(decode(wanted.cursor)) : 0;
	if (!Number.isInteger(start)) throw new Refusal("invalid_cursor");
	const size = Math.min(wanted.limit || 100, 1000);
	const end = start + size;
	const next_cursor = end < items.length ? encode(String(end)) : "";
	return {
		items: items.slice(start, end),
		metadata: { response_metadata: { next_cursor } },
		hasMore: next_cursor !== "",
	};
}

function encode(text: string): string {
	return Buffer.from(`next:${text}`).toString("base64");
}

function decode(cursor: string): string {
	return Buffer.from(cursor, "base64").toString().replace("next:", "");
}
