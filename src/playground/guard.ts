import type { IncomingMessage } from "node:http";

/** Why a request is refused (403), `null` when it is fine: the Host must be this machine, so that no foreign name is rebound to it. */
export function refuseForeignHost(request: IncomingMessage): string | null {
	const host = (request.headers.host ?? "").replace(/:\d+$/, "");
	return ["127.0.0.1", "localhost", "[::1]"].includes(host)
		? null
		: "This address is for this computer only.";
}

/** Why a request to the page's own API is refused, `null` when it comes from the page (or from no browser at all). */
export function refuseForeignOrigin(request: IncomingMessage): string | null {
	const sentence = "This request comes from another page.";
	const site = request.headers["sec-fetch-site"];
	if (site !== undefined && site !== "same-origin" && site !== "none")
		return sentence;
	const { origin, host } = request.headers;
	return origin === undefined || origin === `http://${host}` ? null : sentence;
}
