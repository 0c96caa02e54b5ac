import {
	type AiCatalogue,
	createAiCatalogue,
} from "../../../src/drivers/infomaniak/ai-catalogue.ts";
import type { Base } from "../../../src/drivers/infomaniak/base.ts";
import { createInfomaniakDrive } from "../../../src/drivers/infomaniak/drive/drive.ts";
import { createWire } from "../../../src/drivers/infomaniak/open-wire.ts";
import { createProducts } from "../../../src/drivers/infomaniak/products.ts";
import type { Drive } from "../../../src/modules/documents/drive.ts";
import { type Staged, today } from "../../contracts/stage.ts";
import {
	type DriveState,
	rootId,
} from "../../support/infomaniak/drive-state.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import type { Organisation } from "../../support/infomaniak/organisation.ts";
import { driversOn } from "./stage.ts";
import { callerOf, quick } from "./wire-stage.ts";

/** Every contract of the driver. */
export type Drivers = Omit<Staged, "close" | "hands"> & {
	readonly drive: Drive;
	readonly ai: AiCatalogue;
};

/** A small organisation of its own with drivers on it, and the ids of those in it. */
export type Ground = {
	readonly infomaniak: Infomaniak;
	readonly organisation: Organisation;
	readonly kdrive: DriveState;
	readonly drivers: Drivers;
	/** The id of a member, of an invitation, or of somebody from outside. */
	readonly who: (email: string) => string;
	readonly team: (name: string) => string;
	/** The id of a file or folder of the drive. */
	readonly item: (name: string) => string;
	/** Drivers of another process; `turn` begins the next command, which has read nothing yet. */
	readonly anew: (timeout?: number | undefined) => {
		readonly drivers: Drivers;
		readonly turn: () => void;
	};
};

/** Opens Alpenblick at a local Infomaniak. */
export const openGround = async (
	access: "devices" | "password" = "devices",
): Promise<Ground> => {
	const infomaniak = await openInfomaniak({ access, now: () => today });
	const { organisation } = infomaniak;
	const [kdrive] = organisation.drives;
	if (!kdrive) throw new Error("there should be a drive");
	shrink(organisation, kdrive);
	const anew: Ground["anew"] = (timeout = quick.read) =>
		driversFor(infomaniak, timeout);
	// Who is gone later keeps their id.
	const ids = new Map<string, string>();
	const kept = (name: string, find: () => string): string => {
		const id = ids.get(name) ?? find();
		ids.set(name, id);
		return id;
	};
	return {
		infomaniak,
		organisation,
		kdrive,
		drivers: anew().drivers,
		anew,
		who: (email) => kept(email, () => personIn(organisation, kdrive, email)),
		team: (name) =>
			kept(`team ${name}`, () =>
				must(organisation.teams.find((one) => one.name === name)?.id),
			),
		item: (name) =>
			kept(`item ${name}`, () =>
				must(kdrive.items.find((one) => one.name === name)?.id),
			),
	};
};

/** A few people, teams and mailboxes: each costs a case its time. */
const shrink = (organisation: Organisation, kdrive: DriveState): void => {
	const { members, teams, hostings } = organisation;
	organisation.members = members.filter(({ email }) =>
		/^(?:marc|regula|anna|thomas)/u.test(email),
	);
	const kept = new Set(organisation.members.map(({ id }) => id));
	organisation.teams = teams.filter(({ name }) => /^(?:IT|Buch)/u.test(name));
	for (const team of organisation.teams)
		team.members = team.members.filter((id) => kept.has(id));
	for (const { mailboxes } of hostings)
		mailboxes.splice(
			0,
			mailboxes.length,
			...mailboxes.filter(({ name }) =>
				/^(?:marc|anna|peter|info|support)/u.test(name),
			),
		);
	kdrive.history = kdrive.history.slice(-3);
	const trashed = kdrive.items.find((one) => one.trashed !== null);
	kdrive.items = kdrive.items.filter(
		(one) => one.id === rootId || one.space !== undefined,
	);
	if (trashed) kdrive.items.push({ ...trashed, parent: rootId });
	for (const { space: _space, ...item } of kdrive.items.slice(1, 3))
		kdrive.items.push({
			...item,
			...{ id: item.id + 1000, kind: "file", parent: item.id },
			...{ name: `${item.name}.zip`, size: item.id * 1000 },
		});
};

/** Drivers on an address, the base they stand on, and what begins the next command. */
export const driversFor = (
	{ url, token, account }: Pick<Infomaniak, "url" | "token" | "account">,
	timeout: number,
) => {
	let caller = callerOf("marc");
	const wire = createWire({
		baseUrl: url,
		token,
		caller: () => caller,
		callsPerMinute: 100_000,
		timeouts: { ...quick, task: 3000, read: timeout, change: timeout },
	});
	const now = () => today;
	const base: Base = {
		wire,
		account,
		products: createProducts({ wire, account, now }),
		manager: (path = "") => `https://manager.example/${path}`,
		now,
	};
	const drivers: Drivers = {
		...driversOn(base),
		drive: createInfomaniakDrive(base),
		ai: createAiCatalogue(wire),
	};
	const turn = () => {
		caller = callerOf("marc");
	};
	return { drivers, base, turn };
};

const personIn = (
	{ members, invitations }: Organisation,
	{ externals }: DriveState,
	email: string,
): string => {
	const invited = invitations.find((one) => one.email === email);
	if (invited) return `i${invited.id}`;
	return must(
		[...members, ...externals].find((one) => one.email === email)?.id,
	);
};

const must = (id: number | undefined): string => {
	if (id === undefined) throw new Error("it should be there");
	return String(id);
};

/** What is there, comparable: ids by the order they come in, without passwords, without invitations that were taken back, and without what only the server remembers. */
export const stateOf = (organisation: Organisation): string =>
	comparable({
		...organisation,
		tasks: [],
		invitations: organisation.invitations.filter(
			({ status }) => status !== "cancelled",
		),
	});

/** A password that a case begins with, which must be told from a new one. */
const isOld = (password: string): boolean => password.startsWith("old-");

/** The same for anything: two that say the same are the same text. */
export const comparable = (given: unknown): string => {
	const known = new Map<string, string>();
	const text =
		JSON.stringify(given, (key, value: unknown) =>
			key === "password" && typeof value === "string" && !isOld(value)
				? "secret"
				: value,
		) ?? "nothing";
	return text.replaceAll(/(?<!\d)7\d{5}(?!\d)/gu, (id) => {
		const name = known.get(id) ?? `#${known.size}`;
		known.set(id, name);
		return name;
	});
};
