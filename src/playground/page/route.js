/** Reads `#U0NADIA/C123`, `#U0NADIA/C123/TS` (one message there), `#U0NADIA/home` or `#U0NADIA/mailbox`; parts that are missing are null. */
export function readRoute(hash = location.hash) {
	const [as, id, ts] = decodeURIComponent(hash.replace(/^#/, "")).split("/");
	const target = ts || null;
	return { as: as || null, place: id ? placeOf(id) : null, target };
}

/** The link that opens this place as this person. */
export const linkTo = (as, place) => `#${as}/${place.id}`;

/** Home, mailbox or a conversation, by its id in the link. */
export function placeOf(id) {
	if (id === "home" || id === "mailbox") return { kind: id, id };
	return { kind: "channel", id };
}

/** Goes there; the page follows the link as if it had been clicked. */
export function goTo(as, place) {
	location.hash = linkTo(as, place);
}
