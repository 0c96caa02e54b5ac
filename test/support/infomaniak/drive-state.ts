/** The packs of a kSuite's drive, as Infomaniak spells them, with addresses and bytes for each user. */
export const packs = {
	ksuite_essential: { id: 21, display: "kSuite", addresses: 1, giga: 15 },
	ksuite_standard: {
		id: 22,
		display: "kSuite Standard",
		addresses: 2,
		giga: 15,
	},
	ksuite_pro: { id: 23, display: "kSuite Business", addresses: 5, giga: 3000 },
	ksuite_entreprise: {
		id: 24,
		display: "kSuite Enterprise",
		addresses: 10,
		giga: 6000,
	},
} as const;

export type Pack = keyof typeof packs;

/** A category on a file. */
export type FileCategory = {
	readonly id: number;
	readonly added: number;
	readonly byAi: boolean;
	validation: "CORRECT" | "INCORRECT" | "TO_VALIDATE" | null;
	readonly member: number | null;
};

/** A file or folder; `trashed` is when it went to the trash. Times are Unix seconds, sizes bytes. */
export type Item = {
	readonly id: number;
	parent: number;
	name: string;
	readonly kind: "dir" | "file";
	size: number;
	readonly created: number;
	modified: number;
	readonly by: number | null;
	categories: FileCategory[];
	trashed: number | null;
	content: Buffer | null;
	/** Of the folders at the top: everybody's, or of the token's person. */
	readonly space?: "is_team_space" | "is_private_space";
	/** What its upload was named by; a second upload of that name gives this file. */
	readonly token?: string;
};

/** Somebody who reaches the drive: a member, or an external person. */
export type DriveUser = {
	readonly id: number;
	readonly email: string;
	readonly name: string;
	role: "admin" | "user" | "external";
	status: "active" | "pending" | "locked";
	readonly since: number;
	lastConnection: number | null;
};

/** A category of a drive. */
export type Category = {
	readonly id: number;
	name: string;
	color: string;
	readonly predefined: boolean;
	readonly by: number;
	readonly since: number;
};

/** A drive: what the kSuite is bought for stands on its own one. `used` counts the trash. */
export type DriveState = {
	readonly id: number;
	name: string;
	pack: Pack;
	/** The kSuite it belongs to, or null. */
	ksuite: number | null;
	slots: number;
	size: number;
	used: number;
	expires: number | null;
	maintenance: boolean;
	readonly since: number;
	items: Item[];
	categories: Category[];
	externals: DriveUser[];
	aiCategories: boolean;
	/** Bytes by day, oldest first. */
	history: { at: number; files: number; trash: number; versions: number }[];
	/** What can be undone, by cancel id. */
	undo: Map<string, { readonly until: number; readonly back: () => void }>;
};

/** The id of every drive's root folder. */
export const rootId = 1;

/** The items below a folder, however deep. */
export const below = (drive: DriveState, folder: number): Item[] =>
	drive.items
		.filter(({ parent, id }) => parent === folder && id !== folder)
		.flatMap((item) => [item, ...below(drive, item.id)]);

/** Bytes of an item with everything in it. */
export const weight = (drive: DriveState, item: Item): number =>
	[item, ...below(drive, item.id)].reduce((sum, { size }) => sum + size, 0);

/** Bytes in the trash. */
export const trashWeight = (drive: DriveState): number =>
	drive.items
		.filter(({ trashed }) => trashed !== null)
		.reduce((sum, item) => sum + weight(drive, item), 0);
