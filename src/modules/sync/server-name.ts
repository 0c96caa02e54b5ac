/** A server as people know it: `sync.infomaniak.com`, and its path where it has one. */
export const serverName = (address: string): string =>
	address.replace(/^https?:\/\//u, "");
