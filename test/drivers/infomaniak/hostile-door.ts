import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

/** What an answer becomes on its way: another value in place of it, or text that is sent as it is. `line` is "METHOD /path". */
export type Tamper = (
	line: string,
	json: unknown,
) => unknown | { readonly raw: string };

const raw = z.strictObject({ raw: z.string(), status: z.int().optional() });

/** A server before another that lets every answer through and changes it on the way; must be closed. */
export const openHostileDoor = async (target: string) => {
	const door: { tamper: Tamper; isHeld: boolean } = {
		tamper: (_line, json) => json,
		isHeld: false,
	};
	const asked: string[] = [];
	const server = createServer(async (request, response) => {
		// A door that is held never answers.
		if (door.isHeld) return;
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(Buffer.from(chunk));
		const { method = "GET", url = "/", headers } = request;
		const { authorization = "", "content-type": type } = headers;
		const answered = await fetch(new URL(url, target), {
			method,
			headers: { authorization, ...(type ? { "content-type": type } : {}) },
			...(method === "GET" ? {} : { body: Buffer.concat(chunks) }),
		});
		const line = `${method} ${url.split("?")[0]}`;
		asked.push(line);
		const changed = door.tamper(line, await answered.json());
		const own = raw.safeParse(changed).data;
		const { status } = answered;
		response.writeHead(own?.status ?? status, {
			"content-type": own ? "text/html" : "application/json",
		});
		response.end(own?.raw ?? JSON.stringify(changed));
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	return {
		url: `http://127.0.0.1:${portOf(server.address())}`,
		door,
		asked,
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
};

const portOf = (address: AddressInfo | string | null): number => {
	if (address === null || typeof address === "string")
		throw new Error("the server has no port");
	return address.port;
};

/** The same JSON with every value below a key of objects replaced; undefined takes it out. */
export const changed = (
	json: unknown,
	change: (key: string, value: unknown) => unknown,
): unknown => {
	if (Array.isArray(json)) return json.map((one) => changed(one, change));
	if (typeof json !== "object" || json === null) return json;
	return Object.fromEntries(
		Object.entries(json).flatMap(([key, value]) => {
			const next = change(key, value);
			if (next === undefined) return [];
			return [[key, next === value ? changed(value, change) : next] as const];
		}),
	);
};
