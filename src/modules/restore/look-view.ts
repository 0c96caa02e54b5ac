import { at, say, type Text } from "../../core/text.ts";
import type { Block, Button, Row, View } from "../../core/view.ts";
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
	/** Whose it is, where it is somebody else’s. */
	readonly owner: readonly Row[];
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
	return {
		title,
		body: [
			...(facts.owner.length === 0
				? []
				: [{ kind: "facts" as const, rows: facts.owner }]),
			...(state.difference.items.length === 0
				? [
						{ kind: "text" as const, text: say("restore.look.same") },
						...facts.menus,
					]
				: differenceOf(facts)),
		],
	};
};

const differenceOf = (facts: LookFacts): readonly Block[] => [
	{ kind: "text", text: sumText(facts.state) },
	...(["back", "changed", "newer"] as const).flatMap((kind) =>
		part(kind, facts),
	),
	...notChosen(facts.state),
	...chooseButtons(facts),
	{ kind: "rule" },
	{ kind: "text", text: say("restore.look.into", { into: facts.into }) },
	...(facts.state.restore.begun ? [] : facts.menus),
	...(facts.showsTitles
		? []
		: [{ kind: "note" as const, text: say("restore.look.counts") }]),
	{ kind: "note", text: say("restore.note.quiet") },
	...waysOn(facts.state),
];

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
		edited: count("changed") === 0 ? "replace" : restore.changed,
	});
};

const part = (
	kind: Item["kind"],
	{ shown, state, showsTitles }: LookFacts,
): readonly Block[] => {
	const all = state.difference.items.filter((item) => item.kind === kind);
	if (all.length === 0 || !showsTitles) return [];
	const some = shown.filter(({ item }) => item.kind === kind);
	return [
		{
			kind: "heading",
			text: say(`restore.part.${deedOf({ kind }, state.restore) ?? "stay"}`, {
				count: all.length,
				kind,
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

const notChosen = ({ difference, restore, planned }: State) => {
	const all = difference.items.filter((item) => deedOf(item, restore) !== null);
	const count = all.length - planned.length;
	return count === 0
		? []
		: [{ kind: "text" as const, text: say("restore.look.left", { count }) }];
};

const chooseButtons = ({ state, showsTitles }: LookFacts): readonly Block[] => {
	if (!showsTitles || state.restore.begun) return [];
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

const waysOn = ({ planned, restore }: State): readonly Block[] => {
	const input = { restore: restore.id };
	if (restore.begun) {
		const label = say("restore.button.report");
		const report: Button = {
			label,
			does: { kind: "invoke", command: "restore report", input },
		};
		return [
			{ kind: "text", text: say("restore.look.begun") },
			{ kind: "buttons", buttons: [report] },
		];
	}
	const rename: Button = {
		label: say("restore.button.name"),
		does: { kind: "dialog", command: "restore name", input },
	};
	const names = restore.into.kind === "new" ? [rename] : [];
	const apply: Button = {
		label: applyLabel(planned, restore.undoes !== null),
		style: "primary",
		does: { kind: "invoke", command: "restore apply", input },
	};
	if (planned.length > 0)
		return [{ kind: "buttons", buttons: [apply, ...names] }];
	return [
		{ kind: "note", text: say("restore.look.none") },
		...(names.length > 0 ? [{ kind: "buttons" as const, buttons: names }] : []),
	];
};

const applyLabel = (planned: readonly Planned[], isUndo: boolean): Text =>
	say(isUndo ? "restore.button.take-back" : "restore.button.apply", {
		count: planned.length,
	});
