import type { Text } from "./text.ts";
import type { Block } from "./view.ts";

/** One thing to tick: what is sent, what is read (75 characters show), a second line, and whether it is ticked at the start. */
export type Pick = {
	readonly value: string;
	readonly label: Text;
	readonly hint?: Text;
	readonly picked: boolean;
};

/** What a dialog shows that depends on data: blocks above its fields, what fields hold already, and what can be ticked in them. */
export type Form = {
	readonly intro: readonly Block[];
	/** The word on the button that goes on; the usual one where there is none. */
	readonly submit?: Text;
	/** Values by argument; over what is known from elsewhere. */
	readonly initial: Readonly<Record<string, string>>;
	/** Choices by argument of the kind `picks`. */
	readonly picks: Readonly<Record<string, readonly Pick[]>>;
};
