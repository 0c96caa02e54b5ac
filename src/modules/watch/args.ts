import { z } from "zod";
import { arg, asArg, flag } from "../../core/arg.ts";
import { subjects } from "./watch.ts";

const most = 5;

/** Thresholds in percent as people write them: `80`, `80, 90`, `80 % 95 %`; lowest first, each once. */
export const thresholds = z
	.string()
	.trim()
	.regex(/^\d{1,3}\s*%?(?:[\s,;/]+\d{1,3}\s*%?){0,20}$/u)
	.transform((text) => {
		const all = (text.match(/\d+/gu) ?? []).map(Number);
		return [...new Set(all)].sort((one, other) => one - other);
	})
	.pipe(z.array(z.number().int().min(1).max(100)).min(1).max(most));

/** What `storage watch` takes; without a threshold its dialog opens. */
export const watchArgs = z.object({
	at: asArg(thresholds, { form: "flag", field: "text" }),
	of: flag(arg.choice(subjects)),
	in: flag(arg.lookup("channel")),
});
