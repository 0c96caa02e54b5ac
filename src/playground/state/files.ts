/** Where a file was posted: the message, and the thread it is in. */
export type Share = { channel: string; ts: string; threadTs: string | null };

/** An uploaded file. `bytes` is `null` until the upload; `readyAt` is when Slack has looked at it and images can be shown; `isSubmitted` when a dialog gave it to the app. */
export type StoredFile = {
	id: string;
	name: string;
	title: string;
	altText: string;
	mimetype: string;
	user: string;
	bytes: Buffer | null;
	completed: boolean;
	created: number;
	readyAt: number;
	shares: Share[];
	isSubmitted: boolean;
	uploadKey: string;
};

/** The files of the workspace, bounded in number and bytes; the oldest go first. */
export type Files = {
	put(file: StoredFile): void;
	find(id: string): StoredFile | null;
	findByUploadKey(key: string): StoredFile | null;
	/** Drops the oldest ones until the whole fits again. */
	trim(): void;
};

const MOST_FILES = 300;
const MOST_BYTES = 200 * 1024 * 1024;

/** Creates an empty store of files. */
export function createFiles(): Files {
	const byId = new Map<string, StoredFile>();
	const bytes = () =>
		[...byId.values()].reduce((sum, f) => sum + (f.bytes?.length ?? 0), 0);
	const trim = () => {
		for (const id of byId.keys()) {
			if (byId.size <= MOST_FILES && bytes() <= MOST_BYTES) return;
			byId.delete(id);
		}
	};
	return {
		put(file) {
			byId.set(file.id, file);
			trim();
		},
		find: (id) => byId.get(id) ?? null,
		findByUploadKey: (key) =>
			[...byId.values()].find((file) => file.uploadKey === key) ?? null,
		trim,
	};
}
