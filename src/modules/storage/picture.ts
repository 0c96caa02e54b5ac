import { gigabytes, type Said, say, type Text } from "../../core/text.ts";
import type { Block, Stack } from "../../core/view.ts";
import { freeOf } from "./amounts.ts";
import type { Growth, Sample } from "./growth.ts";
import type { StorageState } from "./storage.ts";

/** The pool as a bar of what fills it; the rest is free. */
export const storageStack = ({
	pool,
	drive,
	chat,
	trash,
}: StorageState): Stack => ({
	label: say("storage.stack"),
	parts: [
		{ label: say("storage.drive"), amount: drive },
		...part("storage.chat", chat),
		...part("storage.trash", trash),
	],
	limit: pool,
	unit: "gigabyte",
});

const part = (label: string, amount: number | null): Stack["parts"] =>
	amount === null ? [] : [{ label: say(label), amount }];

/** The picture of the pool with its last days and the day it is full; its text says the same. */
export const storagePicture = (
	state: StorageState,
	samples: readonly Sample[],
	growth: Growth,
	line: Text,
): Block => ({
	kind: "picture",
	chart: {
		title: say("storage.stack"),
		stacks: [storageStack(state)],
		history: {
			points: samples.map(({ at, used }) => [at, used]),
			limit: state.pool,
			...(growth.kind === "growing" && growth.full !== null
				? { full: growth.full }
				: {}),
		},
	},
	alt: say("storage.alt", { parts: storageParts(state), line }),
});

/** "kDrive 201 GB, kChat 38 GB, in the trash 23 GB, free 53 GB of 315 GB"; what is not told is left out. */
export const storageParts = (state: StorageState): Said =>
	say(partsKey(state), {
		drive: gigabytes(state.drive),
		...(state.chat === null ? {} : { chat: gigabytes(state.chat) }),
		...(state.trash === null ? {} : { trash: gigabytes(state.trash) }),
		free: gigabytes(freeOf(state)),
		pool: gigabytes(state.pool),
	});

const partsKey = ({ chat, trash }: StorageState): string => {
	if (chat === null)
		return trash === null ? "storage.parts-drive" : "storage.parts-no-chat";
	return trash === null ? "storage.parts-no-trash" : "storage.parts";
};
