import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { LogEvent } from "../../../src/core/log.ts";
import { openProduct } from "../../../src/open.ts";
import { demoWorkspace } from "../../../src/playground/demo.ts";
import { openLocalSlack } from "../../../src/playground/open-local-slack.ts";
import { readManifest } from "../../../src/playground/read-manifest.ts";
import { textOf } from "../../support/slack.ts";
import { testConfig } from "../../support/suitemate.ts";

const openSocketTest = async () => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-"));
	const slack = await openLocalSlack({
		workspace: demoWorkspace,
		app: await readManifest("manifest.yml"),
	});
	const events: LogEvent[] = [];
	const config = testConfig({
		...slack.environment,
		SLACK_MODE: "socket",
		OWNERS: "U0MARC",
		DATA_DIR: folder,
		PORT: "0",
		HOST: "127.0.0.1",
	});
	const product = await openProduct(config, (event) => events.push(event));
	onTestFinished(async () => {
		await product.close();
		await slack.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return { slack, product, events };
};

it("works over a socket it opens itself: a command, presses, a dialog, the Home tab", async () => {
	const { slack, events } = await openSocketTest();
	const as = "U0MARC";
	const channel = "C0GENERAL";
	await slack.command({ as, channel, command: "/ksuite", text: "seats" });
	const answer = await slack.waitFor(() =>
		slack
			.messages(channel, as)
			.find((message) => message.private && /20 of 21/u.test(textOf(message))),
	);
	await slack.press({ as, message: answer, label: "Add a person…" });
	const dialog = await slack.waitFor(() => slack.views(as).at(-1));
	expect(JSON.stringify(dialog.blocks)).toContain("email");
	const wrong = await slack.submit({
		as,
		view: dialog,
		values: { email: "nowhere", first: "Luca", last: "Moretti" },
	});
	expect(wrong).toMatchObject({ kind: "errors" });
	const values = {
		email: "luca.moretti@alpenblick.example",
		first: "Luca",
		last: "Moretti",
	};
	await slack.submit({ as, view: dialog, values });
	const card = await slack.waitFor(() =>
		slack
			.messages(slack.direct(as), as)
			.find((message) => textOf(message).includes("Waiting for approval")),
	);
	await slack.press({ as, message: card, label: "Withdraw" });
	await slack.waitFor(() =>
		slack
			.messages(slack.direct(as), as)
			.find((message) => /Withdrawn: .*Luca Moretti/u.test(textOf(message))),
	);
	const home = await slack.openHome(as);
	expect(home ?? (await slack.waitFor(() => slack.home(as)))).not.toBeNull();
	expect(events.filter(({ event }) => event === "failure")).toEqual([]);
});

it("takes no signed requests then, and still tells its health", async () => {
	const { slack, product } = await openSocketTest();
	const url = `http://127.0.0.1:${product.port}`;
	const body = "command=%2Fksuite&text=seats";
	const headers = {
		"content-type": "application/x-www-form-urlencoded",
		...slack.sign(body),
	};
	const answer = await slack.send({
		url: `${url}/slack/events`,
		body,
		headers,
	});
	expect(answer.status).toBe(404);
	expect((await fetch(`${url}/readyz`)).status).toBe(200);
});
