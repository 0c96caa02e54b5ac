import { useRef, useState } from "preact/hooks";

/** Lets files be dropped on an element: `handlers` belong on it, `isOver` is true while files hang above it. */
export function useDrop(receive) {
	const [isOver, setOver] = useState(false);
	const depth = useRef(0);
	const move = (step) => (event) => {
		if (!event.dataTransfer?.types.includes("Files")) return;
		event.preventDefault();
		event.stopPropagation();
		depth.current = Math.max(0, depth.current + step);
		setOver(depth.current > 0);
	};
	const onDrop = (event) => {
		depth.current = 0;
		setOver(false);
		if (!event.dataTransfer?.types.includes("Files")) return;
		event.preventDefault();
		event.stopPropagation();
		receive(filesOf(event.dataTransfer));
	};
	const handlers = {
		onDragEnter: move(1),
		onDragOver: move(0),
		onDragLeave: move(-1),
		onDrop,
	};
	return { isOver, handlers };
}

/** A folder hangs among the files too, but has no bytes to send. */
const filesOf = ({ items }) =>
	[...items]
		.filter((item) => item.kind === "file")
		.filter((item) => !item.webkitGetAsEntry?.()?.isDirectory)
		.map((item) => item.getAsFile())
		.filter(Boolean);
