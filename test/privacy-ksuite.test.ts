import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Shown } from "../src/core/pipeline.ts";
import { openDatabase } from "../src/store/database.ts";
import type { Schema } from "../src/store/schema.ts";
import {
	openHostileDoor,
	type Tamper,
} from "./drivers/infomaniak/hostile-door.ts";
import { findCanaries, findWords, newCanary } from "./support/canary.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "./support/infomaniak/infomaniak.ts";
import { general, openSlackTest, type SlackTest } from "./support/slack.ts";
import { quietPort, requestOf } from "./support/suitemate.ts";

let infomaniak: Infomaniak;
let before: Awaited<ReturnType<typeof openHostileDoor>>;
let test: SlackTest;
beforeAll(async () => {
	infomaniak = await openInfomaniak();
	before = await openHostileDoor(infomaniak.url);
	test = await openSlackTest({
		KSUITE: "infomaniak",
		INFOMANIAK_API_URL: before.url,
		INFOMANIAK_TOKEN: infomaniak.token,
		INFOMANIAK_ACCOUNT: String(infomaniak.account),
		INFOMANIAK_CALLS_PER_MINUTE: "600",
	});
});
afterAll(async () => {
	await test.close();
	await before.close();
	await infomaniak.close();
});

const people = ["U0NADIA", "U0MARC", "U0ANNA"];
/** Everything that can be read in the chat. */
const said = (): string =>
	JSON.stringify(
		people.flatMap((as) =>
			[general, test.approvals, test.slack.direct(as)].map((channel) =>
				test.slack.messages(channel, as),
			),
		),
	);
const kept = () => ({ events: JSON.stringify(test.events) });

const account = (user: string) => ({
	platform: "slack",
	team: "T0ALPENBLICK",
	user,
});
const ask = (user: string, command: string, input: object): Promise<Shown> =>
	test
		.product()
		.suitemate.app.invoke(
			{ command, input: { ...input } },
			account(user),
			quietPort,
		);

const domain = "alpenblick.example";
const info = { address: `info@${domain}` };
const asked: readonly (readonly [string, object])[] = [
	["users list", {}],
	["users show", { person: `elise.favre@${domain}` }],
	["users external", { email: "a@b.example", first: "A", last: "B" }],
	["teams add", { team: "Nights" }],
	["mail password", info],
	["mail alias", { ...info, alias: `hello@${domain}` }],
	["mail create", { address: `fresh@${domain}` }],
	["storage top", {}],
	["plan", {}],
	["home", {}],
	["doctor", {}],
];

const canaries: string[] = [];
/** An error that says back what it must not: the token, an address, names. */
const errorWith = (code: string, status = 422): Tamper => {
	const word = newCanary();
	canaries.push(word);
	const told = `${infomaniak.token} ${word}@${domain} ${word}`;
	const child = {
		code: "validation_rule_in",
		description: told,
		context: { attribute: "role", values: [word, told] },
	};
	const error = { code, description: told, errors: [child], context: told };
	const body = { result: "error", error };
	return (line, json) =>
		/^GET .*(?:profile|accounts)$/u.test(line)
			? json
			: { raw: JSON.stringify(body), status };
};
const htmlWith = (): Tamper => {
	const word = newCanary();
	canaries.push(word);
	return () => ({ raw: `<p>${infomaniak.token} ${word}`, status: 502 });
};
const failedTask = (): Tamper => {
	const word = newCanary();
	canaries.push(word);
	const error = { code: word, description: `${infomaniak.token} ${word}` };
	return (line, json) => {
		if (/tasks/u.test(line))
			return { result: "success", data: { status: "failed", error } };
		return line.startsWith("GET")
			? json
			: { result: "asynchronous", data: "task-1" };
	};
};

describe("with Infomaniak behind it", () => {
	it("neither the token nor anything in an error is kept or said, whatever fails", async () => {
		const faults: readonly Tamper[] = [
			errorWith("not_authorized", 401),
			errorWith("access_denied", 403),
			errorWith("validation_failed"),
			errorWith("Élise said no"),
			errorWith("conflict", 409),
			failedTask(),
		];
		for (const tamper of faults)
			for (const [command, input] of asked) {
				before.door.tamper = tamper;
				const shown = await ask("U0MARC", command, input);
				if (shown.kind !== "request") continue;
				const { app } = test.product().suitemate;
				await app.answer(shown.request.id, "confirm", account("U0MARC"));
			}
		before.door.tamper = htmlWith();
		await test.type("U0MARC", "seats", "Infomaniak");
		before.door.tamper = errorWith("not_authorized", 401);
		await test.type("U0MARC", "mail list", "Infomaniak");
		before.door.tamper = (_line, json) => json;
		expect(before.asked.length).toBeGreaterThan(50);
		const { token } = infomaniak;
		const chat = { said: said() };
		expect(
			findCanaries(canaries, [test.folder], { ...kept(), ...chat }),
		).toEqual([]);
		expect(findWords([token], [test.folder], { ...kept(), ...chat })).toEqual(
			[],
		);
		expect(test.events.filter(({ event }) => event === "failure")).toEqual([]);
	}, 60_000);

	it("names and addresses of a bulk lie sealed, and its passwords are on their page only", async () => {
		const [one, two] = [newCanary(), newCanary()];
		const rows = `address;owner\n${one}@${domain};\n${two}@${domain};`;
		const checked = await ask("U0NADIA", "mail import", { rows });
		const batch = /"batch":"([^"]+)"/u.exec(JSON.stringify(checked))?.[1];
		const { id } = requestOf(
			await ask("U0NADIA", "mail import-all", { batch }),
		);
		const { suitemate } = test.product();
		await suitemate.app.answer(id, "approve", account("U0ANNA"));
		await suitemate.idle();
		await test.says(test.slack.direct("U0NADIA"), "U0NADIA", "2 of 2");
		const passwords = passwordsOf(infomaniak);
		expect(passwords).toHaveLength(2);
		expect(findCanaries([one, two], [test.folder], kept())).toEqual([]);
		const chat = { said: said() };
		expect(findWords(passwords, [test.folder], { ...kept(), ...chat })).toEqual(
			[],
		);

		const seen = await ask("U0NADIA", "mail passwords", { request: id });
		const url = /"url":"([^"]+)"/u.exec(JSON.stringify(seen))?.[1] ?? "";
		expect(JSON.stringify(seen)).not.toContain(passwords[0]);
		expect(
			findWords(passwords, [test.folder], { ...kept(), said: said() }),
		).toEqual([]);
		expect(url).toContain("once");
	}, 30_000);

	it("a self-test finds a word that lies open in a job, a step, a reading, a watch or an alert", async () => {
		const word = newCanary();
		const { services } = test.product().suitemate;
		const { signal } = new AbortController();
		expect((await services.findLeaks(word, signal)).found).toEqual([]);
		const planted = await openDatabase<Schema>(
			join(test.folder, "suitemate.sqlite"),
		);
		const no = { until: 0, stopped: 0, touched: 0 };
		const { db } = planted;
		await db
			.insertInto("jobs")
			.values({ request: word, holder: null, ...no })
			.execute();
		const step = { request: "R-0", number: 0, state: "ended", body: word };
		await db
			.insertInto("steps")
			.values({ ...step, key: "k" })
			.execute();
		const reading = { day: "2026-01-01", at: 0, used: 1, allowed: 1 };
		await db
			.insertInto("samples")
			.values({ subject: word, trash: null, ...reading })
			.execute();
		await db
			.insertInto("watches")
			.values({ id: "w", subject: "none", body: word })
			.execute();
		await db
			.insertInto("alerts")
			.values({ watch: word, mark: "80", told: null, due: 0, tries: 0 })
			.execute();
		await planted.close();
		const { found } = await services.findLeaks(word, signal);
		const tables = found.filter(({ kind }) => kind === "table");
		expect(tables.map(({ name }) => name).sort()).toEqual([
			"alerts",
			"jobs",
			"samples",
			"steps",
			"watches",
		]);
	});
});

const passwordsOf = ({ exchanges }: Infomaniak): string[] => [
	...new Set(
		[
			...JSON.stringify(exchanges.map(({ answer }) => answer)).matchAll(
				/"password":"([^"]+)"/gu,
			),
		].map(([, password = ""]) => password),
	),
];
