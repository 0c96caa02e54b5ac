import type { ActionsBlock, KnownBlock, StaticSelect } from "@slack/types";
import type { Block, Button, Menu } from "../../../core/view.ts";
import { writeDeed, writeMenu } from "../deed.ts";
import { chunks, type Pen } from "./block.ts";
import { cut } from "./escape.ts";

type Elements = ActionsBlock["elements"];

/** Draws buttons five to a row, and the menu behind them; the row with a menu carries in its id what the menu does, as an option has no room for it. */
export const drawButtons = (
	{ buttons, menu }: Block & { kind: "buttons" },
	pen: Pen,
): KnownBlock[] => {
	const rows = chunks(buttons, 5).map((some) => row(drawAll(some, pen)));
	if (menu === undefined) return rows;
	const menus = [
		drawMenu(menu, `menu-${pen.next()}`, pen),
		...(menu.beside ?? []).map((one) =>
			drawMenu(one, `menu-${pen.next()} ${one.arg}`, pen),
		),
	];
	const last = rows.at(-1);
	const joins = last !== undefined && last.elements.length + menus.length <= 5;
	const elements = joins ? [...last.elements, ...menus] : menus;
	return [
		...(joins ? rows.slice(0, -1) : rows),
		{ ...row(elements), block_id: writeMenu(menu, pen.next()) },
	];
};

const row = (elements: Elements): ActionsBlock => ({
	type: "actions",
	elements,
});

const drawAll = (buttons: readonly Button[], pen: Pen): Elements =>
	buttons.map((button) => ({
		type: "button",
		action_id: `deed-${pen.next()}`,
		text: {
			type: "plain_text",
			text: cut(pen.read(button.label), 75),
			emoji: false,
		},
		value: writeDeed(button.does),
		...(button.style ? { style: button.style } : {}),
	}));

const drawMenu = (
	{ label, options }: Pick<Menu, "label" | "options">,
	action_id: string,
	pen: Pen,
): StaticSelect => ({
	type: "static_select",
	action_id,
	placeholder: {
		type: "plain_text",
		text: cut(pen.read(label), 150),
		emoji: false,
	},
	options: options.slice(0, 100).map((option) => ({
		value: option.value,
		text: {
			type: "plain_text",
			text: cut(pen.read(option.label), 75),
			emoji: false,
		},
	})),
});
