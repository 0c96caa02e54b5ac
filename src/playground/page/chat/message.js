import { Blocks } from "../blocks/blocks.js";
import { SurfaceProvider, useSurfaceOf } from "../blocks/surface.js";
import { Files } from "../files/shown.js";
import { html } from "../html.js";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import { nameOf, userOf } from "../people.js";
import { useStore } from "../store.js";
import { fullTime, narrowTime, shortTime } from "../text/dates.js";
import { Mrkdwn } from "../text/mrkdwn.js";
import { t } from "../words.js";
import { MessageMenu } from "./messagemenu.js";

/** When a message was written, from its ts. */
export const timeOf = ({ ts }) => new Date(Number(ts) * 1000);

/** One message: author and time when it starts a group, its text or blocks, its files, its menu. */
export function Message({ message, channel, isFirst, isReply }) {
	const isFound = useStore((state) => state.target === message.ts);
	const look = [
		"message",
		isFound && "found",
		isFirst && "first",
		message.private && "private",
		message.streaming && "streaming",
		isReply && "reply",
	];
	const at = timeOf(message);
	const time = html`<time datetime=${at.toISOString()} title=${fullTime(at)}>${(isFirst ? shortTime : narrowTime)(at)}</time>`;
	return html`<li
		class=${look.filter(Boolean).join(" ")}
		data-testid="message"
		data-ts=${message.ts}
		data-user=${message.user}
		aria-busy=${Boolean(message.streaming)}
	>
		${
			message.private &&
			html`<p class="private-note"><${Icon} name="eye" size="14" />${t("onlyYou")}</p>`
		}
		<div class="gutter">
			${isFirst ? html`<${Avatar} user=${userOf(message.user)} size=${isReply ? 28 : 36} />` : time}
		</div>
		<div class="message-main">
			${isFirst && html`<${Author} message=${message} time=${time} />`}
			<${Body} message=${message} />
			${message.files?.length > 0 && html`<${Files} files=${message.files} />`}
			${message.streaming && html`<p class=${message.text ? "unseen" : "writing"} role="status"><span>${t("writing")}</span></p>`}
			${message.edited && html`<small class="edited">${t("edited")}</small>`}
		</div>
		<${MessageMenu} message=${message} channel=${channel} />
	</li>`;
}

function Author({ message, time }) {
	const isApp = userOf(message.user)?.isBot;
	return html`<p class="author">
		<strong dir="auto">${nameOf(message.user)}</strong>
		${isApp && html`<span class="app-mark">${t("app")}</span>`}${time}
	</p>`;
}

function Body({ message }) {
	const blocks = message.blocks ?? [];
	const place = { kind: "message", channel: message.channel, ts: message.ts };
	const surface = useSurfaceOf(place, blocks);
	if (blocks.length === 0)
		return message.text ? html`<${Mrkdwn} text=${message.text} />` : null;
	return html`<${SurfaceProvider} surface=${surface}><${Blocks} blocks=${blocks} /><//>`;
}
