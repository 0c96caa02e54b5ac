import { at, gigabytes, say, type Text } from "../../core/text.ts";
import type { Growth } from "./growth.ts";

/** How storage grows, as one sentence; `full` tells that nothing is free any more. */
export const growthLine = (growth: Growth, full: boolean): Text => {
	if (full) return say("storage.growth.full");
	switch (growth.kind) {
		case "unknown":
		case "flat":
			return say(`storage.growth.${growth.kind}`);
		case "shrinking":
			return say("storage.growth.shrinking", {
				daily: gigabytes(growth.perDay),
			});
		case "growing":
			return growingLine(growth);
	}
};

const growingLine = (growth: Growth & { kind: "growing" }): Text => {
	const daily = gigabytes(growth.perDay);
	if (growth.full === null) return say("storage.growth.far", { daily });
	const { full, earliest, latest } = growth;
	const days = { daily, full: at(full, "day"), earliest: at(earliest, "day") };
	return latest === null
		? say("storage.growth.open", days)
		: say("storage.growth.range", { ...days, latest: at(latest, "day") });
};
