import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { useStore } from "../store.js";
import { closeToast } from "../toasts.js";
import { t } from "../words.js";
import { Icon } from "./icon.js";

/** Short sentences in a corner, above everything, read out once. */
export function Toasts() {
	const toasts = useStore((state) => state.toasts);
	const modals = useStore((state) => state.modals);
	const box = useRef();
	useLayoutEffect(() => {
		if (box.current.matches(":popover-open")) box.current.hidePopover();
		if (toasts.length) box.current.showPopover();
	}, [toasts, modals.length]);
	return html`<div class="toasts" popover="manual" role="status" ref=${box}>
		${toasts.map(
			(toast) => html`<div class="toast" key=${toast.id} data-testid="toast">
				<p dir="auto">${toast.text}</p>
				${
					toast.link &&
					html`<a href=${toast.link.href} onClick=${() => closeToast(toast.id)}
						>${toast.link.label}</a
					>`
				}
				<button type="button" class="quiet" aria-label=${t("close")} onClick=${() => closeToast(toast.id)}>
					<${Icon} name="close" size="16" />
				</button>
			</div>`,
		)}
	</div>`;
}
