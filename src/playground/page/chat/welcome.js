import { useState } from "preact/hooks";
import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { setState, useStore } from "../store.js";
import { t } from "../words.js";

const memory = "suitemate-welcome-hidden";

/** What this page is, with commands to try; a click puts one where one writes. Hidden for good once closed. */
export function Welcome() {
	const commands = useStore((state) => state.session.commands);
	const [isHidden, setHidden] = useState(
		() => localStorage.getItem(memory) === "yes",
	);
	if (isHidden) return null;
	const known = examples().filter((text) =>
		commands.some(({ command }) => text.startsWith(`${command} `)),
	);
	const hide = () => {
		localStorage.setItem(memory, "yes");
		setHidden(true);
	};
	return html`<aside class="welcome" aria-label=${t("welcome")} data-testid="welcome">
		<div class="welcome-text">
			<strong>${t("welcome")}</strong>
			<p>${t("welcomeText")}</p>
		</div>
		<div class="welcome-try">
			${known.map(
				(
					text,
				) => html`<button type="button" class="chip" title=${text} onClick=${() => setState({ fill: { text } })}>
					${text}
				</button>`,
			)}
		</div>
		<button type="button" class="quiet" aria-label=${t("dismiss")} onClick=${hide}>
			<${Icon} name="close" size="16" />
		</button>
	</aside>`;
}

const examples = () => [
	"/ksuite seats",
	"/ksuite users list",
	"/ksuite users add",
	"/ksuite storage",
	`/write rephrase ${t("exampleText")}`,
];
