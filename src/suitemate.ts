import { type Callers, createCallers } from "./callers.ts";
import { commands, type Services } from "./commands.ts";
import type { Config } from "./config.ts";
import type { Account } from "./core/actor.ts";
import { type App, createApp } from "./core/app.ts";
import { isAsker, mayCarryOut, mayDecide } from "./core/consider.ts";
import { newToken } from "./core/ids.ts";
import type { Log } from "./core/log.ts";
import type { Nudge, Pipeline } from "./core/pipeline.ts";
import type { Request } from "./core/request.ts";
import { settle } from "./core/settle.ts";
import { recover, tend } from "./core/tend.ts";
import { createWorking } from "./core/working.ts";
import { createFirstPoints } from "./first-points.ts";
import { createKnown } from "./known.ts";
import { createLasting } from "./lasting.ts";
import { createDeciders } from "./modules/people/deciders.ts";
import type { Profiles } from "./modules/people/people.ts";
import { createWho } from "./modules/people/who.ts";
import { fullName } from "./modules/users/name.ts";
import { createProtecting } from "./protecting.ts";
import { provideServices, type Systems } from "./services.ts";
import { createShareExpiry } from "./share-expiry.ts";
import { createWatching } from "./watching.ts";

/** The product without its chat platforms: the doors, and what keeps it going. */
export type Suitemate = {
	readonly app: App;
	readonly services: ReturnType<typeof provideServices>;
	/** Tells a platform of every change of a request. */
	readonly onChange: (
		told: (request: Request, nudge: Nudge | null) => void,
	) => void;
	/** Reads back what was running when the last process ended, and has the cards of everything open looked after. */
	readonly recover: () => Promise<void>;
	/** Expires, reminds, looks again and sweeps; called every few seconds. */
	readonly tend: () => Promise<void>;
	/** Takes the readings of the day and tells of what fills up; called about every minute. */
	readonly watch: () => Promise<void>;
	/** Takes the points of the night of calendars and address books; called about every minute. */
	readonly protect: () => Promise<void>;
	/** Ends the shares of address books whose last day is over; called about every minute. */
	readonly endShares: () => Promise<void>;
	/** Until no job is worked on and no first point taken here any more. */
	readonly idle: () => Promise<void>;
	/** Finishes the running step of every job and leaves the rest to the next process. */
	readonly close: () => Promise<void>;
};

/** Puts the product together over its systems. */
export const createSuitemate = (parts: {
	readonly config: Config;
	readonly systems: Systems;
	readonly profiles: Profiles;
	readonly callers?: Callers;
	readonly log: Log;
	readonly now: () => number;
}): Suitemate => {
	const { config, systems, log, now } = parts;
	const { store, ksuite } = systems;
	const { onBehalf, inBackground } = parts.callers ?? createCallers();
	const told: ((request: Request, nudge: Nudge | null) => void)[] = [];
	// What is in this process is simply looked up.
	const isHere = config.ksuite.systems.users === "embedded";
	const known = isHere
		? { of: ksuite.users.find, forget: () => undefined }
		: (systems.known ?? createKnown(ksuite.users, 60_000, now));
	const teams = isHere
		? { of: ksuite.teams.of, forget: () => undefined }
		: createLasting(ksuite.teams.of, 60_000, now);
	const who = createWho({
		links: store.links,
		profiles: parts.profiles,
		grants: store.grants.of,
		user: async (id) => {
			const user = await known.of(id);
			return user ? { name: fullName(user), email: user.email } : null;
		},
		owners: config.OWNERS,
		house: { locale: config.DEFAULT_LOCALE, zone: config.DEFAULT_ZONE },
	});
	const { profiles } = parts;
	const services = provideServices({
		...systems,
		...{ who, profiles, config, log, now },
		houseTeams: { ...ksuite.teams, of: teams.of },
		// The pipeline is made of the services.
		withdraw: (request, by) => settle(pipeline, request, "withdrawn", by),
	});
	const working = createWorking(newToken());
	const pipeline: Pipeline<Services> = {
		commands: new Map(commands.map((command) => [command.name, command])),
		services,
		who,
		requests: store.requests,
		jobs: store.jobs,
		working,
		onBehalf,
		audit: store.audit,
		threshold: thresholdOf(config),
		waits: waitsOf(config),
		now,
		log,
		changed: (request, nudge) => {
			if (request.state === "done") {
				known.forget();
				teams.forget();
			}
			for (const tell of told) tell(request, nudge);
		},
	};
	const deciders = createDeciders(store.links, who);
	const protection = {
		store,
		accounts: services.accounts,
		background: inBackground,
		zone: config.DEFAULT_ZONE,
		log,
		now,
	};
	const first = createFirstPoints(protection);
	services.onConnected(first.begin);
	return {
		services,
		app: createApp(pipeline, {
			cards: store.cards,
			deciders: (request, nudge) =>
				deciders(
					(actor) =>
						request.state === "handed over"
							? !isAsker(request, actor) &&
								mayCarryOut(pipeline, request, actor)
							: mayDecide(pipeline, request, actor),
					nudge === "escalate",
				),
			suggest: services.suggest,
		}),
		onChange: (tell) => void told.push(tell),
		recover: async () => {
			await recover(pipeline);
			const states = ["waiting", "handed over", "running"] as const;
			for (const request of await store.requests.list({ states, limit: 1000 }))
				pipeline.changed(request, null);
		},
		tend: () =>
			inBackground(async () => {
				await tend(pipeline);
				await store.sweep(now());
			}),
		protect: createProtecting(protection),
		endShares: createShareExpiry({
			...services,
			background: inBackground,
			log,
			now,
		}),
		watch: createWatching({
			...services,
			store,
			background: inBackground,
			zone: config.DEFAULT_ZONE,
			log,
			now,
		}),
		idle: async () => {
			await working.idle();
			await first.idle();
		},
		close: async () => {
			await working.close();
			await first.idle();
		},
	};
};

const thresholdOf =
	(config: Config) =>
	(command: string): 1 | 2 =>
		config.APPROVALS_NEEDED === "2" || config.APPROVALS_TWO.includes(command)
			? 2
			: 1;

const waitsOf = (config: Config) => ({
	confirm: 15 * 60_000,
	approve: config.APPROVAL_HOURS,
	remind: config.REMINDER_HOURS,
	escalate: config.ESCALATION_HOURS,
	hands: 14 * 86_400_000,
});

/** Who somebody is on a platform, for tests and the console. */
export type Who = (account: Account) => ReturnType<Pipeline<Services>["who"]>;
