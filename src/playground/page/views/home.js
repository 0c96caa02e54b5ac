import { Blocks } from "../blocks/blocks.js";
import { SurfaceProvider, useSurfaceOf } from "../blocks/surface.js";
import { AppHead } from "../chat/head.js";
import { html } from "../html.js";
import { useStore } from "../store.js";
import { t } from "../words.js";

/** The app's Home tab, as the app last published it for this person. */
export function Home() {
	const view = useStore((state) => state.home);
	const isLoaded = useStore((state) => state.homeLoaded);
	return html`<section class="channel" aria-label=${t("home")}>
		<${AppHead} />
		<div class="page" tabindex="0" data-testid="home-view">
			${
				view
					? html`<${HomeView} key=${view.id} view=${view} />`
					: html`<p class="empty" role="status">${isLoaded ? t("homeEmpty") : t("loading")}</p>`
			}
		</div>
	</section>`;
}

function HomeView({ view }) {
	const surface = useSurfaceOf({ kind: "view", viewId: view.id }, view.blocks);
	return html`<div class="page-inside">
		<${SurfaceProvider} surface=${surface}><${Blocks} blocks=${view.blocks} /><//>
	</div>`;
}
