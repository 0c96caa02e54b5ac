import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient } from "../../support/infomaniak/client.ts";
import {
	hasDescription,
	operationsOf,
	readDescription,
} from "../../support/infomaniak/description.ts";
import { doors } from "../../support/infomaniak/doors.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import { createJudge } from "../../support/infomaniak/judge.ts";
import { judged } from "../../support/infomaniak/judged.ts";
import { moreQuery } from "../../support/infomaniak/quirks.ts";
import { readRoutes } from "../../support/infomaniak/routes.ts";
import { walk } from "../../support/infomaniak/walk.ts";

let infomaniak: Infomaniak;

beforeEach(async () => {
	infomaniak = await openInfomaniak();
});
afterEach(() => infomaniak.close());

const template = (path: string): RegExp =>
	new RegExp(`^${path.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u");

const outside = doors.filter((door) => door.outside !== undefined);

describe("the server that plays Infomaniak", () => {
	it("is walked through by every one of its doors", async () => {
		await walk(infomaniak);
		const closed = doors.filter(
			({ method, path }) =>
				!infomaniak.exchanges.some(
					(one) => one.method === method && template(path).test(one.path),
				),
		);
		expect(closed.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
	});

	it("answers every route that the driver can call", async () => {
		const ours = await readRoutes();
		const strange = ours.filter(
			({ method, path }) =>
				!doors.some(
					(door) => door.method === method && sameAs(door.path, path),
				),
		);
		expect(ours.length).toBeGreaterThan(40);
		expect(
			strange.map(({ file, method, path }) => [file, method, path]),
		).toEqual([]);
	});
});

const sorted = (names: readonly string[]): readonly string[] =>
	[...new Set(names)].toSorted();

const sameAs = (one: string, other: string): boolean =>
	one.replaceAll(/\{\w+\}/gu, "{}") === other.replaceAll(/\{\w+\}/gu, "{}");

const holdAgainstDescription = () => {
	const judge = createJudge(readDescription(), outside);

	it("finds nothing wrong in what the server answers to a client that keeps to it", async () => {
		await walk(infomaniak);
		expect(infomaniak.exchanges.length).toBeGreaterThan(90);
		expect(judge(infomaniak.exchanges)).toEqual([]);
	});

	it("finds nothing wrong in an organisation of 300 with mailboxes that have a password", async () => {
		const large = await openInfomaniak({ people: 300, access: "password" });
		const ask = createClient(large);
		await ask("GET", `/2/accounts/${large.account}/users?per_page=300`);
		await ask(
			"GET",
			"/1/mail_hostings/903/mailboxes?per_page=300&with=aliases",
		);
		await large.close();
		expect(large.exchanges.map(({ status }) => status)).toEqual([200, 200]);
		expect(judge(large.exchanges)).toEqual([]);
	});

	it("lets a route outside it through only when the driver's routes list it as outside", async () => {
		const ask = createClient(infomaniak);
		await ask("DELETE", "/1/mail_hostings/903/mailboxes/info");
		expect(createJudge(readDescription())(infomaniak.exchanges)).toEqual([
			"DELETE /1/mail_hostings/903/mailboxes/info: is not in the description",
		]);
		expect(await judged(infomaniak.exchanges)).toEqual([]);
	});

	it("takes the very words of a query and the very fields of a body that are described", () => {
		const operations = operationsOf(readDescription());
		const differences = doors
			.filter((door) => door.outside === undefined)
			.map(({ method, path, takes }) => {
				const described = operations.find(
					(one) => one.method === method && one.path === path,
				);
				const words = (described?.parameters ?? [])
					.filter((one) => one.in === "query")
					.map(({ name }) => name);
				const key = `${method} ${path}`;
				const { properties = {} } = Object(described?.body["application/json"]);
				return {
					key,
					taken: [takes.query, takes.body].map((names) => sorted(names)),
					described: [
						sorted([...words, ...(moreQuery[key] ?? [])]),
						sorted(Object.keys(properties)),
					],
				};
			})
			.filter(
				(one) => JSON.stringify(one.taken) !== JSON.stringify(one.described),
			);
		expect(differences).toEqual([]);
	});

	it("knows every route of the driver that is not listed as outside", async () => {
		const known = Object.entries(readDescription().paths).flatMap(
			([path, methods]) =>
				Object.keys(methods).map((name) => `${name.toUpperCase()} ${path}`),
		);
		const strange = (await readRoutes()).filter(
			({ method, path, outside: source }) =>
				source === null && !known.includes(`${method} ${path}`),
		);
		expect(strange).toEqual([]);
	});
};

// A test that is skipped would read like one that passed.
describe("Infomaniak's own description", () => {
	if (hasDescription) holdAgainstDescription();
	else
		it("was not there to judge by: ../shared/data does not have it here", () => {
			expect(hasDescription).toBe(false);
		});
});
