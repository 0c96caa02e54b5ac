import type { Holder } from "./account.ts";

/** A holder as one word, to look things up by; {@link readHolder} reads it back. */
export const holderKey = (holder: Holder): string =>
	holder.kind === "service" ? "service" : `person:${holder.person}`;

/** Reads {@link holderKey}; null for anything else. */
export const readHolder = (key: string): Holder | null => {
	if (key === "service") return { kind: "service" };
	const person = /^person:(.+)$/su.exec(key)?.[1];
	return person === undefined ? null : { kind: "person", person };
};
