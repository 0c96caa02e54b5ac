import { randomUUID } from "node:crypto";
import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Scope } from "../../../src/drivers/infomaniak/route.ts";
import type { Door, Reply } from "./door.ts";
import { type Exchange, queryOf } from "./exchange.ts";
import { type createFaults, playFault } from "./faults.ts";
import { findDoor } from "./find-door.ts";
import type { Pace } from "./pace.ts";
import { envelopeOf, Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** What a server plays with. */
export type Play = {
	readonly world: World;
	readonly token: string;
	readonly scopes: readonly Scope[];
	/** ms before every answer. */
	readonly delay: number;
	readonly pace: Pace;
	readonly faults: ReturnType<typeof createFaults>;
	readonly exchanges: Exchange[];
};

/** The HTTP of it: finds the door, asks for the token, paces, makes faults happen, and writes down every exchange. */
export const createInfomaniakServer = (play: Play) =>
	createServer((request, response) => {
		handle(play, request, response).catch(() => response.destroy());
	});

const handle = async (
	play: Play,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> => {
	const bytes = await bytesOf(request);
	const address = new URL(request.url ?? "/", "http://infomaniak");
	const exchange = exchangeOf(request, address, bytes);
	play.exchanges.push(exchange);
	if (play.delay > 0) await wait(play.delay);
	const line = `${exchange.method} ${exchange.path}`;
	const work = (): Reply => {
		try {
			return answer(play, request, exchange, bytes);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return { kind: "json", status: error.status, json: envelopeOf(error) };
		}
	};
	const slow = play.pace.take();
	if (slow !== null) {
		response.setHeader("retry-after", String(slow));
		const refusal = new Refusal(429, "too_many_requests");
		send(response, exchange, {
			kind: "json",
			status: 429,
			json: envelopeOf(refusal),
		});
		return;
	}
	const fault = play.faults.take(line, address.search, exchange.body);
	exchange.fault = fault?.kind ?? null;
	const reply =
		fault === null
			? work()
			: await playFault(fault, response, work, (later) =>
					spool(play.world, later),
				);
	if (reply !== null) send(response, exchange, reply);
	else if (response.writableEnded) exchange.status = response.statusCode;
};

const answer = (
	play: Play,
	request: IncomingMessage,
	{ method, path, query, body }: Exchange,
	bytes: Buffer,
): Reply => {
	if (request.headers.authorization !== `Bearer ${play.token}`)
		throw new Refusal(401, "not_authorized");
	const found = findDoor(method, path);
	if (found === null) throw new Refusal(404, "method_not_found");
	const { door } = found;
	if (!opens(play.scopes, door) || !may(play.world, door))
		throw new Refusal(403, "access_denied");
	return door.answer({ path: found.names, query, body, bytes }, play.world);
};

const opens = (scopes: readonly Scope[], { scope }: Door): boolean =>
	scope === null || scopes.includes(scope);

const may = ({ organisation }: World, { method, scope }: Door): boolean => {
	const person = organisation.members.find(
		({ id }) => id === organisation.token,
	);
	if (person === undefined) return false;
	const open = method === "GET" || (scope !== "accounts" && scope !== "mail");
	return open || person.role !== "normal";
};

const spool = ({ organisation, now }: World, work: () => Reply): string => {
	const task: World["organisation"]["tasks"][number] = {
		uuid: randomUUID(),
		status: "spooled",
		created: now(),
		finished: null,
		response: {},
		error: null,
	};
	organisation.tasks.push(task);
	setTimeout(() => {
		const reply = work();
		const done = reply.kind === "json" && reply.status < 400;
		task.status = done ? "executed" : "failed";
		task.finished = now();
		const json = reply.kind === "json" ? reply.json : {};
		if (done) task.response = json;
		else task.error = json;
	}, 20).unref();
	return task.uuid;
};

const send = (
	response: ServerResponse,
	exchange: Exchange,
	reply: Reply,
): void => {
	if (reply.kind === "bytes") {
		exchange.status = 200;
		response.writeHead(200, { "content-type": "application/octet-stream" });
		response.end(reply.bytes);
		return;
	}
	exchange.status = reply.status;
	exchange.answer = JSON.parse(JSON.stringify(reply.json));
	response.writeHead(reply.status, { "content-type": "application/json" });
	response.end(JSON.stringify(reply.json));
};

const exchangeOf = (
	request: IncomingMessage,
	{ pathname, searchParams }: URL,
	bytes: Buffer,
): Exchange => {
	const { authorization: _, ...headers } = request.headers;
	const isJson = /^application\/json\b/u.test(headers["content-type"] ?? "");
	return {
		method: request.method ?? "GET",
		path: pathname,
		query: queryOf(searchParams),
		headers: Object.fromEntries(
			Object.entries(headers).map(([name, given]) => [name, String(given)]),
		),
		body: isJson && bytes.length > 0 ? parsed(bytes) : undefined,
		bytes: isJson ? 0 : bytes.length,
		at: Date.now(),
		status: 0,
		answer: undefined,
		fault: null,
	};
};

const parsed = (bytes: Buffer): unknown => {
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		return undefined;
	}
};

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(Buffer.from(part));
	return Buffer.concat(parts);
};
