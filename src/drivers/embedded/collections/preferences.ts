import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Problem } from "../../../core/problem.ts";
import type { PimAccount, Preferences } from "../../../pim/account.ts";
import { readJson, writeJson } from "./json-file.ts";

const preferencesSchema = z.object({ calendar: z.string().nullable() });

/** What a user set, in a file of theirs; a calendar that is gone is none. `isThere` says whether a calendar of theirs is there. */
export const createPreferences = (given: {
	readonly folder: string;
	readonly isThere: (id: string) => Promise<boolean>;
}): Pick<PimAccount, "preferences" | "prefer"> => {
	const path = join(given.folder, preferencesFile);
	const preferences = async (): Promise<Preferences> => {
		const kept = await readJson(path, preferencesSchema);
		const calendar = kept === null || kept === "garbled" ? null : kept.calendar;
		const isThere = calendar !== null && (await given.isThere(calendar));
		return { calendar: isThere ? calendar : null };
	};
	return {
		preferences,
		prefer: async ({ calendar }) => {
			if (calendar === undefined) return preferences();
			if (calendar !== null && !(await given.isThere(calendar)))
				throw new Problem("not-found");
			await mkdir(given.folder, { recursive: true, mode: 0o700 });
			await writeJson(path, { calendar });
			return { calendar };
		},
	};
};

/** The file beside the folders of a user's collections. */
export const preferencesFile = "preferences.json";
