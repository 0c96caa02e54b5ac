import { z } from "zod";
import { createAiCatalogue } from "../drivers/infomaniak/ai-catalogue.ts";
import { createProducts } from "../drivers/infomaniak/products.ts";
import { createRights } from "../drivers/infomaniak/rights.ts";
import { defineRoute, type Scope } from "../drivers/infomaniak/route.ts";
import { listDrives } from "../drivers/infomaniak/routes/drives.ts";
import { listAccounts } from "../drivers/infomaniak/routes/profile.ts";
import type { Wire } from "../drivers/infomaniak/wire.ts";
import type {
	DriveChoice,
	KsuiteLook,
	MailService,
	Right,
} from "./ksuite-look.ts";
import { attempt } from "./step.ts";

/** Looks at what a token shows, through a wire that was opened with it. */
export const lookAtInfomaniak = (wire: Wire): KsuiteLook => {
	const catalogue = createAiCatalogue(wire);
	const mailServices = (account: number) => mailServicesOf(wire, account);
	return {
		organisations: async () => {
			const found = await wire.read(listAccounts, { path: {} });
			return found.map(({ id, name }) => ({ id, name: line(name) }));
		},
		rights: (account) => rightsOf(wire, account),
		mailServices,
		drives: async (account) => {
			const query = { account_id: account, with: "pack,k_suite" };
			const drives = await wire.pages(namedDrives, { path: {}, query });
			return drives.map(choiceOf);
		},
		aiProducts: async () => {
			const found = await catalogue.products();
			return found.map(({ id, name }) => ({ id, name: line(name) }));
		},
		models: async () =>
			(await catalogue.models())
				.filter(({ kind }) => kind === "llm")
				.map(({ name }) => name),
	};
};

const namedDrives = defineRoute({
	...listDrives,
	data: z.array(
		z.object({
			id: z.number(),
			name: z.string().catch("Drive"),
			size: z.number().catch(0),
			used_size: z.number().catch(0),
			users_count: z.number().catch(0),
			users_quota: z.number().catch(0),
			pack: z.object({ name: z.string() }).nullish().catch(null),
			k_suite: z.object({ id: z.number() }).nullish().catch(null),
		}),
	),
});

/** People name these; a name is one line of the terminal. */
const line = (name: string): string =>
	name.replaceAll(/\s+/gu, " ").trim().slice(0, 80);

type NamedDrive = z.output<typeof namedDrives.data>[number];

const choiceOf = (drive: NamedDrive): DriveChoice => ({
	id: drive.id,
	name: line(drive.name),
	plan: drive.k_suite ? (plans[drive.pack?.name ?? ""] ?? "kSuite") : null,
	users: drive.users_quota,
	taken: drive.users_count,
	size: Math.round(drive.size / 1e9),
	used: Math.round(drive.used_size / 1e9),
});

const plans: Readonly<Record<string, string>> = {
	ksuite_essential: "kSuite free",
	ksuite_standard: "kSuite Standard",
	ksuite_pro: "kSuite Pro",
	ksuite_entreprise: "kSuite Enterprise",
};

const mailServicesOf = (
	wire: Wire,
	account: number,
): Promise<readonly MailService[]> =>
	createProducts({ wire, account, now: Date.now }).hostings();

/** Each right tried with the smallest read there is. */
const rightsOf = async (
	wire: Wire,
	account: number,
): Promise<readonly Right[]> => {
	const services = await attempt(mailServicesOf(wire, account));
	const [first] = services.kind === "value" ? services.value : [];
	const { holds } = createRights({
		wire,
		account,
		hosting: async () => first?.id ?? null,
		now: Date.now,
	});
	return Promise.all(
		purposes.map(async ([name, purpose, need]) => {
			const held = await attempt(holds(name));
			const isClear = held.kind === "value" && held.value !== "untried";
			const works = isClear ? held.value === "given" : null;
			return { name, purpose, need, works };
		}),
	);
};

const purposes: readonly (readonly [Scope, string, Right["need"]])[] = [
	["accounts", "people, invitations and teams", "all"],
	["user_info", "name of the token's person", "extra"],
	["drive", "storage, plan and filing", "all"],
	["products", "list of services", "part"],
	["mail", "mail addresses", "part"],
	["ai-tools", "models at Infomaniak", "extra"],
];
