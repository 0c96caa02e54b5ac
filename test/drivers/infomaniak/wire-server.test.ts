import { afterEach, describe, expect, it } from "vitest";
import {
	type Infomaniak,
	type InfomaniakOptions,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import {
	addTeam,
	callerOf,
	listTeams,
	quick,
	readTeam,
	wireTo,
} from "./wire-stage.ts";

const open: Infomaniak[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((one) => one.close()));
});

const stage = async (options: InfomaniakOptions = {}) => {
	const infomaniak = await openInfomaniak(options);
	open.push(infomaniak);
	const caller = callerOf("anna");
	const { wire } = wireTo(infomaniak.url, {
		token: infomaniak.token,
		caller: () => caller,
		timeouts: { ...quick, task: 5000, going: 50 },
	});
	const path = { account: infomaniak.account };
	const readBack = async (name: string) => {
		const teams = await wire.pages(listTeams, { path });
		return teams.find((one) => one.name === name) ?? null;
	};
	const add = (name: string) =>
		wire.change(addTeam, { path, body: { name } }, () => readBack(name));
	const called = (name: string) =>
		infomaniak.organisation.teams.filter((one) => one.name === name).length;
	return { infomaniak, wire, path, add, called };
};

describe("with a whole Infomaniak on the other side", () => {
	it.each(["cut", "cut-after-doing", "html", "redirect", 500] as const)(
		"a team is made once or not at all, and said so, after %s",
		async (kind) => {
			const { infomaniak, add, called } = await stage();
			infomaniak.fault({ match: /^POST .*\/teams$/u, kind });
			const made = await add("Choir").catch((problem: unknown) => problem);
			const count = kind === "cut-after-doing" ? 1 : 0;
			expect(called("Choir")).toBe(count);
			expect(made).toMatchObject(
				count === 1 ? { name: "Choir" } : { code: "ksuite-unclear" },
			);
		},
	);

	it("a team that Infomaniak makes in its own time is waited for", async () => {
		const { infomaniak, add, called } = await stage();
		infomaniak.fault({ match: /^POST .*\/teams$/u, kind: "asynchronous" });
		expect(await add("Choir")).toMatchObject({ name: "Choir" });
		expect(called("Choir")).toBe(1);
	});

	it("a right that the token lacks is named", async () => {
		const { wire, path } = await stage({ scopes: ["drive"] });
		await expect(wire.pages(listTeams, { path })).rejects.toMatchObject({
			code: "ksuite-scope",
			values: { scope: "accounts" },
		});
	});

	it("more calls than it takes all come through, each when it says", async () => {
		const strictPace = { calls: 4, window: 900 };
		const { infomaniak, wire, path } = await stage({ strictPace });
		const teams = Array.from({ length: 9 }, (_none, team) =>
			wire.find(readTeam, { path: { ...path, team: 900_000 + team } }),
		);
		expect(await Promise.all(teams)).toEqual(Array(9).fill(null));
		const told = infomaniak.exchanges.map(({ status }) => status);
		expect(told.filter((status) => status === 404)).toHaveLength(9);
		expect(told).toContain(429);
	});
});
