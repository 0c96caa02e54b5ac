import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** What `npm run slack:connect` prints: a link that creates the Slack app from our manifest, and the steps after it; or in words what is wrong with what was given. Slack reaches us at `--url`, else at PUBLIC_URL; with neither, or with `--socket`, we call Slack (Socket Mode). */
export const connectSteps = async (
	variables: Readonly<Record<string, string | undefined>>,
	given: readonly string[],
): Promise<string> => {
	const asked = readOptions(given);
	if (asked === null) return usage;
	const url = asked.socket ? undefined : (asked.url ?? variables.PUBLIC_URL);
	const address = url ? readAddress(url) : null;
	if (url && address === null) return badAddress;
	const link = creationLink(await readFile(manifestFile, "utf8"), address);
	const steps = [
		create(link),
		install,
		invite,
		settings(address),
		address === null ? start : `${start}\n${verify}`,
	];
	const numbered = steps.map((step, index) =>
		`${index + 1}. ${step}`.replaceAll(/\n(?=.)/gu, "\n   "),
	);
	const text = [transport(address), ...numbered].join("\n\n");
	return `\n${text.replaceAll(/^(?=.)/gmu, "  ")}\n`;
};

/** The prefilled link for a manifest (YAML): with an address (https, no slash at its end) in place of the example's, or for Socket Mode when that is null. */
export const creationLink = (
	manifest: string,
	address: string | null,
): string => {
	const json = JSON.stringify(parse(manifest), (key, value: unknown) => {
		if (key === "socket_mode_enabled") return address === null;
		if (key === "redirect_urls" && address === null) return undefined;
		if (typeof value !== "string" || !value.startsWith(example)) return value;
		return address === null ? undefined : address + value.slice(example.length);
	});
	return `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(json)}`;
};

const example = "https://suitemate.example";
const manifestFile = fileURLToPath(new URL("../manifest.yml", import.meta.url));

type Options = { readonly socket: boolean; readonly url?: string };

/** Null when something else than the two options is given. */
const readOptions = (given: readonly string[]): Options | null => {
	const [first, second, ...rest] = given;
	if (first === undefined) return { socket: false };
	if (first === "--socket" && second === undefined) return { socket: true };
	const isUrl = first === "--url" && second !== undefined && rest.length === 0;
	return isUrl ? { socket: false, url: second } : null;
};

/** Slack calls https only; null for anything else. */
const readAddress = (text: string): string | null => {
	const url = URL.parse(text);
	const isPlain = url?.protocol === "https:" && !url.search && !url.hash;
	return isPlain && !url.username ? url.href.replace(/\/+$/u, "") : null;
};

const usage = [
	"Suitemate understands two options here:",
	"  npm run slack:connect -- --url https://suitemate.your.domain",
	"  npm run slack:connect -- --socket",
].join("\n");

const badAddress =
	"Slack calls https addresses only, as in https://suitemate.your.domain. Correct --url or PUBLIC_URL, or use --socket.";

const transport = (address: string | null): string =>
	address === null
		? "With Socket Mode Suitemate calls Slack, so it needs no address of its own.\nWith an address: npm run slack:connect -- --url https://suitemate.your.domain"
		: `Slack will reach Suitemate at ${address}/slack/events\nWithout an address of its own: npm run slack:connect -- --socket`;

const create = (link: string): string =>
	`Open this link, choose your workspace, and press Create:\n\n${link}`;

const install = "In the new app's settings: Install App, Install to Workspace.";

const invite =
	"In Slack: make a private channel for approvals, and type /invite @Suitemate in it.";

const settings = (address: string | null): string =>
	[
		"Write these lines into a file named .env beside package.json, and keep it to yourself:",
		"",
		"SLACK_BOT_TOKEN=xoxb-…          # Install App",
		...(address === null
			? [
					"SLACK_MODE=socket",
					"SLACK_APP_TOKEN=xapp-…          # Basic Information, App-Level Tokens, with the scope connections:write",
				]
			: [
					"SLACK_SIGNING_SECRET=…          # Basic Information, App Credentials",
					"SLACK_CLIENT_ID=…               # the same place; with the secret below people can let Suitemate write in their name",
					"SLACK_CLIENT_SECRET=…           # the same place",
					`PUBLIC_URL=${address}`,
				]),
		"APPROVALS_CHANNEL=C…            # the channel's name, About, at the end",
		"OWNERS=U…                       # your profile, Copy member ID; several with commas",
	].join("\n");

const start =
	"npm start, then type /ksuite help in Slack. docs/operations.md describes every other setting.";

const verify =
	"Once it runs: App Manifest in the app's settings asks to verify the address. Press it.";
