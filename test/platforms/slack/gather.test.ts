import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
	type Batch,
	createGather,
} from "../../../src/platforms/slack/listen/gather.ts";

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const open = () => {
	const taken: Batch[] = [];
	const waiting = new Set<Promise<unknown>>();
	const gather = createGather(
		(work) => {
			waiting.add(work);
			void work.then(() => waiting.delete(work));
		},
		(batch) => void taken.push(batch),
	);
	const share = (file: string, user = "U1", channel = "C1") =>
		gather({
			team_id: "T1",
			authorizations: [],
			event: {
				file_id: file,
				channel_id: channel,
				user_id: user,
				event_ts: `1.${file}`,
			},
		});
	const filesOf = () =>
		taken.map(({ user, channel, files }) => [user, channel, ...files]);
	return { taken, waiting, share, filesOf };
};

it("files of one person and place are taken together, once no more came for two seconds", async () => {
	const { waiting, share, filesOf } = open();
	for (const file of ["F1", "F2", "F3"]) {
		share(file);
		await vi.advanceTimersByTimeAsync(1900);
	}
	share("F4", "U2");
	share("F5", "U1", "C2");
	expect(filesOf()).toEqual([]);
	expect(waiting.size).toBe(3);
	await vi.advanceTimersByTimeAsync(2000);
	expect(filesOf()).toEqual([
		["U1", "C1", "F1", "F2", "F3"],
		["U2", "C1", "F4"],
		["U1", "C2", "F5"],
	]);
	expect(waiting.size).toBe(0);
	share("F6");
	await vi.advanceTimersByTimeAsync(2000);
	expect(filesOf().at(-1)).toEqual(["U1", "C1", "F6"]);
});

it("fifty files are taken at once, so that nobody waits for ever, and each group once", async () => {
	const { taken, share } = open();
	for (let file = 0; file < 70; file += 1) share(`F${file}`);
	expect(taken.map(({ files }) => files.length)).toEqual([50]);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(taken.map(({ files }) => files.length)).toEqual([50, 20]);
	expect(new Set(taken.map(({ key }) => key)).size).toBe(2);
});
