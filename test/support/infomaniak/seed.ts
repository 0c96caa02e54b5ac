import { demoAddresses } from "../../../src/drivers/embedded/demo/addresses.ts";
import {
	demoPeople,
	demoTeams,
} from "../../../src/drivers/embedded/demo/people.ts";
import type { InfomaniakOptions } from "./infomaniak.ts";
import type { MailHosting, Member, Organisation } from "./organisation.ts";
import { seedDrive } from "./seed-drive.ts";
import { localeOf } from "./shapes.ts";

const day = 86_400;
const accountId = 481_516;
const ids = { ksuite: 901, drive: 902, mail: 903, ai: 904 };
const locales = {
	de: "de_DE",
	en: "en_GB",
	es: "es_ES",
	fr: "fr_FR",
	it: "it_IT",
};

/** The organisation as it is when the server opens: Alpenblick, or as many made-up people as wanted. */
export const seed = (
	options: InfomaniakOptions,
	now: number,
	next: () => number,
): Organisation => {
	const members =
		options.people === undefined
			? alpenblick(now, next)
			: crowd(options.people, now, next);
	const access = options.access ?? "devices";
	const small = options.people === undefined;
	const since = now - 1460 * day;
	const seats = members.filter(({ seat }) => seat).length;
	const drive = seedDrive({
		id: ids.drive,
		ksuite: ids.ksuite,
		pack: options.plan ?? "ksuite_standard",
		slots:
			options.slots ??
			(small ? 21 : Math.max(seats, Math.min(300, seats + 20))),
		members,
		now,
		next,
		small,
	});
	const [first] = members;
	return {
		account: { id: accountId, name: "Alpenblick AG", since },
		token: first?.id ?? 0,
		access,
		members,
		invitations: small ? [hannah(now, next)] : [],
		teams: small ? teamsOf(members, now, next) : [],
		products: productsOf(since, drive.expires),
		drives: [drive],
		hostings: [hostingOf(members, small, { now, next, access })],
		ai: [{ product: ids.ai, name: "AI Tools", status: "ok" }],
		models: models.map(([name, type, maxInput, beta], index) => ({
			id: index + 1,
			name,
			type,
			description: name,
			maxInput,
			beta,
		})),
		tasks: [],
	};
};

type Clock = { readonly now: number; readonly next: () => number };

const alpenblick = (now: number, next: () => number): Member[] =>
	demoPeople
		.filter(({ state }) => state === "active")
		.map((person) => ({
			id: next(),
			firstName: person.firstName,
			lastName: person.lastName,
			email: person.email,
			role: person.role,
			language: localeOf(locales[person.language]),
			seat: true,
			lastLogin: person.login === null ? null : now - person.login * day - 3600,
			since: now - person.since * day,
		}));

const crowd = (count: number, now: number, next: () => number): Member[] =>
	Array.from({ length: count }, (_, index) => ({
		id: next(),
		firstName: `Person${index + 1}`,
		lastName: `Muster${String(index + 1).padStart(4, "0")}`,
		email: `person${index + 1}@alpenblick.example`,
		role: index === 0 ? "owner" : index < 4 ? "admin" : "normal",
		language: (index % 5) + 1,
		seat: true,
		lastLogin: now - (index % 90) * day,
		since: now - (100 + index) * day,
	}));

const hannah = (now: number, next: () => number) => ({
	id: next(),
	firstName: "Hannah",
	lastName: "O’Connor",
	email: "hannah.oconnor@mail.example",
	role: "normal" as const,
	locale: "en_GB",
	status: "pending" as const,
	strict: true,
	seat: true,
	teams: [],
	sent: now - 3 * day,
	expires: now + 27 * day,
});

const byHandle = (members: readonly Member[], handle: string): number[] => {
	const email = demoPeople.find((one) => one.handle === handle)?.email;
	return members.filter((one) => one.email === email).map(({ id }) => id);
};

const teamsOf = (members: readonly Member[], now: number, next: () => number) =>
	demoTeams.map(([name, handles]) => ({
		id: next(),
		name,
		owner: members[0]?.id ?? 0,
		since: now - 800 * day,
		members: handles.flatMap((handle) => byHandle(members, handle)),
	}));

const hostingOf = (
	members: readonly Member[],
	small: boolean,
	{ now, next, access }: Clock & { readonly access: string },
): MailHosting => {
	const wanted = small
		? demoAddresses
		: members.map(({ email }) => ({
				name: email.split("@")[0] ?? email,
				owner: null,
				aliases: [],
				login: 1,
				since: 300,
			}));
	return {
		id: ids.mail,
		domain: "alpenblick.example",
		mailboxes: wanted.map(({ name, owner, aliases, login, since }, index) => ({
			id: next(),
			name,
			note: null,
			aliases: [...aliases],
			members: small
				? byHandle(members, owner ?? "")
				: members.slice(index, index + 1).map(({ id }) => id),
			devices: [],
			password: access === "password" ? "made-by-hand" : null,
			lastLogin: login === null ? null : now - login * day - 1800,
			since: now - since * day,
			size: 100_000_000 + index * 1_000_000,
			removable: true,
		})),
	};
};

const productsOf = (since: number, expires: number | null) =>
	(
		[
			[ids.ksuite, "ksuite", "kSuite"],
			[ids.drive, "drive", "Alpenblick"],
			[ids.mail, "email_hosting", "alpenblick.example"],
			[ids.ai, "ai_tools", "AI Tools"],
		] as const
	).map(([id, service, name]) => ({
		id,
		service,
		name,
		since,
		expires,
		maintenance: false,
		...(service === "email_hosting" ? { fqdn: name } : {}),
		...(service === "drive" || service === "email_hosting"
			? { parent: ids.ksuite }
			: {}),
	}));

const models = [
	["moonshotai/Kimi-K2.6", "llm", 256_000, true],
	["Qwen/Qwen3.5-122B-A10B-FP8", "llm", 200_000, true],
	["mistralai/Ministral-3-14B-Instruct-2512", "llm", 100_000, true],
	["swiss-ai/Apertus-70B-Instruct-2509", "llm", 65_000, true],
	["Qwen/Qwen3-Embedding-8B", "embedding", null, false],
	["whisper", "stt", null, false],
	["flux", "image", null, false],
] as const;
