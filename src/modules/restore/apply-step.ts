import type { StepResult } from "../../core/job.ts";
import { Problem } from "../../core/problem.ts";
import type { Condition } from "../../pim/collection.ts";
import { contentMark } from "../../pim/content-mark.ts";
import { uidOf } from "../../pim/uid.ts";
import { type Aim, aimOf } from "./aim.ts";
import type { Opened } from "./apply-open.ts";
import type { Place } from "./needs.ts";
import type { Planned } from "./plan.ts";
import type { Points } from "./points.ts";
import { conflict, didIt, ended } from "./result.ts";

/** Does what is planned with one object, unless somebody edited it meanwhile; what is so already is recognised, so that it can be done again after a crash. Problem `point-damaged` when the kept text is not whole. */
export const applyStep = async (
	planned: Planned,
	{ restore, place, arrived }: Opened,
	points: Pick<Points, "texts">,
): Promise<StepResult> => {
	const { item, deed } = planned;
	const aim = await aimOf(planned, restore, place, points);
	const { text } = aim;
	if (text === null) return takeAway(planned, place);
	// Not every server refuses a second one.
	const twin = deed === "create" ? arrived.get(uidOf(text) ?? "") : undefined;
	if (twin && twin.href !== aim.href)
		return twin.content === aim.content
			? ended("already", didIt(planned, twin.href, twin.content))
			: conflict(planned, twin.href, "uid");
	const when: Condition =
		deed === "replace" && item.now
			? { kind: "is", etag: item.now.etag }
			: { kind: "absent" };
	return write(planned, place, { ...aim, text }, when);
};

const write = async (
	planned: Planned,
	{ account, collection }: Place,
	aim: Aim & { readonly text: string },
	when: Condition,
): Promise<StepResult> => {
	const put = await account.put(collection, { ...aim, when });
	switch (put.kind) {
		case "done":
			return ended("done", didIt(planned, aim.href, aim.content));
		case "refused":
			throw new Problem("sync-refused");
		case "moved":
		case "uid-taken": {
			const href = put.kind === "moved" ? aim.href : put.href;
			const there = href === null ? [] : await account.read(collection, [href]);
			const found = there[0];
			if (found && contentMark(found.text) === aim.content)
				return ended("already", didIt(planned, found.href, aim.content));
			if (put.kind === "uid-taken") return conflict(planned, aim.href, "uid");
			return conflict(planned, aim.href, found ? "edited" : "gone");
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
