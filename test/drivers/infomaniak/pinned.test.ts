import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { judged } from "../../support/infomaniak/judged.ts";
import { readRoutes } from "../../support/infomaniak/routes.ts";
import { pinnedCalls } from "./pinned-calls.ts";
import { exchangeOf, playPin, readPins } from "./pinned-stage.ts";

const subjects = ["people", "mail", "drive"] as const;

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
	nock.cleanAll();
	nock.enableNetConnect();
});

describe.each(subjects)(
	"the exchanges of %s as they were written down",
	(subject) => {
		const pins = new Map(readPins(subject).map((pin) => [pin.name, pin]));

		it.each(pinnedCalls[subject].map((call) => ({ name: call.name, call })))(
			"$name sends and understands them",
			async ({ name, call }) => {
				const pin = pins.get(name);
				if (!pin) throw new Error("it was not written down");
				const { value, unmade } = await playPin(call, pin);
				expect(value).toEqual(pin.value);
				expect(unmade).toEqual([]);
			},
		);

		it("are as Infomaniak describes them", async () => {
			const all = [...pins.values()].flatMap(({ exchanges }) => exchanges);
			expect(await judged(all.map(exchangeOf))).toEqual([]);
		});
	},
);

it("has written down an exchange of every route", async () => {
	const pinned = subjects
		.flatMap(readPins)
		.flatMap(({ exchanges }) => exchanges);
	const isPinned = (route: { method: string; path: string }) => {
		const pattern = new RegExp(
			`^${route.path.replaceAll(/\{\w+\}/gu, "[^/]+")}$`,
			"u",
		);
		return pinned.some(
			({ method, path }) => method === route.method && pattern.test(path),
		);
	};
	const routes = await readRoutes();
	expect(routes.length).toBeGreaterThan(50);
	expect(routes.filter((route) => !isPinned(route))).toEqual([]);
});
