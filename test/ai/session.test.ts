import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createSessions } from "../../src/ai/session.ts";
import { codeOf } from "../support/endpoint/ai.ts";

const canary = "the canary sings in Kornhaus";
const schema = z.object({ action: z.literal("rephrase"), text: z.string() });
const session = { action: "rephrase", text: `${canary}, again` } as const;

const openShelf = () => {
	const kept = new Map<string, { value: string; ttl: number }>();
	const sessions = createSessions({
		get: async (key) => kept.get(key)?.value,
		set: async (key, value, ttl) => kept.set(key, { value, ttl }),
		delete: async (key) => kept.delete(key),
	});
	return { kept, sessions };
};

describe("a text kept for follow-ups", () => {
	test("opens with its token, and only for its person", async () => {
		const { sessions } = openShelf();
		const token = await sessions.save(session, "nadia");
		expect(await sessions.open(token, "nadia", schema)).toEqual(session);
		expect(await codeOf(sessions.open(token, "marc", schema))).toBe(
			"session-over",
		);
	});

	test("cannot be read from where it lies", async () => {
		const { kept, sessions } = openShelf();
		const token = await sessions.save(session, "nadia");
		const stored = JSON.stringify([...kept]);
		const bytes = [...kept.values()].map(({ value }) =>
			Buffer.from(value, "base64url").toString("latin1"),
		);
		for (const piece of ["canary", "Kornhaus", "rephrase", "nadia"]) {
			expect(stored).not.toContain(piece);
			expect(bytes.join()).not.toContain(piece);
		}
		const [, key = "?"] = token.split(".");
		expect(stored).not.toContain(key);
	});

	test("lies there for half an hour", async () => {
		const { kept, sessions } = openShelf();
		await sessions.save(session, "nadia");
		expect([...kept.values()].map(({ ttl }) => ttl)).toEqual([1_800_000]);
	});

	test("is over when it is gone, changed, or asked for with another token", async () => {
		const { kept, sessions } = openShelf();
		const token = await sessions.save(session, "nadia");
		const other = await sessions.save(session, "nadia");
		const [id] = token.split(".");
		const [, otherKey] = other.split(".");
		expect(
			await codeOf(sessions.open(`${id}.${otherKey}`, "nadia", schema)),
		).toBe("session-over");
		for (const [key, { value, ttl }] of kept)
			kept.set(key, { value: `${value.slice(0, -2)}AA`, ttl });
		expect(await codeOf(sessions.open(other, "nadia", schema))).toBe(
			"session-over",
		);
		kept.clear();
		for (const text of [token, "", "a.b", "🦊", `${id}.`])
			expect(await codeOf(sessions.open(text, "nadia", schema))).toBe(
				"session-over",
			);
	});

	test("is over when it is of another kind, and when it was ended", async () => {
		const { kept, sessions } = openShelf();
		const token = await sessions.save({ action: "mail" }, "nadia");
		expect(await codeOf(sessions.open(token, "nadia", schema))).toBe(
			"session-over",
		);
		await sessions.end(token);
		expect(kept.size).toBe(0);
	});

	test("is never larger than four million characters", async () => {
		const { sessions } = openShelf();
		const text = "x".repeat(4_100_000);
		expect(await codeOf(sessions.save({ text }, "nadia"))).toBe("too-long");
	});

	test("is never the same bytes twice", async () => {
		const { kept, sessions } = openShelf();
		const token = await sessions.save(session, "nadia");
		const before = [...kept.values()].map(({ value }) => value);
		await sessions.update(token, session, "nadia");
		expect(kept.size).toBe(1);
		expect([...kept.values()].map(({ value }) => value)).not.toEqual(before);
	});
});
