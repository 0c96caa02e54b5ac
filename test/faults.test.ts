import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usualLimits } from "../src/ai/settings.ts";
import { endpointFaults, secretOfServer } from "./support/endpoint/faults.ts";
import { answer, type Step } from "./support/endpoint/script.ts";
import type { Speaks } from "./support/endpoint/shapes.ts";
import { openEndpoint, type ScriptedEndpoint } from "./support/endpoint.ts";
import { wordsOf } from "./support/eyes.ts";
import {
	general,
	openSlackTest,
	type SlackTest,
	textOf,
} from "./support/slack.ts";

const text = "Hi Marc, could we perhaps meet for lunch on Tuesday in room 12?";
const good = answer("Hi Marc, shall we meet for lunch on Tuesday in room 12?");
/** The shorter patience of these tests, in ms; nothing may take longer than all of it together. */
const limits = { first: 900, idle: 500, total: 2500, line: 2500, again: 200 };
const deadline = 4500;

const usual = { ...usualLimits };
const opened = new Map<Speaks, Promise<Opened>>();
type Opened = {
	readonly test: SlackTest;
	readonly endpoint: ScriptedEndpoint;
	/** What it does from now on. */
	readonly does: (step: Step) => void;
};

beforeAll(() => void Object.assign(usualLimits, limits));
afterAll(async () => {
	Object.assign(usualLimits, usual);
	for (const one of opened.values()) {
		const { test, endpoint } = await one;
		await test.close();
		await endpoint.close();
	}
});

const open = async (speaks: Speaks): Promise<Opened> => {
	let next: Step = good;
	const endpoint = await openEndpoint(() => next, speaks);
	const test = await openSlackTest({ AI_BASE_URL: endpoint.baseUrl });
	return {
		test,
		endpoint,
		does: (step) => {
			next = step;
		},
	};
};
/** The product beside a server of this kind; one for all tests. */
const beside = (speaks: Speaks): Promise<Opened> => {
	const known = opened.get(speaks) ?? open(speaks);
	opened.set(speaks, known);
	return known;
};

/** The private card somebody gets for what they do, in place of another or not. */
const cardAfter = async (
	{ slack }: SlackTest,
	as: string,
	act: () => Promise<unknown>,
	patience = deadline,
) => {
	const all = () => slack.messages(general, as).filter((one) => one.private);
	const before = new Set(all().map((one) => JSON.stringify(one)));
	await act();
	return slack.waitFor(
		() => all().findLast((one) => !before.has(JSON.stringify(one))),
		patience,
	);
};
const typed = (test: SlackTest, as: string, patience?: number) =>
	cardAfter(
		test,
		as,
		() =>
			test.slack.command({
				as,
				channel: general,
				command: "/write",
				text: `rephrase ${text}`,
			}),
		patience,
	);
const chosen = (test: SlackTest, as: string, messageTs: string) =>
	cardAfter(test, as, () =>
		test.slack.shortcut({
			as,
			callbackId: "rephrase",
			channel: general,
			messageTs,
		}),
	);

type Message = Awaited<ReturnType<typeof cardAfter>>;

/** A failure is told in a sentence of ours, with what to do next, and nothing of the server's. */
const judge = (card: Message): void => {
	const words = wordsOf(card.blocks);
	expect(words).toContain("That did not work");
	expect(words).toMatch(/[A-Z][^{}]{20,}\./u);
	expect(words).not.toMatch(/problem\.|undefined|\[object|https?:|\{/u);
	expect(textOf(card)).not.toMatch(/Good|morning|drop|<think/u);
	expect(textOf(card)).not.toContain(secretOfServer);
};

describe("when an endpoint", () => {
	it.each(endpointFaults.map((fault) => [fault.what, fault] as const))(
		"%s, people are told, can try again, and nobody waits for it",
		async (_what, { step, speaks }) => {
			const { test, does, endpoint } = await beside(speaks);
			const message = test.slack.say({ as: "U0NADIA", channel: general, text });
			const stands = () =>
				JSON.stringify(
					test.slack.messages(general, "U0MARC").filter((one) => !one.private),
				);
			const before = stands();
			for (const ask of [
				() => typed(test, "U0NADIA"),
				() => chosen(test, "U0NADIA", message.ts),
			]) {
				does(step);
				const card = await ask();
				judge(card);
				does(good);
				// This server answers one question at a time: a turn that was not given back would hold it up.
				const next = await typed(test, "U0MARC", 1500);
				expect(wordsOf(next.blocks)).toContain("shall we meet");
				const again = await cardAfter(test, "U0NADIA", () =>
					test.slack.press({
						as: "U0NADIA",
						message: card,
						label: "Try again",
					}),
				);
				expect(wordsOf(again.blocks)).toContain("shall we meet");
				expect(endpoint.asked.at(-1)?.user).toContain("lunch on Tuesday");
			}
			expect(stands()).toBe(before);
			expect(JSON.stringify(test.events)).not.toMatch(
				/Kornhaus|lunch on Tuesday|Good morning/u,
			);
		},
		30_000,
	);

	it("drips on and on, it is stopped at the deadline, and what was shown of it is taken away", async () => {
		const { test, does, endpoint } = await beside("ollama");
		const as = "U0NADIA";
		const mine = () => test.slack.messages(test.slack.direct(as), as);
		does(answer(Array(300).fill("drop "), { pace: 50 }));
		await typed(test, as);
		const card = await test.says(
			test.slack.direct(as),
			as,
			"That did not work",
			deadline,
		);
		judge(card);
		expect(mine().map(textOf).join()).not.toContain("drop");
		await expect.poll(() => endpoint.asked.at(-1)?.closed).toBe(true);
		does(good);
		expect(wordsOf((await typed(test, "U0MARC", 1500)).blocks)).toContain(
			"shall we meet",
		);
		await test.slack.press({ as, message: card, label: "Try again" });
		await test.says(test.slack.direct(as), as, "shall we meet");
	}, 30_000);

	it("is down for everybody, each is told, and none stands in line", async () => {
		const { test, does } = await beside("ollama");
		does({ kind: "broken", text: ["Good "], by: "stall" });
		const people = ["U0NADIA", "U0MARC"];
		const cards = await Promise.all(
			people.map((as) => typed(test, as, 2 * deadline)),
		);
		for (const card of cards) judge(card);
		does(good);
		expect(wordsOf((await typed(test, "U0NADIA", 1500)).blocks)).toContain(
			"shall we meet",
		);
	}, 30_000);
});
