import { done } from "../../core/command.ts";
import type { Mail } from "../../modules/mail/mail.ts";
import type { Base } from "./base.ts";
import { createTurns } from "./in-turn.ts";
import { compareAddresses, domainOf, isFound } from "./mail-address.ts";
import { allBoxes, findBox } from "./mail-boxes.ts";
import {
	addAlias,
	removeAlias,
	removeBox,
	requireBox,
} from "./mail-changes.ts";
import { createBox } from "./mail-create.ts";
import { renewPassword } from "./mail-password.ts";
import { addressQuota } from "./mail-quota.ts";

/** The mail addresses of an organisation at Infomaniak. Changes take turns, since Infomaniak refuses two at once in one mail service. */
export const createInfomaniakMail = (base: Base): Mail => {
	const inTurn = createTurns();
	const devices = new Set<number>();
	return {
		domains: async () => (await base.products.hostings()).map(domainOf),
		list: async (filter) => {
			const search = filter?.search;
			const all = (await allBoxes(base)).map(({ address }) => address);
			return all
				.filter((one) => search === undefined || isFound(search, one))
				.sort((one, other) => compareAddresses(one.address, other.address));
		},
		get: async (address) => (await findBox(base, address))?.address ?? null,
		quota: () => addressQuota(base),
		create: (address, ownerId, how) =>
			inTurn(() => createBox({ base, devices }, address, ownerId, how)),
		addAlias: (address, alias, how) =>
			inTurn(() => addAlias(base, address, alias, how)),
		removeAlias: (address, alias) =>
			inTurn(() => removeAlias(base, address, alias)),
		remove: (address) => inTurn(() => removeBox(base, address)),
		resetPassword: (name) =>
			inTurn(async () => {
				const found = await requireBox(base, name);
				const renewed = await renewPassword(base, found);
				if (renewed.kind === "handover") return renewed;
				return done({ address: found.address, password: renewed.facts });
			}),
	};
};
