import type { DriveState, DriveUser } from "./drive-state.ts";
import { invitationOf } from "./drive-user-fields.ts";
import type { Organisation } from "./organisation.ts";
import type { World } from "./world.ts";

type Filter = {
	readonly search?: string | undefined;
	readonly status?: readonly string[] | undefined;
	readonly types?: readonly string[] | undefined;
	readonly user_ids?: readonly number[] | undefined;
};

/** Those of a drive who fit: members with a seat and external people. */
export const chosen = (
	{ externals }: DriveState,
	{ members }: Organisation,
	{ search = "", status, types, user_ids: ids }: Filter,
): readonly DriveUser[] => {
	const inside = members
		.filter(({ seat }) => seat)
		.map(
			(member): DriveUser => ({
				id: member.id,
				email: member.email,
				name: `${member.firstName} ${member.lastName}`,
				role: member.role === "normal" ? "user" : "admin",
				status: "active",
				since: member.since,
				lastConnection: member.lastLogin,
			}),
		);
	return [...inside, ...externals].filter(
		(user) =>
			`${user.name} ${user.email}`
				.toLowerCase()
				.includes(search.toLowerCase()) &&
			(status?.includes(user.status) ?? true) &&
			(types?.includes(user.role) ?? true) &&
			(ids?.includes(user.id) ?? true),
	);
};

/** Invites somebody from outside; tells it when they are there already. */
export const invited = (
	drive: DriveState,
	world: World,
	email: string,
	{
		role,
		name,
	}: {
		readonly role: DriveUser["role"];
		readonly name?: string | null | undefined;
	},
) => {
	if (drive.externals.some((user) => user.email === email))
		return { email, error: "user_already_in_drive" };
	const user: DriveUser = {
		id: world.next(),
		email,
		name: name ?? email,
		role,
		status: "pending",
		since: world.now(),
		lastConnection: null,
	};
	drive.externals.push(user);
	return { email, invitation: invitationOf(user, drive) };
};
