import { text as readAll } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { linkAccount } from "../../../src/modules/people/link.ts";
import type { Directory } from "../../../src/modules/people/people.ts";
import {
	accounts,
	openTestSuitemate,
	quietPort,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";

/** A mail server on this machine; `next` waits for the code of the next mail. */
const openMailServer = async () => {
	const codes: string[] = [];
	const waiting: ((code: string) => void)[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		disableReverseLookup: true,
		closeTimeout: 50,
		onData: (stream, session, done) => {
			readAll(stream).then((mail) => {
				const code = /\b\d{6}\b/u.exec(mail)?.[0] ?? "none";
				const to = session.envelope.rcptTo[0]?.address ?? "";
				codes.push(to);
				waiting.shift()?.(code);
				done();
			}, done);
		},
	});
	server.on("error", () => undefined);
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", () => resolve());
	});
	const { port } = z
		.object({ port: z.number() })
		.parse(server.server.address());
	return {
		url: `smtp://127.0.0.1:${port}`,
		to: codes,
		next: () => new Promise<string>((resolve) => waiting.push(resolve)),
		close: () => server.close(() => undefined),
	};
};

const account = (user: string) => ({ ...accounts.stranger, user });
const profile = (name: string, email: string | null) => ({
	name,
	email,
	locale: "en-GB",
	zone: "Europe/Zurich",
});
const directory: Directory = async () => [
	{
		account: accounts.nadia,
		profile: profile("nadia", "nadia.keller@alpenblick.example"),
	},
	{
		account: accounts.stranger,
		profile: profile("Soso", "Sophie.Girard@alpenblick.example"),
	},
	{ account: account("U0TWIN"), profile: profile("Twin", null) },
	{ account: account("U0TWIN2"), profile: profile("twin", null) },
];

let test: TestSuitemate;
let mail: Awaited<ReturnType<typeof openMailServer>>;
beforeEach(async () => {
	mail = await openMailServer();
	test = await openTestSuitemate({ SMTP_URL: mail.url }, () => ({ directory }));
});
afterEach(async () => {
	mail.close();
	await test.close();
});

const sophie = "sophie.girard@alpenblick.example";
const personOf = async (name: keyof typeof accounts) =>
	(await test.app.who(accounts[name])).person;
const other = (code: string) => (code === "000000" ? "000001" : "000000");

describe("linking oneself", () => {
	it("begins with a dialog, in which an address is only a suggestion", async () => {
		const shown = await type(test, "stranger", "people link");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Link your chat account to your kSuite user
			I send a code to your kSuite mail address. Type it in here, and I know who you are.
			[Send me a code… (primary)]
			(The address of your chat profile is only a suggestion. Check it first.)"
		`);
		expect(doors(shown)).toEqual(["Send me a code… → dialog people link {}"]);
		expect(mail.to).toEqual([]);
	});

	it("takes the code from the mail, and then knows who it is", async () => {
		const code = mail.next();
		const sent = await type(test, "stranger", `people link ${sophie}`);
		expect(draw(sent)).toMatchInlineSnapshot(`
			"Look into your mail
			If sophie.girard@alpenblick.example belongs to somebody in this kSuite, a code is on its way there. It works for 15 minutes.
			[Type in the code… (primary)] [Send another one]
			(No mail after a few minutes? Check the address, or ask an owner to confirm you. Never give the code to anybody.)"
		`);
		const shown = await type(test, "stranger", `people confirm ${await code}`);
		expect(draw(shown)).toMatchInlineSnapshot(`
			"You are linked as Sophie Girard
			kSuite user: Sophie Girard
			Address: sophie.girard@alpenblick.example
			[Who am I here]"
		`);
		const actor = await test.app.who(accounts.stranger);
		expect(actor).toMatchObject({ name: "Sophie Girard", email: sophie });
		const [line] = await test.store.audit.list({ limit: 1 });
		expect(line).toMatchObject({
			event: "done",
			command: "people confirm",
			by: { name: "Sophie Girard" },
			details: { person: sophie, proof: "code" },
		});
	});

	it("takes a code with a gap, and does not link with a wrong one", async () => {
		const next = mail.next();
		await type(test, "stranger", `people link ${sophie}`);
		const code = await next;
		expect(
			draw(await type(test, "stranger", `people confirm ${other(code)}`)),
		).toBe("problem.link-code-wrong");
		expect((await test.app.who(accounts.stranger)).userId).toBeNull();
		const spaced = `"${code.slice(0, 3)} ${code.slice(3)}"`;
		await type(test, "stranger", `people confirm ${spaced}`);
		expect((await test.app.who(accounts.stranger)).email).toBe(sophie);
	});

	it("asks again for what cannot be a code", async () => {
		for (const code of ["12345", "1234567", "abcdef"])
			expect(draw(await type(test, "stranger", `people confirm ${code}`))).toBe(
				"dialog people confirm, not usable: code",
			);
		expect(draw(await type(test, "stranger", "people confirm 123456"))).toBe(
			"problem.link-code-expired",
		);
	});

	it("answers the same for an address of nobody", async () => {
		const someone = await type(test, "stranger", `people link ${sophie}`);
		const nobody = await type(
			test,
			"stranger",
			"people link nobody@alpenblick.example",
		);
		expect(draw(nobody).replaceAll("nobody@", "sophie.girard@")).toBe(
			draw(someone),
		);
	});

	it("makes one person of two accounts, who cannot approve their own request", async () => {
		const code = mail.next();
		await type(test, "stranger", "people link anna.baumann@alpenblick.example");
		const shown = await type(test, "stranger", `people confirm ${await code}`);
		expect(draw(shown)).toContain("2 accounts are linked to you now");
		expect(await personOf("stranger")).toBe(await personOf("anna"));
		const request = requestOf(
			await type(
				test,
				"stranger",
				"users remove sophie.girard@alpenblick.example",
			),
		);
		const answer = await test.app.answer(request.id, "approve", accounts.anna);
		expect(draw(answer)).toBe("problem.own-request");
	});

	it("is not needed by somebody who is linked", async () => {
		for (const line of [`people link ${sophie}`, "people confirm 123456"])
			expect(draw(await type(test, "elise", line))).toBe(
				"problem.account-linked name=Élise Favre",
			);
	});

	it("waits while the account has asked for something that others decide on", async () => {
		await type(test, "nadia", "users remove sophie.girard@alpenblick.example");
		expect(draw(await type(test, "nadia", "people unlink"))).toBe(
			"problem.account-busy",
		);
		expect(draw(await type(test, "marc", "people unlink @U0NADIA"))).toBe(
			"problem.account-busy",
		);
		expect(draw(await type(test, "phone", "people unlink"))).toContain(
			"End the link",
		);
	});

	it("says so when mail is not set up", async () => {
		const bare = await openTestSuitemate();
		expect(draw(await type(bare, "stranger", `people link ${sophie}`))).toBe(
			"problem.mail-not-configured",
		);
		await bare.close();
	});
});

describe("an owner confirms an account", () => {
	it("after seeing whose it is, and it is audited", async () => {
		const line = `people vouch ${sophie} @U0STRANGER`;
		expect(draw(await type(test, "marc", line))).toMatchInlineSnapshot(`
			"Confirm that the account U0STRANGER is Sophie Girard?
			kSuite user: Sophie Girard
			Address: sophie.girard@alpenblick.example
			Chat account: U0STRANGER
			Its address: not shown in the profile
			(From then on this account acts as Sophie Girard, with every role Sophie Girard has. Be sure that you know whose account it is.)
			[Confirm (primary)] [Cancel]"
		`);
		const done = await carryOut(test, "marc", line);
		expect(done.kind).toBe("request");
		expect((await test.app.who(accounts.stranger)).email).toBe(sophie);
		expect(await test.store.links.of(accounts.stranger)).toMatchObject({
			by: "owner",
		});
		const lines = await test.store.audit.list({ search: "people vouch" });
		expect(lines.map(({ event }) => event)).toContain("done");
	});

	it("by the name or address of the profile, too", async () => {
		for (const text of ["Soso", "@soso", sophie]) {
			const shown = await type(test, "marc", `people vouch ${sophie} ${text}`);
			expect(draw(shown)).toContain(
				"Sophie.Girard@alpenblick.example, the same",
			);
		}
	});

	it.each([
		["anna", `people vouch ${sophie} @U0STRANGER`, "problem.not-allowed"],
		["nadia", `people vouch ${sophie} @U0STRANGER`, "problem.not-allowed"],
		["marc", `people vouch ${sophie} @U0MARC`, "problem.yourself"],
		[
			"marc",
			"people vouch marc.dubois@alpenblick.example @U0STRANGER",
			"problem.yourself",
		],
		[
			"marc",
			"people vouch nadia.keller@alpenblick.example @U0NADIA",
			"problem.already-there",
		],
		[
			"marc",
			`people vouch ${sophie} @U0NADIA`,
			"problem.account-linked name=Nadia Keller",
		],
		["marc", "people vouch nobody @U0STRANGER", "problem.not-found"],
		["marc", `people vouch ${sophie} Nobody`, "problem.not-found"],
		[
			"marc",
			`people vouch ${sophie} twin`,
			"problem.ambiguous names=slack:T0ALPENBLICK:U0TWIN and slack:T0ALPENBLICK:U0TWIN2",
		],
	] as const)("%s: %s → %s", async (who, line, problem) => {
		expect(draw(await type(test, who, line))).toBe(problem);
	});
});

describe("unlinking", () => {
	it("shows what is lost, and takes it", async () => {
		expect(
			draw(await type(test, "nadia", "people unlink")),
		).toMatchInlineSnapshot(`
			"End the link of the account U0NADIA to Nadia Keller?
			Chat account: U0NADIA
			kSuite user: Nadia Keller → not linked
			Proof: confirmed by an owner, 22 November 2026
			(The account loses its roles here. Nothing changes in kSuite, and it can be linked again.)
			[Unlink (primary)] [Cancel]"
		`);
		await carryOut(test, "nadia", "people unlink");
		expect(await test.app.who(accounts.nadia)).toMatchObject({
			userId: null,
			grants: [],
		});
		expect((await test.app.who(accounts.phone)).userId).not.toBeNull();
	});

	it("of somebody else is for owners", async () => {
		expect(draw(await type(test, "anna", "people unlink @U0NADIA"))).toBe(
			"problem.not-allowed",
		);
		await carryOut(test, "marc", "people unlink @U0NADIA");
		expect((await test.app.who(accounts.nadia)).userId).toBeNull();
	});

	it("has nothing to do where nothing is linked", async () => {
		expect(draw(await type(test, "stranger", "people unlink"))).toBe(
			"problem.nothing-to-do",
		);
	});

	it("is void when the account was linked to somebody else meanwhile", async () => {
		const request = requestOf(
			await type(test, "marc", "people unlink @U0ELISE"),
		);
		const link = await test.store.links.of(accounts.elise);
		if (link) await test.store.links.add({ ...link, userId: "other" });
		await test.app.answer(request.id, "confirm", accounts.marc);
		expect((await test.app.request(request.id))?.state).toBe("stale");
		expect(await test.store.links.of(accounts.elise)).not.toBeNull();
	});
});

describe("who is who", () => {
	it("is listed with its proof; equal addresses stand apart and give nothing", async () => {
		expect(
			draw(await type(test, "nadia", "people list")),
		).toMatchInlineSnapshot(`
			"5 accounts are linked
			kSuite user | Address | Chat account | Proof
			Anna Baumann | anna.baumann@alpenblick.example | U0ANNA | confirmed by an owner, 22 November 2026
			Élise Favre | elise.favre@alpenblick.example | U0ELISE | confirmed by an owner, 22 November 2026
			Marc Dubois | marc.dubois@alpenblick.example | U0MARC | confirmed by an owner, 22 November 2026
			Nadia Keller | nadia.keller@alpenblick.example | U0NADIA | confirmed by an owner, 22 November 2026
			Nadia Keller | nadia.keller@alpenblick.example | U0NADIA2 | confirmed by an owner, 22 November 2026
			rule
			These accounts are not linked. They only have the same address as somebody in kSuite, which proves nothing.
			kSuite user | Address | Chat account
			Sophie Girard | sophie.girard@alpenblick.example | Soso
			(They can link themselves with /ksuite people link, or an owner confirms them with /ksuite people vouch)"
		`);
		expect((await test.app.who(accounts.stranger)).userId).toBeNull();
	});

	it("is not for members", async () => {
		expect(draw(await type(test, "elise", "people list"))).toBe(
			"problem.not-allowed",
		);
	});

	it("tells everybody who they are", async () => {
		expect(draw(await type(test, "nadia", "people me"))).toMatchInlineSnapshot(`
			"You are Nadia Keller
			Chat account: U0NADIA
			kSuite user: Nadia Keller
			Address: nadia.keller@alpenblick.example
			Proof: confirmed by an owner, 22 November 2026
			Your other accounts: U0NADIA2
			Roles here: help desk
			[Unlink…]"
		`);
		expect(
			draw(await type(test, "stranger", "people me")),
		).toMatchInlineSnapshot(`
			"I do not know yet which kSuite user you are
			Chat account: U0STRANGER
			kSuite user: not linked
			Roles here: member
			[Send me a code… (primary)]"
		`);
	});
});

it("the address of the chat profile stands in the dialog, and nothing is sent before somebody says yes", async () => {
	const sent: string[] = [];
	const outcome = await linkAccount.run(
		{},
		{
			profiles: async () => profile("Soso", "Sophie.Girard@alpenblick.example"),
			personOf: async () => null,
			codes: {
				send: async (_account, _userId, email) => void sent.push(email),
				redeem: async () => "",
			},
		},
		{
			...quietPort,
			actor: await test.app.who(accounts.stranger),
			now: 0,
			request: null,
		},
	);
	expect(JSON.stringify(outcome)).toContain(
		'"does":{"kind":"dialog","command":"people link","input":{"email":"Sophie.Girard@alpenblick.example"}}',
	);
	expect(sent).toEqual([]);
});
