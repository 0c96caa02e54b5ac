import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import {
	appChannel,
	channelName,
	iconOf,
	isDirect,
	userOf,
} from "../people.js";
import { linkTo, placeOf } from "../route.js";
import { setState, useStore } from "../store.js";
import { waitingCount } from "../waiting.js";
import { t } from "../words.js";
import { Person } from "./person.js";

/** The workspace at the left: who one acts as, the app, channels, people, mail. A drawer on a narrow window. */
export function Sidebar() {
	const session = useStore((state) => state.session);
	const isOpen = useStore((state) => state.drawer);
	const close = () => setState({ drawer: false });
	const box = useDrawerFocus(isOpen);
	return html`
		<div class=${`shade ${isOpen ? "open" : ""}`} onClick=${close}></div>
		<nav
			ref=${box}
			id="sidebar"
			class=${`sidebar ${isOpen ? "open" : ""}`}
			aria-label=${session.team.name}
			onKeyDown=${(event) => event.key === "Escape" && close()}
		>
			<div class="team">
				<img src="/page/icon.svg" alt="" width="28" height="28" />
				<span class="team-name" dir="auto">${session.team.name}</span>
				<button type="button" class="quiet drawer-only" aria-label=${t("closeMenu")} onClick=${close}>
					<${Icon} name="close" />
				</button>
			</div>
			<${Person} />
			<div class="places"><${Places} session=${session} /></div>
		</nav>
	`;
}

function useDrawerFocus(isOpen) {
	const box = useRef();
	useLayoutEffect(() => {
		if (!isOpen) return;
		const before = document.activeElement;
		box.current.querySelector("button, a")?.focus();
		return () => before?.focus();
	}, [isOpen]);
	return box;
}

function Places({ session }) {
	const app = appChannel(session);
	const rooms = session.channels.filter((one) => !isDirect(one));
	const people = session.channels.filter(
		(one) => isDirect(one) && one.id !== app?.id,
	);
	return html`
		<h2>${t("apps")}</h2>
		<${AppEntry} session=${session} app=${app} />
		<h2>${t("channels")}</h2>
		${rooms.map((channel) => html`<${ChannelEntry} key=${channel.id} channel=${channel} />`)}
		<h2>${t("directMessages")}</h2>
		${people.map((channel) => html`<${ChannelEntry} key=${channel.id} channel=${channel} />`)}
		<${Entry}
			place=${placeOf("mailbox")}
			testid="mailbox"
			icon=${html`<${Icon} name="mail" />`}
			name=${t("mailbox")}
			unread=${session.mailboxUnread}
			className="apart"
		/>
	`;
}

function AppEntry({ session, app }) {
	const place = useStore((state) => state.place);
	const isOpen = app && place?.id === app.id;
	return html`<${Entry}
		place=${placeOf("home")}
		testid="home"
		icon=${html`<${Avatar} user=${userOf(session.app.botUserId)} size="20" />`}
		name=${session.app.name}
		unread=${isOpen ? 0 : app?.unread}
		waiting=${waitingCount(session)}
		isHere=${place?.kind === "home" || isOpen}
	/>`;
}

function ChannelEntry({ channel }) {
	const isOpen = useStore((state) => state.place?.id === channel.id);
	const icon =
		channel.kind === "im"
			? html`<${Avatar} user=${userOf(channel.with)} size="20" />`
			: html`<${Icon} name=${iconOf(channel)} size="16" />`;
	return html`<${Entry}
		place=${placeOf(channel.id)}
		testid=${`channel-${channelName(channel)}`}
		icon=${icon}
		name=${channelName(channel)}
		unread=${isOpen ? 0 : channel.unread}
		waiting=${channel.waiting}
	/>`;
}

function Entry({
	place,
	testid,
	icon,
	name,
	unread = 0,
	waiting = 0,
	isHere,
	className = "",
}) {
	const as = useStore((state) => state.as);
	const here = useStore((state) => state.place);
	const isCurrent = isHere ?? here?.id === place.id;
	return html`<a
		class=${`entry ${unread ? "unread" : ""} ${className}`}
		href=${linkTo(as, place)}
		aria-current=${isCurrent ? "page" : undefined}
		data-testid=${testid}
		onClick=${() => setState({ drawer: false })}
	>
		<span class="entry-icon">${icon}</span>
		<span class="entry-name" dir="auto">${name}</span>
		${
			waiting > 0
				? html`<span class="badge waiting" aria-label=${t("waiting", { count: waiting })} title=${t("waiting", { count: waiting })}>${waiting}</span>`
				: unread > 0 &&
					html`<span class="badge" aria-label=${t("unread", { count: unread })}>${unread}</span>`
		}
	</a>`;
}
