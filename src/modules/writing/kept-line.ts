import type { Kept } from "../../ai/guards/kept.ts";
import { say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";

/** "Kept: 1 name, 1 time, 2 days"; nothing when there was nothing to keep. */
export const keptLine = (kept: Kept): readonly Block[] => {
	const parts = [
		{ count: kept.names, text: say("write.kept.names", { count: kept.names }) },
		{
			count: kept.numbers,
			text: say("write.kept.numbers", { count: kept.numbers }),
		},
		{ count: kept.times, text: say("write.kept.times", { count: kept.times }) },
		{ count: kept.days, text: say("write.kept.days", { count: kept.days }) },
		{ count: kept.links, text: say("write.kept.links", { count: kept.links }) },
		{
			count: kept.mentions,
			text: say("write.kept.mentions", { count: kept.mentions }),
		},
	].filter(({ count }) => count > 0);
	if (parts.length === 0) return [];
	const series = { series: parts.map(({ text }) => text) };
	return [{ kind: "text", text: say("write.kept", { what: series }) }];
};
