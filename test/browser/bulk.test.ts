import { expect, it } from "vitest";
import { places } from "./support/demo.ts";
import { download, withBot } from "./support/documents.ts";
import { fromItsTop, openAtInfomaniak } from "./support/infomaniak.ts";
import { keepScreenshot } from "./support/screenshot.ts";
import { inBrowser } from "./support/stage.ts";

/** A card with ten rows fits. */
const tall = { width: 1280, height: 890 };
const first = ["Ida", "Noé", "Lina", "Jonas", "Chiara", "Álvaro"];
const last = ["Roth", "Perret", "Moser", "Conti"];
const people = last.flatMap((name) => first.map((given) => [given, name]));
const plain = (text = "") =>
	text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** 24 people who can be invited, and three rows that cannot be used. */
const table = [
	"E-Mail-Adresse;Vorname;Nachname;Rolle;Teams",
	...people.map(
		([given = "", name = ""]) =>
			`${plain(given)}.${plain(name)}@partner.example;${given};${name};Mitglied;Marketing`,
	),
	"kein-name@partner.example;;Graf;Mitglied;",
	"marc.dubois@alpenblick.example;Marc;Dubois;Admin;",
	"ida.roth@partner.example;Ida;Roth;König;Schach",
].join("\r\n");

const picked = {
	name: "Praktikum 2027.csv",
	mimeType: "text/csv",
	buffer: Buffer.from(table, "latin1"),
};

inBrowser("Nadia invites many people at once", (stage) => {
	it("from a file: she sees what is wrong before, Marc agrees, she stops it half way and goes on from there", async () => {
		const product = await openAtInfomaniak(stage, {
			played: { plan: "ksuite_pro", slots: 60 },
		});
		const nadia = await stage.visit(product, places.nadia, tall);
		await nadia.hideWelcome();
		await nadia.type("/ksuite users import");
		const dialog = nadia.page.getByTestId("modal");
		await dialog.locator("input[type=file]").setInputFiles(picked);
		await dialog
			.locator("[data-testid=attached]:not(.loading)")
			.waitFor({ timeout: 5000 });
		await keepScreenshot(nadia.page, "bulk-dialog");
		await nadia.page.getByTestId("modal-submit").click();
		const preview = await nadia.sees("24 people of 27 rows can be invited");
		expect(await preview.textContent()).toContain("The same as in row 2");
		await fromItsTop(preview);
		await keepScreenshot(nadia.page, "bulk-preview");
		await nadia.press("24 people of 27", "Ask for approval: invite 24 people");
		await nadia.sees("Sent for approval");

		// Long enough for the progress to be shown, and then to stop.
		const match = /POST .*\/invitations$/u;
		for (const wait of [0, 0, 0, 0, 0, 0, 0, 2100, 5000, 5000])
			product.infomaniak.fault({ match, kind: "slow", wait });
		const marc = await stage.visit(product, places.marcDecides, tall);
		await marc.hideWelcome();
		const asked = "Nadia Keller asks: Invite 24 people from a table";
		await fromItsTop(await marc.sees(asked));
		await keepScreenshot(marc.page, "bulk-approval");
		await marc.press(asked, "Approve");
		await marc.sees("8 of 24 done");
		await keepScreenshot(marc.page, "bulk-progress");
		await marc.press(/\d+ of 24 done/u, "Stop");
		const stopped = /(\d+) of 24 people were invited/u;
		await marc.sees(stopped);

		const own = await withBot(stage, product, "U0NADIA");
		const result = await own.sees(stopped);
		await fromItsTop(result);
		await keepScreenshot(own.page, "bulk-result");
		const count = Number(stopped.exec(await own.reads(stopped))?.[1]);
		await own.press(stopped, "Result as CSV");
		const rows = (await download(own, "")).toString("utf8");
		await own.sees(stopped);
		expect(rows.match(/"Done"/gu)).toHaveLength(count);
		expect(rows.match(/Not reached/gu)).toHaveLength(24 - count);
	});
});
