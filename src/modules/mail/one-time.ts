import { say, type Text } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";

/** The one-time pages: a link that dies after one view or 15 minutes. */
export type OneTime = {
	/** Makes the page in the language of `locale` and gives its address. Problem: `public-url-missing`. */
	readonly showOnce: (
		secret: { readonly title: Text; readonly value: string },
		locale: string,
	) => Promise<string>;
	/** Problem: `public-url-missing`. */
	readonly showOnceReady: () => void;
};

/** The link to a password, for the one who asked only. */
export const passwordLink = (url: string): readonly Block[] => [
	{ kind: "link", label: say("mail.password.link"), url },
	{ kind: "note", text: say("mail.password.once") },
];

/** The row of a preview that says how the password is given. */
export const passwordRow = {
	label: say("mail.row.password"),
	value: say("mail.password.where"),
};
