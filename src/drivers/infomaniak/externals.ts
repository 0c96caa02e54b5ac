import { type Change, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Language, Listed, User } from "../../modules/users/users.ts";
import { ifPossible } from "./afterwards.ts";
import type { Base } from "./base.ts";
import { externals, personByMail } from "./people.ts";
import { mailKey } from "./person.ts";
import { createDriveUsers, deleteDriveUser } from "./routes/drives.ts";

/** Lets somebody from outside reach the kSuite's drive, where nothing is shared with them yet; their name is their own. Where they have no account at Infomaniak yet they are written to, and are listed once they accept. */
export const addExternal = async (
	base: Base,
	person: {
		readonly email: string;
		readonly firstName: string;
		readonly lastName: string;
		readonly language: Language;
	},
): Promise<Change<User>> => {
	const email = mailKey(person.email);
	if (await personByMail(base, email)) throw new Problem("already-there");
	const drive_id = await base.products.driveId();
	const [added] = await base.wire.change(
		createDriveUsers,
		{
			path: { drive_id },
			body: {
				emails: [email],
				role: "external",
				lang: person.language,
				send_email: true,
			},
		},
		async () => {
			const found = await outsideByMail(base, email);
			return found && [{ email, drive_user: { id: Number(found.id) } }];
		},
	);
	if (added?.error) throw refusal(added.error);
	const there = await ifPossible(outsideByMail(base, email));
	if (there) return done(userOf(there));
	const user = added?.drive_user?.id;
	return done(addedOf(person, `${user ?? `d${added?.invitation?.id ?? 0}`}`));
};

/** Takes somebody from outside off the drive. */
export const removeExternal = async (
	base: Base,
	person: Listed,
): Promise<Change<User>> => {
	const drive_id = await base.products.driveId();
	await base.wire.change(
		deleteDriveUser,
		{ path: { drive_id, user_id: Number(person.id) } },
		async () => ((await outsideByMail(base, person.email)) ? null : true),
		{ object_not_found: () => new Problem("not-found") },
	);
	return done(userOf(person));
};

/** Of what Infomaniak says only a code is passed on. */
const refusal = (error: string): Problem => {
	if (error.includes("already")) return new Problem("already-there");
	const code = /^[\w.]{1,60}$/u.test(error) ? error : "error";
	return new Problem("ksuite-refused", { code });
};

const outsideByMail = async (
	base: Base,
	email: string,
): Promise<Listed | null> => {
	const found = await externals(base, { search: email });
	return found.find((one) => one.email === email) ?? null;
};

const userOf = (listed: Listed): User => ({
	...listed,
	seat: false,
	teams: [],
	addresses: [],
	sharedBooks: null,
	ownedCalendars: null,
	since: null,
});

/** Somebody whom the drive does not list yet, as they have only been written to. */
const addedOf = (
	{ firstName, lastName, email, language }: Parameters<typeof addExternal>[1],
	id: string,
): User =>
	userOf({
		...{ firstName, lastName, language },
		id,
		email: mailKey(email),
		state: "external",
		role: "normal",
		lastLogin: null,
	});
