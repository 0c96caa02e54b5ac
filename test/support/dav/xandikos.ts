import { existsSync } from "node:fs";
import { join } from "node:path";
import type { DavServer } from "./radicale.ts";
import { startServer } from "./start-server.ts";

const program = "/usr/bin/xandikos";

/** Whether Xandikos is on this machine; says by name what is left out when it is not. */
export const hasXandikos = existsSync(program);
if (!hasXandikos)
	console.warn("skipped: tests against Xandikos need xandikos (Debian)");

/** Xandikos with one person's calendar and address book. It lets everybody in, keeps every change in git, and answers some refusals with 207 or 500. */
export const openXandikos = async (): Promise<DavServer> => {
	const server = await startServer(program, (port, folder) => [
		"-d",
		join(folder, "collections"),
		"--defaults",
		"--current-user-principal",
		"/lea/",
		"-l",
		"127.0.0.1",
		"-p",
		String(port),
	]);
	return { ...server, login: "lea", password: "anything" };
};
