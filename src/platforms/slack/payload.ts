import { z } from "zod";

const id = z.string().min(1).max(64);
const named = z.object({ id });

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
	message: z.object({ text: z.string().default("") }).optional(),
	channel: named.optional(),
});
export type ShortcutPayload = z.output<typeof shortcutPayload>;

/** A press of a button, with where it stands. */
export const actionPayload = z.object({
	trigger_id: z.string(),
	user: named,
	team: named,
	response_url: z.url().optional(),
	container: z.object({
		type: z.string(),
		is_ephemeral: z.boolean().default(false),
	}),
	channel: named.optional(),
	actions: z
		.array(z.object({ action_id: z.string(), value: z.string().default("") }))
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

/** Somebody opened the Home tab. */
export const homePayload = z.object({
	team_id: id,
	event: z.object({ user: id, tab: z.string().default("home") }),
});

/** Somebody changed their profile, their language perhaps. */
export const userPayload = z.object({ event: z.object({ user: named }) });
