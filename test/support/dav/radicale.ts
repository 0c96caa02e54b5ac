import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Started, startServer } from "./start-server.ts";

const program = "/usr/bin/radicale";

/** Whether Radicale is on this machine; says by name what is left out when it is not. */
export const hasRadicale = existsSync(program);
if (!hasRadicale)
	console.warn("skipped: tests against Radicale need radicale (Debian)");

export type Login = { readonly login: string; readonly password: string };

/** A real DAV server and who may log in there first. */
export type DavServer = Started & Login;

/** Radicale with these people, each of whom sees what is theirs alone. It tells guests nothing and refuses a second object with the same UID. */
export const openRadicale = async (
	given: { readonly users?: readonly [Login, ...Login[]] } = {},
): Promise<DavServer> => {
	const users = given.users ?? [{ login: "lea", password: "quiet-forest" }];
	const server = await startServer(program, (port, folder) => {
		const file = join(folder, "config");
		writeFileSync(
			join(folder, "users"),
			users.map(({ login, password }) => `${login}:${password}\n`).join(""),
		);
		writeFileSync(file, config(port, folder));
		return ["--config", file];
	});
	return { ...server, ...users[0] };
};

const config = (port: number, folder: string): string => `
[server]
hosts = 127.0.0.1:${port}
[auth]
type = htpasswd
htpasswd_filename = ${join(folder, "users")}
htpasswd_encryption = plain
delay = 0
[rights]
type = owner_only
[storage]
filesystem_folder = ${join(folder, "collections")}
[web]
type = none
[logging]
level = warning
`;
