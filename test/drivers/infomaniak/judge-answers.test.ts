import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient } from "../../support/infomaniak/client.ts";
import {
	hasDescription,
	readDescription,
} from "../../support/infomaniak/description.ts";
import type { Exchange } from "../../support/infomaniak/exchange.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import { createJudge } from "../../support/infomaniak/judge.ts";

let infomaniak: Infomaniak;

beforeEach(async () => {
	infomaniak = await openInfomaniak();
});
afterEach(() => infomaniak.close());

const holdAgainstDescription = () => {
	const judge = createJudge(readDescription());

	it.each(wrongAnswers)("complains of %s", async (_what, spoil, says) => {
		const ask = createClient(infomaniak);
		await ask("GET", `/1/accounts/${infomaniak.account}/teams`);
		const [exchange] = structuredClone(infomaniak.exchanges);
		if (!exchange) throw new Error("nothing was asked");
		expect(judge([exchange])).toEqual([]);
		spoil(exchange);
		expect(judge([exchange]).join("\n")).toContain(says);
	});
};

type Spoil = (exchange: Exchange) => void;

const withTeam =
	(change: object): Spoil =>
	(exchange) => {
		exchange.answer = {
			...Object(exchange.answer),
			data: [{ ...Object(exchange.answer).data[0], ...change }],
		};
	};

const wrongAnswers: readonly (readonly [string, Spoil, string])[] = [
	["a field that is missing", withTeam({ name: undefined }), "name"],
	["a field of another type", withTeam({ name: 7 }), "name"],
	["null where none may be", withTeam({ color_id: null }), "color_id"],
	["a field that nobody described", withTeam({ colour: 1 }), "colour"],
	[
		"data of another kind",
		(exchange) => {
			exchange.answer = { ...Object(exchange.answer), data: {} };
		},
		"data",
	],
	[
		"an envelope without its result",
		(exchange) => {
			exchange.answer = { ...Object(exchange.answer), result: undefined };
		},
		"result",
	],
	[
		"a number of pages that is a word",
		(exchange) => {
			exchange.answer = { ...Object(exchange.answer), pages: "2" };
		},
		"pages",
	],
	[
		"a status that is not described",
		(exchange) => {
			exchange.status = 204;
		},
		"status 204",
	],
	[
		"a refusal without its code",
		(exchange) => {
			exchange.status = 403;
			exchange.answer = { result: "error", error: {} };
		},
		"code",
	],
];

// A test that is skipped would read like one that passed.
describe("the judge of what comes back from Infomaniak", () => {
	if (hasDescription) holdAgainstDescription();
	else
		it("had nothing to judge by: ../shared/data does not have the description here", () => {
			expect(hasDescription).toBe(false);
		});
});
