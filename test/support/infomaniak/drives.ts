import { z } from "zod";
import { listed, told, value } from "./answers.ts";
import { extras, flag, paging, whole } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { type DriveState, packs } from "./drive-state.ts";
import type { Organisation } from "./organisation.ts";
import { invalid } from "./refusal.ts";
import { driveOf, memberOf, slotsTaken } from "./shapes.ts";
import type { World } from "./world.ts";

const scope = "drive";
const shown = extras(
	"pack",
	"pack.limits",
	"pack.capabilities",
	"pack.prices",
	"k_suite",
	"quota",
	"settings",
	"categories",
	"categories_permissions",
	"capabilities",
	"users",
	"teams",
	"rights",
	"total",
);
const hours = whole.pipe(z.number().min(1).max(720));

/** The drives with what the kSuite is bought for, and their sizes over time. */
export const drives: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: "/2/drive",
		scope,
		query: z.strictObject({
			...shown,
			account_id: whole,
			in_maintenance: flag.optional(),
			maintenance_reasons: z
				.array(
					z.enum(["demo_end", "invoice_overdue", "not_renew", "technical"]),
				)
				.optional(),
			tags: z.array(whole).optional(),
			page: paging.page,
			per_page: paging.per_page,
			total: flag.optional(),
		}),
		body: nothing,
		answer: ({ query }, world) => {
			const { organisation } = world;
			const mine = query.account_id === organisation.account.id;
			const found = organisation.drives.filter(
				({ maintenance }) =>
					mine && (query.in_maintenance ?? maintenance) === maintenance,
			);
			return listed(
				found.map((drive) => driveFields(drive, world, query.with ?? [])),
				query,
			);
		},
	}),
	defineDoor({
		method: "GET",
		path: "/2/drive/{drive_id}/statistics/sizes",
		scope,
		query: z.strictObject({
			from: whole,
			until: whole,
			interval: hours,
			metrics: z.array(z.enum(["files", "trash", "versions"])).min(1),
		}),
		body: nothing,
		answer: ({ id, query }, { organisation }) => {
			const { history } = driveOf(organisation, id("drive_id"));
			const { from, until, interval, metrics } = query;
			if (from >= until) throw invalid("until", "gt");
			const times: number[] = [];
			for (let at = from; at <= until; at += interval * 3600) times.push(at);
			const at = (time: number, metric: (typeof metrics)[number]) =>
				history.findLast((sample) => sample.at <= time)?.[metric] ?? 0;
			return value({
				title: "sizes",
				labels: { name: "date", unit: "timestamp", data: times },
				data: metrics.map((metric) => ({
					name: metric,
					unit: "bytes",
					data: times.map((time) => at(time, metric)),
				})),
			});
		},
	}),
	defineDoor({
		method: "PUT",
		path: "/2/drive/{drive_id}/settings/ai",
		scope,
		query: nothing,
		body: z.strictObject({
			has_approved: z.boolean().optional(),
			has_approved_ai_categories: z.boolean().optional(),
			has_approved_content_search: z.boolean().optional(),
		}),
		answer: ({ id, body }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const { has_approved_ai_categories: approved } = body;
			if (approved !== undefined) drive.aiCategories = approved;
			return value(true);
		},
	}),
];

const driveFields = (
	drive: DriveState,
	{ organisation, now }: World,
	asked: readonly string[],
) => {
	const { expires } = drive;
	return {
		id: drive.id,
		name: drive.name,
		size: drive.size,
		used_size: drive.used,
		created_at: drive.since,
		updated_at: drive.since,
		in_maintenance: drive.maintenance,
		...(drive.maintenance ? { maintenance_reason: "technical" } : {}),
		maintenance_at: drive.maintenance ? now() : null,
		version: "drive",
		...slotFields(drive, organisation),
		product_id: drive.id,
		account_id: organisation.account.id,
		expired_at: expires,
		is_locked: false,
		is_demo: false,
		role: roleOf(organisation),
		account_admin: roleOf(organisation) === "admin",
		is_in_app_subscription: false,
		status: "ok",
		...told(
			extraFields(drive),
			[],
			asked.map((name) => head(name)),
		),
	};
};

const head = (name: string): string => name.split(".")[0] ?? name;

const roleOf = (organisation: Organisation): "admin" | "user" =>
	memberOf(organisation, organisation.token).role === "normal"
		? "user"
		: "admin";

const slotFields = (drive: DriveState, organisation: Organisation) => {
	if (drive.ksuite === null)
		return { users_count: 1, users_quota: drive.slots };
	const { members, invitations } = slotsTaken(organisation);
	return {
		users_count: members,
		users_quota: drive.slots,
		invitations_count: invitations,
	};
};

const extraFields = (drive: DriveState) => {
	const { id, display, giga } = packs[drive.pack];
	const free = drive.pack === "ksuite_essential";
	return {
		pack: {
			id,
			name: drive.pack,
			display_name: display,
			is_free: free,
			limits: {
				users: { base: 1, min: 1, max: 300 },
				trash: { retention_options: ["one_month", "two_months"] },
				storage: { giga, min: null, max: null },
			},
		},
		...(drive.ksuite === null
			? {}
			: {
					k_suite: {
						id: drive.ksuite,
						name: "kSuite",
						pack_id: id,
						pack: drive.pack,
					},
				}),
		quota: { dropbox: "0", shared_link: "0" },
	};
};
