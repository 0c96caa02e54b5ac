import { afterEach, beforeEach, expect, it } from "vitest";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import { openSlackTest, type SlackTest } from "../../support/slack.ts";

let infomaniak: Infomaniak;
let test: SlackTest;
beforeEach(async () => {
	infomaniak = await openInfomaniak();
	test = await openSlackTest({
		KSUITE: "infomaniak",
		INFOMANIAK_API_URL: infomaniak.url,
		INFOMANIAK_TOKEN: infomaniak.token,
		INFOMANIAK_ACCOUNT: String(infomaniak.account),
		INFOMANIAK_CALLS_PER_MINUTE: "45",
	});
});
afterEach(async () => {
	await test.close();
	await infomaniak.close();
});

it("somebody who waits for Infomaniak sees their place in the queue, and why", async () => {
	const channel = "C0GENERAL";
	// More than a minute takes, so that the last ones wait.
	for (let count = 0; count < 30; count += 1)
		await test.slack.command({
			as: "U0MARC",
			channel,
			command: "/ksuite",
			text: count % 2 === 0 ? "storage" : "mail quota",
		});
	const waiting = await test.says(
		test.slack.direct("U0MARC"),
		"U0MARC",
		"Waiting for Infomaniak",
		20_000,
	);
	expect(JSON.stringify(waiting.blocks)).toMatch(
		/calls? (?:is|are) before yours, about \d+ seconds?/u,
	);
	expect(JSON.stringify(waiting.blocks)).toContain(
		"Everybody gets their share",
	);
});
