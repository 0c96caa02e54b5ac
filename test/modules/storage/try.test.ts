import { it } from "vitest";
import { openTestSuitemate, accounts } from "../../support/suitemate.ts";
import { faultsOfView } from "../../support/drawn.ts";
import { draw, type, doors } from "../users/hands.ts";
it("x", async () => {
	const test = await openTestSuitemate();
	for (const [who, line] of [["elise","storage"],["nadia","storage"],["nadia","storage top"],["nadia","plan"],["nadia","plan compare"],["nadia","plan preview pro 19"],["anna","plan preview pro 25"],["anna","plan change pro 25"],["anna","plan change standard 17"],["anna","storage purge-trash"],["elise","requests list"],["anna","requests list"],["marc","requests list"],["marc","requests show R-0001"],["elise","requests show R-0001"],["anna","requests show R-0001"],["anna","requests withdraw R-0001"],["anna","roles list"],["marc","roles grant Priya helpdesk --only 'mail create, users list' --until 2026-12-31"],["marc","audit list"],["marc","help"],["elise","help"],["nadia","help users"],["elise","help users add"],["elise","help storaeg"],["marc","home"],["stranger","home"],["nadia","audit list"],["anna","audit verify"],["anna","audit search pro"]] as const) {
		console.log(`>>> ${who}: ${line}`);
		try {
		const shown = await type(test, who, line);
		console.log(draw(shown));
		if (shown.kind === "view") console.log(faultsOfView(shown.view, "en-GB"), JSON.stringify(doors(shown)));
		} catch (e) { console.log("ERR", e); }
	}
	console.log(test.events.filter((e) => e.event === "failure"));
	await test.close();
});
