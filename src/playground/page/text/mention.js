import { html } from "../html.js";
import { channelName, channelOf, nameOf } from "../people.js";
import { linkTo, placeOf } from "../route.js";
import { useStore } from "../store.js";

/** A person's name as a mention; the reader's own name stands out. */
export function UserMention({ id, label }) {
	const me = useStore((state) => state.as);
	const name = nameOf(id) === id && label ? label : nameOf(id);
	return html`<span class=${`mention ${id === me ? "own" : ""}`} dir="auto">@${name}</span>`;
}

/** A channel as a link, for those who are in it. */
export function ChannelMention({ id, label }) {
	const as = useStore((state) => state.as);
	const channel = channelOf(id);
	if (!channel) return html`<span class="mention">#${label || id}</span>`;
	return html`<a class="mention" href=${linkTo(as, placeOf(id))}>#${channelName(channel)}</a>`;
}

/** @here, @channel, @everyone or a group, as a mention. */
export const GroupMention = ({ name }) =>
	html`<span class="mention loud">@${name}</span>`;
