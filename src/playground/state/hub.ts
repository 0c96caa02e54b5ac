import type { MailboxMail } from "../mailbox.ts";
import type { Message } from "./messages.ts";
import type { View } from "./view.ts";

/** Everything that happens in the local Slack and that somebody may wait for. */
export type LocalEvent =
	| { kind: "message"; message: Message; isNew: boolean }
	| { kind: "removed"; message: Message }
	| { kind: "home"; userId: string; view: View }
	| { kind: "view"; userId: string; view: View }
	| { kind: "view-closed"; userId: string; viewId: string; all: boolean }
	| { kind: "notice"; userId: string; text: string }
	| { kind: "status"; channel: string; threadTs: string; status: string }
	| { kind: "mail"; mail: MailboxMail }
	| { kind: "call"; method: string; error: string | null }
	| { kind: "socket"; connections: number }
	| { kind: "state" };

/** Tells everybody who listens. */
export type Hub = {
	publish(event: LocalEvent): void;
	/** Returns the function that ends the subscription. */
	subscribe(listener: (event: LocalEvent) => void): () => void;
};

/** Creates an empty hub. */
export function createHub(): Hub {
	const listeners = new Set<(event: LocalEvent) => void>();
	return {
		publish(event) {
			for (const listener of [...listeners]) listener(event);
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}
