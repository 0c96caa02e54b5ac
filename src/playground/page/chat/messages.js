import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { nameOf } from "../people.js";
import { useStore } from "../store.js";
import { dayKey, dayName } from "../text/dates.js";
import { t } from "../words.js";
import { useAnnouncement } from "./announce.js";
import { Message, timeOf } from "./message.js";
import { useStickToEnd } from "./scroll.js";

const together = 5 * 60_000;

/** The messages of a conversation by day and author, with replies below what they answer. */
export function MessageList({ channel }) {
	const all = useStore((state) => state.messages[channel.id]);
	const said = useAnnouncement(all);
	const { list, end, isAway, toEnd } = useStickToEnd(all);
	return html`<div class="messages-frame">
		<div
			class="messages"
			ref=${list}
			tabindex="0"
			role="region"
			aria-label=${t("conversation")}
			onKeyDown=${walkMessages}
		>
			<div ref=${end} class="messages-inside">
				${all?.length === 0 && html`<p class="empty">${t("noMessages")}</p>`}
				<ol>
					${all && rows(all).map((row) => html`<${Row} key=${row.message.ts} ...${row} channel=${channel} />`)}
				</ol>
			</div>
		</div>
		${
			isAway &&
			html`<button type="button" class="to-end" onClick=${toEnd}>
				<${Icon} name="arrow" size="16" />${t("newMessages")}
			</button>`
		}
		<p class="unseen" aria-live="polite">${said}</p>
	</div>`;
}

function Row({ message, replies, isFirst, day, channel }) {
	return html`
		${day && html`<li class="day"><span>${day}</span></li>`}
		<${Message} message=${message} channel=${channel} isFirst=${isFirst} />
		${
			replies.length > 0 &&
			html`<li class="thread">
				<ol aria-label=${t("replyTo", { name: nameOf(message.user) })}>
					${replies.map(
						(reply, index) =>
							html`<${Message}
								key=${reply.ts}
								message=${reply}
								channel=${channel}
								isFirst=${!follows(replies[index - 1], reply)}
								isReply
							/>`,
					)}
				</ol>
			</li>`
		}
	`;
}

function rows(all) {
	const known = new Set(all.map(({ ts }) => ts));
	const isReply = ({ ts, threadTs }) =>
		threadTs && threadTs !== ts && known.has(threadTs);
	const out = [];
	for (const message of all.filter((one) => !isReply(one))) {
		const last = out.at(-1);
		const at = timeOf(message);
		const isNewDay = !last || dayKey(timeOf(last.message)) !== dayKey(at);
		out.push({
			message,
			replies: all.filter((one) => isReply(one) && one.threadTs === message.ts),
			day: isNewDay ? dayName(at) : null,
			isFirst:
				isNewDay || last.replies.length > 0 || !follows(last.message, message),
		});
	}
	return out;
}

const follows = (before, message) =>
	before &&
	before.user === message.user &&
	before.private === message.private &&
	timeOf(message) - timeOf(before) < together;

function walkMessages(event) {
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (!step || !event.target.matches(".message-more")) return;
	const buttons = [...event.currentTarget.querySelectorAll(".message-more")];
	const next = buttons[buttons.indexOf(event.target) + step];
	if (!next) return;
	event.preventDefault();
	next.focus();
}
