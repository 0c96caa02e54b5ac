import { html } from "../html.js";
import { setState, useStore } from "../store.js";
import { TextObject } from "../text/textobject.js";
import { t } from "../words.js";
import { Dialog } from "./dialog.js";

/** Asks Slack's "Are you sure" question of an element; `state.confirm` holds {confirm, go, stop}. */
export function ConfirmDialog() {
	const asked = useStore((state) => state.confirm);
	if (!asked) return null;
	const { confirm, go, stop } = asked;
	const answer = (after) => () => {
		setState({ confirm: null });
		after?.();
	};
	return html`<${Dialog}
		label=${confirm.title?.text}
		className="confirm"
		testid="confirm"
		onEscape=${answer(stop)}
	>
		<h2><${TextObject} text=${confirm.title} /></h2>
		<div class="confirm-text"><${TextObject} text=${confirm.text} /></div>
		<div class="dialog-foot">
			<button type="button" class="button" onClick=${answer(stop)}>
				${confirm.deny?.text ?? t("cancel")}
			</button>
			<button
				type="button"
				class=${`button ${confirm.style === "danger" ? "danger" : "primary"}`}
				onClick=${answer(go)}
			>
				${confirm.confirm?.text}
			</button>
		</div>
	<//>`;
}
