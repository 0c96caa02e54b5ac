import { type Exchange, noted } from "./exchanges.ts";
import { createFaults, send, spoil } from "./faults.ts";
import { openLoopback } from "./loopback.ts";
import type { Ways } from "./sabre-asked.ts";
import { handle } from "./sabre-handle.ts";
import { createHands } from "./sabre-hands.ts";
import { createWorld } from "./sabre-seed.ts";
import type { Build, Person } from "./sabre-state.ts";

/** How this server is to be; see `Ways` for the rest. Nextcloud refuses twins and keeps the default calendar unless told otherwise. */
export type SabreOptions = Partial<Ways> & {
	readonly build?: Build;
	readonly people?: readonly Person[];
	/** Begins without any collection. */
	readonly bare?: boolean;
};

export type Sabre = Awaited<ReturnType<typeof openSabre>>;

/** A DAV server in memory that behaves like sabre/dav 4.7, or like what is known of Infomaniak's and of Nextcloud, and refuses with 400 what no client should send. Everything asked stands in `exchanges`, mails that guests would have got in `mails`, and refused requests in `complaints`. */
export const openSabre = async (options: SabreOptions = {}) => {
	const build = options.build ?? "sabre";
	const world = createWorld(build, options.people, options.bare ?? false);
	const ways: Ways = {
		pageSize: null,
		twins: build === "nextcloud" ? "refuse" : "accept",
		rewrites: false,
		futureTokens: "current",
		limitsFirst: build === "nextcloud",
		keepsDefault: build === "nextcloud",
		...options,
	};
	const exchanges: Exchange[] = [];
	const faults = createFaults();
	const loopback = await openLoopback(async (request, response) => {
		const exchange = await noted(request, exchanges);
		if (!exchange) return;
		const usual = async () => handle(world, ways, exchangeAsked(exchange));
		const fault = await faults.take(exchange.method, exchange.path);
		exchange.status = fault
			? await spoil(fault, response, usual)
			: send(response, await usual());
	});
	const [first] = world.people;
	return {
		...loopback,
		/** Where the DAV tree begins. */
		dav: new URL(world.base, loopback.url).href,
		login: first?.login ?? "",
		password: first?.password ?? "",
		people: world.people,
		mails: world.mails,
		complaints: world.complaints,
		exchanges,
		faults,
		...createHands(world),
	};
};

const exchangeAsked = ({ method, path, headers, body }: Exchange) => ({
	method,
	path,
	headers: Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name,
			Array.isArray(value) ? value.join(", ") : value,
		]),
	),
	body,
});
