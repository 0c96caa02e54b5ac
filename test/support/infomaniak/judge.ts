import { type Check, createCheck } from "./check.ts";
import {
	type Description,
	type Operation,
	operationsOf,
} from "./description.ts";
import type { Exchange } from "./exchange.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { judgeRequest } from "./judge-request.ts";

/** A route that the description leaves out; `outside` of `defineRoute` says where it is known from. */
export type Outside = { readonly method: string; readonly path: string };

/** Holds exchanges against Infomaniak's description of its API. */
export type Judge = (exchanges: readonly Exchange[]) => readonly string[];

/**
 * Makes a judge that complains, once for each complaint, of requests and answers that the description does not allow. Routes outside it are let through only when listed.
 * An answer that a fault spoilt is not judged, the request is.
 */
export const createJudge = (
	description: Description,
	outside: readonly Outside[] = [],
): Judge => {
	const operations = operationsOf(description).map((operation) => ({
		operation,
		pattern: patternOf(operation.path),
	}));
	const known = outside.map(({ method, path }) => ({
		method,
		pattern: patternOf(path),
	}));
	const check = createCheck(description);
	const complaintsOf = (exchange: Exchange): readonly string[] => {
		const { method, path } = exchange;
		const isKnown = known.some(
			(one) => one.method === method && one.pattern.test(path),
		);
		const found = operations.find(
			({ operation, pattern }) =>
				operation.method === method && pattern.test(path),
		);
		if (found === undefined)
			return isKnown ? [] : ["is not in the description"];
		const names = found.pattern.exec(path)?.groups ?? {};
		return verdict(exchange, found.operation, names, check);
	};
	return (exchanges) => [
		...new Set(
			exchanges.flatMap((exchange) =>
				complaintsOf(exchange).map(
					(what) => `${exchange.method} ${exchange.path}: ${what}`,
				),
			),
		),
	];
};

/** The same, once: `judge(exchanges, description, outside)`. */
export const judge = (
	exchanges: readonly Exchange[],
	description: Description,
	outside: readonly Outside[] = [],
): readonly string[] => createJudge(description, outside)(exchanges);

const verdict = (
	exchange: Exchange,
	operation: Operation,
	names: Readonly<Record<string, string>>,
	check: Check,
): readonly string[] => [
	...judgeRequest(exchange, operation, names, check),
	...(exchange.fault === null || exchange.fault === "slow"
		? judgeAnswer(exchange, operation, check)
		: []),
];

const patternOf = (path: string): RegExp =>
	new RegExp(`^${path.replaceAll(/\{(\w+)\}/gu, "(?<$1>[^/]+)")}$`, "u");
