import type { Change } from "../../core/command.ts";

/** The one pool of the kSuite in decimal GB; what sits in the trash still counts as used; mail is not counted. */
export type StorageState = {
	readonly pool: number;
	readonly drive: number;
	readonly chat: number;
	readonly trash: number;
};

/** A file or folder that takes room, in GB. */
export type StorageItem = {
	readonly name: string;
	readonly path: string;
	readonly kind: "file" | "folder";
	readonly where: "drive" | "chat" | "trash";
	readonly size: number;
	/** Who it belongs to (user id), or null for a shared one. */
	readonly ownerId: string | null;
	/** ms of the last change; in the trash, of the deletion. */
	readonly changed: number;
};

/** The storage of the kSuite. */
export type Storage = {
	readonly read: () => Promise<StorageState>;
	/** Daily samples of used GB (drive + chat + trash), oldest first, at most `days` of them. */
	readonly samples: (
		days: number,
	) => Promise<readonly { readonly at: number; readonly used: number }[]>;
	/** The largest things in drive and chat, largest first. */
	readonly largest: (count: number) => Promise<readonly StorageItem[]>;
	/** Everything in the trash, largest first. */
	readonly trash: () => Promise<readonly StorageItem[]>;
	/** Deletes what is in the trash for good and gives back GB freed. Problems: `nothing-to-do`. */
	readonly purgeTrash: () => Promise<Change<{ freed: number; items: number }>>;
};
