import type { Grant, Role } from "../../core/actor.ts";
import { at, say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";

/** The roles that can be given; everybody is a member anyway. */
export const givenRoles = ["helpdesk", "admin", "owner"] as const;

/** A role as people say it: "help desk". */
export const roleText = (role: Role): Text => say(`role.${role}`);

/** The roles of somebody in a row, "member" when there is none. */
export const rolesText = (roles: readonly Role[]): Text =>
	roles.length === 0
		? roleText("member")
		: { series: [...new Set(roles)].map(roleText) };

/** What a role is limited to, as rows; nothing when it is not limited. */
export const limitRows = ({ only, until }: Grant): readonly Row[] => [
	...(only === undefined
		? []
		: [{ label: say("roles.row.only"), value: onlyText(only) }]),
	...(until === undefined
		? []
		: [{ label: say("roles.row.until"), value: untilText(until) }]),
];

/** The commands a role is limited to. */
export const onlyText = (only: Grant["only"]): Text =>
	only === undefined ? say("roles.everything") : { series: only };

/** The last day a role holds. */
export const untilText = (until: Grant["until"]): Text =>
	until === undefined ? say("roles.no-end") : at(until - 1, "day");
