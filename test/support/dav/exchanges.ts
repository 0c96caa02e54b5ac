import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** One request as a server got it and what it answered; `path` with its query, `size` of the body in bytes, `status` null while or when no answer came. */
export type Exchange = {
	readonly method: string;
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	readonly size: number;
	readonly body: string;
	status: number | null;
};

/** Reads a request to its end and notes it down. Null when the client went away before. */
export const noted = async (
	request: IncomingMessage,
	exchanges: Exchange[],
): Promise<Exchange | null> => {
	const parts: Buffer[] = [];
	try {
		for await (const part of request) parts.push(Buffer.from(part));
	} catch {
		return null;
	}
	const body = Buffer.concat(parts);
	const exchange: Exchange = {
		method: request.method ?? "",
		path: request.url ?? "/",
		headers: request.headers,
		size: body.length,
		body: body.toString("utf8"),
		status: null,
	};
	exchanges.push(exchange);
	return exchange;
};

/** What changes something at a server. */
export const writes = (exchanges: readonly Exchange[]): readonly Exchange[] =>
	exchanges.filter(({ method }) =>
		/^(?:PUT|DELETE|POST|PROPPATCH|MKCOL|MKCALENDAR|MOVE|COPY|ACL)$/u.test(
			method,
		),
	);
