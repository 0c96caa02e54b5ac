import { expect, it } from "vitest";
import { createBacklog } from "../../../src/platforms/slack/backlog.ts";

const noted = (done: string[], name: string) => async () => {
	done.push(name);
};

it("does what was acknowledged in its order", async () => {
	const backlog = createBacklog();
	const done: string[] = [];
	await Promise.all(
		["first", "second", "third"].map((name) => backlog(noted(done, name))),
	);
	expect(done).toEqual(["first", "second", "third"]);
});

it("starts after the acknowledgement, never within it", async () => {
	const backlog = createBacklog({ quiet: 5 });
	const done: string[] = [];
	const behind = backlog(noted(done, "behind"));
	await Promise.resolve();
	expect(done).toEqual([]);
	await behind;
	expect(done).toEqual(["behind"]);
});

it("lets few run at a time, and somebody's long wait holds up nobody", async () => {
	const backlog = createBacklog({ most: 2, quick: 50 });
	const { promise: answer, resolve: arrive } = Promise.withResolvers<void>();
	const done: string[] = [];
	const slow = [1, 2].map(() => backlog(() => answer));
	const quick = backlog(noted(done, "quick"));
	await quick;
	expect(done).toEqual(["quick"]);
	arrive();
	await Promise.all(slow);
});

it("tells of work that failed and goes on with the next", async () => {
	const backlog = createBacklog();
	const done: string[] = [];
	const failed = backlog(async () => {
		throw new Error("broken");
	});
	const next = backlog(noted(done, "next"));
	await expect(failed).rejects.toThrow("broken");
	await next;
	expect(done).toEqual(["next"]);
});
