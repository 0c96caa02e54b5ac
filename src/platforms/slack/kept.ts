import type { z } from "zod";
import type { ArgMeta } from "../../core/arg.ts";

/** Whether a dialog keeps what is known of an argument instead of asking for it: what is hidden, and usable files, which Slack cannot show in a field. */
export const isKept = (
	{ schema, meta }: { readonly schema: z.ZodType; readonly meta: ArgMeta },
	value: unknown,
): boolean =>
	value !== undefined &&
	(meta.hidden === true ||
		(meta.field === "files" && schema.safeParse(value).success));
