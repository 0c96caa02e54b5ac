import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { openVdirsyncer } from "../../test/support/dav/vdirsyncer.ts";
import { createBare } from "./bare.ts";
import { openChild } from "./child.ts";
import { type Filled, openServer, type Server } from "./server.ts";

/** What a step takes, in ms. */
export const timed = async <T>(work: () => Promise<T>) => {
	const began = performance.now();
	const found = await work();
	return { found, ms: performance.now() - began };
};

const point = z.object({
	/** Of the point itself, and of the look at all calendars before it. */
	ms: z.number(),
	finding: z.number(),
	source: z.string(),
	number: z.number(),
	count: z.number(),
	changed: z.number(),
});
const difference = z.object({
	card: z.number(),
	page: z.number(),
	lines: z.number(),
});
const restored = z.object({
	ms: z.number(),
	looking: z.number(),
	done: z.number(),
});

/** Radicale with a filled calendar, and three clients: the product in a process of its own, the least a client can do, and vdirsyncer. Must be closed. */
export const openStage = async (count: number) => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-bench-"));
	const server = await openServer();
	const calendar = server.fill("Work", count);
	await server.warm(calendar);
	const { url, login, password } = server;
	const start = async (name: string) => {
		const child = openChild("product.ts");
		const database = join(folder, name);
		const told = { database, server: url, login, password };
		await child.ask({ ask: "open", ...told }, z.null());
		return child;
	};
	// The first start compiles, and no later one.
	await (await start("first.db")).close();
	const product = await start("points.db");
	const other = openOther(server, calendar);
	return {
		server,
		calendar,
		bare: createBare(server),
		other,
		point: (at: Filled, reason: "nightly" | "asked") =>
			product.ask({ ask: "point", calendar: at.place, reason }, point),
		difference: (source: string, older: number, newer: number) =>
			product.ask({ ask: "difference", source, older, newer }, difference),
		restore: (from: Filled, into: Filled) =>
			product.ask(
				{ ask: "restore", calendar: from.name, into: into.name },
				restored,
			),
		/** The most memory of the product's process (MB). */
		peak: product.peak,
		close: async (): Promise<void> => {
			await product.close();
			await other.close();
			await server.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
};

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** vdirsyncer on the same calendar, with more patience than a test has. */
const openOther = (server: Server, { url }: Filled) => {
	const { folder, close } = openVdirsyncer({
		...server,
		url: url.href,
		kind: "calendar",
	});
	const home = dirname(folder);
	const run = (command: string) =>
		promisify(execFile)(
			"/usr/bin/vdirsyncer",
			["-c", join(home, "config"), command],
			{ env: { PATH: "/usr/bin:/bin", HOME: home }, timeout: 300_000 },
		);
	return {
		close,
		discover: () => run("discover"),
		sync: async (): Promise<number> => (await timed(() => run("sync"))).ms,
		/** How many files there are, and their bytes. */
		size: () => {
			const sizes = readdirSync(folder).map(
				(file) => statSync(join(folder, file)).size,
			);
			return {
				files: sizes.length,
				bytes: sizes.reduce((sum, size) => sum + size, 0),
			};
		},
	};
};
