import type { z } from "zod";
import { Problem } from "../core/problem.ts";
import { jsonSchemaOf } from "./answer-schema.ts";
import type { AskPrompt } from "./ask-prompt.ts";
import type { AskPrompts } from "./ask-prompts.ts";
import type { Feature } from "./features.ts";
import { isEcho } from "./guards/echo.ts";
import { type Fault, faultsOf } from "./json-faults.ts";
import type { Asking, Model, Place, Question, Shape } from "./model.ts";
import { objectsIn } from "./read-json.ts";

/** A typed question: a file of `prompts/ask`, what fills its holes, and the form of the answer (see `defineAnswer`). What people wrote has to be in a block (`spotlight`) already. */
export type TypedQuestion<T> = {
	readonly prompt: string;
	readonly values: Readonly<Record<string, string>>;
	readonly schema: z.ZodType<T>;
	readonly feature: Feature;
};

/** Asks for values instead of text. Problems of `Model.ask`; `model-unusable` when two answers did not fit. */
export type Asker = {
	readonly ask: <T>(
		question: TypedQuestion<T>,
		asking: Asking,
	) => Promise<{ readonly value: T; readonly place: Place }>;
};

/** An asker that asks `model` with these prompts, and once more when the answer does not fit. */
export const createAsker = (
	model: Model,
	{ prompts, notes }: AskPrompts,
): Asker => ({
	ask: async ({ prompt: name, values, schema, feature }, asking) => {
		const prompt = prompts.get(name);
		if (prompt === undefined) throw new Error(`there is no prompt ask/${name}`);
		const json = jsonSchemaOf(schema);
		const shape: Shape = {
			kind: "json",
			name: prompt.name,
			schema: json,
			inWords: notes.words(json),
		};
		const question = questionOf(prompt, values, shape, feature);
		// Half a value is of no use to anybody, so nobody hears it grow.
		const { onText: _, ...quietly } = asking;
		const first = await model.ask(question, quietly);
		const read = valueIn(first.text, schema, question);
		if (read.kind === "value")
			return { value: read.value, place: first.endpoint };
		const repair = `${question.user}\n\n${notes.repair(read.faults)}`;
		const second = await model.ask({ ...question, user: repair }, quietly);
		const again = valueIn(second.text, schema, question);
		if (again.kind === "faults") throw new Problem("model-unusable");
		return { value: again.value, place: second.endpoint };
	},
});

const questionOf = (
	prompt: AskPrompt,
	values: Readonly<Record<string, string>>,
	shape: Shape,
	feature: Feature,
): Question => ({
	system: prompt.system,
	user: prompt.user(values),
	shape,
	maxOutput: prompt.output,
	temperature: prompt.temperature,
	feature,
});

type Read<T> =
	| { readonly kind: "value"; readonly value: T }
	| { readonly kind: "faults"; readonly faults: readonly Fault[] };

const valueIn = <T>(
	answer: string,
	schema: z.ZodType<T>,
	{ system, user }: Question,
): Read<T> => {
	let faults: readonly Fault[] = [{ path: "", kind: "unreadable" }];
	for (const candidate of objectsIn(answer)) {
		const read = schema.safeParse(candidate);
		if (
			read.success &&
			stringsIn(read.data).some((text) => isEcho(text, user, system))
		) {
			faults = [{ path: "", kind: "echo" }];
			continue;
		}
		if (read.success) return { kind: "value", value: read.data };
		faults = faultsOf(read.error);
	}
	return { kind: "faults", faults };
};

/** Every text of an answer, however deep. */
const stringsIn = (value: unknown): readonly string[] => {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap(stringsIn);
};
