import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usualLimits } from "../../../src/ai/settings.ts";
import { said } from "../../support/endpoint/echo.ts";
import {
	endpointFaults,
	secretOfServer,
} from "../../support/endpoint/faults.ts";
import type { Step } from "../../support/endpoint/script.ts";
import {
	openEndpoint,
	type ScriptedEndpoint,
	type Seen,
} from "../../support/endpoint.ts";
import { wordsOf } from "../../support/eyes.ts";
import { openSlackTest, type SlackTest, textOf } from "../../support/slack.ts";

const as = "U0NADIA";
const rent = "The rent is 1200 francs a month.";
const lease = `Lease of the house in Basel\n\n${rent}\n`;
const limits = { first: 900, idle: 500, total: 2500, line: 2500, again: 200 };
const usual = { ...usualLimits };

const well = (seen: Seen): Step =>
	said(seen, {
		words: rent,
		most: 1,
		values: {
			category: "contract",
			second: "none",
			sure: "certain",
			quote: rent,
			found: true,
			part: 1,
			number: 1,
			field: 1,
		},
	});

let test: SlackTest;
let endpoint: ScriptedEndpoint;
let does: Step | null = null;
beforeAll(async () => {
	Object.assign(usualLimits, limits);
	endpoint = await openEndpoint((seen) => does ?? well(seen));
	test = await openSlackTest({ AI_BASE_URL: endpoint.baseUrl });
});
afterAll(async () => {
	Object.assign(usualLimits, usual);
	await test.close();
	await endpoint.close();
});

type Message = ReturnType<SlackTest["slack"]["messages"]>[number];

const mine = () => test.slack.direct(as);
const answers = (thread: string): readonly Message[] =>
	test.slack
		.messages(mine(), as)
		.filter((one) => one.threadTs === thread && one.user !== as);
/** The only answer in a thread once it says this. */
const answered = (thread: string, text: RegExp): Promise<Message> =>
	test.slack.waitFor(() => {
		const all = answers(thread);
		const last = all.at(-1);
		return last && text.test(wordsOf(last.blocks)) ? last : null;
	}, 8000);
const send = (names: readonly string[], text = ""): string =>
	test.slack.say({
		as,
		channel: mine(),
		text,
		files: names.map((name) =>
			test.slack.upload(as, name, Buffer.from(`${lease}${name}`)),
		),
	}).ts;
const all = (): readonly Message[] =>
	test.slack.messages(mine(), as).filter(({ user }) => user !== as);
const settled = async (): Promise<void> => {
	let before = "";
	while (before !== JSON.stringify(all())) {
		before = JSON.stringify(all());
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
};
/** Begins something about a document: at once, by a dialog, or by a menu. */
const begun = async (message: Message, label: string): Promise<void> => {
	if (label === "Translate") {
		const actionId = /"action_id":"([^"]+)"[^{}]*\{[^{}]*"Translate"/u.exec(
			JSON.stringify(message.blocks),
		)?.[1];
		await test.slack.press({
			as,
			message,
			...(actionId === undefined ? { label } : { actionId }),
			value: "de",
		});
		return;
	}
	await pressed(message, label);
	if (!label.endsWith("…")) return;
	const view = await test.slack.waitFor(() => test.slack.views(as).at(-1));
	const values = { question: "How much is the rent?" };
	await test.slack.submit({ as, view, values });
};
const pressed = (message: Message, label: string) =>
	test.slack.press({ as, message, label });

const waiting = /Reading|Working|Filing|Translating/u;

/** Told in a sentence of ours with something to do next, and nothing is left that only waits. */
const judge = (thread: string, message: Message): void => {
	const words = wordsOf(message.blocks);
	expect(words).toMatch(/[A-Z][^{}]{15,}\./u);
	expect(words).not.toMatch(/problem\.|undefined|\[object|\{/u);
	expect(textOf(message)).not.toContain(secretOfServer);
	for (const one of answers(thread))
		expect(wordsOf(one.blocks)).not.toMatch(waiting);
};
const filed = (): readonly string[] =>
	readdirSync(join(test.folder, "drive"), { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".txt"))
		.sort();

const card = /I would file it under/u;

describe("When Slack does not give a file as it should", () => {
	const failing = [
		["shows its sign-in page", { path: "files", kind: "sign-in" }],
		["sends us elsewhere", { path: "files", kind: "redirect" }],
		["has an error", { path: "files", kind: "500" }],
		["has had enough of us", { path: "files", kind: "429", retryAfter: 1 }],
		["ends in the middle", { path: "files", kind: "cut" }],
		["never ends", { path: "files", kind: "endless" }],
		["does not find it", { method: "files.info", kind: "500", times: 3 }],
	] as const;

	const batched = new Set<string>(["sign-in", "500", "cut", "redirect"]);

	it.each(failing)(
		"and %s, the person is told, can send it again, and the others stay usable",
		async (_what, fault) => {
			test.slack.fault(fault);
			const alone = send(["alone.txt"]);
			const told = await answered(alone, /did not work|I would file/u);
			judge(alone, told);
			expect(wordsOf(told.blocks)).toContain("did not work");
			test.slack.calm();
			const again = send(["alone.txt"]);
			judge(again, await answered(again, card));
			if (!("path" in fault) || !batched.has(fault.kind)) return;
			test.slack.fault(fault);
			const two = send(["one.txt", "other.txt"]);
			const both = await answered(two, /^2 files/mu);
			judge(two, both);
			const before = filed();
			await begun(both, "Ask…");
			await answered(two, /1200 francs/u);
			expect(filed()).toEqual(before);
			test.slack.calm();
		},
		40_000,
	);

	it.each([
		["names it by its id only", { path: "events", kind: "stub" }],
		["takes a second", { path: "files", kind: "slow", delayMs: 900 }],
		["sends it drop by drop", { path: "files", kind: "drip", delayMs: 5 }],
		["tells twice", { path: "dispatch", method: "events_api", kind: "retry" }],
		[
			"is busy for a second",
			{ method: "files.info", kind: "429", retryAfter: 1 },
		],
	] as const)(
		"and %s, it is read all the same, once",
		async (_what, fault) => {
			test.slack.fault(fault);
			const thread = send(["lease.txt"]);
			judge(thread, await answered(thread, card));
			expect(answers(thread)).toHaveLength(1);
			test.slack.calm();
		},
		20_000,
	);

	it.each([
		["a message is not taken", { method: "chat.postMessage", kind: "500" }],
		["an update is not taken", { method: "chat.update", kind: "500" }],
		["an update stands unsaid", { method: "chat.update", kind: "cut" }],
		["an update waits", { method: "chat.update", kind: "429", retryAfter: 1 }],
	] as const)(
		"or %s, the answer comes all the same, and no card is left that only waits",
		async (_what, fault) => {
			for (const delayMs of fault.method === "chat.update" ? [900] : [0, 900]) {
				const known = new Set(all().map(({ ts }) => ts));
				if (delayMs > 0)
					test.slack.fault({ path: "files", kind: "slow", delayMs });
				test.slack.fault(fault);
				const thread = send(["lease.txt"]);
				const fresh = () => all().filter(({ ts }) => !known.has(ts));
				const message = await test.slack.waitFor(
					() => fresh().find((one) => card.test(wordsOf(one.blocks))),
					12_000,
				);
				judge(thread, message);
				test.slack.fault(fault);
				await pressed(message, "Summarise");
				await test.slack.waitFor(
					() => fresh().find((one) => /1200 francs/u.test(wordsOf(one.blocks))),
					12_000,
				);
				await settled();
				for (const one of fresh())
					expect(wordsOf(one.blocks)).not.toMatch(waiting);
				test.slack.calm();
			}
		},
		40_000,
	);
});

describe("When Slack shows a card and does not say so", () => {
	it("the answer comes beside it, and what its button does is said", async () => {
		test.slack.fault({ path: "files", kind: "slow", delayMs: 1500 });
		test.slack.fault({ method: "chat.postMessage", kind: "cut" });
		const thread = send(["lease.txt"]);
		const orphan = await answered(thread, waiting);
		await test.slack.waitFor(
			() =>
				all().find(
					(one) => one.ts > orphan.ts && card.test(wordsOf(one.blocks)),
				),
			8000,
		);
		await pressed(orphan, "Stop");
		await answered(thread, /nothing to do/u);
	}, 20_000);
});

describe("When the model fails", () => {
	const actions = [
		["Summarise", /1200 francs/u],
		["Ask…", /1200 francs/u],
		["Translate", /Translated into/u],
	] as const;
	const chosen = new Set([
		"closes the connection at once",
		"is cut off in the middle",
		"sends an error in the middle",
		"falls silent in the middle",
		"is too busy for two minutes",
		"shows a page of a proxy",
		"sends the text elsewhere",
	]);
	it.each(
		endpointFaults
			.filter(({ what, speaks }) => chosen.has(what) && speaks === "ollama")
			.map(({ what, step }, index) => [what, step, index] as const),
	)(
		"and %s, a document can still be filed by hand, and all else tried again",
		async (_what, step, index) => {
			const [label = "", done = /./u] = actions[index % 3] ?? [];
			does = step;
			const thread = send(["lease.txt"]);
			const unsure = await answered(
				thread,
				/The model did not answer|not sure/u,
			);
			judge(thread, unsure);
			expect(textOf(unsure)).toContain("ask file");
			does = null;
			const other = send(["lease.txt"]);
			const message = await answered(other, card);
			does = step;
			await begun(message, label);
			const failed = await answered(other, /That did not work/u);
			judge(other, failed);
			does = null;
			await pressed(failed, "Try again");
			judge(other, await answered(other, done));
		},
		40_000,
	);
});
