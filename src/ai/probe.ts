/** What a harmless GET brought: status, the `Server` header and the body as JSON (null when it is none); null when nobody answered. */
export type Probed = {
	readonly status: number;
	readonly server: string;
	readonly body: unknown;
} | null;

/** Asks one address without any content. */
export type Probe = (url: string) => Promise<Probed>;

/** Makes a probe that waits `ms`, follows no redirect, and reads at most a megabyte; a key goes only where it was configured for. */
export const createProbe =
	(ms: number, apiKey?: string): Probe =>
	async (url) => {
		try {
			const answer = await fetch(url, {
				redirect: "error",
				signal: AbortSignal.timeout(ms),
				headers: { accept: "application/json", ...keyHeader(apiKey) },
			});
			const server = answer.headers.get("server") ?? "";
			const body = await readJson(answer, mostBytes);
			return { status: answer.status, server, body };
		} catch {
			return null;
		}
	};

const mostBytes = 1_000_000;

/** The header that carries a key, where there is one. */
export const keyHeader = (apiKey?: string): Readonly<Record<string, string>> =>
	apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };

/** The body of an answer as JSON; null when it is none, or longer than `most` bytes. */
export const readJson = async (
	answer: Response,
	most: number,
): Promise<unknown> => {
	if (answer.body === null) return null;
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of answer.body) {
		size += part.length;
		if (size > most) return null;
		parts.push(part);
	}
	return parsed(Buffer.concat(parts).toString("utf8"));
};

const parsed = (text: string): unknown => {
	try {
		const value: unknown = JSON.parse(text);
		return value;
	} catch {
		return null;
	}
};
