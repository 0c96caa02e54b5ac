import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { answerJson } from "./answer.ts";
import { type Clock, defineClock } from "./clock.ts";
import { createControl } from "./control.ts";
import { createDelivery } from "./dispatch/delivery.ts";
import { openEvents } from "./dispatch/events.ts";
import { sendMessageEvents } from "./dispatch/message-events.ts";
import { openSockets } from "./dispatch/sockets.ts";
import type { LocalSlack } from "./local-slack.ts";
import { openMailbox } from "./mailbox.ts";
import type { Parts } from "./parts.ts";
import type { AppRegistration } from "./registration.ts";
import { route } from "./route.ts";
import { createWorld } from "./state/world.ts";
import { PAGE_FOLDER } from "./static-files.ts";
import type { Workspace } from "./workspace.ts";

/** What a local Slack starts with; port 0 (default) takes a free one, `clock` shortens single waiting times. */
export type LocalSlackOptions = {
	workspace: Workspace;
	app: AppRegistration;
	port?: number;
	publicFolder?: string;
	clock?: Partial<Clock>;
};

/** Opens a Slack for one app and one workspace on 127.0.0.1, in memory; rejects when the port is taken. */
export async function openLocalSlack(
	options: LocalSlackOptions,
): Promise<LocalSlack> {
	const { workspace, app, port = 0, publicFolder = PAGE_FOLDER } = options;
	const world = createWorld(workspace, app, defineClock(options.clock));
	const mailbox = await openMailbox((mail) =>
		world.hub.publish({ kind: "mail", mail }),
	);
	const sockets = openSockets(world);
	const deliver = createDelivery(world, sockets);
	const events = openEvents(world, deliver);
	const parts = { world, deliver, events, mailbox, pageFolder: publicFolder };
	const stopMessages = sendMessageEvents(world, events);
	const server = createRoutedServer(parts);
	server.on("upgrade", sockets.accept);
	const close = async () => {
		stopMessages();
		events.close();
		sockets.close();
		await Promise.all([closeServer(server), mailbox.close()]);
	};
	try {
		world.address.url = await listen(server, port);
	} catch (error) {
		await close();
		throw error;
	}
	return createControl(parts, close);
}

function createRoutedServer(parts: Parts): Server {
	return createServer((request, response) => {
		response.on("error", ignoreBrokenConnection);
		route(parts, request, response).catch((error: unknown) => {
			// A page that goes away while it sends is no fault of this server.
			if (request.destroyed && !request.complete) return;
			answerJson(response, 500, { ok: false, error: "internal_error" });
			process.emitWarning(error instanceof Error ? error : String(error));
		});
	});
}

function ignoreBrokenConnection(): void {}

const portSchema: z.ZodType<Pick<AddressInfo, "port">> = z.object({
	port: z.number(),
});

function listen(server: Server, port: number): Promise<string> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", reject);
			const address = portSchema.parse(server.address());
			resolve(`http://127.0.0.1:${address.port}`);
		});
	});
}

function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
