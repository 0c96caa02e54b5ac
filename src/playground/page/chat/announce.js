import { useEffect, useRef, useState } from "preact/hooks";
import { nameOf } from "../people.js";
import { getState } from "../store.js";
import { t } from "../words.js";

/** The sentence a screen reader hears when somebody else's message arrives or is finished. */
export function useAnnouncement(messages) {
	const [said, setSaid] = useState("");
	const known = useRef(null);
	useEffect(() => {
		if (!messages) return;
		const finished = messages.filter((one) => !one.streaming);
		const isFirstLook = known.current === null;
		const fresh = finished.filter(({ ts }) => !known.current?.has(ts));
		known.current = new Set(finished.map(({ ts }) => ts));
		const last = fresh.at(-1);
		if (isFirstLook || !last || last.user === getState().as) return;
		const text = String(last.text).slice(0, 300);
		const names = (last.files ?? []).map(({ name }) => name).join(", ");
		const privately = last.private ? ` ${t("onlyYou")}.` : "";
		setSaid(
			`${nameOf(last.user)}: ${[text, names].filter(Boolean).join(" ")}${privately}`,
		);
	}, [messages]);
	return said;
}
