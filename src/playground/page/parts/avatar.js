import { html } from "../html.js";

/** Initials on the person's colour; the app has its own mark. */
export function Avatar({ user, size = 36 }) {
	const style = { width: `${size}px`, height: `${size}px` };
	if (user?.isBot)
		return html`<img class="avatar" src="/page/icon.svg" alt="" style=${style} />`;
	return html`<span
		class="avatar"
		aria-hidden="true"
		style=${{ ...style, fontSize: `${Math.round(size * 0.39)}px`, "--own": colour(user) }}
		>${initials(user)}</span
	>`;
}

function initials(user) {
	const words = (user?.realName ?? "?").trim().split(/\s+/);
	const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
	return ends
		.map((word) => [...word][0] ?? "")
		.join("")
		.toUpperCase();
}

function colour(user) {
	const given = String(user?.color ?? "").replace(/^#/, "");
	if (/^[0-9a-f]{6}$/i.test(given)) return `#${given}`;
	const id = user?.id ?? "";
	const sum = [...id].reduce((total, sign) => total + sign.charCodeAt(0), 0);
	return `hsl(${(sum * 47) % 360} 40% 42%)`;
}
