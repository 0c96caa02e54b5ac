import { useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import { appChannel, channelName, iconOf, userOf } from "../people.js";
import { useStore } from "../store.js";
import { uploadAll } from "../uploads.js";
import { t } from "../words.js";
import { Composer } from "./composer.js";
import { AppHead, Head } from "./head.js";
import { MessageList } from "./messages.js";
import { Welcome } from "./welcome.js";

/** One conversation: its head, its messages, and where one writes. */
export function Channel({ id }) {
	const session = useStore((state) => state.session);
	const channel = session.channels.find((one) => one.id === id);
	const [files, setFiles] = useState([]);
	const drop = useDrop(async (list) => {
		const added = await uploadAll(list);
		setFiles((now) => [...now, ...added]);
	});
	if (!channel) return null;
	const { app } = session;
	const isApps = appChannel(session)?.id === id;
	const isReadOnly = isApps && app.isReadOnly;
	return html`<section class="channel" aria-label=${channelName(channel)} ...${drop.handlers}>
		${isApps ? html`<${AppHead} />` : html`<${ChannelHead} channel=${channel} />`}
		<${MessageList} channel=${channel} />
		${isReadOnly ? html`<${ReadOnlyNote} app=${app} />` : html`<${Welcome} /><${Composer} ...${{ channel, files, setFiles }} />`}
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

function useDrop(receive) {
	const [isOver, setOver] = useState(false);
	const depth = useRef(0);
	const move = (step) => (event) => {
		if (!event.dataTransfer?.types.includes("Files")) return;
		event.preventDefault();
		depth.current = Math.max(0, depth.current + step);
		setOver(depth.current > 0);
	};
	const onDrop = (event) => {
		depth.current = 0;
		setOver(false);
		if (!event.dataTransfer?.files.length) return;
		event.preventDefault();
		receive([...event.dataTransfer.files]);
	};
	const handlers = {
		onDragEnter: move(1),
		onDragOver: move(0),
		onDragLeave: move(-1),
		onDrop,
	};
	return { isOver, handlers };
}
