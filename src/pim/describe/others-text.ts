import { say, type Text } from "../../core/text.ts";
import { shown } from "./shown.ts";

/** The names of properties that changed and have no words of their own, in one line; none when there are none. */
export const othersText = (names: readonly string[]): readonly Text[] => {
	const told = [...new Set(names)].filter((name) => name.trim() !== "");
	return told.length === 0
		? []
		: [
				say("pim.change.others", {
					count: told.length,
					names: firstOf(told, (name) => shown(name, 40) || "?", 5),
				}),
			];
};

/** The first of several things, and how many more there are. */
export const firstOf = <T>(
	things: readonly T[],
	draw: (thing: T) => Text,
	most = 3,
): Text => {
	const isAll = things.length <= most + 1;
	const drawn = (isAll ? things : things.slice(0, most)).map(draw);
	const [only] = drawn;
	if (drawn.length === 1 && only !== undefined) return only;
	return {
		series: isAll
			? drawn
			: [...drawn, say("pim.more", { count: things.length - most })],
	};
};
