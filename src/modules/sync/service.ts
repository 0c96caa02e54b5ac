import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { at, say } from "../../core/text.ts";
import { always, undoNote } from "../../core/undo.ts";
import type { View } from "../../core/view.ts";
import type { Holder } from "../../pim/account.ts";
import { linkOf } from "./link.ts";
import { type LinkFacts, linkView } from "./link-view.ts";
import type { SyncNeeds } from "./needs.ts";
import { serverName } from "./server-name.ts";

const holder: Holder = { kind: "service" };

/** Connects the account of the whole organisation, or ends that. */
export const connectService = defineCommand({
	name: "sync service",
	args: z.object({ off: flag(arg.yes()) }),
	who: "admin",
	effect: ({ off }) => (off ? "change" : "read"),
	asksWhy: false,
	sensitive: true,
	preview: async (_input, { connections }: SyncNeeds) => {
		const { server, since } = await connected(connections);
		return {
			title: say("sync.service.off.title"),
			verb: say("sync.disconnect.verb"),
			rows: [
				{ label: say("sync.row.server"), value: serverName(server) },
				{ label: say("sync.row.since"), value: at(since, "day") },
				{ label: say("sync.row.points"), value: say("sync.points.stay") },
			],
			notes: [say("sync.disconnect.note")],
			basis: { server, since },
		};
	},
	run: async ({ off }, services: SyncNeeds, { actor }: Context) => {
		if (!off)
			return done<Facts>({
				kind: "link",
				link: await linkOf(holder, actor, services),
			});
		const { server } = await connected(services.connections);
		await services.connections.remove(holder);
		return done<Facts>({ kind: "off", server });
	},
	view: (facts): View =>
		facts.kind === "link" ? linkView(facts.link) : offView(facts.server),
});

type Facts =
	| { readonly kind: "link"; readonly link: LinkFacts }
	| { readonly kind: "off"; readonly server: string };

/** Problem `nothing-to-do` while none is connected. */
const connected = async (connections: SyncNeeds["connections"]) => {
	const found = await connections.of(holder);
	if (found === null) throw new Problem("nothing-to-do");
	return found;
};

const offView = (server: string): View => ({
	title: say("sync.service.off.done", { server: serverName(server) }),
	body: [
		{ kind: "text", text: say("sync.disconnected.stay") },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("undo.sync.again"),
					does: { kind: "invoke", command: "sync service", input: {} },
				},
			],
		},
		undoNote(always),
	],
});
