import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { at, say, type Text } from "../../core/text.ts";
import type { Restore } from "./draft.ts";
import { takeTarget } from "./look.ts";
import { type LookFacts, lookView } from "./look-view.ts";
import { nameOf } from "./name.ts";
import type { Restoring } from "./needs.ts";
import { type Opener, openRestore } from "./open-state.ts";
import { showRestore } from "./show.ts";

/** Draws a text for somebody. */
export type InWords = {
	readonly inWords: (
		text: Text,
		reader: Pick<Context["actor"], "locale" | "zone">,
	) => string;
};

/** Changes one choice of a restore that has not begun, and shows its card again. */
export const setChoice = defineCommand({
	name: "restore set",
	args: z.object({
		restore: arg.carried(),
		point: flag(arg.hidden(20)),
		into: flag(arg.hidden(160)),
		mode: flag(arg.choice(["merge", "exact"])),
		changed: flag(arg.choice(["replace", "copy", "leave"])),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (input, services: Restoring & InWords, context) => {
		const restore = await openOpen(input.restore, context, services);
		const { mode, changed, point } = input;
		const next: Restore = {
			...restore,
			...(mode ? { mode } : {}),
			...(changed ? { changed } : {}),
			...(point ? { ...(await atPoint(restore, point, services)) } : {}),
			...(input.into
				? await goingInto(restore, input.into, services, context)
				: {}),
		};
		return done(await keepChoices(next, services, context));
	},
	view: lookView,
});

/** Names the new collection that a restore goes into. */
export const nameNew = defineCommand({
	name: "restore name",
	args: z.object({ restore: arg.carried(), name: arg.text(80) }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ restore: id, name }, services: Restoring, context) => {
		const restore = await openOpen(id, context, services);
		const next = { ...restore, ...fresh, into: { kind: "new" as const, name } };
		return done(await keepChoices(next, services, context));
	},
	view: lookView,
});

/** A restore that can still be changed. Problem `restore-over` for one that began. */
export const openOpen = async (
	id: string,
	opener: Opener,
	services: Pick<Restoring, "restores">,
): Promise<Restore> => {
	const restore = await openRestore(id, opener, services);
	if (restore.begun) throw new Problem("restore-over");
	return restore;
};

/** Keeps what was chosen, and shows the card with it. Problem `restore-over` when it began meanwhile. */
export const keepChoices = async (
	next: Restore,
	services: Restoring,
	{ actor }: Pick<Opener, "actor">,
): Promise<LookFacts> => {
	if (!(await services.restores.change(next)))
		throw new Problem("restore-over");
	return showRestore(next, services, actor.person);
};

/** Another state is compared with another one, so that what was chosen says nothing any more. */
const fresh = { target: null, left: [] } as const;

const atPoint = async (
	{ source }: Restore,
	number: string,
	{ points }: Restoring,
): Promise<Pick<Restore, "point" | "left">> => {
	const all = await points.list(source);
	const found = all.find((point) => String(point.number) === number);
	if (!found) throw new Problem("point-none");
	return { point: found.number, left: [] };
};

const goingInto = async (
	restore: Restore,
	wanted: string,
	services: Restoring & InWords,
	context: Pick<Context, "actor" | "now">,
): Promise<Pick<Restore, "into" | "target" | "left">> => {
	if (wanted === "new")
		return {
			...fresh,
			into: { kind: "new", name: await newName(restore, services, context) },
		};
	const collection = /^to (.+)$/su.exec(wanted)?.[1];
	const into =
		collection === undefined
			? { kind: "same" as const }
			: { kind: "other" as const, collection };
	const target = await takeTarget({ ...restore, into }, services, context.now);
	return { into, target, left: [] };
};

const newName = async (
	{ source, point }: Restore,
	{ points, inWords }: Restoring & InWords,
	{ actor }: Pick<Context, "actor">,
): Promise<string> => {
	const of = await points.source(source);
	const found = (await points.list(source)).find(
		({ number }) => number === point,
	);
	const name = of ? nameOf(of.collection) : "";
	const day = at(found?.at ?? 0, "day");
	return inWords(say("restore.new-name", { name, day }), actor).slice(0, 80);
};
