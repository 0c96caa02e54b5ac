import { expect, it } from "vitest";
import { askForLuca, lucaDone, places } from "./support/demo.ts";
import { inBrowser } from "./support/stage.ts";

inBrowser("People decide on a request", (stage) => {
	it("but not on their own: Marc is told privately why", async () => {
		const product = await stage.start();
		const marc = await stage.visit(product, places.marc);
		await marc.type(askForLuca);
		await marc.sees("Sent for approval");
		await marc.goTo("it-approvals");
		await marc.press("Marc Dubois asks: Add Luca Moretti", "Approve");
		const answer = await marc.sees("You asked for this, so somebody else");
		expect(await answer.getByText("Only visible to you").count()).toBe(1);
		await marc.sees("Marc Dubois asks: Add Luca Moretti");
		await marc.type("/ksuite seats");
		await marc.sees("20 of 21 seats used");
	});

	it("and Nadia's second account is Nadia too: it sees the request as its own, without Approve", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await nadia.type(askForLuca);
		await nadia.sees("Sent for approval");
		const phone = await stage.visit(product, places.phone);
		await phone.type("/ksuite requests show R-0001");
		const card = await phone.sees("Waiting for approval: Add Luca Moretti");
		await card.getByRole("button", { name: "Withdraw" }).waitFor();
		expect(await card.getByRole("button", { name: "Approve" }).count()).toBe(0);
	});

	it("once, however often and by however many the button is pressed", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await nadia.type(askForLuca);
		await nadia.sees("Sent for approval");
		const marc = await stage.visit(product, places.marcDecides);
		const anna = await stage.visit(product, places.annaDecides);
		const both = [marc, anna];
		await Promise.all(
			both.map(async (one) => {
				const card = await one.sees("Nadia Keller asks: Add Luca Moretti");
				await card
					.getByRole("button", { name: "Approve" })
					// Both clicks come before the page can draw the button as pressed.
					.evaluate((button) => {
						button.click();
						button.click();
					});
			}),
		);
		for (const one of both) await one.sees(lucaDone);
		await marc.goTo("general");
		await marc.type("/ksuite audit search R-0001");
		await marc.sees("lines found");
		const log = await marc.reads("lines found");
		expect(log.match(/users add/gu)).toHaveLength(3);
		await marc.type("/ksuite seats");
		await marc.sees("21 of 21 seats used");
	});

	it("and the approval is void when the seats moved meanwhile, which the card says", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await nadia.type(askForLuca);
		await nadia.sees("Sent for approval");
		await nadia.type("/ksuite users cancel hannah.oconnor@mail.example");
		const marc = await stage.visit(product, places.marcDecides);
		await marc.press("asks: Cancel the invitation of Hannah", "Approve");
		await marc.sees(/Done: The invitation of Hannah.*was cancelled/su);
		await marc.press("Nadia Keller asks: Add Luca Moretti", "Approve");
		const card = /Void, because things changed while this was waiting/u;
		await marc.sees(card);
		const why = await marc.reads(card);
		expect(why).toContain("Things changed while this was waiting");
		expect(why).toContain("19 of 21  →  20 of 21");
		await nadia.page.getByTestId("home").click();
		await nadia.page.getByTestId("tab-messages").click();
		await nadia.sees(card);
	});

	it("or decline it in a dialog, and the reason reaches the one who asked", async () => {
		const product = await stage.start();
		const nadia = await stage.visit(product, places.nadia);
		await nadia.type(askForLuca);
		await nadia.sees("Sent for approval");
		const marc = await stage.visit(product, places.marcDecides);
		await marc.press("Nadia Keller asks: Add Luca Moretti", "Decline…");
		await marc.page.getByLabel("Reason").fill("No budget before January");
		await marc.page.getByTestId("modal-submit").click();
		await marc.sees("Declined by Marc Dubois: Add Luca Moretti");
		await nadia.page.getByTestId("home").click();
		await nadia.page.getByTestId("tab-messages").click();
		await nadia.sees(
			/Declined by Marc Dubois.*Reason: “No budget before January”/su,
		);
	});
});
