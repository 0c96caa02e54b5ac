import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codeOf, made } from "../../contracts/answers.ts";
import { mailContract } from "../../contracts/mail.ts";
import { smallStage } from "../../contracts/stage.ts";
import type { Mailbox } from "../../support/infomaniak/organisation.ts";
import { openMail } from "./mail-stage.ts";

type Opened = Awaited<ReturnType<typeof openMail>>;

const addMailboxes = (staged: Opened, ...boxes: Partial<Mailbox>[]): void => {
	const [hosting] = staged.infomaniak.organisation.hostings;
	for (const [index, box] of boxes.entries())
		hosting?.mailboxes.push({
			id: 500 + index,
			name: `box${index}`,
			note: null,
			aliases: [],
			members: [],
			devices: [],
			password: null,
			lastLogin: null,
			since: 1_700_000_000,
			size: 0,
			removable: true,
			...box,
		});
};

describe("Infomaniak's mail addresses", () => {
	mailContract("a password for each device", (stage) => openMail(stage), {
		password: /^.{8,}$/u,
		aliasesAcross: false,
		outsiders: false,
	});

	describe("where each device has a password", () => {
		let staged: Opened;
		beforeEach(async () => {
			staged = await openMail(smallStage);
		});
		afterEach(() => staged.close());

		it("reads hundreds of addresses in one call for each mail service", async () => {
			addMailboxes(
				staged,
				...Array.from({ length: 300 }, (_, n) => ({ name: `box${n}` })),
			);
			const { mail, infomaniak } = staged;
			expect(await mail.list()).toHaveLength(300);
			expect(infomaniak.exchanges).toHaveLength(3);
			infomaniak.exchanges.length = 0;
			expect((await mail.get("box7@berg.example"))?.since).toBe(
				1_700_000_000_000,
			);
			expect(infomaniak.exchanges).toHaveLength(1);
		});

		it("gives a mailbox that several read to nobody, and a sign-in to no password of it", async () => {
			addMailboxes(staged, { members: [2, 3] }, { members: [3], lastLogin: 5 });
			const [shared, own] = await staged.mail.list();
			expect(shared?.ownerId).toBeNull();
			expect(own).toMatchObject({ ownerId: "3", lastLogin: 5000 });
		});

		it("takes every old password away with the new one", async () => {
			const { mail } = staged;
			addMailboxes(staged, {
				devices: ["phone", "computer"].map((type, index) => ({
					id: index + 1,
					label: type,
					type: type === "phone" ? "phone" : "computer",
					protocols: "imap",
					member: null,
					password: `old ${type}`,
					since: 1,
					lastConnection: null,
				})),
			});
			const { password } = await made(mail.resetPassword("box0@berg.example"));
			const [box] = staged.infomaniak.organisation.hostings[0]?.mailboxes ?? [];
			expect(box?.devices.map((one) => one.password)).toEqual([password]);
		});

		it("replaces the password from before there were devices, which cannot be taken away", async () => {
			const { mail } = staged;
			addMailboxes(staged, {
				devices: (["phone", "legacy"] as const).map((type, index) => ({
					id: index + 1,
					label: type,
					type,
					protocols: "imap" as const,
					member: null,
					password: `old ${type}`,
					since: 1,
					lastConnection: null,
				})),
			});
			const { password } = await made(mail.resetPassword("box0@berg.example"));
			const [box] = staged.infomaniak.organisation.hostings[0]?.mailboxes ?? [];
			expect(box?.devices).toMatchObject([{ type: "legacy", password }]);
			expect(password).not.toBe("old legacy");
		});

		it("writes a domain as people do, and finds it in both forms", async () => {
			const { mail, infomaniak } = staged;
			const ascii = "xn--zrich-kva.example";
			infomaniak.organisation.hostings = [
				{ id: 30, domain: ascii, mailboxes: [] },
			];
			infomaniak.organisation.products = [
				...infomaniak.organisation.products.filter(
					(one) => one.service !== "email_hosting",
				),
				{
					id: 30,
					service: "email_hosting",
					name: ascii,
					since: 1,
					expires: null,
					fqdn: ascii,
					maintenance: false,
				},
			];
			expect(await mail.domains()).toEqual(["zürich.example"]);
			const { address } = await made(mail.create("info@zürich.example", null));
			expect(address.address).toBe("info@zürich.example");
			expect(await mail.get(`INFO@${ascii}`)).toEqual(address);
		});

		it.each([
			"../../2/profile@berg.example",
			"a%2fb@berg.example",
			"a?b=c@berg.example",
			`${"a".repeat(65)}@berg.example`,
			"a\u0000b@berg.example",
			".@berg.example",
		])("makes nothing of %j", async (address) => {
			const { mail, infomaniak } = staged;
			expect(await mail.get(address)).toBeNull();
			const fresh = mail.create(address, null);
			expect(await codeOf(fresh)).toBe("invalid-argument");
			expect(infomaniak.exchanges.every((one) => one.method === "GET")).toBe(
				true,
			);
		});
	});

	describe("where a mailbox has one password", () => {
		let staged: Opened;
		beforeEach(async () => {
			staged = await openMail(smallStage, "password");
		});
		afterEach(() => staged.close());

		it("makes an address with a password of ours, and leaves its owner to attach it", async () => {
			const { mail, infomaniak } = staged;
			const { address, password } = await made(
				mail.create("info@berg.example", "3"),
			);
			const [box] = infomaniak.organisation.hostings[0]?.mailboxes ?? [];
			expect(box?.password).toBe(password);
			expect(password).toMatch(/^(?=.*[A-Z])(?=.*\d)[A-Za-z2-9-]{23}$/u);
			expect(address.ownerId).toBeNull();
		});

		it("hands a new password over, since no program may set it", async () => {
			const { mail, infomaniak } = staged;
			await made(mail.create("info@berg.example", null));
			infomaniak.exchanges.length = 0;
			expect(await mail.resetPassword("info@berg.example")).toMatchObject({
				kind: "handover",
				steps: [
					{ say: "handover.mail.open" },
					{ say: "handover.mail.password.change" },
					{ say: "handover.mail.password.give" },
				],
			});
			expect(infomaniak.exchanges.every((one) => one.method === "GET")).toBe(
				true,
			);
		});
	});
});
