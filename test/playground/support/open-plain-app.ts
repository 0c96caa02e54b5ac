import { createServer, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

type Answer = {
	status: number;
	headers?: Record<string, string>;
	body?: string;
};
type Received = { headers: IncomingHttpHeaders; body: string };

/** Opens an HTTP server that answers as told and keeps what it got; it closes with the test. */
export async function openPlainApp(answer: () => Answer) {
	const requests: Received[] = [];
	const server = createServer(async (request, response) => {
		requests.push({ headers: request.headers, body: await text(request) });
		const { status, headers, body } = answer();
		response.writeHead(status, headers).end(body);
	});
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const address = server.address();
	const port = typeof address === "object" ? address?.port : address;
	return { url: `http://127.0.0.1:${port}/slack/events`, requests };
}
