import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readText } from "../../../src/words/words.ts";
import { codeOf } from "../../contracts/answers.ts";
import { smallStage, today } from "../../contracts/stage.ts";
import { openStage } from "./stage.ts";

describe("Infomaniak's plan", () => {
	let staged: Awaited<ReturnType<typeof openStage>>;
	beforeEach(async () => {
		staged = await openStage(smallStage);
	});
	afterEach(() => staged.close());

	it("is read by one call, with the day it ends", async () => {
		const { plans, infomaniak } = staged;
		const [drive] = infomaniak.organisation.drives;
		if (drive) drive.expires = 1_800_000_000;
		const state = { plan: "standard", users: 4, renews: 1_800_000_000_000 };
		expect(await plans.read()).toEqual(state);
		expect(infomaniak.exchanges).toHaveLength(1);
	});

	it("says in steps how it is changed", async () => {
		const change = await staged.plans.change("pro", 25);
		const english = { locale: "en", zone: "Europe/Zurich", now: today };
		const said =
			change.kind === "handover"
				? change.steps.map((step) => readText(step, english))
				: [];
		expect(said[1]).toBe("Choose to change the offer: Pro with 25 users.");
		expect(said).toHaveLength(3);
	});

	it("has nothing to change where it is so already", async () => {
		const change = await staged.plans.change("standard", 4);
		expect(change).toMatchObject({ kind: "done", facts: { users: 4 } });
	});

	it("is not found where the organisation has no kSuite", async () => {
		staged.infomaniak.organisation.drives = [];
		expect(await codeOf(staged.plans.read())).toBe("ksuite-no-drive");
	});
});
