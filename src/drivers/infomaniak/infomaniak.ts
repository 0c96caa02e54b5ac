import type { Log } from "../../core/log.ts";
import type { Check } from "../../modules/doctor/check.ts";
import type { Drive } from "../../modules/documents/drive.ts";
import type { Mail } from "../../modules/mail/mail.ts";
import type { Plans } from "../../modules/plans/plans.ts";
import { planRules } from "../../modules/plans/rules.ts";
import type { Storage } from "../../modules/storage/storage.ts";
import type { Teams } from "../../modules/teams/teams.ts";
import type { Users } from "../../modules/users/users.ts";
import type { Base } from "./base.ts";
import { createInfomaniakChecks } from "./checks.ts";
import { readDrift } from "./clock.ts";
import { createInfomaniakDrive } from "./drive/drive.ts";
import { createInfomaniakMail } from "./mail.ts";
import { createMeter } from "./meter.ts";
import { createWire } from "./open-wire.ts";
import { createInfomaniakPlans } from "./plans.ts";
import { createProducts } from "./products.ts";
import { createInfomaniakStorage } from "./storage.ts";
import { createInfomaniakTeams } from "./teams.ts";
import { createInfomaniakUsers } from "./users.ts";
import type { Caller } from "./wire.ts";

/** One organisation at Infomaniak: every contract, and what the doctor looks at. */
export type Infomaniak = {
	readonly users: Users;
	readonly teams: Teams;
	readonly mail: Mail;
	readonly storage: Storage;
	readonly plans: Plans;
	readonly drive: Drive;
	readonly checks: readonly Check[];
};

/** What an organisation is reached with; hostings that are left out and a null drive are found by themselves. */
export type InfomaniakGiven = {
	readonly token: string;
	readonly account: number;
	readonly apiUrl: string;
	readonly hostings: readonly number[];
	readonly drive: number | null;
	readonly callsPerMinute: number;
	/** ms; another one than the usual is for tests only. */
	readonly minute?: number;
	/** GB for each user of Standard (15). */
	readonly standardStorage?: number;
	readonly caller: () => Caller | null;
	readonly now: () => number;
	readonly log: Log;
};

/** Puts the parts of the driver together over one wire; calls nobody yet. */
export const createInfomaniak = (given: InfomaniakGiven): Infomaniak => {
	const { account, callsPerMinute, now } = given;
	const meter = createMeter(given.log, now);
	const wire = createWire({
		baseUrl: given.apiUrl,
		token: given.token,
		callsPerMinute,
		...(given.minute ? { minute: given.minute } : {}),
		caller: given.caller,
		now,
		log: meter.log,
	});
	const products = createProducts({
		wire,
		account,
		now,
		drive: given.drive ?? undefined,
		hostings: given.hostings.length > 0 ? given.hostings : undefined,
	});
	const base: Base = { wire, account, products, manager: linkTo(account), now };
	const pace = () => ({
		...meter.look(),
		most: callsPerMinute,
		waiting: wire.waiting(),
	});
	return {
		users: createInfomaniakUsers(base),
		teams: createInfomaniakTeams(base),
		mail: createInfomaniakMail(base),
		storage: createInfomaniakStorage(base),
		plans: createInfomaniakPlans(base, planRules(given.standardStorage)),
		drive: createInfomaniakDrive(base),
		checks: createInfomaniakChecks({
			base,
			pace,
			drift: () => readDrift(given.apiUrl, now),
		}),
	};
};

/** Pages of the Manager are reached through its home, as deeper addresses are not promised. */
const linkTo =
	(account: number) =>
	(path = "ng/home"): string =>
		`https://manager.infomaniak.com/v3/${account}/${path}`;
