import { html } from "../html.js";

const shapes = {
	hash: "M4 9h16M4 15h16M10 3 8 21M16 3l-2 18",
	people:
		"M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zM3 19c.5-3.2 2.8-5 6-5s5.500 1.800 6 5M16 5a3 3 0 0 1 0 5.600M17.500 14.200c2 .6 3.200 2.300 3.500 4.800",
	lock: "M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
	plus: "M12 5v14M5 12h14",
	send: "M4 12 20 4l-5 16-3.5-6.5z",
	menu: "M4 7h16M4 12h16M4 17h16",
	close: "M6 6l12 12M18 6 6 18",
	more: "M5 12h.01M12 12h.01M19 12h.01",
	mail: "M3 6h18v12H3zM3 7l9 6 9-6",
	file: "M7 3h7l4 4v14H7zM14 3v4h4",
	document: "M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5",
	sheet: "M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14",
	slides: "M4 5h16v10H4zM12 15v4M8 20l4-4 4 4",
	picture:
		"M4 5h16v14H4zM5 17l5-5 3.500 3.500 2.500-2 3.500 3.500M15.500 9.500h.01",
	archive: "M4 4h16v4H4zM5.500 8v12h13V8M10 12h4",
	down: "M6 9l6 6 6-6",
	reply: "M9 7 4 12l5 5M4 12h9a7 7 0 0 1 7 7",
	eye: "M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
	copy: "M9 9h11v11H9zM5 15H4V4h11v1",
	bolt: "M13 3 5 14h6l-1 7 8-11h-6z",
	download: "M12 4v11M7 11l5 5 5-5M5 20h14",
	check: "M5 12.5 10 17 19 7",
	arrow: "M12 5v14M6 13l6 6 6-6",
	info: "M12 11v6M12 7.5h.01M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z",
	warning: "M12 4 2.5 20h19zM12 10v4.5M12 17.2h.01",
	outside: "M14 4h6v6M20 4l-9 9M10 5H5v14h14v-5",
};

/** A small line drawing that says nothing to a screen reader; the control beside it does. */
export function Icon({ name, size = 18 }) {
	return html`<svg
		class="icon"
		width=${size}
		height=${size}
		viewBox="0 0 24 24"
		aria-hidden="true"
	>
		<path d=${shapes[name]} />
	</svg>`;
}
