import type { Settings } from "./env-text.ts";
import type { Found } from "./step.ts";
import type { Check, Terminal } from "./terminal.ts";

/** What Slack says of a token. */
export type SlackSaid =
	| { readonly kind: "good"; readonly name: string }
	| { readonly kind: "refused"; readonly code: string }
	| { readonly kind: "nobody" };

/** What the Slack step reaches outside. */
export type SlackReach = {
	/** The link that creates the app; without an address for Socket Mode. */
	readonly link: (address: string | null) => Promise<string>;
	/** Asks Slack whose token it is (`auth.test`). */
	readonly bot: (token: string) => Promise<SlackSaid>;
	/** Asks Slack whether Socket Mode would start (`apps.connections.open`). */
	readonly app: (token: string) => Promise<SlackSaid>;
	readonly publicUrl: string | null;
};

/** Connects the organisation's Slack: the link that creates the app, its tokens, approvals and owners. */
export const setUpSlack = async (
	terminal: Terminal,
	reach: SlackReach,
): Promise<Found> => {
	const isSocket = await terminal.choose("How do Slack and Suitemate meet?", [
		{
			value: true,
			label: "Suitemate calls Slack (Socket Mode)",
			hint: "needs no address of its own",
		},
		{
			value: false,
			label: "Slack calls Suitemate",
			hint: "needs an https address that Slack reaches",
		},
	]);
	const address = isSocket ? null : await askAddress(terminal, reach.publicUrl);
	terminal.tell(
		"1. Open this link, choose your workspace, and press Create.\n2. In the new app: Install App, Install to Workspace.",
	);
	terminal.link(await reach.link(address));
	const bot = await askSlackToken(terminal, reach.bot, "Bot token", "xoxb-");
	if (bot === null) return null;
	const transport = isSocket
		? await socketSettings(terminal, reach)
		: await httpSettings(terminal, address ?? "");
	if (transport === null) return null;
	const people = await peopleSettings(terminal);
	return {
		settings: { SLACK_BOT_TOKEN: bot.token, ...transport, ...people },
		summary: [
			`Slack    ${bot.name}, ${isSocket ? "Socket Mode" : `called at ${address}`}`,
			`owners   ${people.OWNERS || "none yet"}`,
		],
	};
};

const askAddress = async (
	terminal: Terminal,
	usual: string | null,
): Promise<string> =>
	(
		await terminal.ask("The address, as in https://suitemate.example.com", {
			...(usual === null ? {} : { usual }),
			check: (given) => {
				const url = URL.parse(given);
				const isPlain = url?.protocol === "https:" && !url.search && !url.hash;
				return isPlain && !url.username
					? undefined
					: "Slack calls https addresses only.";
			},
		})
	).replace(/\/+$/u, "");

const askSlackToken = async (
	terminal: Terminal,
	look: (token: string) => Promise<SlackSaid>,
	what: string,
	beginning: string,
): Promise<{ readonly token: string; readonly name: string } | null> => {
	for (;;) {
		const token = await terminal.askHidden(
			`${what}, ${beginning}… (hidden)`,
			tokenCheck(beginning),
		);
		const said = await look(token);
		if (said.kind === "good") {
			terminal.good(`${what}: Slack accepts it (${said.name}).`);
			return { token, name: said.name };
		}
		terminal.bad(
			said.kind === "nobody"
				? "Slack does not answer. Is this machine online?"
				: `Slack refuses it (${said.code}).`,
		);
		if (!(await terminal.agree("Try again?", true))) return null;
	}
};

const tokenCheck =
	(beginning: string): Check =>
	(given) =>
		given.startsWith(beginning) && /^[\w-]{10,500}$/u.test(given)
			? undefined
			: `It begins with ${beginning} and has no spaces.`;

const socketSettings = async (
	terminal: Terminal,
	{ app }: SlackReach,
): Promise<Settings | null> => {
	terminal.tell(
		"Basic Information, App-Level Tokens: make one with the scope connections:write.",
	);
	const token = await askSlackToken(terminal, app, "App-level token", "xapp-");
	return token && { SLACK_MODE: "socket", SLACK_APP_TOKEN: token.token };
};

const httpSettings = async (
	terminal: Terminal,
	address: string,
): Promise<Settings> => ({
	SLACK_MODE: "http",
	PUBLIC_URL: address,
	SLACK_SIGNING_SECRET: await terminal.askHidden(
		"Signing secret (Basic Information, App Credentials; hidden)",
		(given) =>
			/^[\da-f]{32}$/iu.test(given)
				? undefined
				: "It is 32 digits and letters from a to f.",
	),
});

const peopleSettings = async (terminal: Terminal) => {
	terminal.tell(
		"Make a private channel for approvals in Slack, and type /invite @Suitemate in it.",
	);
	return {
		APPROVALS_CHANNEL: await terminal.ask(
			"The channel's id (its name, About, at the end; Enter for none)",
			{
				check: (given) =>
					/^(?:|[CG][A-Z0-9]{5,30})$/u.test(given)
						? undefined
						: "It begins with C, as in C012ABCDEF.",
			},
		),
		OWNERS: await terminal.ask(
			"The first owners: kSuite mail addresses or Slack member ids, with commas",
			{
				check: (given) =>
					given
						.split(",")
						.map((one) => one.trim())
						.every((one) =>
							/^(?:|[UW][A-Z0-9]{5,30}|[^\s@]+@[^\s@]+)$/u.test(one),
						)
						? undefined
						: "Mail addresses or ids such as U012ABCDEF, with commas between them.",
			},
		),
	};
};
