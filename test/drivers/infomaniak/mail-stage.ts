import { expect } from "vitest";
import type { Base } from "../../../src/drivers/infomaniak/base.ts";
import { createInfomaniakMail } from "../../../src/drivers/infomaniak/mail.ts";
import { createWire } from "../../../src/drivers/infomaniak/open-wire.ts";
import { createProducts } from "../../../src/drivers/infomaniak/products.ts";
import type { StagedMail } from "../../contracts/mail.ts";
import { type Stage, type StagePerson, today } from "../../contracts/stage.ts";
import type { Pack } from "../../support/infomaniak/drive-state.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import { judged } from "../../support/infomaniak/judged.ts";
import { quick } from "./wire-stage.ts";

/** The packs of the plans. */
export const packs: Readonly<Record<Stage["plan"], Pack>> = {
	standard: "ksuite_standard",
	pro: "ksuite_pro",
	enterprise: "ksuite_entreprise",
};

/** The base of a driver on a local Infomaniak, with pauses too short to notice and no limit to its pace. */
export const baseOf = ({ url, token, account }: Infomaniak): Base => {
	const now = () => today;
	const wire = createWire({
		baseUrl: url,
		token,
		caller: () => null,
		callsPerMinute: 100_000,
		timeouts: quick,
	});
	return {
		wire,
		account,
		products: createProducts({ wire, account, now }),
		manager: (path = "") => `https://manager.example/${path}`,
		now,
	};
};

/** Puts the mail driver on a stage; `infomaniak` is what it talks to. */
export const openMail = async (
	stage: Stage,
	access: "devices" | "password" = "devices",
): Promise<StagedMail & { readonly infomaniak: Infomaniak }> => {
	const infomaniak = await openInfomaniak({
		access,
		plan: packs[stage.plan],
		slots: stage.users,
		now: () => today,
	});
	furnish(infomaniak, stage);
	return {
		infomaniak,
		mail: createInfomaniakMail(baseOf(infomaniak)),
		users: { get: async (who) => personIn(infomaniak, who) },
		plans: {
			change: async (plan, users) =>
				infomaniak.byHand.changePlan(packs[plan], users),
		},
		close: async () => {
			await infomaniak.close();
			expect(await judged(infomaniak.exchanges)).toEqual([]);
		},
	};
};

/** Puts the people and the domains of a stage there. */
export const furnish = (
	{ organisation, byHand }: Infomaniak,
	stage: Stage,
): void => {
	const [drive] = organisation.drives;
	if (drive) drive.externals = [];
	organisation.invitations = [];
	organisation.members = stage.people
		.filter(({ state }) => state === "active")
		.map((person, index) => memberOf(person, index + 1));
	organisation.token = 1;
	for (const { email, firstName, lastName } of stage.people.filter(
		({ state }) => state === "external",
	))
		byHand.addExternal({ email, name: `${firstName} ${lastName}` });
	organisation.hostings = stage.domains.map((domain, index) => ({
		id: 30 + index,
		domain,
		mailboxes: [],
	}));
	organisation.products = [
		...organisation.products.filter((one) => one.service !== "email_hosting"),
		...stage.domains.map((domain, index) => ({
			id: 30 + index,
			service: "email_hosting" as const,
			name: domain,
			since: 1_700_000_000 + index,
			expires: null,
			fqdn: domain,
			maintenance: false,
		})),
	];
};

const memberOf = (
	{ firstName, lastName, email, role, seat }: StagePerson,
	id: number,
) => ({
	id,
	firstName,
	lastName,
	email,
	role,
	seat,
	language: 2,
	lastLogin: null,
	since: 1_700_000_000,
});

const personIn = ({ organisation }: Infomaniak, who: string) => {
	const everybody = [
		...organisation.members,
		...organisation.drives.flatMap(({ externals }) => externals),
	];
	const found = everybody.find(
		({ id, email }) => String(id) === who || email === who,
	);
	if (!found) return null;
	const addresses = organisation.hostings.flatMap(({ domain, mailboxes }) =>
		mailboxes
			.filter(({ members }) => members.includes(found.id))
			.map(({ name }) => `${name}@${domain}`),
	);
	return { id: String(found.id), addresses };
};
