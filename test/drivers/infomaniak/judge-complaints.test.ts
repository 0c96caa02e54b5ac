import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createClient } from "../../support/infomaniak/client.ts";
import {
	hasDescription,
	readDescription,
} from "../../support/infomaniak/description.ts";
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

	it.each(wrongRequests)("complains of %s", async (_what, line, body, says) => {
		const [method = "", path = ""] = line.split(" ");
		const account = String(infomaniak.account);
		await createClient(infomaniak)(method, path.replace("{account}", account), {
			body,
		});
		expect(judge(infomaniak.exchanges).join("\n")).toContain(says);
	});
};

const invitation = {
	email: "noor@mail.example",
	first_name: "Noor",
	last_name: "Haddad",
	locale: "fr_FR",
	role_type: "normal",
};
const invite = "POST /1/accounts/{account}/invitations";

const wrongRequests: readonly (readonly [string, string, unknown, string])[] = [
	[
		"a path that is not there",
		"GET /1/accounts/{account}/seats",
		undefined,
		"is not in the description",
	],
	[
		"a method that is not there",
		"PUT /1/accounts/{account}/teams",
		{},
		"is not in the description",
	],
	[
		"a name in the path that is no number",
		"GET /1/accounts/mine/teams",
		undefined,
		"path account",
	],
	[
		"an unknown field of a body",
		invite,
		{ ...invitation, phone: "1" },
		"phone",
	],
	[
		"a field that is missing",
		invite,
		{ ...invitation, email: undefined },
		"email",
	],
	[
		"a word that is not one of those",
		invite,
		{ ...invitation, locale: "de" },
		"locale",
	],
	[
		"a field of another type",
		invite,
		{ ...invitation, teams: ["IT"] },
		"teams/*",
	],
	[
		"a text that is too long",
		invite,
		{ ...invitation, first_name: "x".repeat(129) },
		"first_name",
	],
	["a body that is missing", invite, undefined, "email"],
	[
		"a body where none is taken",
		"POST /1/mail_hostings/903/mailboxes/info/ask_password",
		{ now: true },
		"body is not in the description",
	],
	[
		"an unknown word of a query",
		"GET /1/products?service=drive",
		undefined,
		"query service is not in the description",
	],
	[
		"a word of a query that is not one of those",
		"GET /1/products?service_name=post",
		undefined,
		"query service_name",
	],
	[
		"a filter of another type",
		"GET /2/accounts/{account}/users?filter[has_ksuite]=maybe",
		undefined,
		"has_ksuite",
	],
	[
		"an unknown filter",
		"GET /2/accounts/{account}/users?filter[has_seat]=true",
		undefined,
		"has_seat",
	],
	[
		"a word of a query that is missing",
		"GET /2/drive",
		undefined,
		"query account_id is missing",
	],
	[
		"a page that is no number",
		"GET /1/accounts/{account}/teams?page=first",
		undefined,
		"query page",
	],
	[
		"a limit below the smallest",
		"GET /3/drive/902/files/1/files?limit=2",
		undefined,
		"query limit",
	],
];

// A test that is skipped would read like one that passed.
describe("the judge of what goes to Infomaniak", () => {
	if (hasDescription) holdAgainstDescription();
	else
		it("had nothing to judge by: ../shared/data does not have the description here", () => {
			expect(hasDescription).toBe(false);
		});
});
