import { attach } from "../files/attach.js";
import { useDrop } from "../files/drop.js";
import { html } from "../html.js";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import { appChannel, channelName, iconOf, userOf } from "../people.js";
import { useStore } from "../store.js";
import { t } from "../words.js";
import { Composer, limits, placeOfFiles } from "./composer.js";
import { AppHead, Head } from "./head.js";
import { MessageList } from "./messages.js";
import { Welcome } from "./welcome.js";

/** One conversation: its head, its messages, and where one writes. */
export function Channel({ id }) {
	const session = useStore((state) => state.session);
	const channel = session.channels.find((one) => one.id === id);
	const { app } = session;
	const isApps = appChannel(session)?.id === id;
	const isReadOnly = isApps && app.isReadOnly;
	const as = useStore((state) => state.as);
	const drop = useDrop(
		(list) => !isReadOnly && attach(placeOfFiles(as, id), list, limits),
	);
	if (!channel) return null;
	return html`<section class="channel" aria-label=${channelName(channel)} ...${drop.handlers}>
		${isApps ? html`<${AppHead} />` : html`<${ChannelHead} channel=${channel} />`}
		<${MessageList} channel=${channel} />
		${isReadOnly ? html`<${ReadOnlyNote} app=${app} />` : html`<${Welcome} /><${Composer} channel=${channel} />`}
		${drop.isOver && !isReadOnly && html`<div class="drop-note">${t("dropHere")}</div>`}
	</section>`;
}

const ReadOnlyNote = ({ app }) =>
	html`<p class="read-only" data-testid="read-only">${t("readOnly", { app: app.name })}</p>`;

function ChannelHead({ channel }) {
	const icon =
		channel.kind === "im"
			? html`<${Avatar} user=${userOf(channel.with)} size="28" />`
			: html`<${Icon} name=${iconOf(channel)} />`;
	const note =
		channel.kind === "im" ? userOf(channel.with)?.title : channel.topic;
	return html`<${Head} icon=${icon} name=${channelName(channel)} note=${note} />`;
}
