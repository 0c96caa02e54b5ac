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
				headers: {
					accept: "application/json",
					...(apiKey === undefined
						? {}
						: { authorization: `Bearer ${apiKey}` }),
				},
			});
			const server = answer.headers.get("server") ?? "";
			return { status: answer.status, server, body: await jsonOf(answer) };
		} catch {
			return null;
		}
	};

const mostBytes = 1_000_000;

const jsonOf = async (answer: Response): Promise<unknown> => {
	if (answer.body === null) return null;
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of answer.body) {
		size += part.length;
		if (size > mostBytes) return null;
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
