import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";

/** An HTTP server on a free port of the loopback. What its handler throws ends the connection and is kept in `broken`. */
export const openLoopback = async (
	handler: (
		request: IncomingMessage,
		response: ServerResponse,
	) => Promise<void>,
) => {
	const broken: unknown[] = [];
	const server = createServer((request, response) => {
		handler(request, response).catch((error: unknown) => {
			broken.push(error);
			response.destroy();
		});
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const address = server.address();
	const port = typeof address === "object" ? (address?.port ?? 0) : 0;
	return {
		url: `http://127.0.0.1:${port}/`,
		broken,
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
};
