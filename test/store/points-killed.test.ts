import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { openStore } from "../../src/store/store.ts";
import { calendar, eventText } from "../support/memory-account.ts";

const rounds = 6;

/** Lets a process take points, kills it a moment after it said so many, and tells the last one it said. */
const killAfter = async (
	args: readonly string[],
	count: number,
	moment: number,
): Promise<number> => {
	const script = join(import.meta.dirname, "points-killed.ts");
	const child = spawn(process.execPath, [script, ...args], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const closed = once(child, "close");
	let last = 0;
	let said = 0;
	for await (const line of createInterface({ input: child.stdout })) {
		last = Number(line);
		said += 1;
		if (said === count) setTimeout(() => child.kill("SIGKILL"), moment);
	}
	await closed;
	expect(child.signalCode).toBe("SIGKILL");
	return last;
};

it("a process that is killed at any moment leaves whole points, and all that it told of", async () => {
	const folder = mkdtempSync(join(tmpdir(), "points-killed-"));
	const path = join(folder, "suitemate.sqlite");
	const key = newSealKey();
	const args = [path, Buffer.from(key).toString("base64")];
	for (let round = 0; round < rounds; round += 1) {
		const told = await killAfter(args, 1 + (round % 2), round * 7);
		const { points, close } = await openStore(path, createSeal(key));
		const [source] = await points.sources();
		const id = source?.id ?? "";
		const kept = await points.list(id);
		expect(await points.verify(id)).toEqual([]);
		expect(kept[0]?.number).toBeGreaterThanOrEqual(told);
		for (const { number } of kept) {
			const objects = (await points.objects(id, number)) ?? [];
			const texts = await points.texts(objects.map(({ text }) => text));
			const held = new Map(
				objects.map(({ href, text }) => [href, texts.get(text)]),
			);
			expect(held).toEqual(wanted(number));
		}
		await close();
	}
	rmSync(folder, { recursive: true });
});

it("three processes that come to the same night take one point", async () => {
	const folder = mkdtempSync(join(tmpdir(), "points-round-"));
	const path = join(folder, "suitemate.sqlite");
	const key = newSealKey();
	const { points, close } = await openStore(path, createSeal(key));
	const script = join(import.meta.dirname, "points-round.ts");
	const args = [script, path, Buffer.from(key).toString("base64")];
	const said = await Promise.all(
		[1, 2, 3].map(async () => {
			const child = spawn(process.execPath, args, {
				stdio: ["ignore", "pipe", "inherit"],
			});
			const closed = once(child, "close");
			const lines = await Array.fromAsync(child.stdout);
			expect(await closed).toEqual([0, null]);
			return lines.join("");
		}),
	);
	const [source] = await points.sources();
	expect(await points.list(source?.id ?? "")).toMatchObject([{ count: 250 }]);
	expect(said.join("").match(/"taken"/gu)).toHaveLength(1);
	await close();
	rmSync(folder, { recursive: true });
});

const wanted = (number: number): ReadonlyMap<string, string> =>
	new Map(
		Array.from({ length: 250 }, (_, one) => [
			`${calendar.id}${one}.ics`,
			eventText(String(one), `Version ${Math.floor((number + one) / 5)}`),
		]),
	);
