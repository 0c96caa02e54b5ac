import type { IncomingMessage, ServerResponse } from "node:http";
import {
	HTTPReceiver,
	LogLevel,
	type Receiver,
	SocketModeReceiver,
} from "@slack/bolt";
import type { Log } from "../../core/log.ts";

/** How the app is reached by Slack: signed HTTP requests, or a socket it opens itself. */
export type SlackSettings = {
	readonly botToken: string;
	/** Another address than Slack's own, ending in `/api/`. */
	readonly apiUrl?: string;
	readonly transport:
		| { readonly kind: "http"; readonly signingSecret: string }
		| { readonly kind: "socket"; readonly appToken: string };
};

/** Something that takes signed requests; null in Socket Mode, where none come. */
export type Inlet =
	| ((request: IncomingMessage, response: ServerResponse) => void)
	| null;

/** Makes Bolt's receiver and the inlet our own server feeds; `sorry` is what a person reads when a request broke before it was acknowledged. */
export const createReceiver = (
	settings: SlackSettings,
	sorry: string,
	log: Log,
): { receiver: Receiver; inlet: Inlet } => {
	const logger = quiet(log);
	if (settings.transport.kind === "socket") {
		const receiver = new SocketModeReceiver({
			appToken: settings.transport.appToken,
			logger,
			installerOptions: settings.apiUrl
				? { clientOptions: { slackApiUrl: settings.apiUrl } }
				: {},
		});
		return { receiver, inlet: null };
	}
	const receiver = new HTTPReceiver({
		signingSecret: settings.transport.signingSecret,
		bodyLimit: "1mb",
		logger,
		processEventErrorHandler: async ({ response }) => {
			if (response.headersSent) return false;
			response.writeHead(200, { "content-type": "application/json" });
			response.end(JSON.stringify({ response_type: "ephemeral", text: sorry }));
			return false;
		},
	});
	return { receiver, inlet: receiver.requestListener };
};

/** A logger for Slack's packages that never prints what they were given; a refused request is counted. */
export const quiet = (log: Log) => ({
	debug: nothing,
	info: nothing,
	warn: (...said: unknown[]) => {
		if (String(said[0]).startsWith("Failed to parse and verify"))
			log({ event: "refused", reason: "signature" });
		else if (String(said[0]).startsWith("Request body exceeded"))
			log({ event: "refused", reason: "size" });
	},
	error: () => log({ event: "slack", what: "failed" }),
	setLevel: nothing,
	getLevel: () => LogLevel.WARN,
	setName: nothing,
});

const nothing = (): void => undefined;
