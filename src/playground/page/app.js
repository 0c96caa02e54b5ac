import { render } from "preact";
import { Channel } from "./chat/channel.js";
import { Sidebar } from "./chat/sidebar.js";
import { html } from "./html.js";
import { ConfirmDialog } from "./parts/confirm.js";
import { Lightbox } from "./parts/lightbox.js";
import { Toasts } from "./parts/toasts.js";
import { start } from "./session.js";
import { useStore } from "./store.js";
import { Home } from "./views/home.js";
import { Mailbox } from "./views/mailbox.js";
import { Modals } from "./views/modal.js";
import { t } from "./words.js";

function App() {
	const session = useStore((state) => state.session);
	const failure = useStore((state) => state.failure);
	const live = useStore((state) => state.live);
	const drawer = useStore((state) => state.drawer);
	if (!session)
		return html`<p class="boot" role="status">${failure ?? t("loading")}</p>`;
	return html`
		<div class="app">
			<${Sidebar} />
			<main class="main" inert=${drawer}>
				${!live && html`<p class="offline" role="status">${t("reconnecting")}</p>`}
				<${Place} />
			</main>
		</div>
		<${Modals} />
		<${ConfirmDialog} />
		<${Lightbox} />
		<${Toasts} />
	`;
}

function Place() {
	const place = useStore((state) => state.place);
	const as = useStore((state) => state.as);
	if (place?.kind === "home") return html`<${Home} key=${as} />`;
	if (place?.kind === "mailbox") return html`<${Mailbox} />`;
	if (place)
		return html`<${Channel} key=${`${as}/${place.id}`} id=${place.id} />`;
	return null;
}

render(html`<${App} />`, document.getElementById("app"));
start();
