import { gigabytes, percent, say } from "../../core/text.ts";
import type { Block, Button, Row, View } from "../../core/view.ts";
import { freeOf, told, usedOf, usedOfPool } from "./amounts.ts";
import type { Growth, Sample } from "./growth.ts";
import { growthLine } from "./growth-line.ts";
import { storagePicture } from "./picture.ts";
import type { StorageState } from "./storage.ts";

/** What is known of the pool, and which next steps this person may take. */
export type StorageFacts = {
	readonly state: StorageState;
	readonly samples: readonly Sample[];
	readonly growth: Growth;
	readonly full: boolean;
	readonly mayTop: boolean;
	readonly mayPurge: boolean;
	readonly mayWatch: boolean;
};

/** Draws the pool: numbers first, then the picture, its parts, how it grows, and what can be done. */
export const storageView = (facts: StorageFacts): View => {
	const { state, samples, growth, full } = facts;
	const used = usedOf(state);
	const line = growthLine(growth, full);
	return {
		title: say("storage.title", {
			...usedOfPool(used, state.pool),
			share: percent(state.pool === 0 ? 1 : used / state.pool),
		}),
		body: [
			storagePicture(state, samples, growth, line),
			{ kind: "facts", rows: rows(state) },
			{ kind: "text", text: line },
			...buttons(facts),
			{ kind: "note", text: say("storage.note") },
		],
	};
};

const rows = (state: StorageState): readonly Row[] => [
	{ label: say("storage.drive"), value: gigabytes(state.drive) },
	{ label: say("storage.chat"), value: told(state.chat) },
	{ label: say("storage.trash"), value: told(state.trash) },
	{ label: say("storage.free"), value: gigabytes(freeOf(state)) },
];

const buttons = ({
	state,
	mayTop,
	mayPurge,
	mayWatch,
}: StorageFacts): Block[] => {
	const all: Button[] = [
		...(mayTop ? [topButton] : []),
		...(mayPurge ? [purgeButton(state.trash)] : []),
		...(mayWatch ? [watchButton] : []),
	];
	return all.length === 0 ? [] : [{ kind: "buttons", buttons: all }];
};

const topButton: Button = {
	label: say("storage.button.top"),
	does: { kind: "invoke", command: "storage top", input: {} },
};

const watchButton: Button = {
	label: say("watch.button.storage"),
	does: { kind: "dialog", command: "storage watch", input: {} },
};

/** The way to empty the trash, with what it frees (GB) where that is known. */
export const purgeButton = (trash: number | null): Button => ({
	label:
		trash === null
			? say("storage.button.purge-untold")
			: say("storage.button.purge", { freed: gigabytes(trash) }),
	style: "danger",
	does: { kind: "invoke", command: "storage purge-trash", input: {} },
});
