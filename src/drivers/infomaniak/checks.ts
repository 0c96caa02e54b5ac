import { at, gigabytes, say } from "../../core/text.ts";
import type { Check, Finding } from "../../modules/doctor/check.ts";
import { clockFinding } from "../../modules/doctor/clock.ts";
import type { Base, KsuiteDrive } from "./base.ts";
import type { Metered } from "./meter.ts";
import { createRights, type Held } from "./rights.ts";
import type { Scope } from "./route.ts";
import { tokenCheck, tokenPage } from "./token-check.ts";
import { unlessRefused } from "./unless-refused.ts";

/** What the doctor looks at in one organisation at Infomaniak: the token with each of its rights, the products, the pace of calls (`most` a minute; `waiting` have to wait now). */
export const createInfomaniakChecks = (parts: {
	readonly base: Base;
	readonly pace: () => Metered & {
		readonly most: number;
		readonly waiting: number;
	};
	/** Reads by how many ms Infomaniak's clock is ahead of ours; not looked at without. */
	readonly drift?: () => Promise<number | null>;
}): readonly Check[] => {
	const { base, pace, drift } = parts;
	const { wire, account, products } = base;
	const hosting = async () => (await products.hostings())[0]?.id ?? null;
	const rights = createRights({ wire, account, hosting, now: base.now });
	return [
		tokenCheck(base, rights),
		...scopes.map((scope) => ({
			key: `ksuite.right.${scope}`,
			look: async () => rightFinding(scope, await rights.holds(scope)),
		})),
		{
			key: "ksuite.drive",
			look: async () => {
				const drive = await unlessRefused(products.drive, { orNone: true });
				return drive === "refused" ? unseen : driveFinding(drive, base);
			},
		},
		{
			key: "ksuite.hostings",
			look: async () => {
				const found = await unlessRefused(products.hostings);
				if (found === "refused") return unseen;
				return hostingsFinding((found ?? []).map(({ domain }) => domain));
			},
		},
		{ key: "ksuite.pace", look: async () => paceFinding(pace(), base.now()) },
		...(drift
			? [
					{
						key: "ksuite.clock",
						look: async () => clockFinding("Infomaniak", await drift()),
					},
				]
			: []),
	];
};

const scopes: readonly Scope[] = [
	"accounts",
	"products",
	"drive",
	"mail",
	"ai-tools",
	"user_info",
];

const unseen: Finding = {
	state: "warning",
	found: say("doctor.ksuite.unseen"),
};

const rightFinding = (scope: Scope, held: Held): Finding => {
	switch (held) {
		case "given":
			return { state: "fine", found: say("doctor.ksuite.right.given") };
		case "untried":
			return { state: "missing", found: say("doctor.ksuite.right.untried") };
		case "refused":
			return { state: "broken", found: say("doctor.ksuite.right.refused") };
		case "missing": {
			// Only these two can be done without.
			const isExtra = scope === "ai-tools" || scope === "user_info";
			const values = { scope: scope === "ai-tools" ? "ai" : scope };
			return {
				state: isExtra ? "warning" : "broken",
				found: say("doctor.ksuite.right.missing", values),
				remedy: say("doctor.ksuite.right.remedy", values),
				link: tokenPage,
			};
		}
	}
};

const driveFinding = (
	drive: KsuiteDrive | null,
	{ manager, now }: Base,
): Finding => {
	const link = { label: say("doctor.ksuite.manager"), url: manager() };
	if (drive === null)
		return {
			state: "broken",
			found: say("doctor.ksuite.drive.none"),
			remedy: say("doctor.ksuite.drive.none.remedy"),
			link,
		};
	const values = {
		pack: drive.pack,
		taken: drive.taken,
		slots: drive.slots,
		used: gigabytes(drive.used / 1e9),
		size: gigabytes(drive.size / 1e9),
	};
	const { expires } = drive;
	return expires !== null && expires - now() < month
		? {
				state: "warning",
				found: say("doctor.ksuite.drive.ends", {
					...values,
					ends: at(expires, "day"),
				}),
				remedy: say("doctor.ksuite.drive.ends.remedy"),
				link,
			}
		: { state: "fine", found: say("doctor.ksuite.drive.fine", values) };
};

const month = 30 * 86_400_000;

const hostingsFinding = (domains: readonly string[]): Finding =>
	domains.length === 0
		? {
				state: "missing",
				found: say("doctor.ksuite.hostings.none"),
				remedy: say("doctor.ksuite.hostings.none.remedy"),
			}
		: {
				state: "fine",
				found: say("doctor.ksuite.hostings.fine", {
					count: domains.length,
					domains: { series: domains.slice(0, 10) },
				}),
			};

const paceFinding = (
	pace: Metered & { readonly most: number; readonly waiting: number },
	now: number,
): Finding => {
	const { calls, most, waiting, busy } = pace;
	const values = { calls, most, waiting };
	return busy !== null && now - busy < 3_600_000
		? {
				state: "warning",
				found: say("doctor.ksuite.pace.busy", { ...values, when: at(busy) }),
				remedy: say("doctor.ksuite.pace.remedy"),
			}
		: { state: "fine", found: say("doctor.ksuite.pace.fine", values) };
};
