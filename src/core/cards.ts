import type { Audience } from "./waiting-card.ts";

/** A place on some platform where a request is shown, and the version of the request that stands there. */
export type Card = {
	readonly id: string;
	readonly request: string;
	readonly audience: Audience;
	readonly shown: number;
	readonly tries: number;
	/** The platform's own address of the message, as JSON. */
	readonly place: string;
};

/** The durable list of cards, so that each is brought up to date even after a restart. */
export type Cards = {
	readonly add: (card: Omit<Card, "id" | "tries">) => Promise<void>;
	readonly of: (request: string) => Promise<readonly Card[]>;
	/** The card now shows this version, at this place. */
	readonly shown: (id: string, version: number, place: string) => Promise<void>;
	/** It could not be shown; it is due again at `due` (ms). */
	readonly failed: (id: string, due: number) => Promise<void>;
	readonly remove: (id: string) => Promise<void>;
	/** Ids of requests with a card that shows an old version, is due now, and was tried less than 20 times. */
	readonly behind: (now: number) => Promise<readonly string[]>;
};
