import { readFileSync } from "node:fs";
import nock from "nock";
import { z } from "zod";
import { type Exchange, queryOf } from "../../support/infomaniak/exchange.ts";
import { driversFor } from "./matrix-stage.ts";
import type { PinnedCall } from "./pinned-calls.ts";
import { quick, token } from "./wire-stage.ts";

const fields = z.record(z.string(), z.unknown());
const exchangeSchema = z.object({
	method: z.string(),
	path: z.string(),
	query: fields,
	type: z.string().nullable(),
	body: fields.optional(),
	bytes: z.int(),
	status: z.int(),
	answer: z.looseObject({ result: z.string() }),
});
type Pinned = z.output<typeof exchangeSchema>;

const pinSchema = z.array(
	z.object({
		name: z.string(),
		exchanges: z.array(exchangeSchema),
		value: z.unknown(),
	}),
);

/** What was written down for one call: every request as it must be sent, its answer, and the value that comes out. */
export type Pin = z.output<typeof pinSchema>[number];

/** The pins of a subject. */
export const readPins = (subject: string): readonly Pin[] =>
	pinSchema.parse(
		JSON.parse(
			readFileSync(
				new URL(`./pinned-${subject}.json`, import.meta.url),
				"utf8",
			),
		),
	);

const api = "https://api.infomaniak.com";

/** Plays a pin: only its requests are answered, each once, when everything of it is as written down. Gives the value and the requests that were not made. */
export const playPin = async (
	call: PinnedCall,
	{ exchanges }: Pin,
): Promise<{ readonly value: unknown; readonly unmade: readonly string[] }> => {
	for (const exchange of exchanges) answer(exchange);
	const { drivers, base } = driversFor(
		{ url: api, token, account: 481_516 },
		quick.read,
	);
	const value = await call.run(drivers, base);
	return { value: value ?? null, unmade: nock.pendingMocks() };
};

const answer = (pinned: Pinned): void => {
	const { method, path, query, type, body, bytes, status } = pinned;
	const reqheaders = {
		authorization: `Bearer ${token}`,
		accept: "application/json",
		"user-agent": "suitemate",
		...(type === null ? {} : { "content-type": type }),
	};
	const isAsked = (uri: string): boolean => {
		const { pathname, searchParams } = new URL(uri, api);
		const asked = queryOf(searchParams);
		return pathname === path && asText(asked) === asText(query);
	};
	const isSent = (given: unknown): boolean => {
		if (type === null) return given === "";
		return body === undefined
			? Buffer.byteLength(String(given)) === bytes
			: asText(given) === asText(body);
	};
	nock(api, {
		reqheaders,
		...(type === null ? { badheaders: ["content-type"] } : {}),
	})
		.intercept(isAsked, method, isSent)
		.reply(status, pinned.answer);
};

/** A password that is made anew each time is only there. */
const asText = (given: unknown): string =>
	JSON.stringify(given, (key, value: unknown) =>
		key === "password" && String(value).length >= 10 ? "<password>" : value,
	);

/** A pin as the judge takes it. */
export const exchangeOf = (pinned: Pinned): Exchange => ({
	method: pinned.method,
	path: pinned.path,
	query: pinned.query,
	headers: pinned.type === null ? {} : { "content-type": pinned.type },
	body: pinned.body,
	bytes: pinned.bytes,
	at: 0,
	status: pinned.status,
	answer: pinned.answer,
	// The description tells what comes in the end, not that it comes later.
	fault: pinned.answer.result === "asynchronous" ? "asynchronous" : null,
});
