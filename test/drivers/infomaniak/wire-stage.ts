import {
	createServer,
	type IncomingMessage,
	type RequestListener,
	type Server,
} from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";
import type { LogEvent } from "../../../src/core/log.ts";
import {
	createWire,
	type WireSettings,
} from "../../../src/drivers/infomaniak/open-wire.ts";
import { defineRoute } from "../../../src/drivers/infomaniak/route.ts";
import type { Caller, Wire } from "../../../src/drivers/infomaniak/wire.ts";

/** A token that must turn up nowhere but in a request. */
export const token = "token-that-nobody-may-see";

/** Pauses too short to notice. */
export const quick = {
	read: 5000,
	change: 5000,
	again: 1,
	look: 1,
	going: 1,
	task: 20,
} as const;

const team = z.object({ id: z.int(), name: z.string() });

export const listTeams = defineRoute({
	method: "GET",
	path: "/1/accounts/{account}/teams",
	scope: "accounts",
	data: z.array(team),
	perPage: 2,
});
export const readTeam = defineRoute({
	method: "GET",
	path: "/1/accounts/{account}/teams/{team}",
	scope: "accounts",
	data: team,
});
export const addTeam = defineRoute({
	method: "POST",
	path: "/1/accounts/{account}/teams",
	scope: "accounts",
	data: team,
});
export const leaveTeam = defineRoute({
	method: "DELETE",
	path: "/1/accounts/{account}/teams/{team}/users",
	scope: "accounts",
	data: z.boolean(),
});

/** Somebody who asks, and what they were told of waiting. */
export const callerOf = (
	person: string,
	kind: Caller["kind"] = "person",
): Caller & { readonly told: [number, number][] } => {
	const told: [number, number][] = [];
	const waiting = (place: number, ms: number) => {
		told.push([place, ms]);
	};
	return { person, kind, waiting, seen: new Map(), told };
};

/** A wire to an address, without pauses; its log beside it. */
export const wireTo = (
	baseUrl: string,
	more: Partial<WireSettings> = {},
): { wire: Wire; events: LogEvent[] } => {
	const events: LogEvent[] = [];
	const wire = createWire({
		baseUrl,
		token,
		caller: () => null,
		log: (event) => events.push(event),
		timeouts: quick,
		...more,
	});
	return { wire, events };
};

/** A request that a server got. */
export type Got = {
	readonly line: string;
	readonly headers: IncomingMessage["headers"];
	readonly body: string;
};

/** A server on this machine that answers each request with the next of `answers`, the last one for ever. */
export const openServer = async (
	...answers: readonly RequestListener[]
): Promise<{ url: string; got: Got[]; close: () => Promise<void> }> => {
	const got: Got[] = [];
	const server = createServer((request, response) => {
		void text(request).then((body) => {
			const line = `${request.method} ${request.url}`;
			got.push({ line, headers: request.headers, body });
			const answer = answers[Math.min(got.length, answers.length) - 1];
			answer?.(request, response);
		});
	});
	const port = await listen(server);
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { url: `http://127.0.0.1:${port}`, got, close };
};

const listen = (server: Server): Promise<number> =>
	new Promise((resolve) => {
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			resolve(typeof address === "object" ? (address?.port ?? 0) : 0);
		});
	});

/** An answer in JSON. */
export const json =
	(
		body: unknown,
		status = 200,
		headers: Record<string, string> = {},
	): RequestListener =>
	(_request, response) => {
		response
			.writeHead(status, { "content-type": "application/json", ...headers })
			.end(JSON.stringify(body));
	};

/** A value in its envelope. */
export const success = (data: unknown): RequestListener =>
	json({ result: "success", data });

/** Everything of an error that could end in a log or before a person. */
export const allOf = (error: unknown): string =>
	error instanceof Error
		? JSON.stringify([
				error.message,
				error.stack,
				error.cause ?? null,
				{ ...error },
			])
		: String(error);
