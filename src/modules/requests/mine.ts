import type { Actor } from "../../core/actor.ts";
import type { Request } from "../../core/request.ts";
import type { Text } from "../../core/text.ts";
import { stateText } from "./state-text.ts";
import { isWorthListing, type RequestNeeds, waitsFor } from "./visible.ts";

/** What concerns somebody now: requests that wait for their decision or their hands, oldest first, and their own, newest first, with their state in words. */
export type Mine = {
	readonly waiting: readonly Request[];
	readonly own: readonly { readonly request: Request; readonly state: Text }[];
};

/** Makes the look-up of {@link Mine}. */
export const createMine =
	({
		requests,
		mayDecide,
		isShown,
	}: RequestNeeds & {
		/** Whether what this command did is on the card it was pressed on. */
		readonly isShown: (command: string) => boolean;
	}) =>
	async (actor: Actor, now: number): Promise<Mine> => {
		const [waiting, own] = await Promise.all([
			requests.list({ states: ["waiting", "handed over"], limit: 500 }),
			requests.list({ person: actor.person, limit: 50 }),
		]);
		return {
			waiting: waiting
				.filter((request) => waitsFor(request, actor, mayDecide, now))
				.reverse(),
			own: own
				.filter((request) => isWorthListing(request, actor))
				.filter(
					({ state, invocation }) =>
						state !== "done" || !isShown(invocation.command),
				)
				.map((request) => ({ request, state: stateText(request) })),
		};
	};
