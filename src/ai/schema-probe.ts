import { z } from "zod";
import type { Question } from "./model.ts";

/** A question whose natural answer is no JSON at all: only a server that holds the model to a schema answers it in that form. */
export const schemaProbe: Question = {
	system: "Greet back in one short sentence.",
	user: "Good morning",
	shape: {
		kind: "json",
		name: "probe",
		schema: {
			type: "object",
			properties: { letter: { type: "string", enum: ["a", "b"] } },
			required: ["letter"],
			additionalProperties: false,
		},
		inWords: "",
	},
	maxOutput: 100,
	temperature: 0,
	feature: "own",
};

/** Whether an answer to the probe has the form that was asked for. */
export const fitsProbe = (text: string): boolean =>
	probed.safeParse(text).success;

const probed = z.string().regex(/^\s*\{\s*"letter"\s*:\s*"[ab]"\s*\}\s*$/u);
