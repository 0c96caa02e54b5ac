import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { createSlackLook } from "../../../src/platforms/slack/look.ts";
import { createWeb } from "../../../src/platforms/slack/web.ts";
import { demoWorkspace } from "../../../src/playground/demo.ts";
import { openLocalSlack } from "../../../src/playground/open-local-slack.ts";
import { readManifest } from "../../../src/playground/read-manifest.ts";

const lookAt = (botToken: string, apiUrl: string, now = Date.now) => {
	const web = createWeb(botToken, apiUrl, () => undefined);
	return createSlackLook({ settings: { botToken, apiUrl }, web, now });
};

const openLook = async (scopes?: readonly string[]) => {
	const app = await readManifest("manifest.yml");
	const slack = await openLocalSlack({
		workspace: demoWorkspace,
		app: scopes === undefined ? app : { ...app, scopes: [...scopes] },
	});
	onTestFinished(() => slack.close());
	const { SLACK_BOT_TOKEN = "", SLACK_API_URL = "" } = slack.environment;
	return { token: SLACK_BOT_TOKEN, api: SLACK_API_URL, scopes: app.scopes };
};

/** A server that answers everything in one way, and counts how often. */
const openOdd = async (
	body: string,
	headers: Record<string, string> = {},
	status = 200,
) => {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? "");
		response.sendDate = false;
		response.writeHead(status, headers).end(body);
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	onTestFinished(() => void server.close());
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("port");
	return { asked, api: `http://127.0.0.1:${address.port}/api/` };
};

it("tells the workspace, the rights of the token, and how far our clock is away", async () => {
	const { token, api, scopes } = await openLook();
	const greeting = await lookAt(token, api).greet();
	expect(greeting).toMatchObject({ kind: "works", team: "Alpenblick", scopes });
	const late = await lookAt(token, api, () => Date.now() - 600_000).greet();
	if (late.kind !== "works") throw new Error(late.kind);
	expect(Math.round((late.drift ?? 0) / 10_000)).toBe(60);
});

it("tells only the rights that the token has", async () => {
	const { token, api } = await openLook(["commands", "chat:write"]);
	expect(await lookAt(token, api).greet()).toMatchObject({
		scopes: ["commands", "chat:write"],
	});
});

it("tells the code of a refusal", async () => {
	const { api } = await openLook();
	expect(await lookAt("xoxb-wrong", api).greet()).toMatchObject({
		kind: "refused",
		code: "invalid_auth",
	});
});

it("asks once for all who want to know at the same time, and again later", async () => {
	const odd = await openOdd('{"ok":true,"team":"T"}');
	const { greet } = lookAt("xoxb-1", odd.api);
	const all = await Promise.all([greet(), greet(), greet()]);
	expect(all.map(({ kind }) => kind)).toEqual(["works", "works", "works"]);
	expect(odd.asked).toEqual(["/api/auth.test"]);
	await greet();
	expect(odd.asked).toHaveLength(2);
});

it.each([
	["a page", "<html>", {}, 200],
	["another form", '{"ok":"yes"}', {}, 200],
	["nothing", "", {}, 503],
	["another address", "", { location: "https://evil.example/" }, 302],
])(
	"does not take %s for an answer of Slack",
	async (_, body, headers, status) => {
		const odd = await openOdd(body, headers, status);
		expect(await lookAt("xoxb-1", odd.api).greet()).toEqual({
			kind: "unreachable",
		});
	},
);

it("makes nothing of headers that are not there, and cleans a code of anything else", async () => {
	const bare = await openOdd('{"ok":true}');
	expect(await lookAt("xoxb-1", bare.api).greet()).toEqual({
		kind: "works",
		team: "",
		scopes: null,
		drift: null,
	});
	const odd = await openOdd('{"ok":false,"error":"x <!channel> 1"}');
	expect(await lookAt("xoxb-1", odd.api).greet()).toEqual({
		kind: "refused",
		code: "xchannel",
		drift: null,
	});
});

it("tells whether it is in a channel", async () => {
	const { token, api } = await openLook();
	const { isIn } = lookAt(token, api);
	expect(await isIn("C0APPROVALS")).toBe(true);
	expect(await isIn("C0NOWHERE")).toBe(false);
	expect(await lookAt("xoxb-wrong", api).isIn("C0APPROVALS")).toBeNull();
});
