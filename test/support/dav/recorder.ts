import { request as ask } from "node:http";
import { type Exchange, noted } from "./exchanges.ts";
import { createFaults, send, spoil } from "./faults.ts";
import { openLoopback } from "./loopback.ts";
import type { Answer } from "./refusal.ts";

/** Stands in front of a server and notes everything that passes, in `exchanges`; `faults` cut, delay or replace what comes back. */
export const openRecorder = async (target: string) => {
	const exchanges: Exchange[] = [];
	const faults = createFaults();
	const loopback = await openLoopback(async (request, response) => {
		const exchange = await noted(request, exchanges);
		if (!exchange) return;
		const usual = () => passed(target, exchange);
		const fault = await faults.take(exchange.method, exchange.path);
		exchange.status = fault
			? await spoil(fault, response, usual)
			: send(response, await usual());
	});
	return { ...loopback, exchanges, faults };
};

const passed = (target: string, exchange: Exchange): Promise<Answer> =>
	new Promise((resolve, reject) => {
		const { method, path, body, headers } = exchange;
		const asked = ask(
			new URL(path, target),
			{
				method,
				agent: false,
				headers: { ...headers, connection: "close" },
			},
			(answer) => {
				const parts: Buffer[] = [];
				answer.on("data", (part: Buffer) => parts.push(part));
				answer.once("error", reject);
				answer.once("end", () =>
					resolve({
						status: answer.statusCode ?? 502,
						headers: kept(answer.headers),
						body: Buffer.concat(parts),
					}),
				);
			},
		);
		asked.once("error", reject);
		asked.end(body);
	});

// The length is told anew, and the connection is another one.
const passing = /^(?:content-length|transfer-encoding|connection|keep-alive)$/u;

const kept = (
	headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> =>
	Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) =>
			value === undefined || passing.test(name)
				? []
				: [[name, Array.isArray(value) ? value.join(", ") : value]],
		),
	);
