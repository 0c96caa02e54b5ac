import type { Change } from "../../core/command.ts";

/** The one pool of the kSuite in decimal GB; what sits in the trash still counts as used; mail is not counted. `chat` and `trash` are null where the system does not tell; `drive` then holds what it cannot tell apart. */
export type StorageState = {
	readonly pool: number;
	readonly drive: number;
	readonly chat: number | null;
	readonly trash: number | null;
};

/** A file or folder that takes room, in GB; a folder's `size` may be untold (null). */
export type StorageItem = {
	readonly name: string;
	readonly path: string;
	readonly kind: "file" | "folder";
	readonly where: "drive" | "chat" | "trash";
	readonly size: number | null;
	/** Who it belongs to (user id), or null for a shared one. */
	readonly ownerId: string | null;
	/** ms of the last change; in the trash, of the deletion. */
	readonly changed: number;
};

/** What sits in the trash: how many things, and the largest of them first. */
export type Trash = {
	readonly count: number;
	readonly largest: readonly StorageItem[];
};

/** The storage of the kSuite. */
export type Storage = {
	readonly read: () => Promise<StorageState>;
	/** Daily samples of used GB (all that {@link StorageState} counts), oldest first, at most `days` of them; none where the system keeps no history. */
	readonly samples: (
		days: number,
	) => Promise<readonly { readonly at: number; readonly used: number }[]>;
	/** The largest things in drive and chat, largest first. */
	readonly largest: (count: number) => Promise<readonly StorageItem[]>;
	/** What is in the trash, with at most `most` of the largest things. */
	readonly trash: (most: number) => Promise<Trash>;
	/** Deletes what is in the trash for good and gives back GB freed, null when it cannot be told yet. Problems: `nothing-to-do`. */
	readonly purgeTrash: () => Promise<
		Change<{ readonly freed: number | null; readonly items: number }>
	>;
};
