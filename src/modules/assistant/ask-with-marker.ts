import { randomBytes } from "node:crypto";
import { z } from "zod";
import { defineAnswer } from "../../ai/answer-schema.ts";
import { noTerms } from "../../ai/house.ts";
import type { Asking, Place } from "../../ai/model.ts";
import type { AiService } from "../../ai/service.ts";
import { newTag, spotlight } from "../../ai/spotlight.ts";
import { problemText } from "../../core/attempt.ts";
import { Problem } from "../../core/problem.ts";
import type { Text } from "../../core/text.ts";

/** How one question with the marker ended: where it was answered, or why not. */
export type Asked =
	| { readonly kind: "none" }
	| { readonly kind: "answered"; readonly place: Place }
	| { readonly kind: "unanswered"; readonly why: Text };

/** The two ways a model is asked. */
export type AskedTwice = { readonly rephrase: Asked; readonly typed: Asked };

/** A word that stands nowhere else: letters and digits only, so that it is written the same everywhere. */
export const newMarker = (): string => `zq${randomBytes(10).toString("hex")}`;

/** Sends the marker through a rephrase and a typed question, as people's texts go; that a question fails is part of the answer. */
export const askWithMarker = async (
	ai: AiService,
	marker: string,
	asking: Asking,
): Promise<AskedTwice> => {
	if ((await ai.describe("rephrase")) === null)
		return { rephrase: { kind: "none" }, typed: { kind: "none" } };
	const text = `The parcel with the note ${marker} is with Anna. She will bring it to the meeting.`;
	const rephrase = await ended(asking, async () => {
		const job = { wish: { action: "rephrase" as const }, text, against: text };
		const written = await ai.writer.rewrite({
			...job,
			...asking,
			terms: noTerms,
		});
		return written.place;
	});
	const typed = await ended(asking, async () => {
		const question = {
			prompt: "selftest",
			values: { text: spotlight(text, newTag()) },
			schema: answer,
			feature: "rephrase" as const,
		};
		return (await ai.asker.ask(question, asking)).place;
	});
	return { rephrase, typed };
};

const answer = defineAnswer(
	z.object({ about: z.enum(["parcel", "money", "travel", "other"]) }),
);

const ended = async (
	{ signal }: Asking,
	ask: () => Promise<Place>,
): Promise<Asked> => {
	try {
		return { kind: "answered", place: await ask() };
	} catch (error) {
		if (signal.aborted || !(error instanceof Problem)) throw error;
		return { kind: "unanswered", why: problemText(error) };
	}
};
