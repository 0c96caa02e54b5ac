import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { at, say, type Text } from "../../core/text.ts";
import { noUndo } from "../../core/undo.ts";
import type { Row } from "../../core/view.ts";
import { disconnectedView, toldView } from "./disconnected-view.ts";
import { keptPoints } from "./kept-points.ts";
import type { SyncNeeds } from "./needs.ts";
import { serverName } from "./server-name.ts";
import { connectionOf } from "./whose.ts";

type Needs = Pick<
	SyncNeeds,
	"connections" | "points" | "findPerson" | "tellPerson"
>;

/** Ends a connection: one's own, or as an admin somebody else's, for which a second person decides. The points stay as long as they would, unless they are to be forgotten. */
export const disconnectAccount = defineCommand({
	name: "sync disconnect",
	args: z.object({
		of: flag(arg.lookup("person")),
		forget: flag(arg.yes()),
	}),
	who: "member",
	effect: ({ of }) => (of === undefined ? "change" : "destroy"),
	asksWhy: false,
	sensitive: true,
	preview: async ({ of, forget }, services: Needs, context: Context) => {
		const { connection, name } = await connectionOf(of, services, context);
		const { server, since, holder } = connection;
		const kept = await keptPoints(services.points, holder);
		return {
			title: titleOf(name, server),
			verb: say("sync.disconnect.verb"),
			rows: [
				{ label: say("sync.row.server"), value: serverName(server) },
				{ label: say("sync.row.since"), value: at(since, "day") },
				pointsRow(kept, forget === true),
			],
			notes: [
				say("sync.disconnect.note"),
				...(forget ? [noUndo(say("undo.sync.forget"))] : []),
			],
			basis: { holder, server, since, forget, points: kept.points },
		};
	},
	run: async ({ of, forget }, services: Needs, context: Context) => {
		const { connection, name } = await connectionOf(of, services, context);
		const { holder, server } = connection;
		const { sources } = await keptPoints(services.points, holder);
		await services.connections.remove(holder);
		if (forget) for (const one of sources) await services.points.forget(one);
		const facts = { server, name, isForgotten: forget === true };
		if (holder.kind === "person" && name !== null)
			await services.tellPerson(
				holder.person,
				toldView(facts, context.actor.name),
			);
		return done(facts);
	},
	view: disconnectedView,
});

const titleOf = (name: Text | null, server: string): Text =>
	name === null
		? say("sync.disconnect.title", { server: serverName(server) })
		: say("sync.disconnect.title.other", { name, server: serverName(server) });

const pointsRow = (
	{ points, sources }: Awaited<ReturnType<typeof keptPoints>>,
	forget: boolean,
): Row => {
	const count = say("sync.points.count", { points, count: sources.length });
	return {
		label: say("sync.row.points"),
		value: forget
			? [count, say("sync.points.none")]
			: say("sync.points.kept", { count }),
	};
};
