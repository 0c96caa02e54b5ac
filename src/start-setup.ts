import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { baseAddress } from "./drivers/infomaniak/calling/base-address.ts";
import { createWire } from "./drivers/infomaniak/open-wire.ts";
import type { Wire } from "./drivers/infomaniak/wire.ts";
import { writeSettings } from "./setup/env-file.ts";
import { lookAtInfomaniak } from "./setup/look-at-infomaniak.ts";
import { listEndpoint } from "./setup/look-at-models.ts";
import { lookAtSlack } from "./setup/look-at-slack.ts";
import { type Reach, runSetup } from "./setup/setup.ts";
import type { Terminal } from "./setup/terminal.ts";
import { creationLink } from "./slack-connect.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** `npm run setup`: the wizard over the file `.env` of a folder; answers the exit code. Without a terminal it names the settings instead. */
export const startSetup = async (
	variables: Variables,
	folder: string,
	terminal?: Terminal,
): Promise<0 | 1> => {
	const isPerson = process.stdin.isTTY && process.stdout.isTTY;
	if (!terminal && !isPerson) {
		process.stdout.write(withoutTerminal);
		return 1;
	}
	// Between two questions nothing is waiting for a key, so Ctrl+C comes as a signal.
	const stop = () => {
		process.stdout.write("\nStopped. Nothing was written.\n");
		process.exit(1);
	};
	process.once("SIGINT", stop);
	const { createClackTerminal } = await import("./setup/clack-terminal.ts");
	const isWritten = await runSetup(
		terminal ?? createClackTerminal(),
		reachOf(variables, folder, () => process.off("SIGINT", stop)),
	);
	process.off("SIGINT", stop);
	return isWritten ? 0 : 1;
};

const reachOf = (
	variables: Variables,
	folder: string,
	writing: () => void,
): Reach => {
	const file = join(folder, ".env");
	const before = settingsOf(file);
	const apiUrl = apiUrlOf(variables.INFOMANIAK_API_URL);
	return {
		before,
		fixed: Object.keys(variables).filter(
			(name) => variables[name] !== before[name],
		),
		apiUrl,
		key: keyOf(variables, folder),
		ksuite: (token) => lookAtInfomaniak(wireOf(apiUrl, token)),
		models: listEndpoint,
		slack: {
			...lookAtSlack(variables.SLACK_API_URL ?? "https://slack.com/api/"),
			link: async (address) =>
				creationLink(await readFile(manifest, "utf8"), address),
			publicUrl: variables.PUBLIC_URL ?? null,
		},
		write: (settings) => {
			writing();
			return writeSettings(file, settings);
		},
	};
};

/** What was read is remembered for one token only. */
const wireOf = (baseUrl: string, token: string): Wire => {
	const waiting = () => undefined;
	const caller = {
		person: "setup",
		kind: "person",
		waiting,
		seen: new Map(),
	} as const;
	return createWire({ baseUrl, token, caller: () => caller });
};

const manifest = fileURLToPath(new URL("../manifest.yml", import.meta.url));

/** An address that a token must not go to is refused at every start; nothing is sent there from here either. */
const apiUrlOf = (given: string | undefined): string =>
	given && baseAddress(given)
		? given.replace(/\/+$/u, "")
		: "https://api.infomaniak.com";

const settingsOf = (file: string) =>
	Object.fromEntries(
		Object.entries(
			existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {},
		).map(([name, value = ""]) => [name, value]),
	);

// The playground reads the same file, and its data is sealed with its own key.
const keyOf = (variables: Variables, folder: string): string | null => {
	if (variables.SUITEMATE_KEY) return "SUITEMATE_KEY";
	const data = variables.DATA_DIR ?? "data";
	const places = [join(data, "key"), join("data", "playground", "key")];
	return places.find((place) => existsSync(resolve(folder, place))) ?? null;
};

const withoutTerminal = [
	"npm run setup asks questions, and this is no terminal it could ask them in.",
	"Set these in the environment or in a file .env instead; docs/operations.md describes each:",
	"  kSuite  KSUITE=infomaniak, INFOMANIAK_TOKEN, INFOMANIAK_ACCOUNT",
	"  model   AI_BASE_URL, AI_API_KEY, AI_MODEL",
	"  Slack   SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET or SLACK_APP_TOKEN, OWNERS, APPROVALS_CHANNEL",
	"  key     SUITEMATE_KEY",
	"Nothing was written.",
	"",
].join("\n");
