import { say, type Text } from "../../core/text.ts";
import { always, noUndoNote, undoNote } from "../../core/undo.ts";
import type { View } from "../../core/view.ts";
import { serverName } from "./server-name.ts";

type Facts = {
	readonly server: string;
	/** Whose it was; null for one's own. */
	readonly name: Text | null;
	readonly isForgotten: boolean;
};

/** Says to whoever did it what became of the connection. */
export const disconnectedView = ({
	server,
	name,
	isForgotten,
}: Facts): View => ({
	title:
		name === null
			? say("sync.disconnected.own", { server: serverName(server) })
			: say("sync.disconnected.other", { name, server: serverName(server) }),
	body: [
		{ kind: "text", text: staying(isForgotten) },
		...(name === null ? [againBlock] : []),
		isForgotten
			? noUndoNote(say("undo.sync.forget"))
			: name === null
				? undoNote(always)
				: { kind: "note", text: say("undo.sync.other") },
	],
});

/** Says to the owner of an account that somebody else disconnected it. */
export const toldView = ({ server, isForgotten }: Facts, by: string): View => ({
	title: say("sync.disconnected.told", { server: serverName(server), by }),
	body: [{ kind: "text", text: staying(isForgotten) }, againBlock],
});

const staying = (isForgotten: boolean): Text =>
	say(isForgotten ? "sync.disconnected.forgotten" : "sync.disconnected.stay");

const againBlock = {
	kind: "buttons",
	buttons: [
		{
			label: say("undo.sync.again"),
			does: { kind: "invoke", command: "sync connect", input: {} },
		},
	],
} as const;
