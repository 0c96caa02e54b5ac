import { afterEach, describe, expect, test } from "vitest";
import type { AiService } from "../../../src/ai/service.ts";
import type { Chat, Origin } from "../../../src/core/chat.ts";
import type { Command, Context } from "../../../src/core/command.ts";
import type { Form } from "../../../src/core/form.ts";
import { correct, rephrase } from "../../../src/modules/writing/actions.ts";
import { choose } from "../../../src/modules/writing/choose.ts";
import { edit } from "../../../src/modules/writing/edit.ts";
import type { Writing } from "../../../src/modules/writing/needs.ts";
import { post, replace } from "../../../src/modules/writing/post.ts";
import { aiOn, codeOf } from "../../support/endpoint/ai.ts";
import { answer } from "../../support/endpoint/script.ts";
import { openEndpoint, type ScriptedEndpoint } from "../../support/endpoint.ts";
import {
	card,
	lines,
	moment,
	noChat,
	person,
	press,
	writing,
} from "./support.ts";

const opened: ScriptedEndpoint[] = [];
afterEach(async () => {
	for (const endpoint of opened.splice(0)) await endpoint.close();
});

const text =
	"I was late because the figures came in late from Basel on Friday.";
const better =
	"I came late since the figures arrived late from Basel on Friday.";

const rephrased = async (context: Context, more: Partial<Writing> = {}) => {
	const endpoint = await openEndpoint([answer(better)]);
	opened.push(endpoint);
	const { ai } = await aiOn(endpoint);
	const view = await card(rephrase, { text }, ai, context, more);
	return { ai, view, endpoint };
};

const formOf = async (
	command: Command<Writing>,
	input: Readonly<Record<string, unknown>>,
	ai: AiService,
	context: Context,
	more: Partial<Writing> = {},
): Promise<Form> => {
	const form = await command.form?.(input, writing(ai, more), context);
	if (!form) throw new Error("no form");
	return form;
};

describe("choosing changes", () => {
	test("shows each with a tick, and leaves out what is unticked", async () => {
		const { context } = moment();
		const { ai, view } = await rephrased(context);
		const input = press(view, "write choose");
		const form = await formOf(choose, input, ai, context);
		expect(
			form.picks.changes?.map(({ label, picked }) => [label, picked]),
		).toEqual([
			[
				{ say: "write.choose.changed", with: { before: "was", after: "came" } },
				true,
			],
			[
				{
					say: "write.choose.changed",
					with: { before: "because", after: "since" },
				},
				true,
			],
			[
				{
					say: "write.choose.changed",
					with: { before: "came in", after: "arrived" },
				},
				true,
			],
		]);
		const chosen = await card(
			choose,
			{ ...input, changes: ["2"] },
			ai,
			context,
		);
		expect(lines(chosen).slice(0, 2)).toEqual([
			"With the changes you chose · English",
			"> I was late because the figures arrived late from Basel on Friday.",
		]);
		const again = await formOf(
			choose,
			press(chosen, "write choose"),
			ai,
			context,
		);
		expect(again.picks.changes?.map(({ picked }) => picked)).toEqual([
			false,
			false,
			true,
		]);
	});

	test("with nothing ticked gives the own text, and all can be taken again", async () => {
		const { context } = moment();
		const { ai, view } = await rephrased(context);
		const input = press(view, "write choose");
		const none = await card(choose, { ...input, changes: [] }, ai, context);
		expect(lines(none)[1]).toBe(`> ${text}`);
		const all = await card(
			choose,
			{ ...input, changes: ["0", "1", "2"] },
			ai,
			context,
		);
		expect(lines(all)[1]).toBe(`> ${better}`);
	});

	test("ignores ticks that are not there, and is nobody else's", async () => {
		const { context } = moment();
		const { ai, view } = await rephrased(context);
		const input = press(view, "write choose");
		const odd = await card(
			choose,
			{ ...input, changes: ["7", "x", "-1"] },
			ai,
			context,
		);
		expect(lines(odd)[1]).toBe(`> ${text}`);
		const marc = moment(person("marc")).context;
		expect(await codeOf(formOf(choose, input, ai, marc))).toBe("session-over");
		expect(await codeOf(card(choose, input, ai, marc))).toBe("session-over");
	});
});

test("a correction without mistakes says so, shows the text as it was, and offers nothing to choose", async () => {
	const endpoint = await openEndpoint([answer(text)]);
	opened.push(endpoint);
	const { ai } = await aiOn(endpoint);
	const view = await card(correct, { text }, ai, moment().context);
	expect(lines(view).slice(0, 3)).toEqual([
		"No mistakes found · English",
		`> ${text}`,
		"The text is exactly as you wrote it.",
	]);
	expect(() => press(view, "write choose")).toThrow();
});

describe("the text in a field", () => {
	test("can be changed by hand, and goes on from there", async () => {
		const { context } = moment();
		const { ai, view } = await rephrased(context);
		const input = press(view, "write edit");
		const form = await formOf(edit, input, ai, context);
		expect(form.initial.text).toBe(better);
		const mine = `${better} Sorry.`;
		const edited = await card(edit, { ...input, text: mine }, ai, context);
		expect(lines(edited).slice(0, 2)).toEqual([
			"Your version · English",
			`> ${mine}`,
		]);
		expect((await formOf(edit, input, ai, context)).initial.text).toBe(mine);
	});

	test("too long for a field comes as a private file instead", async () => {
		const long = `${"This sentence is rather long and says nothing new at all. ".repeat(60)}End.`;
		const endpoint = await openEndpoint([answer(`${long} Done.`)]);
		opened.push(endpoint);
		const { ai } = await aiOn(endpoint);
		const view = await card(rephrase, { text: long }, ai, moment().context);
		expect(view.body.some(({ kind }) => kind === "file")).toBe(true);
		expect(() => press(view, "write edit")).toThrow();
	});
});

describe("posting", () => {
	const origin: Origin = {
		channel: "C1",
		message: "1.2",
		thread: null,
		author: "nadia",
	};
	const said: unknown[] = [];
	const chat = (consent: "off" | "ask" | "on"): Chat => ({
		...noChat,
		consent: async () => consent,
		post: async (where, { user }, words) => {
			said.push(["post", where.channel, user, words]);
			return { link: "https://a.example/1", own: consent === "on" };
		},
		replace: async (where, { user }, words) => {
			said.push(["replace", where.message, user, words]);
			return { link: null };
		},
	});
	const asked = async (consent: "off" | "ask" | "on", where = origin) => {
		said.length = 0;
		const context = { ...moment().context, origin: where };
		const more = { chat: chat(consent) };
		return { context, more, ...(await rephrased(context, more)) };
	};

	test("happens on a click, after the text was shown once more, where it was asked for", async () => {
		const { ai, view, context, more } = await asked("on");
		const input = press(view, "write post");
		const form = await formOf(post, input, ai, context, more);
		expect(form.intro).toEqual([
			{ kind: "text", text: { say: "write.post.own" } },
			{ kind: "quote", text: better },
		]);
		expect(said).toEqual([]);
		const posted = await card(post, input, ai, context, more);
		expect(said).toEqual([["post", "C1", "nadia", better]]);
		expect(lines(posted)[0]).toBe("Posted");
	});

	test("in the place of a message is offered for one's own only, and needs consent", async () => {
		const own = await asked("on");
		const replaced = await card(
			replace,
			press(own.view, "write replace"),
			own.ai,
			own.context,
			own.more,
		);
		expect(lines(replaced)[0]).toBe("Your message was replaced");
		expect(said).toEqual([["replace", "1.2", "nadia", better]]);
		const other = await asked("on", { ...origin, author: "marc" });
		expect(() => press(other.view, "write replace")).toThrow();
		const off = await asked("off");
		expect(() => press(off.view, "write replace")).toThrow();
		const ask = await asked("ask");
		const input = press(ask.view, "write replace");
		expect(
			await codeOf(formOf(replace, input, ask.ai, ask.context, ask.more)),
		).toBe("no-consent");
	});

	test("is not offered where there is no conversation", async () => {
		const { view } = await rephrased(moment().context);
		expect(() => press(view, "write post")).toThrow();
	});
});
