import { z } from "zod";

const id = z.string().min(1).max(64);
const named = z.object({ id });

/** Ids of the files of a message, at most 50. */
export const sharedFiles = z
	.array(named)
	.catch([])
	.transform((all) => all.slice(0, 50).map((file) => file.id));

/** A slash command as Slack sends it, as far as we use it. */
export const commandPayload = z.object({
	command: z.string(),
	text: z.string().default(""),
	user_id: id,
	team_id: id,
	channel_id: id,
	trigger_id: z.string(),
	response_url: z.url(),
});
export type CommandPayload = z.output<typeof commandPayload>;

/** A message or global shortcut. */
export const shortcutPayload = z.object({
	callback_id: z.string(),
	trigger_id: z.string(),
	user: named,
	team: named,
	response_url: z.url().optional(),
	message: z
		.object({
			text: z.string().default(""),
			ts: id.optional(),
			thread_ts: id.optional(),
			user: id.optional(),
			files: sharedFiles,
		})
		.optional(),
	channel: named.optional(),
});
export type ShortcutPayload = z.output<typeof shortcutPayload>;

/** The buttons of a block, as far as it has any. */
const pressedBlock = z.object({
	elements: z
		.array(z.object({ value: z.string().optional().catch(undefined) }))
		.catch([]),
});

/** A press of a button, with where it stands. */
export const actionPayload = z.object({
	trigger_id: z.string(),
	user: named,
	team: named,
	response_url: z.url().optional(),
	container: z.object({
		type: z.string(),
		is_ephemeral: z.boolean().default(false),
		message_ts: id.optional(),
		thread_ts: id.optional(),
	}),
	message: z.object({ blocks: z.array(pressedBlock).default([]) }).optional(),
	channel: named.optional(),
	actions: z
		.array(
			z.object({
				action_id: z.string(),
				block_id: z.string().default(""),
				value: z.string().default(""),
				selected_option: z.object({ value: z.string() }).nullish(),
			}),
		)
		.min(1),
});
export type ActionPayload = z.output<typeof actionPayload>;

const option = z.object({ value: z.string() });

/** The state of one dialog field: what a person typed or chose. */
export const fieldState = z.object({
	type: z.string(),
	value: z.string().nullish(),
	selected_option: option.nullish(),
	selected_options: z.array(option).nullish(),
	selected_date: z.string().nullish(),
	files: z.array(named).max(10).nullish(),
});

/** A submitted dialog. */
export const viewPayload = z.object({
	user: named,
	team: named,
	view: z.object({
		id: z.string(),
		hash: z.string().default(""),
		callback_id: z.string(),
		private_metadata: z.string(),
		state: z.object({
			values: z.record(z.string(), z.record(z.string(), fieldState)),
		}),
	}),
});
export type ViewPayload = z.output<typeof viewPayload>;

/** A question for suggestions while somebody types into a field. */
export const optionsPayload = z.object({
	user: named,
	team: named,
	action_id: z.string(),
	value: z.string().default(""),
});

/** What somebody wrote to us in our own conversation; what we wrote ourselves has a `bot_id`. */
export const messagePayload = z.object({
	team_id: id,
	event: z.object({
		channel: id,
		user: id,
		text: z.string().default(""),
		ts: id,
		thread_ts: id.optional(),
		files: sharedFiles,
	}),
});
export type MessagePayload = z.output<typeof messagePayload>;

/** Whether a message was written by a person just now, and not changed, deleted or posted by an app. */
export const spokenMessage = z.object({
	event: z.object({
		user: id,
		bot_id: z.undefined().optional(),
		subtype: z.enum(["file_share", "thread_broadcast"]).optional(),
	}),
});

/** A file was shared somewhere; we are told of no message. */
export const fileSharedPayload = z.object({
	team_id: id,
	authorizations: z.array(z.object({ user_id: id })).catch([]),
	event: z.object({
		file_id: id,
		channel_id: id,
		user_id: id,
		event_ts: id,
	}),
});
export type FileSharedPayload = z.output<typeof fileSharedPayload>;

/** Somebody opened the Home tab. */
export const homePayload = z.object({
	team_id: id,
	event: z.object({ user: id, tab: z.string().default("home") }),
});

/** Somebody took back what they had allowed us, in Slack's own settings. */
export const revokedPayload = z.object({
	team_id: id,
	event: z.object({
		tokens: z.object({ oauth: z.array(id).default([]) }),
	}),
});

/** Somebody changed their profile, their language perhaps. */
export const userPayload = z.object({ event: z.object({ user: named }) });
