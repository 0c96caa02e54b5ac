import { say, type Text } from "../../core/text.ts";
import type { Collection } from "../../pim/collection.ts";

/** "4 calendars and 2 address books". */
export const kindsText = (collections: readonly Collection[]): Text => {
	const count = (kind: Collection["kind"]) =>
		collections.filter((one) => one.kind === kind).length;
	return {
		series: [
			say("sync.calendars", { count: count("calendar") }),
			say("sync.books", { count: count("contacts") }),
		],
	};
};
