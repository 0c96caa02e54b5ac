import { createHash } from "node:crypto";
import type { StepResult } from "../../core/job.ts";
import { Problem } from "../../core/problem.ts";
import type { Condition } from "../../pim/collection.ts";
import { contentMark } from "../../pim/content-mark.ts";
import { withUid } from "../../pim/uid.ts";
import type { Restore } from "./draft.ts";
import type { Place } from "./needs.ts";
import type { Planned } from "./plan.ts";
import type { Points } from "./points.ts";
import { conflict, didIt, ended } from "./result.ts";

/** Does what is planned with one object, unless somebody edited it meanwhile; what is so already is recognised, so that it can be done again after a crash. Problem `point-damaged` when the kept text is not whole. */
export const applyStep = async (
	planned: Planned,
	restore: Pick<Restore, "id" | "into">,
	place: Place,
	{ texts }: Pick<Points, "texts">,
): Promise<StepResult> => {
	const { item, deed } = planned;
	if (deed === "remove") return takeAway(planned, place);
	const address = item.wanted?.text ?? "";
	const text = (await texts([address])).get(address);
	if (item.wanted === null || text === undefined)
		throw new Problem("point-damaged");
	const { href } = item.wanted;
	const { account, collection } = place;
	switch (deed) {
		case "create": {
			// Elsewhere another object may have the same name.
			const at =
				restore.into.kind === "same"
					? href
					: account.place(collection, nameOf(item.key, href));
			return write(planned, place, { href: at, text, when: absent });
		}
		case "replace": {
			if (item.now === null) throw new Problem("unexpected");
			const when = { kind: "is", etag: item.now.etag } as const;
			return write(planned, place, { href: item.now.href, text, when });
		}
		case "copy": {
			const uid = nameOf(`${restore.id} ${item.key}`, "");
			const at = account.place(collection, nameOf(uid, href));
			const copy = { href: at, text: withUid(text, uid), when: absent };
			return write(planned, place, copy);
		}
	}
};

type Write = {
	readonly href: string;
	readonly text: string;
	readonly when: Condition;
};

const absent: Condition = { kind: "absent" };

const write = async (
	planned: Planned,
	{ account, collection }: Place,
	object: Write,
): Promise<StepResult> => {
	const content = contentMark(object.text);
	const put = await account.put(collection, object);
	switch (put.kind) {
		case "done":
			return ended("done", didIt(planned, object.href, content));
		case "refused":
			throw new Problem("sync-refused");
		case "moved":
		case "uid-taken": {
			const href = put.kind === "moved" ? object.href : put.href;
			const there = href === null ? [] : await account.read(collection, [href]);
			const found = there[0];
			if (found && contentMark(found.text) === content)
				return ended("already", didIt(planned, found.href, content));
			if (put.kind === "uid-taken")
				return conflict(planned, object.href, "uid");
			return conflict(planned, object.href, found ? "edited" : "gone");
		}
	}
};

const takeAway = async (
	planned: Planned,
	{ account, collection }: Place,
): Promise<StepResult> => {
	const { now } = planned.item;
	if (now === null) throw new Problem("unexpected");
	const { href } = now;
	const removed = await account.remove(collection, now);
	switch (removed.kind) {
		case "done":
			return ended("done", didIt(planned, href, null));
		case "gone":
			return ended("already", didIt(planned, href, null));
		case "moved":
			return conflict(planned, href, "edited");
	}
};

/** The same at every try, so that a step done twice makes one object. */
const nameOf = (of: string, href: string): string => {
	const name = createHash("sha256").update(of).digest("hex").slice(0, 32);
	return `${name}${/\.\w{1,8}$/u.exec(href)?.[0] ?? ""}`;
};
