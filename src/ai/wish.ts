import { z } from "zod";
import { languages } from "./guards/language.ts";

/** The writing actions that turn one text into another; each is a file of prompts/write. */
export const writeActions = [
	"rephrase",
	"correct",
	"shorten",
	"expand",
	"simplify",
	"structure",
	"tone",
	"translate",
	"own",
] as const;
export type WriteAction = (typeof writeActions)[number];

/** The tones everybody has. */
export const tones = [
	"professional",
	"friendly",
	"serious",
	"confident",
	"diplomatic",
	"empathetic",
	"direct",
	"enthusiastic",
	"casual",
	"formal",
	"persuasive",
	"neutral",
] as const;
export type Tone = (typeof tones)[number];

/** How much a correction may touch: plain mistakes; grammar and punctuation too; awkward wording too. */
export const strictnesses = ["minimal", "standard", "strict"] as const;
export type Strictness = (typeof strictnesses)[number];

/** Reads a wish, as sessions keep it. */
export const wishSchema = z.object({
	action: z.enum(writeActions),
	tone: z.enum(tones).exactOptional(),
	strictness: z.enum(strictnesses).exactOptional(),
	into: z.enum(languages).exactOptional(),
	/** The id of a tone or action of the house. */
	way: z.string().max(64).exactOptional(),
	/** What the person asked for in their own words. */
	instruction: z.string().max(1000).exactOptional(),
});

/** What is wanted of a text. */
export type Wish = Readonly<z.output<typeof wishSchema>>;
