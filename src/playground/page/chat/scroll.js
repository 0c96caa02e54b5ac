import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { getState, useStore } from "../store.js";

const near = 90;

/** Keeps the newest message in sight while the reader is at the end, or has just written; otherwise says that there is more. */
export function useStickToEnd(messages) {
	const target = useStore((state) => state.target);
	const list = useRef();
	const end = useRef();
	const isAtEnd = useRef(true);
	const newest = useRef();
	const [isAway, setAway] = useState(false);
	const toEnd = () => {
		if (!list.current) return;
		list.current.scrollTop = list.current.scrollHeight;
		isAtEnd.current = true;
		setAway(false);
	};
	useEffect(() => {
		const box = list.current;
		let top = 0;
		const look = () => {
			const left = box.scrollHeight - box.scrollTop - box.clientHeight;
			// Content that grows moves the end away too; only scrolling up is the reader's wish to leave it.
			if (left < near) isAtEnd.current = true;
			else if (box.scrollTop < top) isAtEnd.current = false;
			if (isAtEnd.current) setAway(false);
			top = box.scrollTop;
		};
		const grow = new ResizeObserver(() => isAtEnd.current && toEnd());
		grow.observe(end.current);
		grow.observe(box);
		box.addEventListener("scroll", look, { passive: true });
		return () => {
			grow.disconnect();
			box.removeEventListener("scroll", look);
		};
	}, []);
	useLayoutEffect(() => {
		const last = messages?.at(-1);
		if (!last || last.ts === newest.current) return;
		const isOwn = last.user === getState().as || last.private;
		newest.current = last.ts;
		if (last.threadTs && last.threadTs !== last.ts)
			showReply(list.current, last);
		else if (isAtEnd.current || isOwn) toEnd();
		else setAway(true);
	}, [messages]);
	useEffect(() => {
		const wanted = target && messageIn(list.current, target);
		if (!wanted) return;
		isAtEnd.current = false;
		wanted.scrollIntoView({ block: "center" });
	}, [target, Boolean(messages)]);
	return { list, end, isAway, toEnd };
}

const messageIn = (box, ts) =>
	box.querySelector(`[data-ts="${CSS.escape(ts)}"]`);

function showReply(box, { ts }) {
	messageIn(box, ts)?.scrollIntoView({ block: "nearest" });
}
