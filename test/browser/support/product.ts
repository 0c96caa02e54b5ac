import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "./child.ts";

/** The product as `npm start` runs it with nothing configured: one process with its playground. */
export type StartedProduct = {
	/** The address it printed. */
	readonly url: string;
	readonly close: () => Promise<void>;
};

/** Starts the product on a free port and an empty data folder; must be closed. */
export const startProduct = async (
	environment: Readonly<Record<string, string>> = {},
): Promise<StartedProduct> => {
	const home = mkdtempSync(join(tmpdir(), "suitemate-browser-"));
	const child = await startChild(
		home,
		{ PORT: "0", ...environment },
		/Open\s+(http:\S+)\s[\s\S]*Ready in/u,
	);
	return {
		url: child.said,
		close: async () => {
			await child.end("SIGTERM");
			rmSync(home, { recursive: true, force: true });
		},
	};
};
