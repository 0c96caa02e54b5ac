import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { draw } from "../users/hands.ts";
import { openOnDisk } from "./on-disk.ts";

const people = 40;
const lineSchema = z.object({ what: z.string(), email: z.string() });
type Line = z.output<typeof lineSchema>;

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "bulk-killed-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets a process work until it has said so many things, kills it there, and gives back all it said; `round` counts the processes before it. */
const killAfter = async (
	count: number,
	round: number,
): Promise<readonly Line[]> => {
	const script = join(import.meta.dirname, "killed.ts");
	const child = spawn(
		process.execPath,
		[script, folder, String(people), String(round)],
		{ stdio: ["ignore", "pipe", "inherit"] },
	);
	const closed = once(child, "close");
	const lines: Line[] = [];
	for await (const line of createInterface({ input: child.stdout })) {
		lines.push(lineSchema.parse(JSON.parse(line)));
		if (lines.length === count) child.kill("SIGKILL");
	}
	await closed;
	expect(child.signalCode).toBe("SIGKILL");
	return lines;
};

it("invites everybody exactly once, though the process is killed in the middle three times", async () => {
	const said: Line[] = [];
	// Before an invitation was made, just after, and somewhere between.
	for (const [round, count] of [9, 14, 21].entries())
		said.push(...(await killAfter(count, round)));
	const test = await openOnDisk(
		folder,
		() => Date.now() + 10 * 60_000,
		(invite) => async (one) => {
			said.push({ what: "inviting", email: one.email });
			const invited = await invite(one);
			said.push({ what: "invited", email: one.email });
			return invited;
		},
	);
	await test.recover();
	await test.tend();
	await test.idle();
	const [request] = await test.store.requests.list({});
	if (!request) throw new Error("the request is gone");
	const card = draw({ kind: "request", request });
	expect(request.state).toBe("done");
	expect(card).toContain("Result as CSV");
	expect(card).not.toContain("Did not work");
	expect(card).not.toContain("Not reached");
	const steps = (await test.store.jobs.steps(request.id)) ?? [];
	expect(steps).toHaveLength(people);
	expect(steps.map(({ result }) => result?.outcome)).toEqual(
		steps.map(() => "done"),
	);
	const there = await test.ksuite.users.list({ search: "@new.example" });
	expect(there).toHaveLength(people);
	const invited = said.filter(({ what }) => what === "invited");
	const emails = invited.map(({ email }) => email);
	expect(new Set(emails).size).toBe(emails.length);
	const team = await test.ksuite.teams.get("IT");
	expect(team?.userIds).toHaveLength(people);
	await test.close();
}, 60_000);
