import { z } from "zod";

const id = z.string().min(1).max(255);
const place = {
	channel: id.optional(),
	messageTs: id.optional(),
	viewId: id.optional(),
};

/** What the page may send, by path under /ui/. */
export const requests = {
	message: z.object({
		as: id,
		channel: id,
		text: z.string().max(40_000),
		files: z.array(id).max(10).optional(),
		threadTs: id.optional(),
	}),
	command: z.object({
		as: id,
		channel: id,
		command: id,
		text: z.string().max(40_000),
		threadTs: id.optional(),
	}),
	shortcut: z.object({
		as: id,
		callbackId: id,
		channel: id.optional(),
		messageTs: id.optional(),
	}),
	action: z.object({
		as: id,
		...place,
		blockId: id,
		actionId: id,
		value: z.unknown().optional(),
		state: z.unknown().optional(),
	}),
	options: z.object({
		as: id,
		...place,
		blockId: id,
		actionId: id,
		query: z.string().max(3000),
	}),
	consent: z.object({
		as: id,
		query: z.string().max(4000),
		allow: z.boolean(),
	}),
	submit: z.object({ as: id, viewId: id, state: z.unknown().optional() }),
	close: z.object({ as: id, viewId: id }),
	read: z.object({ as: id, channel: id }),
	locale: z.object({
		as: id,
		locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
	}),
};
