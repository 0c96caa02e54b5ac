import { expect, it } from "vitest";
import { askForLuca, lucaDone, places } from "./support/demo.ts";
import { inBrowser } from "./support/stage.ts";
import { openTwoProcesses } from "./support/two-processes.ts";

inBrowser("The product as a process of its own beside a Slack", (stage) => {
	it("is killed between card and click: after the restart the click counts, and both cards follow", async () => {
		const both = stage.closing(await openTwoProcesses());
		const nadia = await stage.visit(both, places.nadia);
		await nadia.type(askForLuca);
		await nadia.sees("Sent for approval");
		await nadia.page.getByTestId("home").click();
		await nadia.page.getByTestId("tab-messages").click();
		await nadia.sees("Waiting for approval: Add Luca Moretti");
		const anna = await stage.visit(both, places.annaDecides);
		await anna.sees("Nadia Keller asks: Add Luca Moretti");
		await both.kill();
		await both.start();
		await anna.press("Nadia Keller asks: Add Luca Moretti", "Approve");
		await anna.sees(lucaDone);
		await nadia.sees(/Done: Luca Moretti.*approved by Anna Baumann/su);
		await nadia.goTo("general");
		await nadia.type("/ksuite seats");
		await nadia.sees("21 of 21 seats used");
	});

	it("refuses the second account of the one who asked, in words", async () => {
		const both = stage.closing(await openTwoProcesses());
		const nadia = await stage.visit(both, places.nadia);
		await nadia.type(askForLuca);
		await nadia.sees("Sent for approval");
		const phone = await stage.visit(both, "U0NADIA2/C0APPROVALS");
		await phone.press("Nadia Keller asks: Add Luca Moretti", "Approve");
		const answer = await phone.sees("You asked for this, so somebody else");
		expect(await answer.getByText("Only visible to you").count()).toBe(1);
		await phone.type("/ksuite seats");
		await phone.sees("20 of 21 seats used");
	});
});
