import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, it } from "vitest";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { openStore } from "../../src/store/store.ts";
import { eventText } from "../contracts/pim-account.ts";
import {
	inputOf,
	openRestoring,
	type RestoringTest,
} from "../support/restoring.ts";
import { stateIn } from "./history.ts";

const script = join(import.meta.dirname, "killed.ts");

/** Lets a process restore, kills it a moment after so many writes, and tells how many it said. */
const killAfter = async (
	args: readonly string[],
	count: number,
	moment: number,
): Promise<number> => {
	const child = spawn(process.execPath, [script, ...args], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const closed = once(child, "close");
	let said = 0;
	for await (const _ of createInterface({ input: child.stdout })) {
		said += 1;
		if (said === count) setTimeout(() => child.kill("SIGKILL"), moment);
	}
	await closed;
	return said;
};

const events = 40;

/** Two states of one calendar that differ in everything that can differ, each with a point. */
const prepare = async (test: RestoringTest) => {
	const { id } = await test.make("Team calendar");
	const write = async (number: number, title: string) => {
		const href = test.account.place(id, `e${number}.ics`);
		const [there] = await test.account.read(id, [href]);
		const text = eventText(`uid-${number}`, title);
		const when = there
			? { kind: "is" as const, etag: there.etag }
			: { kind: "absent" as const };
		await test.account.put(id, { href, text, when });
	};
	for (let one = 0; one < events; one += 1) await write(one, "First");
	await test.read("restore now");
	const first = await stateIn(test.account, id);
	for (const row of (await test.account.listing(id)).slice(0, 12))
		await test.account.remove(id, row);
	for (let one = 20; one < events + 12; one += 1) await write(one, "Second");
	test.clock.now += 86_400_000;
	await test.read("restore now");
	return { id, states: [first, await stateIn(test.account, id)] as const };
};

it("a process that is killed at any moment of a restore leaves each object as it was or as it is wanted, and the next one brings the rest", async () => {
	const folder = await mkdtemp(join(tmpdir(), "restore-killed-"));
	const path = join(folder, "suitemate.sqlite");
	const key = newSealKey();
	const files = join(folder, "collections");
	const open = async () =>
		openRestoring(undefined, {
			folder: files,
			store: await openStore(path, createSeal(key)),
		});
	let test = await open();
	const { id, states } = await prepare(test);
	let { now } = test.clock;
	for (let round = 0; round < 4; round += 1) {
		const before = await stateIn(test.account, id);
		const wanted = states[round % 2] ?? new Map();
		now += 3_600_000;
		test.clock.now = now;
		const view = await test.read("restore calendar", {
			calendar: id,
			point: String((round % 2) + 1),
			exact: true,
		});
		const { restore } = inputOf(view, "restore apply");
		await test.close();
		const args = [
			path,
			Buffer.from(key).toString("base64"),
			files,
			String(restore),
		];
		const kills = [
			[1 + ((round * 11 + 5) % 30), round % 3],
			[1 + ((round * 7 + 1) % 9), 0],
		] as const;
		for (const [count, moment] of kills) {
			now += 60_000;
			const said = await killAfter([...args, String(now)], count, moment);
			expect(said).toBeGreaterThan(0);
			test = await open();
			const between = await stateIn(test.account, id);
			for (const uid of new Set([...before.keys(), ...wanted.keys()]))
				expect([before.get(uid), wanted.get(uid)]).toContainEqual(
					between.get(uid),
				);
			await test.close();
		}
		test = await open();
		now += 60_000;
		test.clock.now = now;
		await test.goOn();
		await test.idle();
		expect(await stateIn(test.account, id)).toEqual(wanted);
		const [newest] = await test.services.restores.of("asker");
		const request = newest?.begun?.request ?? "";
		expect((await test.requestNow(request)).state).toBe("done");
	}
	await test.close();
	await rm(folder, { recursive: true });
}, 120_000);
