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

const invitation = (email: string) => ({
	email,
	first_name: "Noor",
	last_name: "Haddad",
	locale: "fr_FR",
	role_type: "normal",
});
const seat = { ksuite_access: { kchat_role: "user", kdrive_role: "user" } };

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

describe("what the server that plays Infomaniak keeps to", () => {
	it("gives seats until none is free", async () => {
		await open({ slots: 21 });
		const made = await ask("POST", account("invitations"), {
			body: invitation("noor@mail.example"),
		});
		const { id } = Object(made.json).data;
		const give = account(`invitations/${id}/ksuite`);
		expect((await ask("POST", give, { body: seat })).status).toBe(201);
		expect(await refusal("POST", give, { body: seat })).toBe(
			"409 object_already_exists",
		);
		const other = await ask("POST", account("invitations"), {
			body: invitation("lea@mail.example"),
		});
		const next = account(`invitations/${Object(other.json).data.id}/ksuite`);
		expect(await refusal("POST", next, { body: seat })).toBe(
			"403 ksuite_quota_reached",
		);
		infomaniak.byHand.changePlan("ksuite_pro", 22);
		expect((await ask("POST", next, { body: seat })).status).toBe(201);
	});

	it("invites nobody who is there already, member or invited, in any case", async () => {
		for (const email of [
			"Anna.Baumann@alpenblick.example",
			"hannah.oconnor@mail.example",
		])
			expect(
				await refusal("POST", account("invitations"), {
					body: invitation(email),
				}),
			).toBe("409 object_already_exists");
	});

	it("knows no cancelled invitation as open", async () => {
		const [hannah] = infomaniak.organisation.invitations;
		const path = account(`invitations/${hannah?.id}`);
		expect((await ask("DELETE", path)).status).toBe(200);
		expect(await refusal("DELETE", path)).toBe("404 object_not_found");
		const { json } = await ask(
			"GET",
			`/2/accounts/${infomaniak.account}/users?return=total`,
		);
		expect(Object(json).data).toBe(19);
	});

	it("has no two teams of one name, and nobody in them who is no member", async () => {
		expect(
			await refusal("POST", account("teams"), { body: { name: "it" } }),
		).toBe("422 validation_failed validation_rule_unique:name");
		const [team] = infomaniak.organisation.teams;
		expect(
			await refusal("POST", account(`teams/${team?.id}/users`), {
				body: { user_ids: [5] },
			}),
		).toBe("422 validation_failed validation_rule_exists:user_ids.0");
	});

	it("makes addresses until the plan has no more, and none twice", async () => {
		for (const name of ["info", "hello"])
			expect(
				await refusal("POST", boxes, { body: { mailbox_name: name } }),
			).toBe("422 validation_failed validation_rule_unique:mailbox_name");
		for (const name of ["a1", "a2", "a3", "a4"])
			expect(
				(await ask("POST", boxes, { body: { mailbox_name: name } })).status,
			).toBe(201);
		expect(await refusal("POST", boxes, { body: { mailbox_name: "a5" } })).toBe(
			"403 mailboxes_quota_reached",
		);
	});

	it("takes no alias that is taken", async () => {
		expect(
			await refusal("POST", `${boxes}/it/aliases`, { body: { alias: "info" } }),
		).toBe("422 validation_failed validation_rule_unique:alias");
		expect(await refusal("DELETE", `${boxes}/it/aliases/nobody`)).toBe(
			"400 alias_does_not_exist",
		);
	});

	it("wants a password where mailboxes have one, and has no devices there", async () => {
		await open({ access: "password" });
		expect(
			await refusal("POST", boxes, { body: { mailbox_name: "tor" } }),
		).toBe("422 validation_failed validation_rule_required:password");
		expect(await refusal("GET", `${boxes}/info/accesses/devices`)).toBe(
			"403 access_denied",
		);
	});

	it("keeps the first of two uploads that are named the same", async () => {
		const folder = infomaniak.organisation.drives[0]?.items.find(
			({ name }) => name === "Gemeinsam",
		);
		const path = `/3/drive/902/upload?directory_id=${folder?.id}&file_name=a.pdf&total_size=3&conflict=rename`;
		const bytes = Buffer.from("pdf");
		const token = "&client_token=0123456789abcdef";
		const [one, two, three] = [
			await ask("POST", path + token, { bytes }),
			await ask("POST", path + token, { bytes }),
			await ask("POST", path, { bytes }),
		].map(({ json }) => Object(json).data);
		expect(two.id).toBe(one.id);
		expect([one.name, three.name]).toEqual(["a.pdf", "a (1).pdf"]);
	});

	it("counts the trash as used until it is emptied", async () => {
		const [drive] = infomaniak.organisation.drives;
		const before = drive?.used ?? 0;
		expect((await ask("DELETE", "/2/drive/902/trash")).status).toBe(200);
		expect(before - (drive?.used ?? 0)).toBeCloseTo(23_000_000_000, -9);
		const { json } = await ask("GET", "/2/drive/902/trash/count");
		expect(Object(json).data.count).toBe(0);
	});

	it("brings a file back by its cancel id, once", async () => {
		const file = infomaniak.organisation.drives[0]?.items.find(
			({ kind, trashed }) => kind === "file" && trashed === null,
		);
		const { json } = await ask("DELETE", `/2/drive/902/files/${file?.id}`);
		const { cancel_id } = Object(json).data;
		expect(file?.trashed).not.toBeNull();
		const body = { cancel_id };
		expect((await ask("POST", "/2/drive/902/cancel", { body })).status).toBe(
			200,
		);
		expect(file?.trashed).toBeNull();
		expect(await refusal("POST", "/2/drive/902/cancel", { body })).toBe(
			"404 object_not_found",
		);
	});

	it("does what people do in the Manager", async () => {
		const { byHand, organisation } = infomaniak;
		byHand.remove("anna.baumann@alpenblick.example");
		const hannah = byHand.accept("hannah.oconnor@mail.example");
		byHand.setRole(hannah.id, "admin");
		byHand.addExternal({ email: "lea@atelier.example", name: "Lea Roth" });
		expect(organisation.members.at(-1)).toMatchObject({
			email: "hannah.oconnor@mail.example",
			role: "admin",
			seat: true,
		});
		const owned = organisation.hostings[0]?.mailboxes.find(
			({ name }) => name === "info",
		);
		expect(owned?.members).toEqual([]);
		expect(organisation.drives[0]?.externals.at(-1)?.role).toBe("external");
	});
});
