import { say, type Text } from "../../core/text.ts";

/** A server as people know it: `sync.infomaniak.com`, and its path where it has one. */
export const serverName = (address: string): string =>
	address.replace(/^https?:\/\//u, "");

/** The servers an account can be at. */
export const serversText = (servers: readonly string[]): Text => {
	const where = { series: servers.map(serverName) };
	return servers.length > 1 ? say("sync.one-of", { where }) : where;
};
