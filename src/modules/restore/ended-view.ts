import { say, type Text } from "../../core/text.ts";
import { undoButton, undoNote } from "../../core/undo.ts";
import type { Block, Button, Row, View } from "../../core/view.ts";
import type { Begun, Restore } from "./draft.ts";
import { isDone, type Result } from "./result.ts";

/** How a restore ended; `unequal` are the keys of what was not as it has to be when it was read again, null when it could not be read. */
export type Ended = {
	readonly restore: Restore;
	readonly begun: Begun;
	readonly results: readonly Result[];
	readonly unequal: ReadonlySet<string> | null;
	readonly name: Text;
	readonly now: number;
};

/** The end of a restore for whoever asked: how many, how long, whether it is equal, what stayed because of newer edits, and the ways on. */
export const endedView = (ended: Ended): View => ({
	title: title(ended),
	body: [
		...countsOf(ended),
		{ kind: "text", text: equalText(ended) },
		undoNote({ kind: "moment", end: ended.begun.at + undoable }),
	],
});

/** The same for the owner of what somebody else restored. */
export const toldView = (ended: Ended, by: string): View => ({
	title: say("restore.told.title", { name: ended.name, by }),
	body: [
		{ kind: "text", text: title(ended) },
		...countsOf(ended),
		{ kind: "text", text: equalText(ended) },
		{ kind: "note", text: say("restore.told.note") },
	],
});

/** How long a restore can be undone, ms. */
export const undoable = 30 * 86_400_000;

const title = ({ restore, begun, results, name, now }: Ended): Text =>
	say(
		restore.undoes === null ? "restore.ended.title" : "restore.ended.undone",
		{
			done: doneOf(results),
			all: results.length,
			name,
			seconds: Math.max(1, Math.round((now - begun.at) / 1000)),
		},
	);

const doneOf = (results: readonly Result[]): number =>
	results.filter(isDone).length;

const equalText = ({ results, unequal }: Ended): Text => {
	if (unequal === null) return say("restore.ended.unread");
	return unequal.size === 0
		? say("restore.ended.equal", { count: doneOf(results) })
		: say("restore.ended.unequal", { count: unequal.size });
};

const countsOf = ({ results }: Ended): readonly Block[] => {
	const conflicts = results.filter(({ facts }) => facts?.isConflict === true);
	const failed = results.filter(
		({ outcome, facts }) => outcome === "failed" && facts?.isConflict !== true,
	);
	const open = results.filter(({ outcome }) => outcome === null);
	const rows: Row[] = [
		...some("restore.ended.conflicts", conflicts.length),
		...some("restore.ended.failed", failed.length),
		...some("restore.ended.not-reached", open.length),
	];
	return rows.length === 0 ? [] : [{ kind: "facts", rows }];
};

const some = (label: string, value: number): readonly Row[] =>
	value === 0 ? [] : [{ label: say(label), value }];

/** The ways on, for whoever asked and nobody else. */
export const endedButtons = ({ restore, results }: Ended): Block => {
	const rest = results.length - doneOf(results);
	const input = { restore: restore.id };
	const again: Button = {
		label: say("restore.button.again", { count: rest }),
		does: { kind: "invoke", command: "restore again", input },
	};
	return {
		kind: "buttons",
		buttons: [
			...(rest > 0 ? [again] : []),
			...undoButton(say("restore.button.undo"), "restore undo", input),
			{
				label: say("restore.button.report"),
				does: { kind: "invoke", command: "restore report", input },
			},
		],
	};
};
