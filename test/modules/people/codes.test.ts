import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Account } from "../../../src/core/actor.ts";
import { Problem } from "../../../src/core/problem.ts";
import { createCodes } from "../../../src/modules/people/codes.ts";
import type { Codes } from "../../../src/modules/people/people.ts";
import { readText } from "../../../src/words/words.ts";

const account = (user: string): Account => ({
	platform: "slack",
	team: "T0ALPENBLICK",
	user,
});
const jeanne = account("U0JEANNE");
const email = "jeanne.favre@alpenblick.example";

let now = 0;
let mails: { to: string; subject: string; text: string }[] = [];
let isMailDown = false;
let kept = new Map<string, unknown>();
let codes: Codes;

beforeEach(() => {
	now = Date.UTC(2026, 10, 22, 14);
	mails = [];
	isMailDown = false;
	kept = new Map();
	codes = createCodes({
		shelf: {
			get: async (key) => kept.get(key),
			set: async (key, value) => kept.set(key, value),
			delete: async (key) => kept.delete(key),
		},
		mark: async (text) =>
			createHmac("sha256", "key").update(text).digest("base64url"),
		mailer: {
			send: async (mail) => void mails.push(mail),
			check: async () => {
				if (isMailDown) throw new Problem("unavailable");
			},
		},
		read: (text, locale) => readText(text, { locale, zone: "UTC", now }),
		now: () => now,
	});
});

/** The code of the newest mail. */
const newest = (): string =>
	/\b\d{6}\b/u.exec(mails.at(-1)?.text ?? "")?.[0] ?? "none";
/** Another code than that. */
const wrong = (): string => (newest() === "000000" ? "000001" : "000000");
const send = (user = jeanne, to = email) => codes.send(user, "42", to, "en-GB");

describe("a code", () => {
	it("is mailed and links the account that asked for it, once", async () => {
		await send();
		expect(mails).toHaveLength(1);
		expect(mails[0]?.to).toBe(email);
		expect(mails[0]?.subject).toBe("Your code for Suitemate");
		expect(await codes.redeem(jeanne, newest())).toBe("42");
		await expect(codes.redeem(jeanne, newest())).rejects.toThrow(
			"link-code-expired",
		);
	});

	it("never links when it is wrong, and still does when it is right afterwards", async () => {
		await send();
		await expect(codes.redeem(jeanne, wrong())).rejects.toThrow(
			"link-code-wrong",
		);
		expect(await codes.redeem(jeanne, newest())).toBe("42");
	});

	it("is good for five tries, even when all come at the same moment", async () => {
		await send();
		const answers = await Promise.allSettled(
			Array.from({ length: 50 }, () => codes.redeem(jeanne, wrong())),
		);
		const why = answers.map((one) =>
			one.status === "rejected" ? String(one.reason) : "linked",
		);
		expect(why.filter((one) => one.includes("wrong"))).toHaveLength(5);
		expect(why.filter((one) => one.includes("expired"))).toHaveLength(45);
		await expect(codes.redeem(jeanne, newest())).rejects.toThrow(
			"link-code-expired",
		);
	});

	it("links exactly once when it is given twice at the same moment", async () => {
		await send();
		const answers = await Promise.allSettled([
			codes.redeem(jeanne, newest()),
			codes.redeem(jeanne, newest()),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([
			"fulfilled",
			"rejected",
		]);
	});

	it("is over after 15 minutes", async () => {
		await send();
		now += 15 * 60_000;
		await expect(codes.redeem(jeanne, newest())).rejects.toThrow(
			"link-code-expired",
		);
	});

	it("is of no use to another account, and is replaced by the next one", async () => {
		await send();
		const first = newest();
		const other = account("U0OTHER");
		await expect(codes.redeem(other, first)).rejects.toThrow(
			"link-code-expired",
		);
		await send(other);
		const theirs = newest();
		if (theirs !== first)
			await expect(codes.redeem(jeanne, theirs)).rejects.toThrow(
				"link-code-wrong",
			);
		await send();
		expect(await codes.redeem(jeanne, newest())).toBe("42");
	});

	it("is sent three times an hour to one account", async () => {
		for (const to of ["a", "b", "c"])
			await send(jeanne, `${to}@alpenblick.example`);
		await expect(send()).rejects.toThrow("too-many-codes");
		expect(mails).toHaveLength(3);
		now += 3_600_000;
		await send();
		expect(mails).toHaveLength(4);
	});

	it("is sent three times an hour to one address, however many ask and however it is written", async () => {
		const results = await Promise.allSettled(
			Array.from({ length: 10 }, (_, index) =>
				send(account(`U0${index}`), index % 2 ? email : email.toUpperCase()),
			),
		);
		expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(
			3,
		);
		expect(mails).toHaveLength(3);
	});

	it("keeps neither code nor address nor account where it could be read", async () => {
		await send();
		const stored = JSON.stringify([...kept]);
		expect(stored).not.toContain(newest());
		expect(stored.toLowerCase()).not.toContain("jeanne");
	});

	it("says so when mail does not work", async () => {
		isMailDown = true;
		await expect(send()).rejects.toThrow("unavailable");
		expect(kept.size).toBe(0);
	});
});

describe("an address that belongs to nobody", () => {
	const nobody = (user = jeanne, to = "nobody@alpenblick.example") =>
		codes.send(user, null, to, "en-GB");

	it("gets no mail, and everything else is the same", async () => {
		await send();
		const known = [...kept.keys()].map((key) => key.split(" ")[0]);
		kept.clear();
		await nobody();
		expect([...kept.keys()].map((key) => key.split(" ")[0])).toEqual(known);
		expect(mails).toHaveLength(1);
		for (let tried = 0; tried < 5; tried += 1)
			await expect(
				codes.redeem(jeanne, String(tried).repeat(6)),
			).rejects.toThrow("link-code-wrong");
		await expect(codes.redeem(jeanne, "555555")).rejects.toThrow(
			"link-code-expired",
		);
	});

	it("counts like any other, and fails like any other", async () => {
		for (const user of ["U01", "U02", "U03"]) await nobody(account(user));
		await expect(nobody(account("U04"))).rejects.toThrow("too-many-codes");
		isMailDown = true;
		await expect(nobody()).rejects.toThrow("unavailable");
	});

	it("cannot be linked by guessing, whatever the code was", async () => {
		await nobody();
		const mine = [...kept].find(([key]) => key.startsWith("code "));
		const place = mine?.[0] ?? "";
		await send();
		kept.set(place, { ...Object(kept.get(place)), userId: null });
		await expect(codes.redeem(jeanne, newest())).rejects.toThrow(
			"link-code-wrong",
		);
	});
});
