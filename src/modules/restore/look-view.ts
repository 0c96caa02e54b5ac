import { at, say, type Text } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import type { Item } from "./difference.ts";
import { nameOf } from "./name.ts";
import type { State } from "./open-state.ts";
import { deedOf, type Planned } from "./plan.ts";
import type { Point } from "./points.ts";
import { itemLine, type ShownItem } from "./shown-item.ts";

/** What a card of a restore shows. */
export type LookFacts = {
	readonly state: State;
	readonly point: Point;
	/** The first ones of each kind; none where titles are not for whoever looks. */
	readonly shown: readonly ShownItem[];
	readonly showsTitles: boolean;
	readonly into: Text;
	/** The menus: other points, and where it may go. */
	readonly menus: readonly Block[];
};

/** How many items of a kind stand on the card itself. */
export const onCard = 5;

/** The difference first: what would come back, change, stay and be lost, where to, and the ways on. */
export const lookView = (facts: LookFacts): View => {
	const { state, point } = facts;
	const { source, restore } = state;
	const name = nameOf(source.collection);
	const when = at(point.at);
	const title =
		restore.undoes === null
			? say("restore.look.title", { name, when, left: at(point.at, "left") })
			: say("restore.look.undo", { name, when });
	const isNothing = state.difference.items.length === 0;
	return {
		title,
		body: isNothing
			? [{ kind: "text", text: say("restore.look.same") }, ...facts.menus]
			: [
					{ kind: "text", text: sumText(state) },
					...(["back", "changed", "newer"] as const).flatMap((kind) =>
						part(kind, facts),
					),
					...chooseButtons(facts),
					{ kind: "rule" },
					{
						kind: "text",
						text: say("restore.look.into", { into: facts.into }),
					},
					...facts.menus,
					{ kind: "note", text: say("restore.note.quiet") },
					...applyButtons(state),
				],
	};
};

/** The four numbers of a difference. */
export const sumText = ({ difference, restore, planned }: State): Text => {
	const count = (kind: Item["kind"]) =>
		difference.items.filter((item) => item.kind === kind).length;
	const lost = planned.filter(({ deed }) => deed === "remove").length;
	return say("restore.look.sum", {
		back: count("back"),
		changed: count("changed"),
		newer: count("newer") - lost,
		lost,
		mode: restore.mode,
	});
};

const part = (
	kind: Item["kind"],
	{ shown, state, showsTitles }: LookFacts,
): readonly Block[] => {
	const all = state.difference.items.filter((item) => item.kind === kind);
	if (all.length === 0 || !showsTitles) return [];
	const isLost = kind === "newer" && deedOf({ kind }, state.restore) !== null;
	const some = shown.filter(({ item }) => item.kind === kind);
	return [
		{
			kind: "heading",
			text: say(`restore.part.${isLost ? "lost" : kind}`, {
				count: all.length,
			}),
		},
		{
			kind: "list",
			isLiteral: true,
			items: [
				...some.map((one) => leftText(one, state)),
				...(all.length > some.length
					? [say("restore.more", { count: all.length - some.length })]
					: []),
			],
		},
	];
};

const leftText = (shown: ShownItem, { restore }: State): Text =>
	restore.left.includes(shown.item.key)
		? say("restore.left", { line: itemLine(shown) })
		: itemLine(shown);

const chooseButtons = ({ state, showsTitles }: LookFacts): readonly Block[] => {
	if (!showsTitles) return [];
	const input = { restore: state.restore.id };
	return [
		{
			kind: "buttons",
			buttons: [
				{
					label: say("restore.button.choose"),
					does: { kind: "invoke", command: "restore items", input },
				},
				{
					label: say("restore.button.search"),
					does: { kind: "dialog", command: "restore items", input },
				},
			],
		},
	];
};

const applyButtons = ({ planned, restore }: State): readonly Block[] => {
	if (planned.length === 0)
		return [{ kind: "note", text: say("restore.look.none") }];
	const button: Button = {
		label: applyLabel(planned, restore.undoes !== null),
		style: "primary",
		does: {
			kind: "invoke",
			command: "restore apply",
			input: { restore: restore.id },
		},
	};
	return [{ kind: "buttons", buttons: [button] }];
};

const applyLabel = (planned: readonly Planned[], isUndo: boolean): Text =>
	say(isUndo ? "restore.button.take-back" : "restore.button.apply", {
		count: planned.length,
	});
