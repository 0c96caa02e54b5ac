import { say } from "../../../core/text.ts";
import type { View } from "../../../core/view.ts";
import type { Place } from "../place.ts";
import { createStage, type Stage, type StageParts } from "../stage.ts";
import { createLine, type Line } from "./line.ts";
import type { Streams } from "./streams.ts";

/** A stage in a thread of somebody's conversation with us. */
export type GrowingParts = StageParts & {
	readonly channel: string;
	readonly thread: string;
	readonly streams: Streams;
	readonly remove: (channel: string, ts: string) => Promise<void>;
};

/** The thread a place is in, where Slack lets text grow: in somebody's conversation with us. */
export const growsIn = (
	place: Place,
): { readonly channel: string; readonly thread: string } | null =>
	(place.kind === "message" || place.kind === "thread") &&
	place.thread !== undefined
		? { channel: place.channel, thread: place.thread }
		: null;

/** Makes a stage whose text grows in a message of its own, below a head with the buttons; what cannot grow is shown in the head, by updates. A new text ends where it grew, anything else in the head. */
export const createGrowingStage = (parts: GrowingParts): Stage => {
	const { channel, thread, start } = parts;
	let head: Stage | null = null;
	let line: Line | null = null;
	let latest: View = parts.moved;
	let opened: Promise<void> | null = null;
	let over = false;

	const open = async (): Promise<void> => {
		const drawn = await parts.draw(withoutText(latest));
		const stands = await parts.show({ kind: "thread", channel, thread }, drawn);
		head = createStage({ ...parts, start: stands });
		grow();
	};
	const grow = (): void => {
		if (over || head === null) return;
		const text = textOf(latest);
		if (text === null || line?.isBroken()) {
			head.progress(latest);
			return;
		}
		line ??= createLine({
			...parts,
			remove: clear,
			onBreak: () => {
				if (!over) head?.progress(latest);
			},
		});
		line.say(text);
	};
	/** What Slack does not take away says at least that it is over. */
	const clear = async (_channel: string, ts: string): Promise<void> => {
		const gone = parts.remove(channel, ts);
		await gone.catch(async () => {
			const note = await parts.draw(elsewhere);
			await parts.show({ kind: "message", channel, ts }, note);
		});
	};
	const drop = async (place: Place): Promise<void> => {
		if (place.kind === "message")
			await clear(channel, place.ts).catch(() => undefined);
	};
	/** The last view takes the place of the text that grew. */
	const settle = async (view: View, grown: Place): Promise<Place | null> => {
		if (textOf(view) === null) return null;
		const drawn = await parts.draw(view);
		return parts.show(grown, drawn).catch(() => null);
	};

	return {
		place: () => head?.place() ?? start,
		progress: (view) => {
			if (over) return;
			latest = view;
			opened ??= open().catch(() => undefined);
			grow();
		},
		end: async (view) => {
			over = true;
			await opened;
			if (head === null) return createStage(parts).end(view);
			const grown = (await line?.stop()) ?? null;
			const stands = grown && (await settle(view, grown));
			await (stands ? drop(head.place()) : grown && drop(grown));
			const end = stands ?? (await head.end(view));
			if (goesOn(view)) await drop(start);
			return end;
		},
	};
};

const elsewhere: View = { title: say("write.grown.elsewhere"), body: [] };

const textOf = ({ body }: View): string | null =>
	body.find((block) => block.kind === "quote")?.text ?? null;

/** A text, or a card to go on with, takes the place of the one that was pressed; a problem leaves it. */
const goesOn = (view: View): boolean =>
	textOf(view) !== null || view.follow !== undefined;

const withoutText = (view: View): View => ({
	...view,
	body: view.body.filter(({ kind }) => kind !== "quote"),
});
