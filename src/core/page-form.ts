import type { Text } from "./text.ts";

/** One thing a page asks for. What is typed into a `password` is never shown again. */
export type PageField = {
	/** Lower case letters; the answer is found by it. */
	readonly name: string;
	readonly label: Text;
	readonly kind: "text" | "password" | "choice";
	/** What a choice has to choose from. */
	readonly options?: readonly {
		readonly value: string;
		readonly label: Text;
	}[];
	readonly hint?: Text;
};

/** A page that asks for what must not go through the chat. */
export type PageForm = {
	/** Who handles what is typed in: the name it was registered under. */
	readonly purpose: string;
	readonly title: Text;
	/** Paragraphs above the fields: for whom it is, what happens with it. */
	readonly text: readonly Text[];
	readonly fields: readonly PageField[];
	/** The word on the button. */
	readonly verb: Text;
	/** What the handler is told besides; plain data that is no secret. */
	readonly about: unknown;
};

/** Makes a link to a page that asks; good for 15 minutes and a few tries, until one succeeded. Problem `public-url-missing`. */
export type AskOnce = (form: PageForm, locale: string) => Promise<string>;

/** What came of what was typed in: it is done, or what has to be typed in differently. */
export type PageAnswer = {
	readonly kind: "done" | "again";
	readonly title: Text;
	readonly lines: readonly Text[];
};

/** Handles what was typed into a page; values are trimmed, one line each. Whatever it throws is shown as its problem. */
export type PageHandler = (
	typed: ReadonlyMap<string, string>,
	about: unknown,
) => Promise<PageAnswer>;
