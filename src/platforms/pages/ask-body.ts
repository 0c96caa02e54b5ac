import type { IncomingMessage } from "node:http";

/** What was typed into a page, by field; or the status of a refusal that uses up nothing. */
export type Body =
	| { readonly kind: "fields"; readonly fields: URLSearchParams }
	| { readonly kind: "refused"; readonly status: 403 | 413 | 415 };

/** Reads a form that our own page sent: of this site, in the form browsers send, and at most 8 KB. `origin` is where browsers reach us. */
export const readBody = async (
	request: IncomingMessage,
	origin: string | null,
): Promise<Body> => {
	const status = refusalOf(request, origin);
	if (status !== null) {
		request.resume();
		return { kind: "refused", status };
	}
	const text = await textOf(request);
	return text === null
		? { kind: "refused", status: 413 }
		: { kind: "fields", fields: new URLSearchParams(text) };
};

const most = 8192;

const refusalOf = (
	{ headers }: IncomingMessage,
	origin: string | null,
): 403 | 413 | 415 | null => {
	const site = headers["sec-fetch-site"];
	const from = headers.origin;
	if (site !== undefined) {
		if (site !== "same-origin" && site !== "none") return 403;
		// Our pages tell no referrer, and then browsers tell no origin either.
	} else if (from !== undefined && from !== "null" && from !== origin)
		return 403;
	const [type = ""] = (headers["content-type"] ?? "").split(";");
	if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded")
		return 415;
	return Number(headers["content-length"] ?? 0) > most ? 413 : null;
};

/** Null when it is longer than a form of ours can be; the rest is not read into memory. */
const textOf = (request: IncomingMessage): Promise<string | null> =>
	new Promise((resolve, reject) => {
		const parts: Buffer[] = [];
		let size = 0;
		request.on("data", (part: Buffer) => {
			size += part.length;
			if (size <= most) parts.push(part);
			else resolve(null);
		});
		request.on("end", () => resolve(Buffer.concat(parts).toString("utf8")));
		request.on("error", reject);
		request.on("close", () => reject(new Error("The request was cut off.")));
	});
