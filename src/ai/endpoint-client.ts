import type { OpenAI } from "openai";
import type { Endpoint } from "./settings.ts";

/** Makes a client for one endpoint, with every option given so that no environment variable has a say; `patience` in ms. The library is loaded on first use, as it costs a tenth of a second. */
export const createClient = async (
	endpoint: Endpoint,
	patience: number,
): Promise<OpenAI> => {
	const library = await loadClient();
	return new library.OpenAI({
		baseURL: endpoint.baseUrl,
		apiKey: endpoint.apiKey ?? "none",
		adminAPIKey: null,
		organization: null,
		project: null,
		webhookSecret: null,
		timeout: patience,
		maxRetries: 0,
		logLevel: "off",
		logger: silent,
		fetch: guardedFetch(endpoint.apiKey !== undefined),
	});
};

/** Loads the library. */
export const loadClient = () => import("openai");

const quiet = (): void => undefined;
const silent = { error: quiet, warn: quiet, info: quiet, debug: quiet };

/** Sends only the headers we mean to send: the library adds the machine's description, and more from the environment. A redirect is refused, as the text would be sent again to an unknown address. */
const guardedFetch =
	(keyed: boolean) =>
	(
		input: string | URL | Request,
		init: RequestInit = {},
	): Promise<Response> => {
		const given = new Headers(init.headers);
		const headers = new Headers({ "user-agent": "suitemate" });
		for (const name of keyed
			? [...plainHeaders, "authorization"]
			: plainHeaders)
			headers.set(name, given.get(name) ?? "");
		return fetch(input, { ...init, headers, redirect: "error" });
	};

const plainHeaders = ["accept", "content-type"];
