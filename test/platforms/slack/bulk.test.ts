import { afterAll, beforeAll, expect, it } from "vitest";
import { openSlackTest, type SlackTest, textOf } from "../../support/slack.ts";

const { nadia, anna, marc } = {
	nadia: "U0NADIA",
	anna: "U0ANNA",
	marc: "U0MARC",
};
let test: SlackTest;
beforeAll(async () => {
	test = await openSlackTest();
});
afterAll(() => test.close());

const table = Buffer.from(
	"Adresse;Inhaber;Alias\r\nlabor;marc.dubois@alpenblick.example;\r\n<!channel>;;\r\nwerkstatt;;atelier\r\n",
	"latin1",
);

it("a file of addresses is given in a dialog, shown, approved by a second person, and its passwords are seen once", async () => {
	const own = test.slack.direct(nadia);
	await test.slack.command({
		...{ as: nadia, channel: own, command: "/ksuite", text: "mail import" },
	});
	const view = await test.slack.waitFor(() => test.slack.views(nadia).at(-1));
	expect(JSON.stringify(view.blocks)).toContain("file_input");
	const id = test.slack.upload(nadia, "addresses.csv", table);
	await test.slack.submit({
		...{ as: nadia, view, values: { table: [{ id }] } },
	});
	const checked = await test.says(own, nadia, "2 of 3 addresses");
	expect(textOf(checked)).toContain("This cannot be an address");
	expect(JSON.stringify(checked.blocks)).toContain(
		'{"type":"raw_text","text":"<!channel>"}',
	);
	await test.slack.press({
		...{
			as: nadia,
			message: checked,
			label: "Ask for approval: create 2 addresses",
		},
	});
	const asked = await test.says(test.approvals, marc, "Nadia Keller asks");
	expect(textOf(asked)).toContain("labor@alpenblick.example");
	await test.slack.press({ as: anna, message: asked, label: "Approve" });
	const done = await test.says(own, nadia, "2 of 2 addresses were created");
	const decided = await test.says(test.approvals, marc, "2 of 2 addresses");
	expect(textOf(decided)).not.toContain("Show the passwords");
	await test.slack.press({
		...{ as: nadia, message: done, label: "Show the passwords once" },
	});
	const link = await test.says(own, nadia, "passwords are on a private page");
	const url = /(http[^|"\\<>]+once\/[^|"\\<>]+)/u.exec(textOf(link))?.[1];
	const page = await fetch(url ?? "", { method: "POST" });
	expect(await page.text()).toMatch(
		/labor@alpenblick\.example\t\S+\nwerkstatt@alpenblick\.example\t\S+/u,
	);
}, 60_000);
