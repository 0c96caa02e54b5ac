import { actingAs, rememberActing } from "./acting.js";
import { get, post } from "./api.js";
import { gather, listen } from "./events.js";
import { isDirect } from "./people.js";
import { readPermalink } from "./permalink.js";
import { linkTo, placeOf, readRoute } from "./route.js";
import { getState, setState } from "./store.js";
import { showToast } from "./toasts.js";
import { noticeWaiting, waitingCount } from "./waiting.js";
import { useLanguage } from "./words.js";

let asked;

/** Opens what the link says, now and after every change of it. */
export function start() {
	addEventListener("hashchange", follow);
	addEventListener("focus", () => {
		rememberActing(getState().as);
		markRead();
	});
	openPermalink();
	return follow();
}

/** A message's link that was opened by itself becomes the page's own link to it. */
function openPermalink() {
	const found = readPermalink(location.href);
	if (!found) return;
	const place = placeOf(`${found.channel}/${found.ts}`);
	history.replaceState(null, "", `/${linkTo(actingAs() ?? "", place)}`);
}

/** Reads the person's channels, counts and commands again, once for all that is asked at about the same time. */
export function reload() {
	clearTimeout(asked);
	asked = setTimeout(readAgain, 60);
}

async function readAgain() {
	const { as } = getState();
	try {
		const session = await get("state", { as });
		if (getState().as !== as) return;
		const before = getState().session;
		adopt(session);
		if (before) noticeWaiting(before, session);
		if (getState().place?.kind === "mailbox") await openMailbox();
		await markRead();
	} catch (error) {
		showToast(error.message);
	}
}

/** Tells the server that the open conversation has been seen. */
export async function markRead() {
	const { as, place, session } = getState();
	if (place?.kind !== "channel" || document.hidden) return;
	const channel = session?.channels.find((one) => one.id === place.id);
	if (channel?.unread) await post("read", { as, channel: channel.id });
}

async function follow() {
	const route = readRoute();
	const { as, session } = getState();
	try {
		if (!session || (route.as && route.as !== as)) await become(route.as);
		await open(route.place ?? firstPlace());
		if (route.target) point(route.target);
	} catch (error) {
		if (!getState().session) setState({ failure: error.message });
		else showToast(error.message);
	}
}

/** Shows where one message is, for a few seconds. */
function point(target) {
	setState({ target });
	setTimeout(() => {
		if (getState().target === target) setState({ target: null });
	}, 4_000);
}

async function become(wanted) {
	const session = await get("state", wanted ? { as: wanted } : {});
	setState({
		as: session.me.id,
		messages: {},
		home: null,
		homeLoaded: false,
		modals: [],
		busy: {},
		thread: null,
		failure: null,
	});
	rememberActing(session.me.id);
	adopt(session);
	// What is read before the stream is open could miss what happens in between.
	await listen(session.me.id, reload);
}

function adopt(session) {
	useLanguage(session.me.locale);
	setState({ session });
	const count = waitingCount(session);
	document.title = `${count ? `(${count}) ` : ""}${session.team.name} · Suitemate`;
}

async function open(place) {
	const { as, session } = getState();
	const known =
		place.kind !== "channel" ||
		session.channels.some((channel) => channel.id === place.id);
	const to = known ? place : firstPlace();
	setState({ place: to, drawer: false, thread: null });
	const link = linkTo(as, to);
	if (location.hash !== link) history.replaceState(null, "", link);
	if (to.kind === "home") return openHome();
	if (to.kind === "mailbox") return openMailbox();
	return openChannel(to.id);
}

async function openChannel(channel) {
	const { as } = getState();
	const putBack = gather();
	try {
		const { messages } = await get("messages", { as, channel });
		if (getState().as !== as) return;
		setState((state) => ({
			messages: { ...state.messages, [channel]: messages },
		}));
	} finally {
		putBack();
	}
	await markRead();
}

async function openHome() {
	const { as, home } = getState();
	const { view } = await get("home", { as });
	// What the app published meanwhile is newer than the answer.
	if (getState().as !== as || getState().home !== home) return;
	if (view) setState({ home: view, homeLoaded: true });
	else setTimeout(() => setState({ homeLoaded: true }), 3000);
}

async function openMailbox() {
	const { mails } = await get("mailbox");
	setState({ mails });
	if (getState().session.mailboxUnread) await post("mailbox/read");
}

const firstPlace = () => {
	const { channels } = getState().session;
	const first = channels.find((one) => !isDirect(one)) ?? channels[0];
	return placeOf(first ? first.id : "home");
};
