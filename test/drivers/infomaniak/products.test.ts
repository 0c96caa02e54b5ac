import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProducts } from "../../../src/drivers/infomaniak/products.ts";
import { codeOf } from "../../contracts/answers.ts";
import { smallStage, today } from "../../contracts/stage.ts";
import { openStage } from "./stage.ts";

const hour = 3_600_000;

describe("Infomaniak's products", () => {
	let staged: Awaited<ReturnType<typeof openStage>>;
	let moment = today;
	beforeEach(async () => {
		moment = today;
		staged = await openStage(smallStage);
	});
	afterEach(() => staged.close());
	const found = (
		fixed: { drive?: number; hostings?: readonly number[] } = {},
	) =>
		createProducts({
			wire: staged.base.wire,
			account: staged.base.account,
			now: () => moment,
			...fixed,
		});
	const calls = () => staged.infomaniak.exchanges.length;

	it("are the drive of the kSuite among others, and the mail services, the kSuite's first", async () => {
		const { drives, products } = staged.infomaniak.organisation;
		const [own] = drives;
		if (own) drives.unshift({ ...own, id: 17, ksuite: null, slots: 99 });
		const [first, second] = products.filter(
			({ service }) => service === "email_hosting",
		);
		if (second) second.parent = 901;
		const { drive, hostings } = found();
		// The other drive has the pack of a kSuite, too, but belongs to none.
		expect(await drive()).toMatchObject({ id: own?.id, slots: 4, taken: 3 });
		expect((await hostings()).map(({ id }) => id)).toEqual([
			second?.id,
			first?.id,
		]);
	});

	it("are those that were set, in that order", async () => {
		const { drives } = staged.infomaniak.organisation;
		const [own] = drives;
		if (own) drives.push({ ...own, id: 17, slots: 99 });
		const { drive, driveId, hostings } = found({
			drive: 17,
			hostings: [31, 30, 5],
		});
		expect(await driveId()).toBe(17);
		expect(calls()).toBe(0);
		expect(await drive()).toMatchObject({ id: 17, slots: 99 });
		expect((await hostings()).map(({ domain }) => domain)).toEqual([
			"tal.example",
			"berg.example",
		]);
	});

	it("are looked for once an hour, and again after a look that failed", async () => {
		const { driveId, hostings } = found();
		staged.infomaniak.fault({ match: /products/u, kind: 403 });
		expect(await codeOf(hostings())).toBe("ksuite-scope");
		for (const _ of [1, 2, 3]) {
			await driveId();
			await hostings();
		}
		expect(calls()).toBe(3);
		moment += hour;
		await driveId();
		await hostings();
		expect(calls()).toBe(5);
	});

	it("are missed in words where there is no kSuite", async () => {
		staged.infomaniak.organisation.drives = [];
		expect(await codeOf(found().driveId())).toBe("ksuite-no-drive");
		expect(await codeOf(found({ drive: 1 }).drive())).toBe("ksuite-no-drive");
	});
});
