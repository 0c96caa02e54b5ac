import type { HouseWay } from "../../../ai/house.ts";
import { tones } from "../../../ai/wish.ts";
import { say } from "../../../core/text.ts";
import type { Menu } from "../../../core/view.ts";
import type { Kind } from "./under-way.ts";

/** The tones of the house and everybody's, to go on with. */
export const toneMenu = (
	of: Kind,
	session: string,
	own: readonly HouseWay[],
): Menu => ({
	label: say("write.menu.tone"),
	command: `write ${of}-next`,
	input: { session },
	arg: "wanted",
	options: [
		...own.map(({ id, name }) => ({ value: `way:${id}`, label: name })),
		...tones.map((tone) => ({
			value: `tone:${tone}`,
			label: say(`choice.${tone}`),
		})),
	].slice(0, 100),
});
