import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codeOf, made, problemOf } from "../../contracts/answers.ts";
import { smallStage } from "../../contracts/stage.ts";
import { openMail } from "./mail-stage.ts";

type Opened = Awaited<ReturnType<typeof openMail>>;

describe("Infomaniak's mail addresses, when something goes wrong", () => {
	let staged: Opened;
	beforeEach(async () => {
		staged = await openMail(smallStage);
	});
	afterEach(() => staged.close());
	const boxes = () =>
		staged.infomaniak.organisation.hostings.flatMap((one) => one.mailboxes);
	const nora = async () => {
		const found = await staged.users.get("nora@berg.example");
		return found?.id ?? "";
	};

	it("makes an address once, though the answer was lost", async () => {
		const { mail, infomaniak } = staged;
		infomaniak.fault({ match: /POST .*mailboxes$/u, kind: "cut-after-doing" });
		const fresh = await made(mail.create("info@berg.example", await nora()));
		expect(fresh.address.ownerId).toBe(await nora());
		expect(boxes()).toHaveLength(1);
		expect(fresh.password).toBe(boxes()[0]?.devices[0]?.password);
	});

	it("does not say that nothing was changed when only the password was lost", async () => {
		const { mail, infomaniak } = staged;
		infomaniak.fault({ match: /POST .*devices$/u, kind: "cut-after-doing" });
		const fresh = mail.create("info@berg.example", null);
		expect(await codeOf(fresh)).toBe("ksuite-unclear");
		expect(boxes()).toHaveLength(1);
		const renewed = await made(mail.resetPassword("info@berg.example"));
		expect(boxes()[0]?.devices.map(({ password }) => password)).toEqual([
			renewed.password,
		]);
	});

	it("gives the address to nobody when its owner could not be let in, and says so", async () => {
		const { mail, infomaniak } = staged;
		infomaniak.fault({ match: /POST .*webmail$/u, kind: 422 });
		const fresh = await made(mail.create("info@berg.example", await nora()));
		expect(fresh.address.ownerId).toBeNull();
		expect(await mail.get("info@berg.example")).toEqual(fresh.address);
	});

	it("adds and takes away an alias once, though the answers were lost", async () => {
		const { mail, infomaniak } = staged;
		await made(mail.create("info@berg.example", null));
		infomaniak.fault({ match: /POST .*aliases$/u, kind: "cut-after-doing" });
		infomaniak.fault({ match: /DELETE .*aliases/u, kind: "cut-after-doing" });
		const more = await made(
			mail.addAlias("info@berg.example", "post@berg.example"),
		);
		expect(more.aliases).toEqual(["post@berg.example"]);
		const less = await made(
			mail.removeAlias("info@berg.example", "post@berg.example"),
		);
		expect(less.aliases).toEqual([]);
	});

	it("deletes an address once, though the answer was lost", async () => {
		const { mail, infomaniak } = staged;
		await made(mail.create("info@berg.example", null));
		infomaniak.fault({ match: /DELETE /u, kind: "cut-after-doing" });
		expect((await made(mail.remove("info@berg.example"))).address).toBe(
			"info@berg.example",
		);
		expect(boxes()).toEqual([]);
	});

	it("hands the deletion over where Infomaniak knows no such route", async () => {
		const { mail, infomaniak } = staged;
		await made(mail.create("info@berg.example", null));
		infomaniak.fault({
			match: /DELETE /u,
			kind: 404,
			code: "method_not_found",
		});
		expect(await mail.remove("info@berg.example")).toMatchObject({
			kind: "handover",
			link: "https://manager.example/",
			steps: [
				{ say: "handover.mail.open" },
				{ say: "handover.mail.delete.confirm" },
			],
		});
		expect(boxes()).toHaveLength(1);
	});

	it("leaves a mailbox alone that Infomaniak does not let go", async () => {
		const { mail } = staged;
		await made(mail.create("info@berg.example", null));
		for (const box of boxes()) box.removable = false;
		expect(await codeOf(mail.remove("info@berg.example"))).toBe("wrong-state");
	});

	it("names the right that the token lacks", async () => {
		const { mail, infomaniak } = staged;
		infomaniak.fault({ match: /GET .*mailboxes/u, kind: 403 });
		expect(await problemOf(mail.list())).toEqual({
			code: "ksuite-scope",
			values: { scope: "mail" },
		});
	});

	it("knows that somebody was faster, and that the last address went elsewhere", async () => {
		const { mail, infomaniak } = staged;
		const post = /POST .*mailboxes$/u;
		infomaniak.fault({
			match: post,
			kind: 403,
			code: "mailboxes_quota_reached",
		});
		expect(await problemOf(mail.create("x@berg.example", null))).toEqual({
			code: "no-address-left",
			values: { used: 8, allowed: 8 },
		});
		infomaniak.fault({ match: post, kind: "maintenance" });
		expect(await codeOf(mail.create("x@berg.example", null))).toBe(
			"ksuite-maintenance",
		);
		infomaniak.fault({ match: post, kind: "html" });
		expect(await codeOf(mail.create("x@berg.example", null))).toBe(
			"ksuite-unclear",
		);
		expect(boxes()).toEqual([]);
	});

	describe("of which nobody looks whether the name is free", () => {
		const looked = { looked: true };
		const post = /POST .*mailboxes$/u;

		it("makes an address once, though the answer was lost", async () => {
			const { mail, infomaniak } = staged;
			infomaniak.fault({ match: post, kind: "cut-after-doing" });
			const fresh = await made(mail.create("a@berg.example", null, looked));
			expect(fresh.password).toBe(boxes()[0]?.devices[0]?.password);
			expect(boxes()).toHaveLength(1);
		});

		it("takes nobody else's mailbox for its own when the call never arrived", async () => {
			const { mail, infomaniak } = staged;
			await made(mail.create("a@berg.example", await nora()));
			const [hosting] = infomaniak.organisation.hostings;
			const theirs = boxes().map((one) => ({ ...one, since: one.since - 120 }));
			hosting?.mailboxes.splice(0, 1, ...theirs);
			const before = structuredClone(boxes());
			infomaniak.fault({ match: post, kind: "cut" });
			const fresh = mail.create("a@berg.example", null, looked);
			expect(await codeOf(fresh)).toBe("ksuite-unclear");
			expect(boxes()).toEqual(before);
		});

		it("says that the last address went elsewhere, by Infomaniak's word where the plan cannot be read", async () => {
			const { mail, infomaniak } = staged;
			const code = "mailboxes_quota_reached";
			const again = () =>
				problemOf(mail.create("a@berg.example", null, looked));
			infomaniak.fault({ match: post, kind: 403, code });
			const values = { used: 8, allowed: 8 };
			expect(await again()).toEqual({ code: "no-address-left", values });
			infomaniak.fault({ match: post, kind: 403, code });
			infomaniak.fault({ match: /^GET \/2\/drive/u, kind: 403 });
			expect(await again()).toEqual({
				code: "ksuite-refused",
				values: { code },
			});
			expect(boxes()).toEqual([]);
		});

		it("reads only the first of them, and says when a password could not be had", async () => {
			const { mail, infomaniak } = staged;
			const { exchanges } = infomaniak;
			await made(mail.create("a@berg.example", null, looked));
			exchanges.length = 0;
			await made(mail.create("b@berg.example", await nora(), looked));
			expect(exchanges.map(({ method }) => method)).toEqual([
				"POST",
				"POST",
				"POST",
			]);
			infomaniak.fault({ match: /POST .*devices$/u, kind: 404 });
			const last = mail.create("c@berg.example", null, looked);
			expect(await codeOf(last)).toBe("ksuite-unclear");
			expect(boxes()).toHaveLength(3);
		});

		it("asks each time where mailboxes have one password, as the account may move", async () => {
			const { mail, infomaniak } = staged;
			infomaniak.organisation.access = "password";
			await made(mail.create("a@berg.example", null, looked));
			infomaniak.organisation.access = "devices";
			const fresh = await made(mail.create("b@berg.example", null, looked));
			expect(fresh.password).toBe(boxes()[1]?.devices[0]?.password);
		});
	});

	it("waits for what Infomaniak does a little later", async () => {
		const { mail, infomaniak } = staged;
		infomaniak.fault({ match: /POST .*mailboxes$/u, kind: "asynchronous" });
		await made(mail.create("info@berg.example", null));
		expect(boxes()).toHaveLength(1);
	});
});
