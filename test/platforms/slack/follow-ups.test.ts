import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { arg, flag } from "../../../src/core/arg.ts";
import type { Context } from "../../../src/core/command.ts";
import { done } from "../../../src/core/command.ts";
import { Problem } from "../../../src/core/problem.ts";
import type { View } from "../../../src/core/view.ts";
import { general, textOf } from "../../support/slack.ts";
import { answering, openPlatformTest, testCommand } from "./support.ts";

/** As long as the token of a real session. */
const session = `${"0".repeat(36)}.${"k".repeat(43)}`;
const seen: { input: unknown; context: Context }[] = [];
const lastSeen = () => {
	const last = seen.at(-1);
	if (!last) throw new Error("nothing was asked");
	return last;
};

const card = (title: string): View => ({
	title,
	body: [
		{
			kind: "buttons",
			buttons: [
				{
					label: "Shorter",
					does: {
						kind: "invoke",
						command: "write shorter",
						input: { session },
					},
				},
				{
					label: "Changes",
					does: { kind: "dialog", command: "write choose", input: { session } },
				},
				{
					label: "Fails",
					does: {
						kind: "invoke",
						command: "write fails",
						input: { session },
					},
				},
				{
					label: "Broken",
					does: { kind: "dialog", command: "write broken", input: { session } },
				},
			],
			menu: {
				label: "Tone",
				command: "write tone",
				input: { session },
				arg: "tone",
				options: [
					{ value: "warm", label: "Warm" },
					{ value: "formal", label: "Formal" },
				],
			},
		},
	],
});

const picks = Array.from({ length: 35 }, (_, index) => ({
	value: `change-${index}`,
	label: `Change ${index} ${"long ".repeat(30)}`,
	hint: "was there before",
	picked: index < 3,
}));

const carried = { session: flag(arg.hidden()) };
const commands = [
	testCommand({
		name: "write rephrase",
		args: z.object({ text: arg.rest() }),
		run: answering(seen, card("first card")),
	}),
	testCommand({
		name: "write slow",
		args: z.object({}),
		run: async (_input, _services, context) => {
			context.progress({ title: "working", body: [] });
			return done(card("card in my own messages"));
		},
	}),
	testCommand({
		name: "write shorter",
		args: z.object(carried),
		run: answering(seen, card("shorter card")),
	}),
	testCommand({
		name: "write tone",
		args: z.object({ ...carried, tone: arg.choice(["warm", "formal"]) }),
		run: answering(seen, card("card in another tone")),
	}),
	testCommand({
		name: "write choose",
		args: z.object({ ...carried, changes: arg.picks(100) }),
		form: async (_input, _services, context) => {
			seen.push({ input: "form", context });
			return {
				intro: [{ kind: "text", text: "What to take over" }],
				initial: {},
				picks: { changes: picks },
			};
		},
		run: answering(seen, card("card with chosen changes")),
	}),
	testCommand({
		name: "write fails",
		args: z.object(carried),
		run: async () => {
			throw new Problem("not-in-conversation");
		},
	}),
	testCommand({
		name: "write broken",
		args: z.object({ ...carried, changes: arg.picks(100) }),
		form: async () => {
			throw new Problem("session-over");
		},
		run: answering(seen, card("never")),
	}),
];

let test: Awaited<ReturnType<typeof openPlatformTest>>;
beforeAll(async () => {
	test = await openPlatformTest(commands);
});
afterAll(() => test.close());

const as = "U0NADIA";
const privately = async (text = "some text") =>
	test.type(as, `rephrase ${text}`, "first card", "/write");
const mine = () => test.slack.direct(as);
const inMine = async () => {
	await test.slack.command({
		as,
		channel: general,
		command: "/write",
		text: "slow",
	});
	return test.says(mine(), as, "card in my own messages");
};
/** Waits until the same message says something else. */
const becomes = (channel: string, { ts }: { ts: string }, text: string) =>
	test.slack.waitFor(() =>
		test.slack
			.messages(channel, as)
			.find((one) => one.ts === ts && textOf(one).includes(text)),
	);
const viewOf = () => test.slack.waitFor(() => test.slack.views(as).at(-1));
const ticks = (some: readonly number[]) => {
	const inGroup = (group: number) =>
		some
			.filter((index) => Math.floor(index / 10) === group)
			.map((index) => `change-${index}`);
	return {
		changes: inGroup(0),
		"changes:1": inGroup(1),
		"changes:2": inGroup(2),
		"changes:3": inGroup(3),
	};
};

describe("a menu behind the buttons", () => {
	it("does what was chosen, in place of a private card", async () => {
		const message = await privately();
		const before = test.slack.messages(general, as).length;
		await test.slack.press({ as, message, label: "Tone", value: "formal" });
		await becomes(general, message, "card in another tone");
		expect(test.slack.messages(general, as)).toHaveLength(before);
		expect(lastSeen().input).toEqual({ session, tone: "formal" });
	});

	it("does the same in the person's own messages, with its id within Slack's limit", async () => {
		const message = await inMine();
		const before = test.slack.messages(mine(), as).length;
		const ids = z
			.array(z.object({ block_id: z.string() }))
			.parse(message.blocks)
			.map(({ block_id }) => block_id);
		expect(ids.some((id) => id.includes(session))).toBe(true);
		expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(
			255,
		);
		await test.slack.press({ as, message, label: "Tone", value: "warm" });
		await becomes(mine(), message, "card in another tone");
		expect(test.slack.messages(mine(), as)).toHaveLength(before);
	});
});

describe("a button that goes on with a card", () => {
	it("replaces it in the person's own messages instead of adding another", async () => {
		const message = await inMine();
		const before = test.slack.messages(mine(), as).length;
		await test.slack.press({ as, message, label: "Shorter" });
		await becomes(mine(), message, "shorter card");
		expect(test.slack.messages(mine(), as)).toHaveLength(before);
		expect(lastSeen().context.origin).toBeUndefined();
	});

	it.each([
		["private", privately, () => general],
		["in the person's own messages", inMine, mine],
	])(
		"leaves a card %s as it is when it fails at once",
		async (_where, make, where) => {
			const message = await make();
			await test.slack.press({ as, message, label: "Fails" });
			const said = await test.says(where(), as, "problem.not-in-conversation");
			expect(said.ts).not.toBe(message.ts);
			const kept = test.slack
				.messages(where(), as)
				.find(({ ts }) => ts === message.ts);
			expect(textOf(kept)).toBe(textOf(message));
		},
	);

	it("knows the channel it was pressed in", async () => {
		const message = await privately();
		await test.slack.press({ as, message, label: "Shorter" });
		await becomes(general, message, "shorter card");
		expect(lastSeen().context.origin).toEqual({
			channel: general,
			message: null,
			thread: null,
			author: null,
		});
	});
});

describe("a dialog with 35 things to tick", () => {
	it("shows them in groups of ten, ticked as the form says, and what stands above", async () => {
		const message = await privately();
		await test.slack.press({ as, message, label: "Changes" });
		const view = await viewOf();
		const groups = z
			.array(
				z.object({
					block_id: z.string(),
					element: z
						.object({
							options: z.array(z.unknown()),
							initial_options: z.array(z.unknown()).default([]),
						})
						.optional(),
				}),
			)
			.parse(view.blocks)
			.flatMap(({ block_id, element }) =>
				element
					? [[block_id, element.options.length, element.initial_options.length]]
					: [],
			);
		expect(groups).toEqual([
			["changes", 10, 3],
			["changes:1", 10, 0],
			["changes:2", 10, 0],
			["changes:3", 5, 0],
		]);
		expect(JSON.stringify(view.blocks)).toContain("What to take over");
		await test.slack.dismiss({ as, view });
	});

	it.each([
		["ticks of several groups", [0, 9, 10, 34]],
		["no tick at all", []],
		["every tick", picks.map((_, index) => index)],
	])("hands on %s, and its answer replaces the card", async (_what, some) => {
		const message = await privately();
		await test.slack.press({ as, message, label: "Changes" });
		const view = await viewOf();
		expect(lastSeen()).toMatchObject({
			input: "form",
			context: { origin: { channel: general } },
		});
		await test.slack.submit({ as, view, values: ticks(some) });
		await becomes(general, message, "card with chosen changes");
		expect(lastSeen()).toMatchObject({
			input: { session, changes: some.map((index) => `change-${index}`) },
			context: { origin: { channel: general } },
		});
	});

	it("answers in place on a card of the person's own messages too", async () => {
		const message = await inMine();
		await test.slack.press({ as, message, label: "Changes" });
		const view = await viewOf();
		await test.slack.submit({ as, view, values: ticks([1]) });
		await becomes(mine(), message, "card with chosen changes");
	});

	it.each([
		["beside a private card", privately, () => general],
		["below a card in the person's own messages", inMine, mine],
	])(
		"that cannot be made says why, %s, which stays",
		async (_where, make, where) => {
			const message = await make();
			await test.slack.press({ as, message, label: "Broken" });
			const said = await test.says(where(), as, "problem.session-over");
			expect(said.ts).not.toBe(message.ts);
			const kept = test.slack
				.messages(where(), as)
				.find(({ ts }) => ts === message.ts);
			expect(textOf(kept)).toBe(textOf(message));
			expect(test.slack.views(as)).toEqual([]);
		},
	);
});

describe("where somebody was", () => {
	it("is the channel for a typed command", async () => {
		await privately("typed");
		expect(lastSeen().context.origin).toEqual({
			channel: general,
			message: null,
			thread: null,
			author: null,
		});
	});

	it.each([
		["a message without a thread", "Noted.", false],
		["a reply", "Entschuldigung", true],
	])("is %s for a shortcut on it", async (_what, text, threaded) => {
		const messages = test.slack.messages(general, as);
		const found = messages.find((one) => one.text.startsWith(text));
		const first = messages.find((one) => one.text.startsWith("Danke Marc"));
		if (!found || !first) throw new Error("the demo lacks a message");
		const asked = seen.length;
		await test.slack.shortcut({
			as,
			callbackId: "rephrase",
			channel: general,
			messageTs: found.ts,
		});
		await test.slack.waitFor(() => seen.length > asked);
		expect(lastSeen().context.origin).toEqual({
			channel: general,
			message: found.ts,
			thread: threaded ? first.ts : null,
			author: found.user,
		});
	});

	it("is said in words when a shortcut's command is not there", async () => {
		await test.slack.shortcut({ as, callbackId: "write_new" });
		await test.says(mine(), as, "problem.unknown-command");
	});
});
