import { languages } from "../../ai/guards/language.ts";
import type { House, HouseWay } from "../../ai/house.ts";
import {
	strictnesses,
	tones,
	type Wish,
	type WriteAction,
	writeActions,
} from "../../ai/wish.ts";
import type { Actor } from "../../core/actor.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";

/** Reads what a menu carries: `shorten`, `tone:friendly`, `into:de`, `correct:strict`, `way:ID`. Problem `invalid-argument` for anything else. */
export const readWanted = (text: string): Wish => {
	const [kind = "", value = ""] = text.split(":");
	const tone = tones.find((one) => one === value);
	if (kind === "tone" && tone) return { action: "tone", tone };
	const into = languages.find((one) => one === value);
	if (kind === "into" && into) return { action: "translate", into };
	const strictness = strictnesses.find((one) => one === value);
	if (kind === "correct" && strictness)
		return { action: "correct", strictness };
	if (kind === "way" && value !== "") return { action: "own", way: value };
	const action = writeActions.find((one) => one === text && plain.has(one));
	if (action === undefined)
		throw new Problem("invalid-argument", { name: say("arg.action") });
	return action === "correct" ? { action, strictness: "standard" } : { action };
};

/** Actions that need nothing besides the text. */
const plain: ReadonlySet<WriteAction> = new Set<WriteAction>([
	"rephrase",
	"correct",
	"shorten",
	"expand",
	"simplify",
	"structure",
]);

/** The tone or action of the house that a wish names, which may be gone by now: Problem `not-found`. */
export const wayOf = async (
	house: House,
	{ person, userId }: Actor,
	wish: Wish,
): Promise<HouseWay | null> => {
	if (wish.way === undefined) return null;
	const reader = { person, userId };
	const [own, actions] = await Promise.all([
		house.tones(reader),
		house.actions(reader),
	]);
	const way = [...own, ...actions].find(({ id }) => id === wish.way);
	if (way === undefined) throw new Problem("not-found");
	return way;
};
