import { say, type Text } from "../../core/text.ts";
import type { Collection } from "../../pim/collection.ts";

/** What people call an address book; one without a name says so. */
export const nameOf = ({ name }: Pick<Collection, "name">): Text =>
	name.trim() === "" ? say("contacts.unnamed") : name;
