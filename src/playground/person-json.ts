import type { JsonObject } from "./json.ts";
import type { World } from "./state/world.ts";
import type { Person } from "./workspace.ts";

/** A person as users.info shows them; the address only with `users:read.email`, the locale only when asked. */
export function personJson(
	world: World,
	person: Person,
	withLocale: boolean,
): JsonObject {
	const offset = offsetSeconds(person.tz, world.clock.now());
	const mayMail = world.app.scopes.includes("users:read.email");
	return {
		id: person.id,
		team_id: world.team.id,
		name: person.name,
		deleted: false,
		color: person.color.replace("#", ""),
		real_name: person.realName,
		tz: person.tz,
		tz_label: person.tz,
		tz_offset: offset,
		profile: {
			title: person.title,
			phone: "",
			real_name: person.realName,
			real_name_normalized: person.realName,
			display_name: person.realName,
			display_name_normalized: person.realName,
			team: world.team.id,
			...(mayMail ? { email: person.email } : {}),
		},
		is_admin: person.role !== "member",
		is_owner: person.role === "owner",
		is_primary_owner: person.role === "owner",
		is_restricted: false,
		is_ultra_restricted: false,
		is_bot: false,
		is_app_user: false,
		updated: 0,
		...(withLocale ? { locale: person.locale } : {}),
	};
}

/** The app's own bot as users.info shows it. */
export function botJson(world: World): JsonObject {
	const { userId, name, botId, appId } = world.people.bot;
	return {
		id: userId,
		team_id: world.team.id,
		name: name.toLowerCase(),
		deleted: false,
		real_name: name,
		profile: {
			real_name: name,
			display_name: name,
			bot_id: botId,
			api_app_id: appId,
			team: world.team.id,
		},
		is_bot: true,
		is_app_user: false,
	};
}

function offsetSeconds(tz: string, now: number): number {
	const name = new Intl.DateTimeFormat("en", {
		timeZone: tz,
		timeZoneName: "longOffset",
	})
		.formatToParts(now)
		.find(({ type }) => type === "timeZoneName")?.value;
	const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? "") ?? [];
	const seconds = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
	return sign === "-" ? -seconds : seconds;
}
