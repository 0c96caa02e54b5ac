import type { Exchange } from "../support/infomaniak/exchange.ts";

/** The most calls that arrived in any time of this length, ms. */
export const mostIn = (
	exchanges: readonly Exchange[],
	window: number,
): number => {
	const times = exchanges.map(({ at }) => at);
	return Math.max(
		...times.map(
			(from, index) =>
				times.slice(index).filter((at) => at < from + window).length,
		),
	);
};

/** The mail addresses of all invitations that were asked for, in the order of the calls. */
export const invitedIn = (exchanges: readonly Exchange[]): readonly string[] =>
	exchanges.flatMap(({ method, path, body }) =>
		method === "POST" && path.endsWith("/invitations") ? emailOf(body) : [],
	);

const emailOf = (body: unknown): readonly string[] =>
	typeof body === "object" && body !== null && "email" in body
		? [String(body.email)]
		: [];

/** The one in the middle. */
export const median = (values: readonly number[]): number =>
	values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ??
	0;

/** The rows of a CSV file as {@link writeCsv} writes them. */
export const rowsOf = (csv: string): readonly (readonly string[])[] =>
	csv
		.replace(/^\uFEFF/u, "")
		.trimEnd()
		.split("\r\n")
		.map((line) => line.slice(1, -1).split('";"'));
