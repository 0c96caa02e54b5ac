import { createHash } from "node:crypto";
import { Problem } from "../../core/problem.ts";
import { contentMark } from "../../pim/content-mark.ts";
import { withUid } from "../../pim/uid.ts";
import type { Restore } from "./draft.ts";
import type { Place } from "./needs.ts";
import type { Planned } from "./plan.ts";
import type { Points } from "./points.ts";

/** What has to be at a place when something planned was done: this text with the mark of its content, or nothing (null). */
export type Aim = {
	readonly href: string;
	readonly text: string | null;
	readonly content: string | null;
};

/** Where a planned deed leads; the same at every try, so that a step done twice makes one object. Problem `point-damaged` when the kept text is not whole. */
export const aimOf = async (
	{ item, deed }: Planned,
	restore: Pick<Restore, "id" | "into">,
	{ account, collection }: Place,
	points: Pick<Points, "texts">,
): Promise<Aim> => {
	if (deed === "remove")
		return { href: item.now?.href ?? "", text: null, content: null };
	const address = item.wanted?.text ?? "";
	const text = (await points.texts([address])).get(address);
	if (item.wanted === null || text === undefined)
		throw new Problem("point-damaged");
	const { href } = item.wanted;
	const aimAt = (place: string, words: string): Aim => ({
		href: place,
		text: words,
		content: contentMark(words),
	});
	switch (deed) {
		case "create": {
			// Elsewhere another object may have the same name.
			const isHome = restore.into.kind === "same" && !item.isDisplaced;
			const other = () => account.place(collection, nameOf(item.key, href));
			return aimAt(isHome ? href : other(), text);
		}
		case "replace":
			return aimAt(item.now?.href ?? "", text);
		case "copy": {
			const uid = nameOf(`${restore.id} ${item.key}`, "");
			const name = nameOf(uid, href);
			return aimAt(account.place(collection, name), withUid(text, uid));
		}
	}
};

const nameOf = (of: string, href: string): string => {
	const name = createHash("sha256").update(of).digest("hex").slice(0, 32);
	return `${name}${/\.\w{1,8}$/u.exec(href)?.[0] ?? ""}`;
};
