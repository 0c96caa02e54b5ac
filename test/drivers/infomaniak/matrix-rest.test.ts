import { expect, it } from "vitest";
import { createCallPace } from "../../../src/drivers/infomaniak/calling/pace.ts";
import { callerOf } from "./wire-stage.ts";

it("calls again after a rest, however the moment falls at which the rest ends", async () => {
	// The rest is over between two looks at the clock, which is when its alarm rings a trifle early.
	for (let looks = 1; looks <= 12; looks += 1) {
		let left = Number.POSITIVE_INFINITY;
		const now = () => {
			left -= 1;
			return left < 0 ? 50.01 : 0;
		};
		const pace = createCallPace(100, now);
		await pace.schedule(callerOf("marc"), async () => undefined);
		pace.rest(50);
		left = looks;
		expect(await pace.schedule(callerOf("marc"), async () => "called")).toBe(
			"called",
		);
	}
}, 5000);
