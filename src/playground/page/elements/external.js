import { useEffect, useRef, useState } from "preact/hooks";
import { post } from "../api.js";
import { useSurface } from "../blocks/surface.js";
import { html } from "../html.js";
import { getState } from "../store.js";
import { plain } from "../text/textobject.js";
import { showToast } from "../toasts.js";
import { t } from "../words.js";

/** A select whose options the app sends while one types; the value is the option itself. */
export function ExternalSelect({
	element,
	blockId,
	value,
	change,
	field,
	isBusy,
}) {
	const [query, setQuery] = useState(null);
	const [at, setAt] = useState(0);
	const options = useOptions(element, blockId, query);
	const isOpen = query !== null && options !== null;
	const list = `${field.id ?? blockId}-options`;
	const choose = (option) => {
		setQuery(null);
		change(option);
	};
	const onKeyDown = (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && query === null) setQuery("");
		else if (step)
			setAt((now) => Math.max(0, Math.min(options.length - 1, now + step)));
		else if (event.key === "Enter" && isOpen && options[at])
			choose(options[at]);
		else if (event.key === "Escape" && query !== null) setQuery(null);
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return html`<div class="combo" aria-busy=${isBusy}>
		<input
			role="combobox"
			id=${field.id}
			dir="auto"
			autocomplete="off"
			aria-expanded=${isOpen}
			aria-controls=${list}
			aria-activedescendant=${isOpen && options[at] ? `${list}-${at}` : undefined}
			aria-label=${field.id ? undefined : plain(element.placeholder)}
			aria-invalid=${field.isInvalid}
			aria-describedby=${field.describedBy}
			placeholder=${plain(value?.text) || plain(element.placeholder) || t("typeToSearch")}
			value=${query ?? plain(value?.text)}
			onFocus=${(event) => {
				event.target.select();
				// What is chosen already is not hidden below the list of all.
				if (!value) setQuery("");
			}}
			onClick=${() => setQuery((now) => now ?? "")}
			onInput=${(event) => {
				setAt(0);
				setQuery(event.target.value);
			}}
			onBlur=${() => setQuery(null)}
			onKeyDown=${onKeyDown}
		/>
		${isOpen && html`<${Options} ...${{ list, options, at, choose }} />`}
	</div>`;
}

function Options({ list, options, at, choose }) {
	return html`<ul class="combo-list" role="listbox" id=${list}>
		${options.length === 0 && html`<li class="none">${t("noResults")}</li>`}
		${options.map(
			(option, index) => html`<li
				role="option"
				id=${`${list}-${index}`}
				aria-selected=${index === at}
				onMouseDown=${(event) => {
					event.preventDefault();
					choose(option);
				}}
			>
				${plain(option.text)}
				${option.description && html`<small>${plain(option.description)}</small>`}
			</li>`,
		)}
	</ul>`;
}

function useOptions(element, blockId, query) {
	const { place } = useSurface();
	const [options, setOptions] = useState(null);
	const asked = useRef(0);
	useEffect(() => {
		const turn = ++asked.current;
		if (query === null || query.length < (element.min_query_length ?? 3))
			return setOptions(null);
		const wait = setTimeout(async () => {
			const found = await ask(place, blockId, element, query);
			if (asked.current === turn) setOptions(found);
		}, 150);
		return () => clearTimeout(wait);
	}, [query]);
	return options;
}

async function ask(place, blockId, element, query) {
	const where =
		place.kind === "message"
			? { channel: place.channel, messageTs: place.ts }
			: { viewId: place.viewId };
	const actionId = element.action_id;
	try {
		const { as } = getState();
		const answer = await post("options", {
			as,
			...where,
			blockId,
			actionId,
			query,
		});
		return answer.option_groups
			? answer.option_groups.flatMap((group) => group.options)
			: (answer.options ?? []);
	} catch (error) {
		showToast(error.message);
		return [];
	}
}
