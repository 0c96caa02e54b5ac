import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../html.js";

/**
 * A button that opens a list of choices. `items` are {label, note, icon, onChoose, danger, checked, testid, title, isApart};
 * one with a title starts a group of that name, one apart a group without;
 * arrow keys walk, Enter chooses, Escape goes back to the button.
 */
export function Menu({
	button,
	items,
	label,
	buttonClass = "quiet",
	testid,
	onOpenChange,
	header,
}) {
	const [isOpen, setOpen] = useState(false);
	const anchor = useRef();
	const show = (open) => {
		setOpen(open);
		onOpenChange?.(open);
		if (!open) anchor.current?.focus();
	};
	return html`<button
			type="button"
			ref=${anchor}
			class=${buttonClass}
			data-testid=${testid}
			aria-label=${label}
			title=${label}
			aria-haspopup="menu"
			aria-expanded=${isOpen}
			onClick=${() => show(!isOpen)}
		>
			${button}
		</button>
		${isOpen && html`<${MenuList} ...${{ anchor, items, label, show, header }} />`}`;
}

function MenuList({ anchor, items, label, show, header }) {
	const list = useRef();
	useLayoutEffect(() => {
		placeBeside(anchor.current, list.current);
		(
			list.current.querySelector("[aria-checked=true]") ??
			list.current.querySelector("[role^=menuitem]")
		)?.focus();
	}, []);
	useEffect(() => {
		const leave = (event) => {
			if (list.current?.contains(event.target)) return;
			if (!anchor.current?.contains(event.target)) show(false);
		};
		document.addEventListener("pointerdown", leave, true);
		return () => document.removeEventListener("pointerdown", leave, true);
	}, []);
	return html`<div
		class="menu"
		role="menu"
		aria-label=${label}
		ref=${list}
		onKeyDown=${(event) => walk(event, list.current, () => show(false))}
	>
		${header}
		${items.map((item) => html`<${MenuItem} item=${item} show=${show} />`)}
	</div>`;
}

function MenuItem({ item, show }) {
	const isChoice = item.checked !== undefined;
	return html`${item.title && html`<p class="menu-title" role="presentation">${item.title}</p>`}<button
		type="button"
		class=${`menu-item ${item.danger ? "danger" : ""} ${item.isApart ? "apart" : ""}`}
		role=${isChoice ? "menuitemradio" : "menuitem"}
		aria-checked=${isChoice ? item.checked : undefined}
		tabindex="-1"
		data-testid=${item.testid}
		onClick=${() => {
			show(false);
			item.onChoose();
		}}
	>
		${item.icon}
		<span class="menu-text"
			>${item.label}${item.note && html`<small>${item.note}</small>`}</span
		>
	</button>`;
}

function walk(event, list, close) {
	const items = [...list.querySelectorAll("[role^=menuitem]")];
	const at = items.indexOf(document.activeElement);
	const to = {
		ArrowDown: (at + 1) % items.length,
		ArrowUp: (at - 1 + items.length) % items.length,
		Home: 0,
		End: items.length - 1,
	}[event.key];
	if (to !== undefined) items[to]?.focus();
	else if (event.key === "Escape" || event.key === "Tab") close();
	else return;
	event.preventDefault();
	event.stopPropagation();
}

/** Puts a floating box under its anchor, or above it where there is more room, inside the window. */
export function placeBeside(anchor, box) {
	const from = anchor.getBoundingClientRect();
	box.style.minWidth = `${Math.max(200, Math.min(from.width, 320))}px`;
	const size = box.getBoundingClientRect();
	const below = innerHeight - from.bottom - 12;
	const fitsBelow = size.height <= below || below > from.top;
	const room = fitsBelow ? below : from.top - 12;
	const height = Math.min(size.height, room);
	const left = Math.min(from.left, innerWidth - size.width - 8);
	box.style.left = `${Math.max(8, left)}px`;
	box.style.top = `${fitsBelow ? from.bottom + 4 : from.top - height - 4}px`;
	box.style.maxHeight = `${room}px`;
}
