import { useState } from "preact/hooks";
import { post } from "../api.js";
import { Blocks } from "../blocks/blocks.js";
import { SurfaceProvider, useSurfaceOf } from "../blocks/surface.js";
import { faultsOf } from "../elements/validate.js";
import { stateOf } from "../elements/values.js";
import { html } from "../html.js";
import { Dialog } from "../parts/dialog.js";
import { Icon } from "../parts/icon.js";
import { getState, setState, useStore } from "../store.js";
import { plain } from "../text/textobject.js";
import { showToast } from "../toasts.js";
import { t } from "../words.js";

/** The stack of dialogs; only the topmost can be used, those below keep what was typed. */
export function Modals() {
	const modals = useStore((state) => state.modals);
	return modals.map(
		(view, index) =>
			html`<${Modal} key=${view.id} view=${view} isTop=${index === modals.length - 1} depth=${index} />`,
	);
}

function Modal({ view, isTop, depth }) {
	const [errors, setErrors] = useState({});
	const [isSending, setSending] = useState(false);
	const place = { kind: "view", viewId: view.id };
	const kept = useSurfaceOf(place, view.blocks, errors);
	const keep = (blockId, ...rest) => {
		setErrors(({ [blockId]: _mended, ...others }) => others);
		kept.keep(blockId, ...rest);
	};
	const surface = { ...kept, keep };
	const submit = async (event) => {
		event.preventDefault();
		if (isSending || !view.submit) return;
		const form = event.currentTarget;
		setSending(true);
		const faults = await submitView(view, surface.values);
		setSending(false);
		setErrors(faults);
		showFirst(form, view, faults);
	};
	return html`<${Dialog} label=${plain(view.title)} testid="modal" isHidden=${!isTop} onEscape=${() => close(view)}>
		<form class="modal" novalidate onSubmit=${submit} aria-busy=${isSending}>
			<header class="modal-head">
				<h2 dir="auto">${plain(view.title)}</h2>
				<button type="button" class="quiet" aria-label=${t("close")} onClick=${() => close(view)}>
					<${Icon} name="close" />
				</button>
			</header>
			<div class="modal-body">
				<${SurfaceProvider} surface=${surface}><${Blocks} blocks=${view.blocks} /><//>
			</div>
			<${Foot} view=${view} depth=${depth} isSending=${isSending} />
		</form>
	<//>`;
}

function Foot({ view, depth, isSending }) {
	const closeText = plain(view.close) || t(depth > 0 ? "back" : "cancel");
	return html`<footer class="dialog-foot">
		<button type="button" class="button" data-testid="modal-close" onClick=${() => close(view)}>
			${closeText}
		</button>
		${
			view.submit &&
			html`<button type="submit" class="button primary" data-testid="modal-submit" aria-busy=${isSending}>
				${plain(view.submit)}
			</button>`
		}
	</footer>`;
}

async function submitView(view, values) {
	const faults = faultsOf(view.blocks, values);
	if (Object.keys(faults).length > 0) return faults;
	const state = stateOf(view.blocks, values);
	try {
		const answer = await post("view/submit", {
			as: getState().as,
			viewId: view.id,
			state,
		});
		return answer.errors ?? {};
	} catch (error) {
		showToast(error.message);
		return {};
	}
}

function showFirst(form, view, faults) {
	const index = view.blocks.findIndex(
		(block, at) => (block.block_id ?? `block-${at}`) in faults,
	);
	if (index < 0) return;
	const blockId = view.blocks[index].block_id ?? `block-${index}`;
	const block = form.querySelector(`[data-block="${CSS.escape(blockId)}"]`);
	block?.scrollIntoView({ block: "nearest" });
	block?.querySelector("input, textarea, select")?.focus();
}

async function close(view) {
	setState((state) => ({
		modals: state.modals.filter((one) => one.id !== view.id),
	}));
	try {
		await post("view/close", { as: getState().as, viewId: view.id });
	} catch (error) {
		showToast(error.message);
	}
}
