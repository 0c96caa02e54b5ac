import { Problem } from "../../../core/problem.ts";
import { afterwards } from "../afterwards.ts";
import type { Base } from "../base.ts";
import {
	cancelChange,
	type Item,
	showTrashed,
	trashFile,
} from "../routes/files.ts";
import { findItem } from "./file.ts";
import type { Home } from "./home.ts";

/** Puts a file into the trash, from where people can bring it back. Where somebody wrote into it meanwhile it is put back by the cancel id: `stale`. */
export const throwAway = async (
	base: Base,
	home: Home,
	item: Item,
): Promise<void> => {
	const path = { drive_id: home.drive, file_id: item.id };
	const { cancel_id: undo } = await base.wire.change(
		trashFile,
		{ path },
		async () =>
			(await findItem(base, home, String(item.id)))
				? null
				: { cancel_id: "", valid_until: 0 },
	);
	const gone = await afterwards(base.wire.find(showTrashed, { path }));
	if (gone === null || gone.revised_at === item.revised_at) return;
	// The answer that told how to put it back was lost.
	if (undo === "") throw new Problem("ksuite-unclear");
	await afterwards(
		base.wire.change(
			cancelChange,
			{ path: { drive_id: home.drive }, body: { cancel_id: undo } },
			async () =>
				(await findItem(base, home, String(item.id))) ? { result: true } : null,
		),
	);
	throw new Problem("stale");
};
