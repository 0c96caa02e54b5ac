import { z } from "zod";
import { cursored, listed, value } from "./answers.ts";
import { cursoring, extras, flag, paging, sorting, whole } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { chosen, invited } from "./drive-people.ts";
import { userFields } from "./drive-user-fields.ts";
import { missing, Refusal } from "./refusal.ts";
import { driveOf, memberOf } from "./shapes.ts";

const scope = "drive";
const v2 = "/2/drive/{drive_id}/users";
const statuses = z.enum([
	"active",
	"deleted",
	"locked",
	"pending",
	"withdrawn",
]);
const filters = {
	search: z.string().optional(),
	status: z.array(statuses).optional(),
	user_ids: z.array(whole).optional(),
	...extras("drive_user", "teams", "security"),
};

const invite = z.strictObject({
	role: z.enum(["admin", "external", "user"]),
	emails: z.array(z.string()).optional(),
	file_id: z.int().nullable().optional(),
	lang: z.enum(["de", "en", "es", "fr", "it"]).nullable().optional(),
	message: z.string().nullable().optional(),
	name: z.string().max(128).nullable().optional(),
	right: z.enum(["manage", "none", "read", "write"]).nullable().optional(),
	send_email: z.boolean().optional(),
	team_ids: z.array(z.int()).optional(),
	type: z.enum(["main", "shared"]).optional(),
	user_ids: z.array(z.int()).optional(),
});

/** Who reaches a drive: every member with a seat, and external people. */
export const driveUsers: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: v2,
		scope,
		query: z.strictObject({
			...filters,
			types: z.array(z.enum(["admin", "external", "user"])).optional(),
			page: paging.page,
			per_page: paging.per_page,
			total: flag.optional(),
			...sorting(),
		}),
		body: nothing,
		answer: ({ id, query }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const found = chosen(drive, organisation, query);
			return listed(
				found.map((user) => userFields(user, drive, organisation)),
				query,
			);
		},
	}),
	defineDoor({
		method: "GET",
		path: "/3/drive/{drive_id}/users",
		scope,
		query: z.strictObject({
			...filters,
			types: z
				.array(
					z.enum([
						"account",
						"admin",
						"expired",
						"external",
						"pending",
						"user",
					]),
				)
				.optional(),
			...cursoring,
			...sorting(["display_name", "first_name", "last_name"]),
		}),
		body: nothing,
		answer: ({ id, query }, { organisation, now }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const found = chosen(drive, organisation, query).map((user) => {
				const { deleted_at: _, ...fields } = userFields(
					user,
					drive,
					organisation,
				);
				return {
					id: fields.id,
					display_name: fields.display_name,
					first_name: fields.first_name,
					last_name: fields.last_name,
					is_sso: false,
					avatar: null,
					role: fields.role,
					email: fields.email,
					deleted_at: null,
					...(query.with?.includes("drive_user")
						? { drive_user: { ...fields, deleted_at: 0 } }
						: {}),
				};
			});
			return cursored(found, query, now());
		},
	}),
	defineDoor({
		method: "POST",
		path: v2,
		scope,
		status: 201,
		query: z.strictObject(extras("drive_user", "invitation")),
		body: invite,
		answer: ({ id, body }, world) => {
			const drive = driveOf(world.organisation, id("drive_id"));
			const { emails = [], user_ids: ids = [], role } = body;
			if (emails.length + ids.length === 0)
				throw new Refusal(400, "one_email_or_user_at_least_required");
			return value([
				...emails.map((email) => invited(drive, world, email, body)),
				...ids.map((user) => {
					const { email } = memberOf(world.organisation, user);
					const there = chosen(drive, world.organisation, {}).find(
						(one) => one.id === user,
					);
					return there === undefined
						? { ...invited(drive, world, email, { role }), user_id: user }
						: { user_id: user, error: "user_already_in_drive" };
				}),
			]);
		},
	}),
	defineDoor({
		method: "DELETE",
		path: `${v2}/{user_id}`,
		scope,
		query: nothing,
		body: z.strictObject({ notify: z.boolean().optional() }),
		answer: ({ id }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const wanted = id("user_id");
			const there = drive.externals.find((user) => user.id === wanted);
			if (there === undefined) throw missing();
			drive.externals = drive.externals.filter((user) => user !== there);
			return value(true);
		},
	}),
];
