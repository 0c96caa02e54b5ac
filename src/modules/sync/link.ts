import type { Actor } from "../../core/actor.ts";
import type { Holder } from "../../pim/account.ts";
import { connectForm } from "./form.ts";
import type { LinkFacts } from "./link-view.ts";
import type { SyncNeeds } from "./needs.ts";

/** Makes the link to the page on which an account is connected. Problem `public-url-missing`. */
export const linkOf = async (
	holder: Holder,
	actor: Actor,
	services: Pick<
		SyncNeeds,
		"accounts" | "connections" | "syncServers" | "askOnce"
	>,
): Promise<LinkFacts> => {
	const { syncServers: servers, connections, accounts, askOnce } = services;
	const connected = await connections.of(holder);
	const facts = { holder, servers, before: connected?.server ?? null };
	if (servers.length === 0) {
		const isHere = connected === null && (await accounts.of(holder)) !== null;
		return { ...facts, link: null, isHere };
	}
	const form = connectForm(holder, actor, servers);
	return { ...facts, link: await askOnce(form, actor.locale), isHere: false };
};
