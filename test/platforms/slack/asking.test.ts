import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { arg, flag } from "../../../src/core/arg.ts";
import { Problem } from "../../../src/core/problem.ts";
import type { View } from "../../../src/core/view.ts";
import { createFollow } from "../../../src/platforms/slack/follow.ts";
import { readAsk } from "../../../src/platforms/slack/listen/read-ask.ts";
import { readMessage } from "../../../src/platforms/slack/listen/read-message.ts";
import { answering, testCommand } from "./support.ts";

const command = (name: string, args: z.ZodObject) =>
	testCommand({ name, args, run: answering([], { title: "", body: [] }) });
const files = flag(arg.files(10));
const commands = new Map(
	[
		command("ask", z.object({ files, question: arg.rest(3000).optional() })),
		command(
			"ask translate",
			z.object({ files, into: flag(arg.text()), note: arg.rest().optional() }),
		),
		command("ask file", z.object({ session: flag(arg.carried()) })),
		command("write paste", z.object({ text: arg.rest() })),
		command("help", z.object({ topic: arg.text().optional() })),
	].map((one) => [one.name, one]),
);

const table: [string, string, object][] = [
	["", "ask", {}],
	["  ", "ask", {}],
	["When is it due?", "ask", { question: "When is it due?" }],
	["translate", "ask translate", {}],
	["Translate --into fr", "ask translate", { into: "fr" }],
	["translate all of it", "ask translate", { note: "all of it" }],
	["translated by whom?", "ask", { question: "translated by whom?" }],
	["file this where?", "ask", { question: "file this where?" }],
	["file", "ask", { question: "file" }],
	["who\nis <@U0ANNA> &amp; co", "ask", { question: "who\nis <@U0ANNA> & co" }],
	["what does --force mean", "ask", { question: "what does --force mean" }],
];

describe("What follows /ask", () => {
	it.each(table)("%j is %j", (text, name, input) => {
		expect(readAsk(commands, text)).toEqual({ command: name, input });
	});

	it.each(["/ask", "ask", "/ASK"])(
		"is the same in our own conversation after %j",
		(before) => {
			for (const [text, name, input] of table)
				expect(readMessage(commands, `${before} ${text}`), text).toEqual({
					command: name,
					input,
				});
		},
	);

	it("is nothing where nobody can ask, and a text or a call for help as before", () => {
		const without = new Map(
			[...commands].filter(([name]) => !name.startsWith("ask")),
		);
		expect(readAsk(without, "When?")).toBeNull();
		const said = "Ask Marc whether he comes.";
		expect(readMessage(without, said)).toEqual({
			command: "write paste",
			input: { text: said },
		});
	});

	it("is taken as long as the command takes it, and never breaks", () => {
		const most = "x".repeat(3000);
		expect(readAsk(commands, most)?.input).toEqual({ question: most });
		expect(() => readAsk(commands, `${most}x`)).toThrow("too-long");
		expect(() => readAsk(commands, "x".repeat(12_001))).toThrow("too-long");
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (said) => {
				try {
					const read = readAsk(commands, said);
					return read?.command.startsWith("ask") === true;
				} catch (error) {
					return error instanceof Problem;
				}
			}),
		);
	});
});

describe("What a thread goes on with", () => {
	const clock = { now: 0 };
	const open = (most?: number) => createFollow(() => clock.now, most);
	const view = (session: string): View => ({
		title: "",
		body: [],
		follow: { command: "ask", input: { session }, arg: "question" },
	});
	const stands = (ts: string, thread?: string) => ({
		...{ kind: "message" as const, channel: "D1", ts },
		...(thread === undefined ? {} : { thread }),
	});
	const next = (session: string) => ({
		command: "ask",
		input: { session, question: "Why?" },
	});

	it("is the last card that something follows, under itself or in its thread", () => {
		const follow = open();
		follow.shown(view("one"), stands("1.1", "1.0"), "U1");
		follow.shown(view("two"), stands("1.2", "1.0"), "U1");
		follow.shown({ title: "", body: [] }, stands("1.3", "1.0"), "U1");
		follow.shown(view("three"), stands("2.0"), "U1");
		expect(follow.of("D1", "1.0", "U1", "Why?")).toEqual(next("two"));
		expect(follow.of("D1", "2.0", "U1", "Why?")).toEqual(next("three"));
		expect(follow.of("D1", "1.1", "U1", "Why?")).toBeNull();
	});

	it("is nobody else's, and nothing outside our own conversations", () => {
		const follow = open();
		follow.shown(view("one"), stands("1.1", "1.0"), "U1");
		follow.shown(
			view("two"),
			{ kind: "message", channel: "C1", ts: "1.0" },
			"U1",
		);
		const beside = { kind: "private" as const, channel: "C1", user: "U1" };
		follow.shown(view("three"), { ...beside, thread: "2.0" }, "U1");
		expect(follow.of("D1", "1.0", "U2", "Why?")).toBeNull();
		expect(follow.of("C1", "1.0", "U1", "Why?")).toBeNull();
		expect(follow.of("C1", "2.0", "U1", "Why?")).toBeNull();
	});

	it("is forgotten after half an hour, and the oldest when there are too many", () => {
		const follow = open(2);
		for (const ts of ["1.0", "2.0", "1.0", "3.0"])
			follow.shown(view(ts), stands(ts), "U1");
		const known = () =>
			["1.0", "2.0", "3.0"].filter((ts) => follow.of("D1", ts, "U1", "Why?"));
		expect(known()).toEqual(["1.0", "3.0"]);
		clock.now = 30 * 60_000;
		expect(known()).toEqual(["1.0", "3.0"]);
		clock.now += 1;
		expect(known()).toEqual([]);
	});
});
