import { getState, setState } from "./store.js";

let last = 0;

/** Shows a short sentence for eight seconds, or until it is closed; `link` is an optional {label, href}. */
export function showToast(text, link) {
	if (getState().toasts.some((toast) => toast.text === text)) return;
	const toast = { id: ++last, text, link };
	setState((state) => ({ toasts: [...state.toasts, toast].slice(-4) }));
	setTimeout(() => closeToast(toast.id), 8_000);
}

/** Takes a sentence away. */
export function closeToast(id) {
	setState((state) => ({
		toasts: state.toasts.filter((toast) => toast.id !== id),
	}));
}
