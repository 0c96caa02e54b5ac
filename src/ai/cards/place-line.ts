import { say, type Text } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import type { Care } from "../care.ts";
import type { Place } from "../model.ts";

/** Where the text comes from, that nothing is kept, and that it wants a look; and what is used of a budget that nears its end. What is not sent has a sentence of its own. */
export const placeBlocks = (
	place: Place,
	about: "text" | "document" = "text",
): readonly Block[] => [
	{ kind: "note", text: placeLine(place, about) },
	...(place.used === undefined
		? []
		: [{ kind: "note" as const, text: place.used }]),
];

const placeLine = (
	{ model, operator, region, local }: Place,
	about: "text" | "document",
): Text => {
	const { local: here, somewhere, whole } = places[about];
	if (local) return say(here, { model });
	return region === ""
		? say(somewhere, { model, operator })
		: say(whole, { model, operator, region });
};

const places = {
	text: {
		local: "write.note.local",
		somewhere: "write.note.somewhere",
		whole: "write.note",
	},
	document: {
		local: "documents.place.local",
		somewhere: "documents.place.somewhere",
		whole: "documents.place",
	},
} as const;

const sentences: Readonly<Record<Care, Text>> = {
	medical: say("write.care.medical"),
	legal: say("write.care.legal"),
	financial: say("write.care.financial"),
};

/** A firmer sentence where a wrong word can do harm. */
export const careLine = (care: Care | null): readonly Block[] =>
	care === null ? [] : [{ kind: "text", text: sentences[care] }];
