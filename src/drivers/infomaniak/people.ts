import { Problem } from "../../core/problem.ts";
import type { Listed } from "../../modules/users/users.ts";
import type { Base } from "./base.ts";
import { externalOf, isExternal, listedOf, mailKey } from "./person.ts";
import { listAccountUsers } from "./routes/accounts.ts";
import { listDriveUsers } from "./routes/drives.ts";
import type { Query } from "./wire.ts";

/** Members and open invitations: those that fit a query of Infomaniak's, in one call for up to a thousand. */
export const accountPeople = async (
	{ wire, account }: Base,
	query: Query = {},
): Promise<readonly Listed[]> => {
	const people = await wire.pages(listAccountUsers, {
		path: { account },
		query,
	});
	return onceEach(people.flatMap(listedOf));
};

/** People from outside, who reach only the drive: one call. */
export const externals = async (
	{ wire, products }: Base,
	query: Query = {},
): Promise<readonly Listed[]> => {
	const drive_id = await products.driveId().catch(nullWithoutDrive);
	// Without a kDrive nobody from outside is there.
	if (drive_id === null) return [];
	const users = await wire.cursor(
		listDriveUsers,
		{
			path: { drive_id },
			query: { with: "drive_user", types: ["external", "pending"], ...query },
		},
		mostExternals,
	);
	return onceEach(users.filter(isExternal).map(externalOf));
};

/** Everybody once: three calls at most, one where those from outside are not wanted. */
export const everybody = async (
	base: Base,
	wantsOutside = true,
): Promise<readonly Listed[]> => {
	const [people, outside] = await Promise.all([
		accountPeople(base),
		wantsOutside ? externals(base) : [],
	]);
	return merged(people, outside);
};

/** Whoever has an id; members take one call, those from outside two. */
export const personById = async (
	base: Base,
	id: string,
): Promise<Listed | null> => {
	const user = memberNumber(id);
	if (user === null) return null;
	const [member] = await accountPeople(base, only(user));
	if (member) return member;
	const outside = await externals(base, { user_ids: [user] });
	return outside.find((one) => one.id === id) ?? null;
};

/** Whoever signs in with a mail address, in any case. */
export const personByMail = async (
	base: Base,
	email: string,
): Promise<Listed | null> => {
	const search = email.trim();
	if (search.length > longestMail) return null;
	const isTheirs = (one: Listed) => mailKey(one.email) === mailKey(search);
	const found = (await accountPeople(base, { search })).find(isTheirs);
	return found ?? (await externals(base, { search })).find(isTheirs) ?? null;
};

/** The filter for one member. */
export const only = (user: number): Query => ({ "filter[user_ids]": [user] });

/** The filter for those with a seat, members and invitations. */
export const hasKsuite: Query = { "filter[has_ksuite]": true };

/** Infomaniak's number of a member or of somebody from outside; null for what is none. */
export const memberNumber = (id: string): number | null =>
	/^\d{1,15}$/u.test(id) ? Number(id) : null;

/** The number of an invitation (`i123`); null for what is none. */
export const invitationNumber = (id: string): number | null =>
	/^i\d{1,15}$/u.test(id) ? Number(id.slice(1)) : null;

/** Who moved between two pages while they were read comes twice. */
const onceEach = (people: readonly Listed[]): readonly Listed[] => [
	...new Map(people.map((one) => [one.id, one])).values(),
];

const nullWithoutDrive = (error: unknown): null => {
	if (error instanceof Problem && error.code === "ksuite-no-drive") return null;
	throw error;
};

const mostExternals = 3000;
const longestMail = 254;

const merged = (
	people: readonly Listed[],
	outside: readonly Listed[],
): readonly Listed[] => {
	const known = new Set(people.map(({ id }) => id));
	return [...people, ...outside.filter(({ id }) => !known.has(id))];
};
