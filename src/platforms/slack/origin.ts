import { z } from "zod";
import type { Origin } from "../../core/chat.ts";
import type { Port } from "../../core/pipeline.ts";
import type { PlacedStage } from "./desk.ts";
import type {
	ActionPayload,
	CommandPayload,
	ShortcutPayload,
} from "./payload.ts";

/** An origin as a dialog keeps it. */
export const originKept: z.ZodType<Origin> = z.object({
	channel: z.string(),
	message: z.string().nullable(),
	thread: z.string().nullable(),
	author: z.string().nullable(),
});

/** Where a slash command was typed. */
export const commandOrigin = ({ channel_id }: CommandPayload): Origin =>
	inChannel(channel_id);

/** The message a shortcut was chosen on; null for a global one. */
export const shortcutOrigin = ({
	channel,
	message,
}: ShortcutPayload): Origin | null => {
	if (!channel) return null;
	return {
		channel: channel.id,
		message: message?.ts ?? null,
		thread: message?.thread_ts ?? null,
		author: message?.user ?? null,
	};
};

/** Where a button was pressed; null on the Home tab and in our own conversation with the person, where nothing is about the place. */
export const pressOrigin = ({
	channel,
	container,
}: ActionPayload): Origin | null =>
	!channel || isDirect(channel.id)
		? null
		: { ...inChannel(channel.id), thread: container.thread_ts ?? null };

/** Whether a conversation is between two: as one we can see, it is our own with somebody. */
export const isDirect = (channel: string): boolean => channel.startsWith("D");

/** The port of one invocation: it may take ten minutes, and ends with the process. */
export const portAt = (
	stage: Pick<PlacedStage, "progress" | "closing">,
	origin: Origin | null,
): Port => ({
	progress: stage.progress,
	signal: stage.closing,
	...(origin === null ? {} : { origin }),
});

const inChannel = (channel: string): Origin => ({
	channel,
	message: null,
	thread: null,
	author: null,
});
