import type { Announcer } from "../../core/chat.ts";
import type { View } from "../../core/view.ts";
import type { ReadStatus, Watch, Watches } from "./watch.ts";

/** What the commands about watches need. */
export type WatchNeeds = {
	readonly watches: Watches;
	readonly announcer: Pick<Announcer, "channel">;
	readonly watchStatus: ReadStatus;
	/** Shows a view where a watch tells. Problem `not-in-conversation`. */
	readonly watchTell: (watch: Pick<Watch, "to">, view: View) => Promise<void>;
};
