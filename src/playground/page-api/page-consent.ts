import { consentFrom, readConsent } from "../consent.ts";
import type { World } from "../state/world.ts";
import type { Person } from "../workspace.ts";

/** What the consent page shows this person; a sentence instead when the app asked wrongly. */
export function pageConsent(world: World, me: Person, query: URLSearchParams) {
	const consent = readConsent(world, me.id, consentFrom(query));
	if (typeof consent === "string") return { error: consent };
	const { scopes, redirectUri } = consent;
	return {
		app: world.people.bot.name,
		team: world.team.name,
		me: { id: me.id, realName: me.realName, locale: me.locale },
		scopes,
		host: redirectUri.host,
	};
}
