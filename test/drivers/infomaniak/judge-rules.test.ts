import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Ask, createClient } from "../../support/infomaniak/client.ts";
import {
	type Infomaniak,
	type InfomaniakOptions,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";

let infomaniak: Infomaniak;
let ask: Ask;

const open = async (options: InfomaniakOptions = {}): Promise<void> => {
	await infomaniak?.close();
	infomaniak = await openInfomaniak(options);
	ask = createClient(infomaniak);
};

beforeEach(() => open());
afterEach(() => infomaniak.close());

/** What a call was refused with: the status, the code and the codes of fields. */
const refusal = async (...call: Parameters<Ask>): Promise<string> => {
	const { status, json } = await ask(...call);
	const { error } = Object(json);
	const children = (error?.errors ?? []).map(
		(one: { code: string; context: { attribute: string } }) =>
			`${one.code}:${one.context.attribute}`,
	);
	return [status, error?.code, ...children].join(" ");
};

const account = (path: string): string =>
	`/1/accounts/${infomaniak.account}/${path}`;
const boxes = "/1/mail_hostings/903/mailboxes";

describe("the rules of the server that plays Infomaniak", () => {
	it.each([
		[
			"a word of the query that is not known",
			"GET",
			"/1/products?service=drive",
			undefined,
			"422 validation_failed validation_rule_prohibited:service",
		],
		[
			"a body with nothing in it",
			"POST",
			boxes,
			undefined,
			"422 validation_failed validation_rule_required:mailbox_name",
		],
		[
			"a field that is not known",
			"POST",
			boxes,
			{ mailbox_name: "tor", quota: 2 },
			"422 validation_failed validation_rule_prohibited:quota",
		],
		[
			"a field of another type",
			"POST",
			boxes,
			{ mailbox_name: 7 },
			"422 validation_failed validation_rule_string:mailbox_name",
		],
		[
			"a word that is not one of those",
			"POST",
			boxes,
			{ mailbox_name: "tor", target: "me" },
			"422 validation_failed validation_rule_in:target",
		],
		[
			"a text that is too long",
			"POST",
			boxes,
			{ mailbox_name: "x".repeat(65) },
			"422 validation_failed validation_rule_max:mailbox_name",
		],
		[
			"a thing that is not there",
			"GET",
			`${boxes}/nobody`,
			undefined,
			"404 object_not_found",
		],
		[
			"a route that is not there",
			"GET",
			"/1/seats",
			undefined,
			"404 method_not_found",
		],
		[
			"a path that cannot be read",
			"GET",
			`${boxes}/%zz`,
			undefined,
			"404 object_not_found",
		],
	])("refuses %s", async (_what, method, path, body, says) => {
		expect(
			await refusal(method, path, body === undefined ? {} : { body }),
		).toBe(says);
	});

	it("names the words that are allowed", async () => {
		const { json } = await ask("POST", boxes, {
			body: { mailbox_name: "tor", target: "me" },
		});
		expect(Object(json).error.errors[0].context.values).toEqual([
			"current_user",
			"ksuite_user",
			"other_user",
		]);
	});

	it("refuses a body that is no JSON", async () => {
		const bytes = Buffer.from("mailbox_name=tor");
		expect(await refusal("POST", boxes, { bytes })).toContain(
			"validation_rule_required:mailbox_name",
		);
	});

	it("wants its own token, and every right by its own", async () => {
		const strange = createClient({ url: infomaniak.url, token: "another" });
		expect((await strange("GET", "/2/profile")).status).toBe(401);
		await open({ scopes: ["accounts", "user_info"] });
		expect(await refusal("GET", boxes)).toBe("403 access_denied");
		expect((await ask("GET", "/2/profile")).status).toBe(200);
	});

	it("lets nobody change the organisation who is not one of its admins", async () => {
		infomaniak.byHand.setRole(infomaniak.organisation.token, "normal");
		expect((await ask("GET", account("teams"))).status).toBe(200);
		expect(
			await refusal("POST", account("teams"), { body: { name: "Nord" } }),
		).toBe("403 access_denied");
	});
});
