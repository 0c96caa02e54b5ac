import { createHash } from "node:crypto";
import type { Log } from "../../core/log.ts";
import type { Capabilities, PimAccount } from "../../pim/account.ts";
import { accountOf } from "./account-of.ts";
import { addressAt } from "./address.ts";
import type { Base } from "./base.ts";
import { baseAddress, isHere } from "./base-address.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { type Collections, createCollections } from "./collections.ts";
import { discover, type Homes } from "./discover.ts";
import { createDoor, type Patience, usualPatience } from "./door.ts";
import { createPace, ownSpeed, type Speed, usualSpeed } from "./pace.ts";
import { askProduct, infomaniakHost, type Told } from "./product.ts";

/** What an account at a DAV server is made of. */
export type DavSettings = {
	/** https, or http on this machine; any address of the server. */
	readonly server: string;
	readonly login: string;
	readonly password: string;
	/** Hosts (with their port) that the server may send us on to; only itself when not given. */
	readonly hosts?: readonly string[];
	readonly log?: Log;
	/** The time of day in ms, for servers that name a moment to come back. */
	readonly now?: () => number;
	readonly speed?: Partial<Speed>;
	readonly patience?: Partial<Patience>;
};

/** Looks an account up at its CalDAV and CardDAV server, which also shows that the login is good; nothing of it has to be closed, and it is best kept, as its pace counts its own calls only. Problems of finding it: `sync-server` (no address that may be used), `sync-login`, `sync-unreachable`, `sync-busy`, `sync-garbled`, `sync-refused` (no calendars and no contacts there). */
export const createDavAccount = async (
	settings: DavSettings,
): Promise<PimAccount> => {
	const address = baseAddress(settings.server);
	const door = createDoor({
		login: settings.login,
		password: settings.password,
		pace: createPace({
			...(isHere(address) ? ownSpeed : usualSpeed),
			...settings.speed,
		}),
		patience: { ...usualPatience, ...settings.patience },
		log: settings.log ?? (() => undefined),
		now: settings.now ?? Date.now,
	});
	const homes = await discover(
		door,
		address,
		settings.hosts ?? [],
		knownHomes(address, settings.login),
	);
	const told = await askProduct(door, homes);
	const collections = createCollections(door, homes);
	const base: Base = {
		door,
		homes,
		told,
		url: (place) => addressAt(homes.origin, place),
		about: collections.about,
		capabilities: rememberCapabilities(told, homes, collections),
	};
	return accountOf(base, collections, keyOf(address, settings.login));
};

/** Infomaniak's layout, for when its server tells of no persons. */
const knownHomes = (
	address: URL,
	login: string,
): Pick<Homes, "calendars" | "books"> | null => {
	const id = encodeURIComponent(login);
	return address.hostname === infomaniakHost
		? { calendars: [`/calendars/${id}/`], books: [`/addressbooks/${id}/`] }
		: null;
};

const rememberCapabilities = (
	told: Told,
	homes: Homes,
	collections: Collections,
): (() => Promise<Capabilities>) => {
	let found: Capabilities | null = null;
	return async () => {
		if (found !== null) return found;
		const all = await collections.all();
		const tells =
			all.length === 0
				? told.product !== "other"
				: all.some(({ tellsChanges }) => tellsChanges);
		found ??= capabilitiesOf(told, homes, tells);
		return found;
	};
};

const keyOf = (address: URL, login: string): string =>
	createHash("sha256")
		.update(`${address.origin}\n${login}`)
		.digest("hex")
		.slice(0, 24);
