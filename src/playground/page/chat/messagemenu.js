import { post } from "../api.js";
import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { Menu } from "../parts/menu.js";
import { getState, setState, useStore } from "../store.js";
import { showToast } from "../toasts.js";
import { t } from "../words.js";

/** What can be done with a message: the app's shortcuts, and below them a reply and a copy. Private messages can only be copied, as in Slack. */
export function MessageMenu({ message, channel }) {
	const { shortcuts, app } = useStore((state) => state.session);
	const own = shortcuts.filter(({ type }) => type === "message");
	const isReadOnly =
		app.isReadOnly && channel.kind === "im" && channel.with === app.botUserId;
	const reply = {
		label: t("reply"),
		icon: html`<${Icon} name="reply" size="16" />`,
		onChoose: () => startReply(message),
	};
	const copy = {
		label: t("copyText"),
		icon: html`<${Icon} name="copy" size="16" />`,
		onChoose: () => copyText(message),
	};
	const common = message.private || isReadOnly ? [copy] : [reply, copy];
	const listed = message.private ? [] : own;
	const items = [
		...listed.map((shortcut, index) => ({
			...shortcutItem(shortcut, message, channel),
			title: index === 0 ? app.name : undefined,
		})),
		...common.map((item, index) => ({
			...item,
			isApart: index === 0 && listed.length > 0,
		})),
	];

	return html`<div class="message-menu">
		<${Menu}
			label=${t("messageMenu")}
			buttonClass="quiet message-more"
			testid="message-menu"
			button=${html`<${Icon} name="more" />`}
			items=${items}
		/>
	</div>`;
}

function shortcutItem({ name, callbackId }, message, channel) {
	return {
		label: name,
		icon: html`<${Icon} name="bolt" size="16" />`,
		testid: `shortcut-${callbackId}`,
		onChoose: () => runShortcut(callbackId, channel.id, message.ts),
	};
}

/** Starts one of the app's shortcuts, on a message or for a whole conversation. */
export async function runShortcut(callbackId, channel, messageTs) {
	try {
		await post("shortcut", {
			as: getState().as,
			callbackId,
			channel,
			messageTs,
		});
	} catch (error) {
		showToast(error.message);
	}
}

function startReply(message) {
	setState({
		thread: { ts: message.threadTs ?? message.ts, user: message.user },
		fill: { focus: true },
	});
}

async function copyText(message) {
	const shown = document.querySelector(
		`[data-ts="${CSS.escape(message.ts)}"] .message-main`,
	);
	try {
		await navigator.clipboard.writeText(message.text || shown.textContent);
		showToast(t("copied"));
	} catch {
		showToast(t("notCopied"));
	}
}
