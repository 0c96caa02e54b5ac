import { createHash } from "node:crypto";
import { unescape as decode } from "node:querystring";
import type { Kind } from "../../../pim/collection.ts";

/** Where a collection lies below the folder of all: the folder of its owner, its kind, and the name of its own folder. */
export type Where = {
	readonly owner: string;
	readonly kind: Kind;
	readonly name: string;
};

/** The folders that hold collections of each kind, and how their objects' files end. */
export const kinds = {
	calendar: { folder: "calendars", ending: ".ics" },
	contacts: { folder: "contacts", ending: ".vcf" },
} as const;

/** What every file and folder of ours that is on its way begins with; none of them is an object or a collection. */
export const passing = ".suitemate-";

/** The folder of a user: their id where it is plain, something made of it otherwise. */
export const ownerFolder = (userId: string): string =>
	/^(?!id-)[a-z0-9][a-z0-9-]{0,62}$/u.test(userId)
		? userId
		: `id-${hash(userId)}`;

/** The id of a collection, its parts written as in an address. */
export const idOf = ({ owner, kind, name }: Where): string =>
	`/${owner}/${kinds[kind].folder}/${encodeURIComponent(name)}/`;

/** Reads {@link idOf}; null for what it never writes. */
export const readId = (id: string): Where | null => {
	const [start, owner = "", folder, coded = "", end, ...more] = id.split("/");
	if (start !== "" || end !== "" || more.length > 0) return null;
	if (!/^[a-z0-9][a-z0-9-]{0,63}$/u.test(owner)) return null;
	const name = plain(coded);
	const kind =
		folder === "calendars"
			? "calendar"
			: folder === "contacts"
				? "contacts"
				: null;
	return kind && name !== null && isName(name) ? { owner, kind, name } : null;
};

/** The place of an object: its file's name below the collection. */
export const hrefOf = (id: string, file: string): string =>
	`${id}${encodeURIComponent(file)}`;

/** The file of a place in this collection; null for a place that is not in it or that no object can have. */
export const fileOf = (id: string, kind: Kind, href: string): string | null => {
	if (!href.startsWith(id)) return null;
	const file = plain(href.slice(id.length));
	return file !== null && isObjectFile(file, kind) ? file : null;
};

/** A name that a new object's file can have; the same for the same name, and never outside of its folder. */
export const safeFile = (file: string, kind: Kind): string => {
	const name = file.toWellFormed().normalize("NFC");
	return isObjectFile(name, kind) && Buffer.byteLength(name) <= longest
		? name
		: `${hash(file.toWellFormed())}${kinds[kind].ending}`;
};

/** Whether a file of this name is an object, for us and for other programs. */
export const isObjectFile = (file: string, kind: Kind): boolean =>
	isName(file) && file.length > 4 && file.endsWith(kinds[kind].ending);

/** Whether a folder of this name can be a collection: not hidden, and its name can be written as it is. */
export const isName = (name: string): boolean =>
	name !== "" &&
	!name.startsWith(".") &&
	!/[/\\\p{Cc}\u{FFFD}]/u.test(name) &&
	name.isWellFormed() &&
	Buffer.byteLength(name) <= 255;

/** What is left for the marks of programs that write beside it, of the 255 bytes a name may have. */
const longest = 200;

const plain = (coded: string): string | null => {
	if (!coded.isWellFormed()) return null;
	const text = decode(coded);
	return encodeURIComponent(text) === coded ? text : null;
};

const hash = (text: string): string =>
	createHash("sha256").update(text).digest("hex").slice(0, 32);
