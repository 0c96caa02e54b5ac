import { say, type Text } from "../../core/text.ts";

/** Who an address belongs to, by name. */
export const ownerName = (
	ownerId: string | null,
	names: ReadonlyMap<string, string>,
): Text => (ownerId && names.get(ownerId)) || say("mail.nobody");
