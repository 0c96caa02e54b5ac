import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "../../core/log.ts";
import type { Inlet } from "./receiver.ts";

/** Serves one more kind of page; false when the request is not for it. */
export type Pages = (
	request: IncomingMessage,
	response: ServerResponse,
) => boolean;

/** Our own HTTP server: Slack's signed requests, health and readiness, one-time pages. */
export type Door = {
	readonly port: number;
	/** While not ready, requests of Slack are refused and `/readyz` says so; health and pages go on. */
	readonly setReady: (ready: boolean) => void;
	/** Takes no new requests and waits for those under way. */
	readonly close: () => Promise<void>;
};

/** Opens the server on a port (0 takes a free one). */
export const openDoor = async (options: {
	port: number;
	host: string;
	inlet: Inlet;
	pages: Pages;
	log: Log;
}): Promise<Door> => {
	let ready = false;
	const server = createServer(
		{ headersTimeout: 10_000, requestTimeout: 30_000 },
		(request, response) => {
			const pathname = request.url?.split("?")[0] ?? "/";
			if (
				pathname === "/slack/events" &&
				request.method === "POST" &&
				options.inlet
			) {
				if (!ready) return plain(response, 503, "Not now.");
				if (timely(request, Date.now()))
					return enter(options.inlet, request, response);
				options.log({ event: "refused", reason: "timestamp" });
				return plain(response, 401, "This request is not from now.");
			}
			if (pathname === "/healthz") return plain(response, 200, "ok");
			if (pathname === "/readyz")
				return plain(
					response,
					ready ? 200 : 503,
					ready ? "ready" : "not ready",
				);
			if (options.pages(request, response)) return;
			plain(response, 404, "There is nothing here.");
		},
	);
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port, options.host, resolve);
	});
	return {
		port: portOf(server.address()),
		setReady: (now) => {
			ready = now;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeIdleConnections();
				setTimeout(() => server.closeAllConnections(), 5000).unref();
			}),
	};
};

/** Slack's own check refuses old requests only; one from the future could be kept and played later. */
const timely = (request: IncomingMessage, now: number): boolean => {
	const seconds = Number(request.headers["x-slack-request-timestamp"]);
	return Number.isSafeInteger(seconds) && Math.abs(now / 1000 - seconds) <= 300;
};

/** Bolt compares the content type letter by letter, so a charset is taken off first. */
const enter = (
	inlet: NonNullable<Inlet>,
	request: IncomingMessage,
	response: ServerResponse,
): void => {
	const type = request.headers["content-type"];
	if (type) request.headers["content-type"] = type.split(";")[0]?.trim();
	inlet(request, response);
};

const plain = (
	response: ServerResponse,
	status: number,
	text: string,
): void => {
	response.writeHead(status, {
		"content-type": "text/plain; charset=utf-8",
		"x-content-type-options": "nosniff",
	});
	response.end(text);
};

const portOf = (address: AddressInfo | string | null): number =>
	typeof address === "object" && address !== null ? address.port : 0;
