import { expect, test } from "vitest";
import { swissSpelling } from "../../src/ai/swiss.ts";

test.each([
	["Viele Grüße aus der Straße", "Viele Grüsse aus der Strasse"],
	["GROẞE STRAßE", "GROSSE STRASSE"],
	["Aß er?", "Ass er?"],
	["[[LINK_1]] ist groß", "[[LINK_1]] ist gross"],
	[
		"https://straße.example `ß` und <@U1|Weiß>, süß",
		"https://straße.example `ß` und <@U1|Weiß>, süss",
	],
	["nothing to do", "nothing to do"],
])("%j is written %j in Switzerland", (text, swiss) => {
	expect(swissSpelling(text)).toBe(swiss);
});
