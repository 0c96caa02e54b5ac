import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../html.js";

/** A native modal dialog: keeps the focus inside, gives it back at the end, and calls `onEscape` instead of closing by itself. */
export function Dialog({
	label,
	className = "",
	onEscape,
	children,
	testid,
	isHidden = false,
}) {
	const box = useRef();
	useLayoutEffect(() => {
		const before = document.activeElement;
		const element = box.current;
		if (!element.open) element.showModal();
		firstField(element)?.focus();
		return () => {
			// A field that gets the focus while the dialog still stands would take no typing in Chromium.
			queueMicrotask(() => before?.isConnected && before.focus());
		};
	}, []);
	return html`<dialog
		ref=${box}
		class=${`dialog ${className}`}
		aria-label=${label}
		aria-hidden=${isHidden ? "true" : undefined}
		data-testid=${isHidden ? undefined : testid}
		onCancel=${(event) => {
			if (event.target !== box.current) return;
			event.preventDefault();
			onEscape();
		}}
		onMouseDown=${(event) => event.target === box.current && className.includes("light") && onEscape()}
	>
		${children}
	</dialog>`;
}

const firstField = (element) =>
	element.querySelector(".modal-body :is(input, textarea, select)") ??
	element.querySelector(".dialog-foot .button:last-child");
