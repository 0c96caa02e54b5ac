import { Head } from "../chat/head.js";
import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { useStore } from "../store.js";
import { fullTime } from "../text/dates.js";
import { Link } from "../text/links.js";
import { t } from "../words.js";

/** The mails the app sent, newest first. */
export function Mailbox() {
	const mails = useStore((state) => state.mails);
	return html`<section class="channel" aria-label=${t("mailbox")}>
		<${Head} icon=${html`<${Icon} name="mail" />`} name=${t("mailbox")} />
		<div class="page" tabindex="0">
			<div class="page-inside">
				<p class="page-note">${t("mailNote")}</p>
				${mails?.length === 0 && html`<p class="empty">${t("noMail")}</p>`}
				${mails?.map((mail) => html`<${Mail} key=${mail.id} mail=${mail} />`)}
			</div>
		</div>
	</section>`;
}

function Mail({ mail }) {
	const at = new Date(Number(mail.at) || mail.at);
	return html`<article class="mail" data-testid="mail">
		<h2 dir="auto">${mail.subject}</h2>
		<p class="mail-line">
			<span>${t("from")} ${mail.from}</span>
			<span>${t("to")} ${mail.to}</span>
			${!Number.isNaN(at.getTime()) && html`<time datetime=${at.toISOString()}>${fullTime(at)}</time>`}
		</p>
		<p class="mail-text" dir="auto">${withLinks(mail.text ?? "")}</p>
	</article>`;
}

const withLinks = (text) =>
	text
		.split(/(https?:\/\/[^\s<>]+)/)
		.map((part, index) => (index % 2 ? html`<${Link} url=${part} />` : part));
