import { expect, it } from "vitest";
import { driveUses } from "./matrix-drive.ts";
import { mailUses } from "./matrix-mail.ts";
import { otherUses, teamUses, userUses } from "./matrix-people.ts";
import { itBearsAll } from "./matrix-play.ts";
import { openGround } from "./matrix-stage.ts";

itBearsAll([...userUses, ...teamUses, ...otherUses]);

/** What asks nobody, so that nothing can fail. */
const silent = ["plans.rules", "drive.name", "ai.baseUrl"];

it("tries every method of every contract", async () => {
	const { drivers, infomaniak } = await openGround();
	await infomaniak.close();
	const all = Object.entries(drivers).flatMap(([contract, methods]) =>
		Object.keys(methods).map((method) => `${contract}.${method}`),
	);
	const uses = [userUses, teamUses, otherUses, mailUses, driveUses].flat();
	const tried = new Set<string>(uses.map(({ method }) => method));
	expect(all.filter((one) => !tried.has(one)).toSorted()).toEqual(
		silent.toSorted(),
	);
});
