import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	partsOf,
	postable,
} from "../../../src/platforms/slack/draw/postable.ts";

describe("a text that is posted for everybody", () => {
	it.each([
		["Ask <@U0MARC> in <#C0IT|it>.", "Ask <@U0MARC> in <#C0IT|it>."],
		[
			"See <https://a.example/?x=1&y=2|the plan>",
			"See <https://a.example/?x=1&amp;y=2|the plan>",
		],
		[
			"Mail <mailto:a@b.example|a@b.example>",
			"Mail <mailto:a@b.example|a@b.example>",
		],
		["*bold* _it_ `code` :wave:", "*bold* _it_ `code` :wave:"],
	])(
		"keeps mentions of people, channels, links and emphasis: %s",
		(text, safe) => {
			expect(postable(text)).toBe(safe);
		},
	);

	it.each([
		["<!channel> now", "@\u2060channel now"],
		["<!here|@here> now", "@\u2060here now"],
		[
			"@here and @Channel, @everyone",
			"@\u2060here and @\u2060Channel, @\u2060everyone",
		],
		["<!subteam^S1|@marketing> read", "@marketing read"],
		["<!subteam^S1>", "@subteam^S1"],
		["<!date^1^{date}|today>", "today"],
		["<<!channel>!channel>", "&lt;@\u2060channel!channel&gt;"],
		["<javascript:alert(1)|x>", "&lt;javascript:alert(1)|x&gt;"],
		["a < b & c > d", "a &lt; b &amp; c &gt; d"],
		["<@U0MARC", "&lt;@U0MARC"],
		["<@W0>\u0000<!channel|\n>", "<@W0>\u0000&lt;!channel|\n&gt;"],
	])("pings no channel and no group: %j", (text, safe) => {
		expect(postable(text)).toBe(safe);
	});

	it("leaves words that only begin alike as they are", () => {
		expect(postable("me@hereford.example, @channels")).toBe(
			"me@hereford.example, @channels",
		);
	});

	const bits = fc.constantFrom(
		"<",
		"!",
		">",
		"@",
		"|",
		"channel",
		"here",
		"&lt;",
		"<!",
		"\n",
		"<@U1>",
		"<https://a.example|b>",
		"é",
		"😀",
	);

	it("never holds a special mention, whatever was written", () => {
		fc.assert(
			fc.property(
				fc.array(bits).map((some) => some.join("")),
				(text) => {
					const safe = postable(text);
					expect(safe).not.toMatch(/<!|@(?:channel|here|everyone)\b/iu);
					expect(
						safe.replaceAll(
							/<(?:@U1|https:\/\/a\.example(?:\|[^<>]*)?)>/gu,
							"",
						),
					).not.toMatch(/[<>]/u);
				},
			),
		);
	});

	it("is split without losing a letter or cutting a mark", () => {
		fc.assert(
			fc.property(
				fc.array(bits, { maxLength: 400 }).map((some) => some.join("")),
				(text) => {
					const safe = postable(text);
					const parts = partsOf(safe, 60);
					expect(parts.join("")).toBe(safe);
					for (const part of parts)
						expect(part.match(/</gu)?.length ?? 0).toBe(
							part.match(/>/gu)?.length ?? 0,
						);
				},
			),
		);
	});

	it("fits Slack's blocks when it is long", () => {
		const parts = partsOf(postable("word ".repeat(2000)), 3000);
		expect(parts.map(({ length }) => length)).toEqual([3000, 3000, 3000, 1000]);
	});
});
