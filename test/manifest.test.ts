import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { commands } from "../src/commands.ts";
import { consentPaths } from "../src/platforms/slack/consent/consenting.ts";
import { shortcuts } from "../src/platforms/slack/listen/shortcut.ts";
import { methods } from "../src/playground/methods/methods.ts";
import { connectSteps, creationLink } from "../src/slack-connect.ts";
import { problem } from "../src/words/en/problem.ts";

const root = new URL("..", import.meta.url);
const read = (path: string): string =>
	readFileSync(new URL(path, root), "utf8");
const yaml = read("manifest.yml");

const address = z.url({ protocol: /^https$/u }).max(3000);
const unique = <T>(all: readonly T[]): boolean =>
	new Set(all).size === all.length;

/** What §2 of Slack's rules asks and the published schema does not. */
const shape = z.strictObject({
	_metadata: z.strictObject({
		major_version: z.literal(2),
		minor_version: z.int(),
	}),
	display_information: z.strictObject({
		name: z.string().min(1).max(35),
		description: z.string().max(140),
		background_color: z.string().regex(/^#[0-9a-f]{6}$/iu),
		long_description: z.string().min(175).max(4000),
	}),
	features: z.strictObject({
		app_home: z.strictObject({
			home_tab_enabled: z.boolean(),
			messages_tab_enabled: z.boolean(),
			messages_tab_read_only_enabled: z.boolean(),
		}),
		bot_user: z.strictObject({
			display_name: z.string().min(1).max(80),
			always_online: z.boolean(),
		}),
		slash_commands: z
			.array(
				z.strictObject({
					command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/u),
					url: address.optional(),
					description: z.string().min(1).max(2000),
					usage_hint: z.string().max(1000),
					should_escape: z.literal(true),
				}),
			)
			.min(1)
			.max(50)
			.refine((all) => unique(all.map(({ command }) => command)), "twice"),
		shortcuts: z
			.array(
				z.strictObject({
					name: z.string().min(1).max(24),
					type: z.enum(["message", "global"]),
					callback_id: z.string().min(1).max(255),
					description: z.string().min(1).max(150),
				}),
			)
			.max(10)
			.refine((all) => unique(all.map((one) => one.callback_id)), "twice"),
	}),
	oauth_config: z.strictObject({
		redirect_urls: z.array(address).max(1000).optional(),
		scopes: z.strictObject({
			bot: z.array(z.string()).max(255).refine(unique, "twice"),
			user: z.array(z.string()).max(255).refine(unique, "twice"),
		}),
	}),
	settings: z.strictObject({
		event_subscriptions: z.strictObject({
			request_url: address.optional(),
			bot_events: z.array(z.string()).max(100).refine(unique, "twice"),
		}),
		interactivity: z.strictObject({
			is_enabled: z.literal(true),
			request_url: address.optional(),
			message_menu_options_url: address.optional(),
		}),
		org_deploy_enabled: z.boolean(),
		socket_mode_enabled: z.boolean(),
		token_rotation_enabled: z.literal(false),
	}),
});
const manifest = shape.parse(parse(yaml));
const { features, settings } = manifest;
const { bot: scopes, user: userScopes } = manifest.oauth_config.scopes;

/** The manifest a creation link carries. */
const carried = (link: string): unknown =>
	JSON.parse(new URL(link).searchParams.get("manifest_json") ?? "");
const overHttp = carried(creationLink(yaml, "https://our.example/chat"));
const overSocket = carried(creationLink(yaml, null));

/** Everything our Slack platform says in code. */
const code = readdirSync(new URL("src/platforms/slack", root), {
	recursive: true,
	encoding: "utf8",
})
	.filter((path) => path.endsWith(".ts"))
	.map((path) => read(`src/platforms/slack/${path}`))
	.join("\n");
const found = (pattern: RegExp): string[] => [
	...new Set([...code.matchAll(pattern)].map(([, name = ""]) => name)),
];

/** The names in one of the unions of Slack's own types. */
const known = (union: string): string[] => {
	const types = fileURLToPath(
		new URL(
			"node_modules/@slack/web-api/dist/types/request/manifest.d.ts",
			root,
		),
	);
	const line = readFileSync(types, "utf8")
		.split("\n")
		.find((one) => one.startsWith(`type ${union} = `));
	return [...(line ?? "").matchAll(/'([^']+)'/gu)].map(([, name = ""]) => name);
};

const published = new URL(
	"../shared/data/slack-manifest.schema.2.0.0.json",
	root,
);

const holdAgainstSchema = () => {
	const judge = () =>
		new Ajv({ strict: false, validateFormats: false, logger: false }).compile(
			JSON.parse(readFileSync(published, "utf8")),
		);

	it.each([
		["as it stands", parse(yaml)],
		["with an address of one's own", overHttp],
		["for Socket Mode", overSocket],
	])("takes the manifest %s", (_how, given) => {
		const fits = judge();
		fits(given);
		expect(fits.errors ?? []).toEqual([]);
	});

	it("would refuse a misspelt section, a long name and a command without its slash", () => {
		const fits = judge();
		const { display_information: shown } = manifest;
		const [first] = features.slash_commands;
		expect(
			[
				{ ...manifest, featuers: {}, settings: { socket_mode: true } },
				{
					...manifest,
					display_information: { ...shown, name: "x".repeat(36) },
				},
				{
					...manifest,
					features: { slash_commands: [{ ...first, command: "ksuite" }] },
				},
			].map((wrong) => fits(wrong)),
		).toEqual([false, false, false]);
	});
};

// A test that is skipped would read like one that passed.
describe("Slack's published schema", () => {
	if (existsSync(published)) holdAgainstSchema();
	else
		it("was not there to judge by: ../shared/data does not have it here", () => {
			expect(existsSync(published)).toBe(false);
		});
});

describe("what the schema does not see", () => {
	it("names only scopes and events that Slack knows", () => {
		expect(known("BotScope")).toContain("chat:write");
		expect(known("BotScope")).toEqual(expect.arrayContaining(scopes));
		expect(known("UserScope")).toEqual(expect.arrayContaining(userScopes));
		expect(known("ManifestEvent")).toEqual(
			expect.arrayContaining(settings.event_subscriptions.bot_events),
		);
	});

	it("gives every request an https address, the same for all", () => {
		const urls = [...yaml.matchAll(/url: (\S+)/gu)].map(([, url = ""]) => url);
		expect(urls).toHaveLength(features.slash_commands.length + 3);
		expect(new Set(urls)).toEqual(
			new Set(["https://suitemate.example/slack/events"]),
		);
		expect(settings.socket_mode_enabled).toBe(false);
	});

	it("would find what is wrong in a spoilt manifest", () => {
		const spoilt = [
			[/callback_id: write_new/u, "callback_id: rephrase"],
			[/command: \/write/u, "command: /ksuite"],
			[/url: https:/u, "url: http:"],
			[/background_color: \S+/u, "background_color: teal"],
			[/- im:write/u, "- chat:write"],
		] as const;
		for (const [what, by] of spoilt) {
			const changed = yaml.replace(what, by);
			expect(changed).not.toBe(yaml);
			expect(shape.safeParse(parse(changed)).success, by).toBe(false);
		}
	});

	it("says in the long description that a model can be wrong", () => {
		expect(manifest.display_information.long_description).toMatch(
			/model can be wrong: read what it suggests before you send it\./u,
		);
	});
});

describe("the manifest and the code", () => {
	const surfaces = features.slash_commands.map(({ command }) => command);
	const names = commands.map(({ name }): string => name);

	it("name the same slash commands: /ksuite for all, and one for each group that has its own", () => {
		const groups = surfaces.filter((surface) => surface !== "/ksuite");
		expect(surfaces).toContain("/ksuite");
		for (const group of groups)
			expect(
				names.some((name) => `${name} `.startsWith(`${group.slice(1)} `)),
				group,
			).toBe(true);
		expect(groups).toEqual(["/write", "/ask"]);
	});

	it("give examples that exist", () => {
		for (const { command, usage_hint } of features.slash_commands)
			for (const example of usage_hint.split(" · ")) {
				const group = command === "/ksuite" ? "" : `${command.slice(1)} `;
				expect(
					names.some((name) => `${group}${example} `.startsWith(`${name} `)),
					example,
				).toBe(true);
			}
	});

	it("tell people of declared commands only", () => {
		const told = Object.values(problem).flatMap((sentence) =>
			[...sentence.matchAll(/(?<![\w/.])(\/[a-z]+)\b/gu)].map(
				([, name = ""]) => name,
			),
		);
		expect(told.length).toBeGreaterThan(0);
		const ofSlack = ["/invite"];
		expect([...surfaces, ...ofSlack]).toEqual(
			expect.arrayContaining([...new Set(told)]),
		);
	});

	it("name the same shortcuts, with a menu that fits what each takes", () => {
		expect(
			features.shortcuts.map(({ callback_id, type }) => [callback_id, type]),
		).toEqual(
			Object.entries(shortcuts).map(([id, { from }]) => [
				id,
				from === "dialog" ? "global" : "message",
			]),
		);
		for (const { command } of Object.values(shortcuts))
			expect(names).toContain(command);
	});

	it("name the same events", () => {
		expect(found(/^\tif \(type === "([\w.]+)"\)/gmu).sort()).toEqual(
			[...settings.event_subscriptions.bot_events].sort(),
		);
	});

	it("agree on presses, dialogs and suggestions, and on the Home tab", () => {
		expect(found(/"(action|view)" in heard/gu)).toEqual(["action", "view"]);
		expect(found(/bolt\.(options)\(/gu)).toEqual(["options"]);
		expect(settings.interactivity.message_menu_options_url).toBeDefined();
		expect(features.app_home.home_tab_enabled).toBe(
			code.includes("views.publish"),
		);
		expect(features.app_home.messages_tab_read_only_enabled).toBe(
			!/bolt\.message\(|type === "message/u.test(code),
		);
	});

	/** The scopes each method of the Web API wants of a bot (docs.slack.dev). */
	const wanted: Readonly<Record<string, readonly string[]>> = {
		"chat.appendStream": ["chat:write"],
		"chat.delete": ["chat:write"],
		"chat.postEphemeral": ["chat:write"],
		"chat.postMessage": ["chat:write"],
		"chat.startStream": ["chat:write"],
		"chat.stopStream": ["chat:write"],
		"chat.update": ["chat:write"],
		"auth.test": [],
		// Each kind of conversation has its scope; conversations with one person are never looked for.
		"conversations.info": ["channels:read", "groups:read", "mpim:read"],
		"conversations.list": ["channels:read", "groups:read", "mpim:read"],
		"conversations.members": ["channels:read", "groups:read", "mpim:read"],
		"conversations.open": ["im:write"],
		"conversations.replies": [
			"channels:history",
			"groups:history",
			"im:history",
			"mpim:history",
		],
		"files.getUploadURLExternal": ["files:write"],
		"files.completeUploadExternal": ["files:write"],
		"files.info": ["files:read"],
		"users.info": ["users:read"],
		"users.list": ["users:read"],
		"views.open": [],
		"views.publish": [],
	};
	/** The same for the token of a person. */
	const wantedOfPeople: Readonly<Record<string, readonly string[]>> = {
		"auth.revoke": [],
		"auth.test": [],
		"chat.postMessage": ["chat:write"],
		"chat.update": ["chat:write"],
	};
	const called = found(/\b(?:raw|posting)\.(\w+\.\w+)\(/gu);
	const calledAsPerson = found(/\btheirs\.(\w+\.\w+)\(/gu);
	const reads = /profile: z\.object\(\{ email:/u.test(code)
		? ["users:read.email"]
		: [];
	const needed = [
		"commands",
		...reads,
		...called.flatMap((method) => wanted[method] ?? []),
	];

	it("know the scopes of every method that is called", () => {
		expect(called.length).toBeGreaterThan(5);
		expect(called.filter((method) => !wanted[method])).toEqual([]);
		expect(calledAsPerson.toSorted()).toEqual(Object.keys(wantedOfPeople));
		expect(code).not.toMatch(/\bapiCall\(|\bclient\.\w+\.\w+\(/u);
	});

	it("ask for every scope that is used and for no other", () => {
		expect([...scopes].sort()).toEqual([...new Set(needed)].sort());
		expect([...userScopes].sort()).toEqual([
			...new Set(calledAsPerson.flatMap((method) => wantedOfPeople[method])),
		]);
	});

	it("are judged by the local Slack in the same way", () => {
		for (const method of called) {
			const asked = methods[method]?.scopes;
			expect(asked, method).toBeDefined();
			expect(
				asked?.length === 0 || asked?.some((one) => scopes.includes(one)),
				method,
			).toBe(true);
		}
		for (const method of calledAsPerson)
			expect(methods[method]?.tokens, method).toContain("person");
	});

	it("agree on where people come back to after they consented", () => {
		expect(manifest.oauth_config.redirect_urls).toEqual([
			`https://suitemate.example${consentPaths.back}`,
		]);
		expect(shape.parse(overHttp).oauth_config.redirect_urls).toEqual([
			`https://our.example/chat${consentPaths.back}`,
		]);
		expect(shape.parse(overSocket).oauth_config).not.toHaveProperty(
			"redirect_urls",
		);
	});
});

describe("npm run slack:connect", () => {
	it("puts the address of the installation into every request", () => {
		expect(shape.parse(overHttp).settings).toMatchObject({
			event_subscriptions: {
				request_url: "https://our.example/chat/slack/events",
			},
			socket_mode_enabled: false,
		});
		expect(JSON.stringify(overHttp)).not.toContain("suitemate.example");
	});

	it("leaves every address out for Socket Mode", () => {
		expect(shape.parse(overSocket).settings.socket_mode_enabled).toBe(true);
		expect(JSON.stringify(overSocket)).not.toContain("https://");
	});

	it("makes a link that browsers take", () => {
		expect(creationLink(yaml, "https://our.example")).toMatch(
			/^https:\/\/api\.slack\.com\/apps\?new_app=1&manifest_json=[\w%.!~*'()-]{500,8000}$/u,
		);
	});

	it("prefers --socket to --url to PUBLIC_URL", async () => {
		const set = { PUBLIC_URL: "https://set.example/" };
		const given = ["--url", "https://given.example"];
		expect(await connectSteps(set, [])).toContain(
			"reach Suitemate at https://set.example/slack/events",
		);
		expect(await connectSteps(set, given)).toContain("https://given.example/");
		for (const text of [
			await connectSteps(set, ["--socket"]),
			await connectSteps({}, []),
		]) {
			expect(text).toContain("With Socket Mode Suitemate calls Slack");
			expect(text).toContain("SLACK_APP_TOKEN=xapp-");
		}
	});

	it("tells the steps after the link", async () => {
		const text = await connectSteps({}, ["--url", "https://our.example"]);
		expect(text.replace(/https:\/\/api\S+/u, "LINK")).toMatchInlineSnapshot(`
			"
			  Slack will reach Suitemate at https://our.example/slack/events
			  Without an address of its own: npm run slack:connect -- --socket

			  1. Open this link, choose your workspace, and press Create:

			     LINK

			  2. In the new app's settings: Install App, Install to Workspace.

			  3. In Slack: make a private channel for approvals, and type /invite @Suitemate in it.

			  4. Write these lines into a file named .env beside package.json, and keep it to yourself:

			     SLACK_BOT_TOKEN=xoxb-…          # Install App
			     SLACK_SIGNING_SECRET=…          # Basic Information, App Credentials
			     SLACK_CLIENT_ID=…               # the same place; with the secret below people can let Suitemate write in their name
			     SLACK_CLIENT_SECRET=…           # the same place
			     PUBLIC_URL=https://our.example
			     APPROVALS_CHANNEL=C…            # the channel's name, About, at the end
			     OWNERS=U…                       # your profile, Copy member ID; several with commas

			  5. npm start, then type /ksuite help in Slack. docs/operations.md describes every other setting.
			     Once it runs: App Manifest in the app's settings asks to verify the address. Press it.
			"
		`);
	});

	it.each([
		[["--url", "http://our.example"], /https addresses only/u],
		[["--url", "our.example"], /https addresses only/u],
		[["--url"], /two options/u],
		[["--sockets"], /two options/u],
	])("explains what is wrong with %j", async (given, sentence) => {
		expect(await connectSteps({}, given)).toMatch(sentence);
	});
});
