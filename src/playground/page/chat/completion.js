import { useState } from "preact/hooks";
import { html } from "../html.js";
import { Avatar } from "../parts/avatar.js";
import { useStore } from "../store.js";
import { t } from "../words.js";

/** Offers commands after `/` and people after `@`; arrows walk, Tab or Enter takes, Escape closes. */
export function useCompletion(text, setText, box) {
	const session = useStore((state) => state.session);
	const [isOpen, setOpen] = useState(false);
	const [at, setAt] = useState(0);
	const caret = box.current?.selectionStart ?? text.length;
	const found = isOpen ? offersFor(session, text, caret) : { items: [] };
	const chosen = Math.min(at, found.items.length - 1);
	const take = (item) => {
		const next = text.slice(0, found.from) + item.insert + text.slice(caret);
		const end = found.from + item.insert.length;
		box.current.value = next;
		box.current.setSelectionRange(end, end);
		setText(next);
		setOpen(false);
	};
	const onKey = ({ key, shiftKey }) => {
		if (found.items.length === 0) return false;
		const step = { ArrowDown: 1, ArrowUp: -1 }[key];
		const count = found.items.length;
		if (step) setAt((chosen + step + count) % count);
		else if ((key === "Tab" || key === "Enter") && !shiftKey)
			take(found.items[chosen]);
		else if (key === "Escape") setOpen(false);
		else return false;
		return true;
	};
	const isShown = found.items.length > 0;
	return {
		items: found.items,
		title: found.title,
		hint: hintFor(session, text),
		chosen,
		take,
		onKey,
		open: () => {
			setAt(0);
			setOpen(true);
		},
		close: () => setOpen(false),
		aria: {
			role: "combobox",
			"aria-autocomplete": "list",
			"aria-expanded": isShown,
			"aria-controls": "completion",
			"aria-activedescendant": isShown ? `offer-${chosen}` : undefined,
		},
	};
}

/** The list above the composer, or the usage of the command that is being written. */
export function Completion({ completion }) {
	const { items, title, hint, chosen, take } = completion;
	if (items.length === 0)
		return hint
			? html`<p class="usage"><code>${hint.command}</code> ${hint.usageHint}</p>`
			: null;
	return html`<div class="completion">
		<p class="completion-title">${title}</p>
		<ul role="listbox" id="completion" aria-label=${title}>
			${items.map(
				(item, index) => html`<li
					role="option"
					id=${`offer-${index}`}
					key=${item.id}
					aria-selected=${index === chosen}
					onMouseDown=${(event) => {
						event.preventDefault();
						take(item);
					}}
				>
					${item.user && html`<${Avatar} user=${item.user} size="24" />`}
					<strong>${item.label}</strong> <span>${item.hint}</span>
					<small dir="auto">${item.note}</small>
				</li>`,
			)}
		</ul>
	</div>`;
}

function offersFor(session, text, caret) {
	const before = text.slice(0, caret);
	if (/^\/\S*$/.test(before)) return commandOffers(session, before);
	const mention =
		/(?:^|\s)@([\p{L}\p{N}.-]{0,30}(?: [\p{L}\p{N}.-]{0,30})?)$/u.exec(before);
	return mention ? peopleOffers(session, mention[1], caret) : { items: [] };
}

function commandOffers({ commands }, typed) {
	const items = commands
		.filter(({ command }) => command.startsWith(typed) && command !== typed)
		.map(({ command, usageHint, description }) => ({
			id: command,
			label: command,
			hint: usageHint,
			note: description,
			insert: `${command} `,
		}));
	return { title: t("commands"), from: 0, items };
}

function peopleOffers({ users }, typed, caret) {
	const wanted = typed.toLocaleLowerCase();
	const fits = (user) =>
		[user.realName, user.name, ...user.realName.split(" ")].some((name) =>
			name.toLocaleLowerCase().startsWith(wanted),
		);
	const items = users
		.filter(fits)
		.slice(0, 8)
		.map((user) => ({
			id: user.id,
			user,
			label: user.realName,
			hint: "",
			note: user.title,
			insert: `@${user.realName} `,
		}));
	return { title: t("people"), from: caret - typed.length - 1, items };
}

function hintFor({ commands }, text) {
	return commands.find(
		({ command, usageHint }) =>
			usageHint && (text === command || text.trimEnd() === command),
	);
}
