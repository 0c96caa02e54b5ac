import type { Invocation } from "./invocation.ts";
import type { Text } from "./text.ts";

/** What people see, without any chat platform's words: plain JSON, drawn by `platforms/`. The first line says what happened or what is asked. */
export type View = {
	readonly title: Text;
	readonly body: readonly Block[];
	/** What somebody means who writes a message under this, where a platform has such a place: this command, with the message as its argument `arg`. */
	readonly follow?: Invocation & { readonly arg: string };
};

/** One part of a view, in reading order. */
export type Block =
	| { readonly kind: "text"; readonly text: Text }
	/** Begins a part of a long view. */
	| { readonly kind: "heading"; readonly text: Text }
	| { readonly kind: "facts"; readonly rows: readonly Row[] }
	| {
			readonly kind: "table";
			readonly columns: readonly Text[];
			readonly rows: readonly (readonly Text[])[];
	  }
	/** What looks like a mention or a link in a quote or an item is one, unless the words are a stranger's: `isLiteral`. Steps to take one after the other have numbers: `isNumbered`. */
	| {
			readonly kind: "list";
			readonly items: readonly Item[];
			readonly isLiteral?: true;
			readonly isNumbered?: true;
	  }
	| {
			readonly kind: "quote";
			readonly text: string;
			readonly isLiteral?: true;
	  }
	| { readonly kind: "difference"; readonly parts: readonly Change[] }
	| {
			readonly kind: "picture";
			readonly chart: Chart | Agenda;
			readonly alt: Text;
	  }
	| { readonly kind: "link"; readonly label: Text; readonly url: string }
	| {
			/** A file for the reader only, whatever the place: its text, or its bytes as base64. */
			readonly kind: "file";
			readonly name: string;
			readonly mime: string;
			readonly text: string;
			readonly encoding?: "base64";
	  }
	| {
			readonly kind: "buttons";
			readonly buttons: readonly Button[];
			/** Stands behind the buttons. */
			readonly menu?: Menu;
	  }
	| { readonly kind: "note"; readonly text: Text }
	| { readonly kind: "rule" };

/** A label and its value; an array of two values is drawn as "before → after". */
export type Row = {
	readonly label: Text;
	readonly value: Text | readonly [before: Text, after: Text];
};

/** A line of a list, with the place it comes from where there is one. */
export type Item =
	| Text
	| {
			readonly text: Text;
			readonly link: { readonly label: Text; readonly url: string };
	  };

/** A run of words that stayed, went or came. */
export type Change = {
	readonly change: "same" | "removed" | "added";
	readonly text: string;
};

/** A button is an invocation or an answer to a request, so a platform needs one listener. */
export type Button = {
	readonly label: Text;
	readonly style?: "primary" | "danger";
	readonly does: Deed;
};

/** A choice that carries out a command with the chosen value as argument `arg`; at most 100 options, values of 150 characters. */
export type Menu = {
	readonly label: Text;
	readonly command: string;
	readonly input: Readonly<Record<string, unknown>>;
	readonly arg: string;
	readonly options: readonly { readonly value: string; readonly label: Text }[];
	/** Menus in the same row that fill other arguments of the same command and input. */
	readonly beside?: readonly Pick<Menu, "label" | "arg" | "options">[];
};

/** What a press of a button means. */
export type Deed =
	| ({ readonly kind: "invoke" } & Invocation)
	| {
			readonly kind: "dialog";
			readonly command: string;
			readonly input: Readonly<Record<string, unknown>>;
	  }
	| {
			readonly kind: "answer";
			readonly request: string;
			readonly answer: Answer;
	  };

/** What a person can say to a waiting request. */
export type Answer =
	| "confirm"
	| "cancel"
	| "approve"
	| "decline"
	| "withdraw"
	| "look"
	| "done by hand"
	| "give back"
	| "stop";

/** Bars of parts of a whole, and optionally how the first one grew; drawn as PNG in the reader's language. */
export type Chart = {
	readonly title: Text;
	readonly stacks: readonly Stack[];
	readonly history?: History;
};

/** One bar: its parts add up to `limit` or less; the rest is drawn as free. */
export type Stack = {
	readonly label: Text;
	readonly parts: readonly { readonly label: Text; readonly amount: number }[];
	readonly limit: number;
	readonly unit: "gigabyte" | "number";
};

/** Past points (ms, amount in GB), the limit, and the projected day it is reached (ms), if it grows. */
export type History = {
	readonly points: readonly (readonly [at: number, amount: number])[];
	readonly limit: number;
	readonly full?: number;
};

/** What a calendar shows at once. */
export const periods = ["day", "week", "month", "year", "planning"] as const;
export type Period = (typeof periods)[number];

/** A page of a calendar; drawn as PNG in the reader's language. Days are as 2026-12-09, times are those of a clock on the wall, as 2026-12-09T10:00. */
export type Agenda = {
	readonly kind: "agenda";
	readonly period: Period;
	readonly title: Text;
	/** The first day shown, and how many. */
	readonly first: string;
	readonly count: number;
	/** The day and time it is now. */
	readonly now: string;
	/** When people work: minutes since midnight, and weekdays (0 is Sunday). */
	readonly work: {
		readonly from: number;
		readonly to: number;
		readonly days: readonly number[];
	};
	/** Which colour means what; nothing is explained where there is none. */
	readonly legend: readonly { readonly label: Text; readonly color: string }[];
	readonly entries: readonly Entry[];
};

/** Something on a page of a calendar; the end is outside. Colours are `#rrggbb`. */
export type Entry = {
	readonly title: Text;
	readonly place: Text | null;
	readonly from: string;
	readonly to: string;
	readonly isAllDay: boolean;
	readonly color: string;
	/** What is off or done is drawn paler. */
	readonly state: "on" | "off" | "done";
};
