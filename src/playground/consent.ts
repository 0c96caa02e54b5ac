import type { RegisteredOAuth } from "./registration.ts";
import type { World } from "./state/world.ts";
import type { Person } from "./workspace.ts";

/** What an app asks a person for with /oauth/v2/authorize, as it stands in the address. */
export type ConsentRequest = {
	clientId: string;
	userScope: string;
	botScope: string;
	state: string;
	redirectUri: string;
};

/** A request that can be answered: who is asked, for what, and where they go afterwards. */
export type Consent = {
	person: Person;
	scopes: string[];
	redirectUri: URL;
	state: string;
};

/** Reads the request out of the address of the consent page. */
export function consentFrom(query: URLSearchParams): ConsentRequest {
	const read = (name: string) => query.get(name) ?? "";
	return {
		clientId: read("client_id"),
		userScope: read("user_scope"),
		botScope: read("scope"),
		state: read("state"),
		redirectUri: read("redirect_uri"),
	};
}

/** Checks the request as Slack does before it asks anybody; the sentence of Slack's error page when it is wrong. */
export function readConsent(
	{ people, app: { oauth } }: World,
	as: string,
	{ clientId, userScope, botScope, state, redirectUri }: ConsentRequest,
): Consent | string {
	const person = people.find(as);
	if (person === null) return "This person does not exist.";
	if (oauth === undefined || clientId !== oauth.clientId)
		return "Invalid client_id parameter";
	const back = allowedRedirect(oauth, redirectUri);
	if (back === null)
		return `redirect_uri did not match any configured URIs. Passed URI: ${redirectUri}`;
	if (botScope !== "")
		return "The app is installed already: ask with user_scope only, without scope.";
	const scopes = userScope.split(/[ ,]+/).filter(Boolean);
	if (scopes.length === 0) return "No scopes requested";
	const unknown = scopes.filter((scope) => !oauth.userScopes.includes(scope));
	if (unknown.length > 0)
		return `Invalid permissions requested: ${unknown.join(", ")}. They are not among the user scopes of the manifest.`;
	return { person, scopes, redirectUri: back, state };
}

/** Where the person is sent: with a code when they allow it, with `access_denied` when not. Throws the sentence when the request is wrong. */
export function answerConsent(
	world: World,
	answer: ConsentRequest & { as: string; allow: boolean },
): string {
	const consent = readConsent(world, answer.as, answer);
	if (typeof consent === "string") throw new Error(consent);
	const { person, scopes, redirectUri, state } = consent;
	const grant = { userId: person.id, scopes };
	const [name, value] = answer.allow
		? ["code", world.grants.issueCode(grant, answer.redirectUri)]
		: ["error", "access_denied"];
	const back = new URL(redirectUri);
	back.searchParams.set(name, value);
	back.searchParams.set("state", state);
	return back.href;
}

/** The address when it is one of the app's or below one; without any, the app's only one. */
function allowedRedirect(
	{ redirectUrls }: RegisteredOAuth,
	asked: string,
): URL | null {
	const [only, another] = redirectUrls;
	if (asked === "") return another === undefined ? URL.parse(only ?? "") : null;
	const wanted = URL.parse(asked);
	const isBelow = (configured: string) => {
		const base = URL.parse(configured);
		if (base === null || wanted === null || base.origin !== wanted.origin)
			return false;
		const folder = base.pathname.replace(/\/$/, "");
		return (
			wanted.pathname === base.pathname ||
			wanted.pathname.startsWith(`${folder}/`)
		);
	};
	return redirectUrls.some(isBelow) ? wanted : null;
}
