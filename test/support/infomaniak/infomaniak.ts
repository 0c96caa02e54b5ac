import type { AddressInfo } from "node:net";
import type { Scope } from "../../../src/drivers/infomaniak/route.ts";
import { type ByHand, createByHand } from "./by-hand.ts";
import type { Pack } from "./drive-state.ts";
import type { Exchange } from "./exchange.ts";
import { createFaults, type Fault } from "./faults.ts";
import type { Organisation } from "./organisation.ts";
import { createPace, noPace } from "./pace.ts";
import { seed } from "./seed.ts";
import { createInfomaniakServer } from "./server.ts";
import { createIds } from "./world.ts";

// How to use it:
//   const infomaniak = await openInfomaniak({ people: 300 });
//   … INFOMANIAK_API_URL = infomaniak.url, INFOMANIAK_TOKEN = infomaniak.token, INFOMANIAK_ACCOUNT = infomaniak.account
//   infomaniak.organisation.members     plain state: read it, change it
//   infomaniak.byHand.remove("…")       what a person does in the Manager
//   infomaniak.fault({ match: /POST .*invitations$/, kind: "cut-after-doing" })
//   infomaniak.exchanges                every request and answer
//   expect(await judged(infomaniak.exchanges)).toEqual([])      held against the API description (judged.ts)
//   await infomaniak.close()

/** How the organisation that is played looks. */
export type InfomaniakOptions = {
	/** How many members there are, made up; left out, it is the small Alpenblick. */
	readonly people?: number;
	/** How a mailbox gets its password: one for each device, or one of its own. */
	readonly access?: "devices" | "password";
	/** ms before every answer. */
	readonly delay?: number;
	readonly plan?: Pack;
	/** Users that are bought; left out, as many as are needed for it to work. */
	readonly slots?: number;
	/** What the token may do; left out, everything. */
	readonly scopes?: readonly Scope[];
	/** Answers 429 to the 61st call in a minute, or as said (`window` in ms). */
	readonly strictPace?:
		| boolean
		| { readonly calls: number; readonly window: number };
	/** Its clock, ms. */
	readonly now?: () => number;
};

/** A local server that plays Infomaniak. */
export type Infomaniak = {
	readonly url: string;
	readonly token: string;
	readonly account: number;
	readonly organisation: Organisation;
	readonly byHand: ByHand;
	readonly fault: (fault: Fault) => void;
	/** Forgets the faults that have not happened. */
	readonly noFaults: () => void;
	readonly exchanges: Exchange[];
	readonly close: () => Promise<void>;
};

const all: readonly Scope[] = [
	"accounts",
	"user_info",
	"drive",
	"mail",
	"products",
	"ai-tools",
];

/** Opens a server with state that plays Infomaniak's HTTP API on loopback; must be closed. */
export const openInfomaniak = async (
	options: InfomaniakOptions = {},
): Promise<Infomaniak> => {
	const clock = options.now ?? Date.now;
	const now = () => Math.floor(clock() / 1000);
	const next = createIds(700_000);
	const world = { organisation: seed(options, now(), next), now, next };
	const faults = createFaults();
	const exchanges: Exchange[] = [];
	const token = "token-of-alpenblick";
	const server = createInfomaniakServer({
		world,
		token,
		scopes: options.scopes ?? all,
		delay: options.delay ?? 0,
		pace: paceOf(options.strictPace),
		faults,
		exchanges,
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	return {
		url: `http://127.0.0.1:${portOf(server.address())}`,
		token,
		account: world.organisation.account.id,
		organisation: world.organisation,
		byHand: createByHand(world),
		fault: faults.add,
		noFaults: faults.clear,
		exchanges,
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
};

const paceOf = (strict: InfomaniakOptions["strictPace"]) => {
	if (strict === undefined || strict === false) return noPace;
	return strict === true
		? createPace(60, 60_000)
		: createPace(strict.calls, strict.window);
};

const portOf = (address: AddressInfo | string | null): number => {
	if (address === null || typeof address === "string")
		throw new Error("the server has no port");
	return address.port;
};
