import { goTo, placeOf } from "./route.js";
import { getState } from "./store.js";

/** The conversation and time a message's link names, as {channel, ts}; null for any other address. */
export function readPermalink(href) {
	const url = URL.parse(href, location.href);
	const found = /^\/archives\/([^/]+)\/p(\d+)(\d{6})$/.exec(url?.pathname);
	if (url?.origin !== location.origin || !found) return null;
	const [, channel, seconds, rest] = found;
	return { channel, ts: `${seconds}.${rest}` };
}

/** Opens the message in this page. */
export function goToMessage({ channel, ts }) {
	goTo(getState().as, { ...placeOf(channel), id: `${channel}/${ts}` });
}
