import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../../drivers/postgres.ts";
import { openSlackTest, type SlackTest } from "../../support/slack.ts";

describe.skipIf(!postgresUrl)(`the product on ${postgresNote}`, () => {
	let test: SlackTest;
	let drop: () => Promise<void>;
	beforeEach(async () => {
		const database = await createPostgresDatabase();
		drop = database.drop;
		test = await openSlackTest({ DATABASE_URL: database.url });
	});
	afterEach(async () => {
		await test.close();
		await drop();
	});

	it("carries a request from its card over a restart to its approval and the audit log", async () => {
		const line = "users add luca.moretti@alpenblick.example Luca Moretti";
		await test.type("U0NADIA", line, "Sent for approval");
		const card = await test.says(test.approvals, "U0MARC", "asks");
		await test.restart();
		await test.slack.press({ as: "U0ANNA", message: card, label: "Approve" });
		await test.says(test.approvals, "U0MARC", /Done: /u, 15_000);
		expect(await test.used()).toBe(21);
		const { audit } = test.product().suitemate.services;
		expect(await audit.verify()).toEqual({ kind: "whole", lines: 3 });
	});
});
