import { join } from "node:path";
import type {
	Changes,
	Condition,
	PimObject,
	Put,
	Row,
} from "../../../pim/collection.ts";
import { normalise } from "../../../pim/normalise.ts";
import { uidOf } from "../../../pim/uid.ts";
import { largest, readPlain, takeAway, writeWhole } from "./disk.ts";
import { advance, changesSince, type Known } from "./ledger.ts";
import { keepLedger, readLedger } from "./ledger-file.ts";
import { inBatches, markOf, type Shelf, textIn } from "./shelf.ts";
import { fileOf, hrefOf } from "./where.ts";

/** A collection's id with the shelf of its files. */
export type Held = { readonly id: string; readonly shelf: Shelf };

/** Everything that is there, nothing believed that was known before. */
export const listObjects = async (held: Held): Promise<readonly Row[]> =>
	[...(await held.shelf.look(true))].map(([file, { etag }]) => ({
		href: hrefOf(held.id, file),
		etag,
	}));

/** What happened since a token; no token where the disk could not keep it. */
export const changesIn = (held: Held, token: string | null): Promise<Changes> =>
	held.shelf.inTurn(async () => {
		const { folder } = held.shelf;
		const before = await readLedger(folder);
		const ledger = advance(before, await held.shelf.look());
		const isKept = ledger === before || (await keepLedger(folder, ledger));
		const href = (file: string) => hrefOf(held.id, file);
		return isKept
			? changesSince(ledger, token, href)
			: { ...changesSince(ledger, null, href), token: null };
	});

/** Objects as they are; without those that are not there or that nobody can read. */
export const readObjects = async (
	{ id, shelf }: Held,
	hrefs: readonly string[],
): Promise<readonly PimObject[]> => {
	const read = await inBatches(hrefs, async (href) => {
		const file = fileOf(id, shelf.kind, href);
		if (file === null) return [];
		const bytes = await readPlain(join(shelf.folder, file));
		if (typeof bytes === "string") return [];
		const text = textIn(bytes);
		return text === null
			? []
			: [{ href, etag: markOf(bytes), text: normalise(text) }];
	});
	return read.flat();
};

/** Writes an object where the condition holds; looked at again right before, because other programs write here, too. */
export const putObject = (
	{ id, shelf }: Held,
	object: {
		readonly href: string;
		readonly text: string;
		readonly when: Condition;
	},
): Promise<Put> =>
	shelf.inTurn(async () => {
		const file = fileOf(id, shelf.kind, object.href);
		const text = normalise(object.text);
		const bytes = Buffer.from(text);
		if (file === null || !isObject(shelf, text) || bytes.length > largest)
			return { kind: "refused" };
		const holds = async () => holdsFor(object.when, await shelf.lookAt(file));
		if (!(await holds())) return { kind: "moved" };
		const uid = uidOf(text);
		const twin = uid === null ? null : await shelf.twinOf(uid, file);
		if (twin !== null) return { kind: "uid-taken", href: hrefOf(id, twin) };
		const isWritten = await writeWhole(
			join(shelf.folder, file),
			bytes,
			object.when.kind === "absent" ? "new" : "over",
			holds,
		);
		if (!isWritten) return { kind: "moved" };
		return { kind: "done", etag: markOf(bytes) };
	});

/** Takes an object away that has this mark. */
export const removeObject = (
	{ id, shelf }: Held,
	{ href, etag }: Row,
): Promise<{ readonly kind: "done" | "moved" | "gone" }> =>
	shelf.inTurn(async () => {
		const file = fileOf(id, shelf.kind, href);
		const there = file === null ? null : await shelf.lookAt(file);
		if (file === null || there === null) return { kind: "gone" };
		if (there.etag !== etag) return { kind: "moved" };
		await takeAway(join(shelf.folder, file));
		return { kind: "done" };
	});

const holdsFor = (when: Condition, there: Known | null): boolean =>
	when.kind === "absent" ? there === null : there?.etag === when.etag;

/** Whether a text is one whole object of this kind; what is inside is its owner's. */
const isObject = ({ kind }: Shelf, text: string): boolean => {
	const name = kind === "calendar" ? "VCALENDAR" : "VCARD";
	return (
		text.isWellFormed() &&
		new RegExp(`^BEGIN:${name}[ \\t]*\\r\\n`, "iu").test(text) &&
		new RegExp(`\\r\\nEND:${name}[ \\t]*\\r\\n$`, "iu").test(text)
	);
};
