import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readManifest } from "../../src/playground/read-manifest.ts";
import { createMessages } from "../../src/playground/state/messages.ts";
import { openSlack } from "./support/open-bolt.ts";

test("a conversation keeps its newest messages only", () => {
	const messages = createMessages(3);
	for (const ts of ["1", "2", "3", "4"])
		messages.add({
			ts,
			channel: "C1",
			user: "U1",
			text: ts,
			blocks: null,
			privateTo: null,
			edited: false,
			threadTs: null,
			fileIds: [],
			streaming: false,
			metadata: null,
			answeredBy: [],
		});
	expect(messages.list("C1").map(({ ts }) => ts)).toEqual(["2", "3", "4"]);
});

test("a manifest says which commands, shortcuts, scopes and events the app has", async () => {
	const path = fileURLToPath(new URL("support/manifest.yml", import.meta.url));
	expect(await readManifest(path)).toMatchObject({
		requestUrl: null,
		commands: [
			{ command: "/ksuite", shouldEscape: true, usageHint: "users list" },
			{ command: "/write", shouldEscape: false, usageHint: "" },
		],
		shortcuts: [
			{ type: "message", callbackId: "rephrase" },
			{ type: "global", callbackId: "write_new" },
		],
		scopes: expect.arrayContaining(["chat:write", "commands"]),
		events: expect.arrayContaining(["message.im"]),
	});
});

test("two local Slacks know nothing of each other", async () => {
	const [one, other] = [await openSlack(), await openSlack()];
	one.say({ as: "U0NADIA", channel: "C0SALES", text: "only here" });
	expect(one.messages("C0SALES", "U0MARC").at(-1)?.text).toBe("only here");
	expect(other.messages("C0SALES", "U0MARC").at(-1)?.text).not.toBe(
		"only here",
	);
});

test("after closing nothing listens any more", async () => {
	const slack = await openSlack();
	const { url, smtpUrl } = slack;
	await slack.close();
	await expect(fetch(`${url}/api/api.test`)).rejects.toThrow("fetch failed");
	await expect(fetch(smtpUrl.replace("smtp", "http"))).rejects.toThrow(
		"fetch failed",
	);
});
