import { useRef } from "preact/hooks";
import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { Menu } from "../parts/menu.js";
import { useStore } from "../store.js";
import { t } from "../words.js";
import { runShortcut } from "./messagemenu.js";

/** The plus beside the composer: upload a file, or one of the app's global shortcuts. */
export function PlusMenu({ channel, add }) {
	const { shortcuts, app } = useStore((state) => state.session);
	const picker = useRef();
	const items = [
		{
			label: t("uploadFile"),
			icon: html`<${Icon} name="file" size="16" />`,
			onChoose: () => picker.current.click(),
		},
		...shortcuts
			.filter(({ type }) => type === "global")
			.map(({ name, callbackId }, index) => ({
				title: index === 0 ? app.name : undefined,
				label: name,
				icon: html`<${Icon} name="bolt" size="16" />`,
				testid: `shortcut-${callbackId}`,
				onChoose: () => runShortcut(callbackId, channel.id),
			})),
	];
	return html`<${Menu}
			label=${t("addMore")}
			buttonClass="quiet plus"
			testid="plus"
			button=${html`<${Icon} name="plus" />`}
			items=${items}
		/>
		<input
			type="file"
			multiple
			class="unseen"
			tabindex="-1"
			aria-hidden="true"
			ref=${picker}
			data-testid="file"
			onChange=${(event) => {
				add([...event.target.files]);
				event.target.value = "";
			}}
		/>`;
}
