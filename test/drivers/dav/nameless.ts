import { type Exchange, noted } from "../../support/dav/exchanges.ts";
import { openLoopback } from "../../support/dav/loopback.ts";

/** Stands in front of a server and keeps back its name, so that it is one of an unknown kind. */
export const openNameless = async (target: string) => {
	const exchanges: Exchange[] = [];
	const loopback = await openLoopback(async (request, response) => {
		const exchange = await noted(request, exchanges);
		if (!exchange) return;
		const { method, path, headers, body } = exchange;
		const passed = ["authorization", "content-type", "depth", "if-match"]
			.concat(["if-none-match", "schedule-reply"])
			.flatMap((name): [string, string][] => {
				const value = headers[name];
				return typeof value === "string" ? [[name, value]] : [];
			});
		const answer = await fetch(new URL(path, target), {
			method,
			redirect: "manual",
			headers: Object.fromEntries(passed),
			...(body === "" ? {} : { body }),
		});
		const text = await answer.text();
		exchange.status = answer.status;
		const told = ["dav", "content-type", "etag", "location"].flatMap((name) => {
			const value = answer.headers.get(name);
			return value === null ? [] : [[name, value] as const];
		});
		response.writeHead(answer.status, Object.fromEntries(told));
		response.end(text);
	});
	return { ...loopback, exchanges };
};
