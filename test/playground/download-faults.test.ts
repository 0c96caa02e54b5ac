import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import type { Fault } from "../../src/playground/state/faults.ts";
import { openSlack } from "./support/open-bolt.ts";

const as = "U0NADIA";

/** A file of 26 letters in the app's own conversation, and a way for the app to get it. */
async function sharedFile() {
	const slack = await openSlack();
	const text = "abcdefghijklmnopqrstuvwxyz";
	const id = slack.upload(as, "letters.txt", Buffer.from(text));
	slack.say({ as, channel: slack.direct(as), text: "", files: [id] });
	return {
		slack,
		text,
		get: (options?: RequestInit) => get(slack, id, options),
	};
}

function get(slack: LocalSlack, id: string, options: RequestInit = {}) {
	const authorization = `Bearer ${slack.environment.SLACK_BOT_TOKEN}`;
	const url = `${slack.url}/files/T0ALPENBLICK-${id}/letters.txt`;
	return fetch(url, { headers: { authorization }, ...options });
}

const planned = (slack: LocalSlack, fault: Omit<Fault, "path">) =>
	slack.fault({ path: "files", ...fault });

test("a download is sent to another host, once", async () => {
	const { slack, text, get } = await sharedFile();
	planned(slack, { kind: "redirect" });
	const answer = await get({ redirect: "manual" });
	expect(answer.status).toBe(302);
	const to = new URL(answer.headers.get("location") ?? "");
	expect(to.host).toBe(
		new URL(slack.url).host.replace("127.0.0.1", "localhost"),
	);
	expect(await (await get()).text()).toBe(text);
});

test("a download is sent where the test wants it", async () => {
	const asked: unknown[] = [];
	const other = createServer((request, response) => {
		asked.push(request.headers.authorization);
		response.end("elsewhere");
	});
	await new Promise<void>((done) => void other.listen(0, "127.0.0.1", done));
	onTestFinished(() => void other.close());
	const address = other.address();
	const port = typeof address === "object" ? address?.port : address;
	const { slack, get } = await sharedFile();
	planned(slack, { kind: "redirect", location: `http://127.0.0.1:${port}/x` });
	expect(await (await get()).text()).toBe("elsewhere");
	expect(asked).toEqual([undefined]);
});

test("an endless download goes on until the app hangs up", async () => {
	const { slack, get } = await sharedFile();
	planned(slack, { kind: "endless" });
	const answer = await get();
	expect(answer.headers.get("content-length")).toBeNull();
	let size = 0;
	for await (const chunk of answer.body ?? []) {
		size += chunk.length;
		if (size > 3_000_000) break;
	}
	expect(size).toBeGreaterThan(3_000_000);
});

test("a dripping download comes byte by byte", async () => {
	const { slack, text, get } = await sharedFile();
	planned(slack, { kind: "drip", delayMs: 1 });
	const answer = await get();
	let pieces = 0;
	let read = "";
	for await (const chunk of answer.body ?? []) {
		pieces += 1;
		read += Buffer.from(chunk).toString();
	}
	expect(read).toBe(text);
	expect(pieces).toBeGreaterThan(1);
});

test("a cut download ends in the middle", async () => {
	const { slack, get } = await sharedFile();
	planned(slack, { kind: "cut" });
	const answer = await get();
	expect(answer.headers.get("content-length")).toBe("26");
	await expect(answer.arrayBuffer()).rejects.toThrow();
});

test("a sign-in page comes instead of the file, with a good status", async () => {
	const { slack, text, get } = await sharedFile();
	planned(slack, { kind: "sign-in" });
	const answer = await get();
	expect(answer.status).toBe(200);
	expect(await answer.text()).toContain("<!DOCTYPE html>");
	expect(await (await get()).text()).toBe(text);
});

test("a download fails and is refused like any other call", async () => {
	const { slack, get } = await sharedFile();
	planned(slack, { kind: "429", retryAfter: 3 });
	planned(slack, { kind: "500" });
	const refused = await get();
	expect([refused.status, refused.headers.get("retry-after")]).toEqual([
		429,
		"3",
	]);
	expect((await get()).status).toBe(500);
});
