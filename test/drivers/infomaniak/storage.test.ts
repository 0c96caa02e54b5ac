import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWire } from "../../../src/drivers/infomaniak/open-wire.ts";
import { createProducts } from "../../../src/drivers/infomaniak/products.ts";
import { createInfomaniakStorage } from "../../../src/drivers/infomaniak/storage.ts";
import { codeOf, made } from "../../contracts/answers.ts";
import { type Stage, smallStage, today } from "../../contracts/stage.ts";
import { openStage } from "./stage.ts";
import { callerOf, quick } from "./wire-stage.ts";

const stage: Stage = {
	...smallStage,
	drive: 30,
	items: ["old", "older"].map((name) => ({
		...{ name, path: `/${name}`, kind: "file", where: "trash", size: 2 },
		...{ ownerId: null, changed: today },
	})),
	samples: [{ at: today - 86_400_000, used: 34 }],
};

describe("Infomaniak's storage", () => {
	let staged: Awaited<ReturnType<typeof openStage>>;
	beforeEach(async () => {
		staged = await openStage(stage);
	});
	afterEach(() => staged.close());

	it("is read with its past by two calls of one command", async () => {
		const { url, token, account, exchanges } = staged.infomaniak;
		const caller = callerOf("olga");
		const now = () => today;
		const wire = createWire({
			...{ baseUrl: url, token, timeouts: quick },
			caller: () => caller,
		});
		const products = createProducts({ wire, account, now });
		const storage = createInfomaniakStorage({
			...{ wire, account, products, now },
			manager: () => "",
		});
		const [state, samples] = await Promise.all([
			storage.read(),
			storage.samples(90),
		]);
		expect(state).toEqual({ pool: 60, drive: 30, chat: null, trash: 4 });
		expect(samples.map(({ used }) => used)).toEqual([34, 34]);
		expect(exchanges).toHaveLength(2);
	});

	it("does not tell the trash apart where the plan has no statistics", async () => {
		const { storage, infomaniak } = staged;
		const match = /statistics/u;
		infomaniak.fault({ match, kind: 403, times: 2 });
		const state = { pool: 60, drive: 34, chat: null, trash: null };
		expect(await storage.read()).toEqual(state);
		expect(await storage.samples(90)).toEqual([]);
	});

	it("is not guessed at when Infomaniak does not answer", async () => {
		const { storage, infomaniak } = staged;
		const match = /statistics/u;
		infomaniak.fault({ match, kind: 500, times: 50 });
		expect(await codeOf(storage.read())).toBe("ksuite-unreachable");
	});

	it("is freed once when the answer is lost", async () => {
		const { storage, infomaniak } = staged;
		infomaniak.fault({ match: /^DELETE/u, kind: "cut-after-doing" });
		expect(await made(storage.purgeTrash())).toEqual({ freed: 4, items: 2 });
		expect(await codeOf(storage.purgeTrash())).toBe("nothing-to-do");
	});

	it("is freed by work that Infomaniak does afterwards", async () => {
		const { storage, infomaniak } = staged;
		infomaniak.fault({ match: /^DELETE/u, kind: "asynchronous" });
		expect(await made(storage.purgeTrash())).toMatchObject({ items: 2 });
		expect(await storage.trash(3)).toEqual({ count: 0, largest: [] });
	});
});
