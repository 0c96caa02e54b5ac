import { expect, it } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { inBrowser } from "../browser/support/stage.ts";
import { openSlack } from "./support/open-bolt.ts";
import { openPlainApp } from "./support/open-plain-app.ts";

/** A local Slack whose app has a page to come back to, and the address of the question. */
async function openAsking() {
	const app = await openPlainApp(() => ({
		status: 200,
		headers: { "content-type": "text/html" },
		body: "<link rel=icon href=data:,><h1>Back in the app</h1>",
	}));
	const { origin } = new URL(app.url);
	const slack = await openSlack({
		oauth: {
			clientId: "1.2",
			clientSecret: "hush",
			redirectUrls: [origin],
			userScopes: ["chat:write"],
		},
	});
	const query = new URLSearchParams({
		client_id: "1.2",
		user_scope: "chat:write",
		state: "sealed",
		redirect_uri: `${origin}/allowed`,
	});
	return { slack, ask: `${slack.url}/oauth/v2/authorize?${query}` };
}

async function tokenOwner(slack: LocalSlack, address: string) {
	const back = new URL(address);
	const answer = await fetch(`${slack.url}/api/oauth.v2.access`, {
		method: "POST",
		body: new URLSearchParams({
			client_id: "1.2",
			client_secret: "hush",
			code: back.searchParams.get("code") ?? "",
			redirect_uri: back.origin + back.pathname,
		}),
	});
	return Object(await answer.json()).authed_user?.id;
}

inBrowser("The question whether an app may write as oneself", (stage) => {
	it("is asked of the person one acts as, who goes back to the app with a code", async () => {
		const { slack, ask } = await openAsking();
		const { page, actAs } = await stage.visit(slack, "U0NADIA/C0GENERAL");
		await actAs("U0MARC");
		await page.goto(ask);
		const card = page.getByTestId("consent");
		await card.getByText("Suitemate asks for your permission").waitFor();
		await card.getByText("Marc Dubois").waitFor();
		await card.getByText("Post messages as you").waitFor();
		await page.getByTestId("consent-allow").click();
		await page.getByText("Back in the app").waitFor();
		expect(new URL(page.url()).searchParams.get("state")).toBe("sealed");
		expect(await tokenOwner(slack, page.url())).toBe("U0MARC");
	});

	it("can be declined, in the person's own language", async () => {
		const { slack, ask } = await openAsking();
		const { page } = await stage.visit(slack, "U0ELISE/C0GENERAL");
		await page.goto(ask);
		await page.getByText("Suitemate vous demande une autorisation").waitFor();
		await page.getByRole("button", { name: "Annuler" }).click();
		await page.getByText("Back in the app").waitFor();
		expect(page.url()).toContain("?error=access_denied&state=sealed");
	});

	it("asks who one is when nobody was chosen yet", async () => {
		const { slack, ask } = await openAsking();
		const { page } = await stage.visit(slack, "U0NADIA/C0GENERAL");
		await page.evaluate("localStorage.clear()");
		await page.goto(ask);
		await page.getByText("Who are you?").waitFor();
		await page.getByRole("button", { name: "Anna Baumann" }).click();
		await page.getByText("Suitemate bittet um Ihre Erlaubnis").waitFor();
		await page.getByTestId("consent-allow").click();
		await page.getByText("Back in the app").waitFor();
		expect(await tokenOwner(slack, page.url())).toBe("U0ANNA");
	});

	it("is not asked when the app asks wrongly", async () => {
		const { slack, ask } = await openAsking();
		const { page } = await stage.visit(slack, "U0NADIA/C0GENERAL");
		await page.goto(ask.replace("client_id=1.2", "client_id=7.7"));
		await page.getByText("Invalid client_id parameter").waitFor();
		expect(await page.getByTestId("consent-allow").count()).toBe(0);
	});
});
