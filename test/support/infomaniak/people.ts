import { z } from "zod";
import { listed } from "./answers.ts";
import { extras, flag, paging, sorting, whole } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import type { Invited, Member, Organisation } from "./organisation.ts";
import { inAccount, localeOf, teamShort } from "./shapes.ts";

const roles = z.enum(["owner", "admin", "normal"]);
const wholes = z.array(whole);

const filter = z.strictObject({
	drive_id: whole.optional(),
	has_billing_access: flag.optional(),
	has_empty_access: flag.optional(),
	has_kchat: flag.optional(),
	has_ksuite: flag.optional(),
	has_no_app_access: flag.optional(),
	has_otp: flag.optional(),
	invitation_status: z.string().optional(),
	mail_ids: wholes.optional(),
	role_type: roles.optional(),
	state_in_account: z.enum(["pending", "valid"]).optional(),
	team_ids: wholes.optional(),
	user_ids: wholes.optional(),
});

const extra = [
	"teams",
	"app_access",
	"app_accesses",
	"drive_infos",
	"kchat_infos",
	"security",
	"pending_invitations",
	"permissions",
	"preferences",
	"invitation_details",
	"service_permissions",
] as const;

type Row = {
	readonly fields: Readonly<Record<string, unknown>>;
	readonly teams: readonly number[];
	readonly seat: boolean;
	readonly state: "pending" | "valid";
};

/** The members and the open invitations of the organisation. */
export const people: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: "/2/accounts/{account}/users",
		scope: "accounts",
		query: z.strictObject({
			filter: filter.optional(),
			search: z.string().optional(),
			...extras(...extra),
			...paging,
			...sorting([
				"email",
				"first_name",
				"last_name",
				"role_type",
				"state_in_account",
				"last_login_at",
			]),
		}),
		body: nothing,
		answer: ({ id, query }, world) => {
			const { organisation } = inAccount(world, id("account"));
			const rows = rowsOf(organisation, query.with ?? []);
			const search = query.search?.toLowerCase() ?? "";
			const found = rows.filter(
				(row) =>
					fits(row, query.filter ?? {}) &&
					["first_name", "last_name", "display_name", "email"].some((name) =>
						String(row.fields[name]).toLowerCase().includes(search),
					),
			);
			return listed(
				found.map(({ fields }) => fields),
				query,
			);
		},
	}),
];

const rowsOf = (
	organisation: Organisation,
	asked: readonly (typeof extra)[number][],
): readonly Row[] => {
	const withTeams = (ids: readonly number[]) =>
		asked.includes("teams")
			? {
					teams: organisation.teams
						.filter(({ id }) => ids.includes(id))
						.map(teamShort),
				}
			: {};
	const members = organisation.members.map((member): Row => {
		const teams = organisation.teams
			.filter((team) => team.members.includes(member.id))
			.map(({ id }) => id);
		const fields = { ...memberFields(member), ...withTeams(teams) };
		return { fields, teams, seat: member.seat, state: "valid" };
	});
	const pending = organisation.invitations
		.filter(({ status }) => status === "pending")
		.map((invited): Row => {
			const { teams, seat } = invited;
			const fields = { ...pendingFields(invited), ...withTeams(teams) };
			return { fields, teams, seat, state: "pending" };
		});
	return [...members, ...pending];
};

const fits = (
	{ fields, teams, seat, state }: Row,
	asked: z.output<typeof filter>,
): boolean => {
	const said = (want: boolean | undefined, is: boolean) =>
		want === undefined || want === is;
	return (
		said(asked.has_ksuite, seat) &&
		said(asked.has_kchat, seat) &&
		said(asked.has_no_app_access, !seat) &&
		said(asked.has_empty_access, !seat) &&
		said(asked.has_billing_access, fields.has_billing_access === true) &&
		(asked.state_in_account ?? state) === state &&
		(asked.role_type ?? fields.role_type) === fields.role_type &&
		(asked.user_ids?.includes(Number(fields.user_id)) ?? true) &&
		(asked.team_ids?.some((team) => teams.includes(team)) ?? true)
	);
};

const common = {
	avatar: null,
	is_correspondent: false,
	is_correspondent_billing: false,
	has_no_manager_access: false,
	is_sso: false,
	partnership_id: null,
};

const memberFields = (member: Member) => ({
	...common,
	user_id: member.id,
	invitation_id: null,
	first_name: member.firstName,
	last_name: member.lastName,
	display_name: `${member.firstName} ${member.lastName}`,
	email: member.email,
	role_type: member.role,
	state_in_account: "valid",
	is_workspace_only: false,
	has_billing_access: member.role === "owner",
	language_id: member.language,
	unique_key: `user-${member.id}`,
	last_login_at: member.lastLogin,
});

const pendingFields = (invited: Invited) => ({
	...common,
	user_id: null,
	invitation_id: invited.id,
	first_name: invited.firstName,
	last_name: invited.lastName,
	display_name: `${invited.firstName} ${invited.lastName}`,
	email: invited.email,
	role_type: invited.role,
	state_in_account: "pending",
	is_workspace_only: null,
	has_billing_access: null,
	language_id: localeOf(invited.locale),
	unique_key: `invitation-${invited.id}`,
	last_login_at: null,
});
