import { linkTo, placeOf } from "./route.js";
import { getState } from "./store.js";
import { showToast } from "./toasts.js";
import { t } from "./words.js";

/** How many approvals wait for the person: the same card can sit in a channel and in a direct message, so the largest count is taken. */
export const waitingCount = (session) =>
	Math.max(0, ...session.channels.map((channel) => channel.waiting ?? 0));

/** Says so, with a link, when one more approval waits than before in a place that is not open. */
export function noticeWaiting(before, now) {
	if (before.me.id !== now.me.id) return;
	if (waitingCount(now) <= waitingCount(before)) return;
	const place = now.channels
		.filter((one) => one.waiting > countIn(before, one.id))
		.filter((one) => one.id !== getState().place?.id)
		.sort((a, b) => Number(b.kind === "im") - Number(a.kind === "im"))[0];
	if (!place) return;
	showToast(t("approvalWaits"), {
		label: t("open"),
		href: linkTo(now.me.id, placeOf(place.id)),
	});
}

const countIn = (session, id) =>
	session.channels.find((channel) => channel.id === id)?.waiting ?? 0;
