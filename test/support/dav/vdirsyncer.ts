import { execFile } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Login } from "./radicale.ts";

const program = "/usr/bin/vdirsyncer";

/** Whether vdirsyncer is on this machine; says by name what is left out when it is not. */
export const hasVdirsyncer = existsSync(program);
if (!hasVdirsyncer)
	console.warn("skipped: tests with vdirsyncer need vdirsyncer (Debian)");

/** A client of another project that keeps a folder the same as one collection of a server. `sync` resolves with what it printed and rejects when it fails. */
export const openVdirsyncer = (
	server: Login & {
		/** Of the collection itself. */
		readonly url: string;
		readonly kind: "calendar" | "contacts";
	},
) => {
	const home = mkdtempSync(join(tmpdir(), "suitemate-vdir-"));
	const folder = join(home, "objects");
	mkdirSync(folder);
	const config = join(home, "config");
	writeFileSync(config, configOf(server, home, folder));
	const run = async (command: string): Promise<string> => {
		const { stdout, stderr } = await promisify(execFile)(
			program,
			["-c", config, command],
			{ env: { PATH: "/usr/bin:/bin", HOME: home }, timeout: 60_000 },
		);
		return stdout + stderr;
	};
	return {
		folder,
		sync: async (): Promise<string> =>
			(await run("discover")) + (await run("sync")),
		close: async (): Promise<void> =>
			rmSync(home, { recursive: true, force: true }),
	};
};

const configOf = (
	server: Parameters<typeof openVdirsyncer>[0],
	home: string,
	folder: string,
): string => `
[general]
status_path = "${join(home, "status")}"
[pair both]
a = "here"
b = "there"
collections = null
[storage here]
type = "filesystem"
path = "${folder}"
fileext = "${server.kind === "calendar" ? ".ics" : ".vcf"}"
[storage there]
type = "${server.kind === "calendar" ? "caldav" : "carddav"}"
url = "${server.url}"
username = "${server.login}"
password = "${server.password}"
`;
