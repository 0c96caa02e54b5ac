import { expect } from "vitest";
import type { Base } from "../../../src/drivers/infomaniak/base.ts";
import { createInfomaniakMail } from "../../../src/drivers/infomaniak/mail.ts";
import { createInfomaniakPlans } from "../../../src/drivers/infomaniak/plans.ts";
import { createInfomaniakStorage } from "../../../src/drivers/infomaniak/storage.ts";
import { createInfomaniakTeams } from "../../../src/drivers/infomaniak/teams.ts";
import { createInfomaniakUsers } from "../../../src/drivers/infomaniak/users.ts";
import { planRules } from "../../../src/modules/plans/rules.ts";
import type { Hands, Stage, Staged } from "../../contracts/stage.ts";
import { today } from "../../contracts/stage.ts";
import type { Item } from "../../support/infomaniak/drive-state.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import { judged } from "../../support/infomaniak/judged.ts";
import { baseOf, furnish, packs } from "./mail-stage.ts";

/** Puts the drivers of people, teams, plan and storage on a stage; `infomaniak` is what they talk to. */
export const openStage = async (
	stage: Stage,
): Promise<
	Staged & { readonly infomaniak: Infomaniak; readonly base: Base }
> => {
	const infomaniak = await openInfomaniak({
		plan: packs[stage.plan],
		slots: stage.users,
		now: () => today,
	});
	furnish(infomaniak, stage);
	infomaniak.organisation.teams = [];
	// Adam made the token: he is never taken out.
	infomaniak.organisation.token = 2;
	furnishDrive(infomaniak, stage);
	const base = baseOf(infomaniak);
	return {
		...driversOn(base),
		base,
		infomaniak,
		hands: handsOf(infomaniak),
		close: async () => {
			await infomaniak.close();
			expect(await judged(infomaniak.exchanges)).toEqual([]);
		},
	};
};

/** The drivers on a base. */
export const driversOn = (base: Base): Omit<Staged, "close"> => {
	const rules = planRules(15);
	return {
		users: createInfomaniakUsers(base),
		teams: createInfomaniakTeams(base),
		mail: createInfomaniakMail(base),
		storage: createInfomaniakStorage(base),
		plans: createInfomaniakPlans(base, rules),
	};
};

const handsOf = ({ byHand }: Infomaniak): Hands => ({
	remove: (id) => byHand.remove(Number(id)),
	setRole: (id, role) => byHand.setRole(Number(id), role),
	giveSeat: (id) => byHand.giveSeat(Number(id)),
	changePlan: (plan, users) => byHand.changePlan(packs[plan], users),
});

const furnishDrive = ({ organisation }: Infomaniak, stage: Stage): void => {
	const [drive] = organisation.drives;
	if (!drive) return;
	const trash = stage.items
		.filter(({ where }) => where === "trash")
		.reduce((sum, { size }) => sum + (size ?? 0), 0);
	const byMail = new Map(
		organisation.members.map((one) => [one.email, one.id]),
	);
	drive.used = giga(stage.drive + trash);
	drive.history = stage.samples.map(({ at, used }) => ({
		at: at / 1000,
		files: giga(used - trash),
		trash: giga(trash),
		versions: 0,
	}));
	const root = drive.items.filter(({ id }) => id === 1);
	drive.items = [
		...root,
		...stage.items.map(
			({ name, kind, where, size, ownerId, changed }, index): Item => ({
				id: 1000 + index,
				parent: 1,
				name,
				kind: kind === "folder" ? "dir" : "file",
				size: giga(size ?? 0),
				created: changed / 1000,
				modified: changed / 1000,
				by: byMail.get(ownerId ?? "") ?? null,
				categories: [],
				trashed: where === "trash" ? changed / 1000 : null,
				content: null,
			}),
		),
	];
};

const giga = (amount: number): number => Math.round(amount * 1e9);
