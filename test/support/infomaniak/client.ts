import type { Infomaniak } from "./infomaniak.ts";

/** What a call got: its HTTP status and its JSON (null where it was none). */
export type Got = {
	readonly status: number;
	readonly headers: Headers;
	readonly json: unknown;
};

/** A call without a driver: the query is written as it goes into the address. */
export type Ask = (
	method: string,
	path: string,
	sent?: { readonly body?: unknown; readonly bytes?: Buffer },
) => Promise<Got>;

/** Calls a server as any program would, with its token. */
export const createClient =
	({ url, token }: Pick<Infomaniak, "url" | "token">): Ask =>
	async (method, path, { body, bytes } = {}) => {
		const json = { "content-type": "application/json" };
		const binary = { "content-type": "application/octet-stream" };
		const response = await fetch(url + path, {
			method,
			redirect: "manual",
			headers: {
				authorization: `Bearer ${token}`,
				...(body === undefined ? {} : json),
				...(bytes === undefined ? {} : binary),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			...(bytes === undefined ? {} : { body: new Uint8Array(bytes) }),
		});
		const text = await response.text();
		return {
			status: response.status,
			headers: response.headers,
			json: parsed(text),
		};
	};

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};
