import { at, say, type Text } from "../../core/text.ts";
import type { Block, Menu } from "../../core/view.ts";
import { nameOf } from "./name.ts";
import type { Restoring } from "./needs.ts";
import type { State } from "./open-state.ts";
import type { Point } from "./points.ts";
import { accountOf } from "./whose.ts";

/** The menus of a card: another point, where it goes, whether later things stay, and what happens to edited ones. A restore that takes another back has none. */
export const menusOf = async (
	state: State,
	points: readonly Point[],
	services: Restoring,
): Promise<readonly Block[]> => {
	const { restore, difference } = state;
	if (restore.undoes !== null || restore.only !== null) return [];
	const has = (kind: "changed" | "newer") =>
		difference.items.some((item) => item.kind === kind);
	const menus = [
		menu("point", pointOptions(points, restore.target?.now ?? 0)),
		menu("into", await intoOptions(state, services)),
		...(has("changed")
			? [menu("changed", fixed("changed", ["replace", "copy", "leave"]))]
			: []),
		...(has("newer") ? [menu("mode", fixed("mode", ["merge", "exact"]))] : []),
	].filter(({ options }) => options.length > 0);
	return rowOf(restore.id, menus);
};

type Options = Menu["options"];
type Choice = Pick<Menu, "label" | "arg" | "options">;

const menu = (arg: string, options: Options): Choice => ({
	label: say(`restore.menu.${arg}`),
	arg,
	options: options.slice(0, 100),
});

const rowOf = (
	restore: string,
	[first, ...beside]: readonly Choice[],
): readonly Block[] => {
	if (first === undefined) return [];
	const menu = { ...first, command: "restore set", input: { restore }, beside };
	return [{ kind: "buttons", buttons: [], menu }];
};

const pointOptions = (points: readonly Point[], now: number): Options =>
	points
		.filter(({ number }) => number !== now)
		.map(({ number, at: when, reason, count }) => ({
			value: String(number),
			label: say(`restore.point.${reason}`, { when: at(when), count }),
		}));

/** The same, a new one, and the others of the account that take such things. */
const intoOptions = async (
	{ restore, source }: State,
	services: Restoring,
): Promise<Options> => {
	const account = await accountOf(restore.holder, services);
	const all = await account.collections();
	const { makes } = await account.capabilities();
	const { id, kind } = source.collection;
	const others = all.filter(
		(one) => one.kind === kind && one.id !== id && one.access !== "read",
	);
	const option = (value: string, label: Text) => ({ value, label });
	return [
		...(all.some((one) => one.id === id)
			? [option("same", say("restore.option.same"))]
			: []),
		...(makes ? [option("new", say("restore.option.new"))] : []),
		...others.map((one) => option(`to ${one.id}`, nameOf(one))),
	].filter(({ value }) => value.length <= 150);
};

const fixed = (of: string, values: readonly string[]): Options =>
	values.map((value) => ({ value, label: say(`restore.${of}.${value}`) }));
