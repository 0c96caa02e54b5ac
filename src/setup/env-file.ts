import { randomUUID } from "node:crypto";
import { chmod, open, readFile, realpath, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Settings, withSettings } from "./env-text.ts";

/** How writing ended; `cannot` is a code of the disk such as `EACCES`. */
export type Written =
	| { readonly kind: "written"; readonly backup: string | null }
	| { readonly kind: "unwritable" }
	| { readonly kind: "cannot"; readonly code: string };

/** Puts settings into a `.env` file (mode 0600) in one step, and keeps what was there as `.env.backup` (0600). Either all of it is written or nothing. */
export const writeSettings = async (
	file: string,
	changes: Settings,
): Promise<Written> => {
	try {
		// A link to the file stays a link.
		const real = await realpath(file).catch(() => file);
		const before = await textOf(real);
		const after = withSettings(before ?? "", changes);
		if (after === null) return { kind: "unwritable" };
		const backup = before === null ? null : `${file}.backup`;
		if (backup !== null) await replace(backup, before ?? "");
		await replace(real, after);
		return { kind: "written", backup };
	} catch (error) {
		return { kind: "cannot", code: codeOf(error) };
	}
};

const textOf = async (file: string): Promise<string | null> => {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}
};

const replace = async (file: string, text: string): Promise<void> => {
	const beside = join(dirname(file), `.env.${randomUUID()}`);
	try {
		const handle = await open(beside, "wx", 0o600);
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await chmod(beside, 0o600);
		await rename(beside, file);
	} finally {
		await rm(beside, { force: true });
	}
};

const codeOf = (error: unknown): string =>
	error instanceof Error && "code" in error && typeof error.code === "string"
		? error.code
		: "unknown";
