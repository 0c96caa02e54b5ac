import type { Context } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { say, type Text } from "../../core/text.ts";
import type { KSuiteRole } from "./users.ts";

/** Why a second person has to agree to a kSuite role, or nothing: making an owner is never for one person, making an administrator not for the help desk. */
export const powerNote = (
	role: KSuiteRole,
	context: Context,
): readonly Text[] => {
	if (role === "owner") return [say("users.power.owner")];
	const enough = role === "normal" || isAdmin(context);
	return enough ? [] : [say("users.power.admin")];
};

/** Whether the one who asks may change kSuite roles. */
export const isAdmin = ({ actor, now }: Context): boolean =>
	allowed(actor.grants, "admin", "users role", now);
