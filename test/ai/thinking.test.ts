import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { createThinking } from "../../src/ai/thinking.ts";
import { aiOn, asking, codeOf, question } from "../support/endpoint/ai.ts";
import { answer, type Step, status } from "../support/endpoint/script.ts";
import type { Speaks } from "../support/endpoint/shapes.ts";
import { openEndpoint, type ScriptedEndpoint } from "../support/endpoint.ts";

const read = (pieces: readonly string[]): string => {
	const thinking = createThinking();
	return pieces.map(thinking.push).join("") + thinking.end();
};

describe("a model's thoughts", () => {
	test.each([
		["<think>hm</think>\n\nGood day", "Good day"],
		["Good <think>hm</think>day", "Good day"],
		["<thinking>hm</thinking>Good day", "Good day"],
		["[THINK]hm[/THINK]Good day", "Good day"],
		["<thought>hm</thought>Good day", "Good day"],
		["<think>never ends", ""],
		["a [list] and [TH", "a [list] and [TH"],
		["a < b and <thin", "a < b and <thin"],
		["<think>a</think>x<think>b</think>y", "xy"],
	])("%j leaves %j", (text, left) => {
		expect(read([text])).toBe(left);
	});

	test("are taken out wherever the chunks are cut", () => {
		const parts = fc.array(
			fc.constantFrom(
				...["<think>", "</think>", "[THINK]", "[/THINK]"],
				...["<", "[", "hm", " ", "day", "\n"],
			),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(parts, fc.infiniteStream(fc.nat(3)), (words, sizes) => {
				const text = words.join("");
				const pieces: string[] = [];
				for (let at = 0; at < text.length; ) {
					const size = 1 + (sizes.next().value ?? 0);
					pieces.push(text.slice(at, at + size));
					at += size;
				}
				expect(read(pieces)).toBe(read([text]));
			}),
		);
	});
});

describe("a model that thinks until its limit", () => {
	const opened: ScriptedEndpoint[] = [];
	afterEach(async () => {
		for (const endpoint of opened.splice(0)) await endpoint.close();
	});
	const open = async (script: readonly Step[], speaks: Speaks) => {
		const endpoint = await openEndpoint(script, speaks);
		opened.push(endpoint);
		return endpoint;
	};
	const switches = {
		chat_template_kwargs: { enable_thinking: false, thinking: false },
		reasoning_effort: "none",
	};

	test.each([
		["llama", { text: "hm", field: "reasoning_content" }, ""],
		["vllm", { text: "hm", field: "reasoning" }, ""],
		["lmstudio", undefined, "<think>hm and hm"],
		["infomaniak", undefined, "[THINK]hm and hm"],
	] as const)(
		"is asked once more with every switch off, as %s, and so from then on",
		async (speaks, reasoning, text) => {
			const thought = answer(text, {
				finish: "length",
				...(reasoning === undefined ? {} : { reasoning }),
			});
			const endpoint = await open([thought, answer("Good day")], speaks);
			const { ai } = await aiOn(endpoint);
			const first = await ai.model.ask(question(), asking());
			expect(first.text).toBe("Good day");
			expect(first.usage.output).toBe(20);
			await ai.model.ask(question(), asking());
			const [before, ...after] = endpoint.asked.map(({ body }) => body);
			expect(before).not.toMatchObject(switches);
			expect(after).toMatchObject([switches, switches]);
		},
	);

	test("is cut when it thinks all the same, after two questions", async () => {
		const thought = answer("<think>hm", { finish: "length" });
		const endpoint = await open([thought], "generic");
		const { ai } = await aiOn(endpoint);
		expect(await codeOf(ai.model.ask(question(), asking()))).toBe("model-cut");
		expect(endpoint.asked).toHaveLength(2);
	});

	test("is asked without the switches where it does not know them", async () => {
		const endpoint = await open(
			[
				answer("<think>hm", { finish: "length" }),
				status(400, { error: { message: "unknown chat_template_kwargs" } }),
				answer("<think>hm</think>Good day"),
			],
			"generic",
		);
		const { ai } = await aiOn(endpoint);
		const { text } = await ai.model.ask(question(), asking());
		expect(text).toBe("Good day");
		expect(endpoint.asked[2]?.body).not.toHaveProperty("reasoning_effort");
	});
});
