import type { Context, Preview } from "../../core/command.ts";
import { fingerprint } from "../../core/fingerprint.ts";
import { Problem } from "../../core/problem.ts";
import { at, say } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { Restore } from "./draft.ts";
import { intoText, nameOf } from "./name.ts";
import type { Restoring } from "./needs.ts";
import type { State } from "./open-state.ts";
import { ownerRows } from "./owner-rows.ts";
import { guardOf } from "./plan.ts";
import { countRows } from "./plan-rows.ts";
import { accountOf, isHolder } from "./whose.ts";

/** What whoever has to agree reads: numbers, where to and why somebody else decides. Problem `sync-unsupported` where no new collection can be made. */
export const previewOf = async (
	{ restore, source, now, planned }: State,
	services: Restoring,
	{ actor }: Pick<Context, "actor">,
): Promise<Preview> => {
	await mustBePossible(restore, services);
	const count = planned.length;
	const isOwn = isHolder(restore.holder, actor.person);
	const guard = (await isOurs(restore, services))
		? null
		: guardOf(planned, now.length);
	const points = await services.points.list(restore.source);
	const point = points.find(({ number }) => number === restore.point);
	if (!point) throw new Problem("point-none");
	const title = restore.undoes === null ? "title" : "undo";
	return {
		title: say(`restore.apply.${title}`, {
			count,
			name: nameOf(source.collection),
		}),
		verb: say("restore.apply.verb", { count }),
		rows: [
			...(await ownerRows(restore.holder, actor.person, services)),
			{ label: say("restore.row.point"), value: at(point.at) },
			{
				label: say("restore.row.into"),
				value: await intoText(restore, services),
			},
			...countRows(planned),
			...(isOwn ? [] : [because(`other-${restore.holder.kind}`)]),
			...(guard ? [because(guard)] : []),
		],
		notes: [say("restore.note.guests"), say("restore.note.undo")],
		...(isOwn && guard === null ? {} : { effect: "destroy" as const }),
		basis: {
			planned: fingerprint(
				planned.map(({ item, deed }) => [
					item.key,
					deed,
					item.wanted?.content ?? null,
					item.now?.etag ?? null,
				]),
			),
			into: restore.into,
		},
	};
};

const mustBePossible = async (
	{ holder, into }: Restore,
	services: Restoring,
): Promise<void> => {
	if (into.kind !== "new") return;
	const account = await accountOf(holder, services);
	if (!(await account.capabilities()).makes)
		throw new Problem("sync-unsupported");
};

/** What a restore made and nobody had before may go again as a whole. */
const isOurs = async (
	{ undoes }: Restore,
	{ restores }: Restoring,
): Promise<boolean> => {
	const undone = undoes === null ? null : await restores.get(undoes);
	return (undone?.begun?.made ?? null) !== null;
};

type Because = "other-person" | "other-service" | "empties" | "half";

const because = (why: Because): Row => ({
	label: say("restore.row.second"),
	value: say(`restore.second.${why}`),
});
