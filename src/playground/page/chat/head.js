import { html } from "../html.js";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import { appChannel, userOf } from "../people.js";
import { linkTo, placeOf } from "../route.js";
import { setState, useStore } from "../store.js";
import { t } from "../words.js";

/** The line above every view: the drawer's button, an icon, the name, a note, and what stands below it. */
export function Head({ icon, name, note, children }) {
	const session = useStore((state) => state.session);
	const isOpen = useStore((state) => state.drawer);
	const isMissing = session.channels.some((one) => one.waiting > 0);
	return html`<header class="head">
		<div class="head-line">
			<button
				type="button"
				class=${`quiet drawer-only ${isMissing ? "dotted" : ""}`}
				aria-label=${t("menu")}
				aria-controls="sidebar"
				aria-expanded=${isOpen}
				onClick=${() => setState({ drawer: true })}
			>
				<${Icon} name="menu" />
			</button>
			${icon}
			<h1 dir="auto">${name}</h1>
			${note && html`<p class="head-note" dir="auto">${note}</p>`}
		</div>
		${children}
	</header>`;
}

/** The head of the app's own place, with its two tabs. */
export function AppHead() {
	const { app, ...session } = useStore((state) => state.session);
	const as = useStore((state) => state.as);
	const place = useStore((state) => state.place);
	const channel = appChannel({ app, ...session });
	const tab = (to, label, testid, count) =>
		html`<a
			class="tab"
			href=${linkTo(as, to)}
			data-testid=${testid}
			aria-current=${place.id === to.id ? "page" : undefined}
			>${label}${count > 0 && html`<span class="badge waiting">${count}</span>`}</a
		>`;
	return html`<${Head}
		icon=${html`<${Avatar} user=${userOf(app.botUserId)} size="28" />`}
		name=${app.name}
		note=${t("app")}
	>
		<div class="tabs">
			${tab(placeOf("home"), t("home"), "tab-home", 0)}
			${channel && tab(placeOf(channel.id), t("messages"), "tab-messages", channel.waiting)}
		</div>
	<//>`;
}
