import type { KSuiteRole, Listed } from "../../modules/users/users.ts";
import { kSuiteRoles } from "../../modules/users/users.ts";
import { languageOf } from "./languages.ts";
import type { AccountPerson } from "./routes/accounts.ts";
import type { DriveUser } from "./routes/drives.ts";

/** A member by their number, or an open invitation as `i123`; none for a line without either. */
export const listedOf = (person: AccountPerson): readonly Listed[] => {
	const { invitation_id: invitation, user_id: user } = person;
	const isPending = person.state_in_account === "pending";
	const id = isPending && invitation !== null ? `i${invitation}` : user;
	if (id === null) return [];
	return [
		{
			id: String(id),
			firstName: person.first_name ?? "",
			lastName: person.last_name ?? "",
			email: mailKey(person.email),
			state: isPending ? "pending" : "active",
			role: roleOf(person.role_type),
			language: languageOf(person.language_id),
			lastLogin: person.last_login_at ? person.last_login_at * 1000 : null,
		},
	];
};

/** Whether somebody of a drive is from outside. */
export const isExternal = ({ role, drive_user: user }: DriveUser): boolean =>
	(user?.role ?? role) === "external";

/** Somebody from outside; their language is not told. */
export const externalOf = (user: DriveUser): Listed => {
	const last = user.drive_user?.last_connection_at;
	const name = user.display_name ?? "";
	return {
		id: String(user.id),
		firstName: user.first_name || (user.last_name ? "" : name),
		lastName: user.last_name ?? "",
		email: mailKey(user.email),
		state: "external",
		role: "normal",
		language: null,
		lastLogin: last ? last * 1000 : null,
	};
};

/** A role as Infomaniak names it; what it does not name is no power. */
export const roleOf = (role: string): KSuiteRole =>
	kSuiteRoles.find((one) => one === role) ?? "normal";

/** What two mail addresses have in common when they are the same. */
export const mailKey = (email: string): string =>
	email.normalize("NFC").trim().toLowerCase();
