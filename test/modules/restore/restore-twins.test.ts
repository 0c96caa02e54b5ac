import { afterEach, describe, expect, it } from "vitest";
import type { PimAccount } from "../../../src/pim/account.ts";
import { contentMark } from "../../../src/pim/content-mark.ts";
import { eventText } from "../../contracts/pim-account.ts";
import { openAt } from "../../drivers/dav/stage.ts";
import { stateIn } from "../../restore/history.ts";
import { openSabre, type Sabre } from "../../support/dav/sabre.ts";
import {
	inputOf,
	openRestoring,
	type RestoringTest,
} from "../../support/restoring.ts";

let server: Sabre;
let test: RestoringTest;
let account: PimAccount;
let id: string;
const day = 86_400_000;

const open = async (twins: "accept" | "refuse"): Promise<void> => {
	server = await openSabre({ twins });
	account = await openAt(server);
	test = await openRestoring(() => account);
	id = (await test.make("Team calendar")).id;
};
afterEach(async () => {
	await test.close();
	await server.close();
});

const put = (file: string, uid: string, title: string) =>
	account.put(id, {
		href: account.place(id, file),
		text: eventText(uid, title),
		when: { kind: "absent" },
	});
const take = async (file: string) => {
	const [there] = await account.read(id, [account.place(id, file)]);
	if (there) await account.remove(id, there);
};
const look = (given: Record<string, unknown> = {}) =>
	test.read("restore calendar", { calendar: id, point: "7d", ...given });
const marks = (...titles: readonly string[]) =>
	titles.map((title) => contentMark(eventText("one", title)));

describe.each(["accept", "refuse"] as const)(
	"an entry that another program put elsewhere, at a server that would %s a second one",
	(twins) => {
		const aWeekLater = async () => {
			await open(twins);
			await put("one.ics", "one", "First");
			await put("two.ics", "two", "Second");
			await test.read("restore now");
			test.clock.now += 8 * day;
			await take("one.ics");
		};

		it("is changed back where it is now", async () => {
			await aWeekLater();
			await put("elsewhere.ics", "one", "Moved and changed");
			await test.apply(await look());
			expect((await stateIn(account, id)).get("one")).toEqual(marks("First"));
			const hrefs = (await account.listing(id)).map(({ href }) => href);
			expect(hrefs).toContain(account.place(id, "elsewhere.ics"));
			expect(hrefs).not.toContain(account.place(id, "one.ics"));
		});

		it("is left alone when it came after the look, and can be looked at again", async () => {
			await aWeekLater();
			const view = await look();
			await put("elsewhere.ics", "one", "Came back by itself");
			const ended = await test.apply(view);
			expect(test.lines(ended)).toContain("Edited meanwhile, so left alone: 1");
			expect((await stateIn(account, id)).get("one")).toEqual(
				marks("Came back by itself"),
			);
			await test.apply(
				await test.read("restore again", inputOf(ended, "restore again")),
			);
			expect((await stateIn(account, id)).get("one")).toEqual(marks("First"));
		});

		it("is left alone when it came while the restore ran", async () => {
			await aWeekLater();
			const view = await look();
			test.crashing.begin({
				before: async () =>
					void (await put("elsewhere.ics", "one", "In this very moment")),
			});
			const ended = await test.apply(view);
			expect(test.lines(ended)).toContain("Edited meanwhile, so left alone: 1");
			expect((await stateIn(account, id)).get("one")).toEqual(
				marks("In this very moment"),
			);
		});

		it("is there already when it came back as it was", async () => {
			await aWeekLater();
			const view = await look();
			await put("elsewhere.ics", "one", "First");
			const ended = await test.apply(view);
			expect(test.lines(ended)[0]).toContain("1 of 1");
			expect((await stateIn(account, id)).get("one")).toEqual(marks("First"));
		});

		it("stays where it is when something else took its place, and both are there then", async () => {
			await aWeekLater();
			await put("one.ics", "stranger", "Something else");
			const view = await look();
			expect(test.lines(view)[1]).toContain("1 would come back");
			await test.apply(view);
			const state = await stateIn(account, id);
			expect(state.get("one")).toEqual(marks("First"));
			expect(state.get("stranger")).toHaveLength(1);
			await test.apply(await test.read("restore undo", {}));
			expect([...(await stateIn(account, id)).keys()].toSorted()).toEqual([
				"stranger",
				"two",
			]);
			await test.apply(await look({ exact: true }));
			expect([...(await stateIn(account, id)).keys()].toSorted()).toEqual([
				"one",
				"two",
			]);
		});
	},
);
