import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { objectOf, parseJson, textOf } from "../json.ts";
import type { World } from "../state/world.ts";
import type { AppAnswer, Envelope, Retry } from "./delivery.ts";

/** The Socket Mode connections of the app. */
export type Sockets = {
	/** Takes over an upgrade request that carries a fresh ticket, refuses every other one. */
	accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
	send(envelope: Envelope, retry?: Retry): Promise<AppAnswer>;
	close(): void;
};

const PING_MS = 5000;
const FAREWELL_MS = 200;

/** Opens the register of connections; pings them as Slack does. */
export function openSockets(world: World): Sockets {
	const server = new WebSocketServer({ noServer: true, maxPayload: 1_000_000 });
	const waiting: Waiting = new Map();
	const ping = setInterval(() => {
		for (const client of server.clients) client.ping("local");
	}, PING_MS);
	server.on("connection", (client) => welcome(world, server, client, waiting));
	return {
		accept(request, socket, head) {
			socket.on("error", () => socket.destroy());
			if (!hasTicket(world, request)) return void socket.destroy();
			server.handleUpgrade(request, socket, head, (client) =>
				server.emit("connection", client, request),
			);
		},
		send(envelope, retry) {
			const [client] = [...server.clients].filter(isOpen);
			if (client === undefined)
				return Promise.resolve(unanswered("connection_failed"));
			return sendOne(client, world.clock.ackMs, waiting, envelope, retry);
		},
		close() {
			clearInterval(ping);
			for (const client of server.clients) {
				client.close(1001);
				setTimeout(() => client.terminate(), FAREWELL_MS).unref();
			}
			server.close();
		},
	};
}

type Waiting = Map<string, (answer: AppAnswer) => void>;

function hasTicket(world: World, request: IncomingMessage): boolean {
	const url = URL.parse(request.url ?? "/", "http://localhost");
	const ticket = url?.searchParams.get("ticket") ?? "";
	return url?.pathname === "/link/" && world.tickets.take(ticket);
}

function welcome(
	world: World,
	server: WebSocketServer,
	client: WebSocket,
	waiting: Waiting,
): void {
	const announce = () =>
		world.hub.publish({ kind: "socket", connections: server.clients.size });
	client.send(JSON.stringify(hello(world, server.clients.size)));
	client.on("message", (data) => {
		const reply = objectOf(parseJson(String(data)));
		const body = reply.payload ?? null;
		waiting.get(textOf(reply.envelope_id))?.({ kind: "acknowledged", body });
	});
	client.on("error", () => client.terminate());
	client.on("close", announce);
	announce();
}

function sendOne(
	client: WebSocket,
	ackMs: number,
	waiting: Waiting,
	envelope: Envelope,
	retry: Retry | undefined,
): Promise<AppAnswer> {
	const envelope_id = randomUUID();
	return new Promise((resolve) => {
		const settle = (answer: AppAnswer) => {
			clearTimeout(late);
			waiting.delete(envelope_id);
			resolve(answer);
		};
		const late = setTimeout(() => settle(unanswered("http_timeout")), ackMs);
		waiting.set(envelope_id, settle);
		client.send(JSON.stringify({ envelope_id, ...wireForm(envelope, retry) }));
	});
}

function wireForm({ kind, payload }: Envelope, retry: Retry | undefined) {
	if (kind !== "events_api")
		return {
			type: kind === "options" ? "interactive" : kind,
			payload,
			accepts_response_payload: true,
		};
	return {
		type: kind,
		payload,
		accepts_response_payload: false,
		retry_attempt: retry?.number ?? 0,
		retry_reason: retry?.reason ?? "",
	};
}

function unanswered(reason: "http_timeout" | "connection_failed"): AppAnswer {
	return { kind: "failed", reason, noRetry: false };
}

function isOpen(client: WebSocket): boolean {
	return client.readyState === client.OPEN;
}

function hello(world: World, connections: number) {
	return {
		type: "hello",
		num_connections: connections,
		debug_info: { host: "local", approximate_connection_time: 18_060 },
		connection_info: { app_id: world.people.bot.appId },
	};
}
