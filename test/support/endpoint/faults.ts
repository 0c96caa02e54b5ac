import { answer, type Step, status } from "./script.ts";
import { overflows, type Speaks } from "./shapes.ts";

/** Words no fault may carry into a message or a log. */
export const secretOfServer = "the merger with Kornhaus";

/** Something an endpoint does wrong, for as long as it is asked. */
export type EndpointFault = {
	readonly what: string;
	readonly step: Step;
	readonly speaks: Speaks;
};

const page = `<html>${secretOfServer}</html>`;
const half = ["Good ", "morning "];
const broken = (by: (Step & { kind: "broken" })["by"], text = half): Step => ({
	kind: "broken",
	text,
	by,
});
const refused = { result: "error", error: { description: secretOfServer } };

const plain: readonly (readonly [string, Step])[] = [
	["closes the connection at once", { kind: "hang-up" }],
	["is cut off in the middle", broken("cut")],
	["sends half a frame", broken("half-frame")],
	["sends a frame that is no JSON", broken("bad-frame")],
	["sends an error in the middle", broken("error-frame")],
	["sends an error instead of text", broken("error-frame", [])],
	["falls silent in the middle", broken("stall")],
	["never begins", broken("stall", [])],
	["ends without saying why", answer("Good morning", { finish: null })],
	[
		"ends without a last frame",
		answer("Good morning", { finish: null, done: false }),
	],
	["runs out of length", answer("Good morning", { finish: "length" })],
	[
		"runs out of length while it thinks",
		answer("", {
			finish: "length",
			reasoning: { field: "reasoning_content", text: secretOfServer },
		}),
	],
	["filters its answer", answer("Good", { finish: "content_filter" })],
	["wants to call a tool", answer("Good", { finish: "tool_calls" })],
	["says nothing", answer("")],
	["only thinks aloud", answer(["<think>", secretOfServer, "</think>"])],
	[
		"only thinks in a field",
		answer("", { reasoning: { field: "reasoning", text: secretOfServer } }),
	],
	["answers with JSON at once", { kind: "not-a-stream", form: "json" }],
	["answers with plain text", { kind: "not-a-stream", form: "text" }],
	["answers with an empty body", { kind: "not-a-stream", form: "empty" }],
	["does not take the key", status(401)],
	["does not know the model", status(404)],
	["is too busy", status(429, page, { "retry-after": "0" })],
	["is too busy for two minutes", status(429, page, { "retry-after": "120" })],
	["is busy without saying for how long", status(429)],
	[
		"is still loading",
		status(
			503,
			{ error: { message: "Loading model" } },
			{ "retry-after": "0" },
		),
	],
	["refuses with a detail", status(422, { detail: [{ msg: secretOfServer }] })],
	["refuses with a word alone", status(400, { error: secretOfServer })],
	["shows a page of a proxy", status(500, page)],
	["prints what it could not read", status(500, { error: refused.error })],
	["wants a smaller request", status(413, page)],
	["sends the text elsewhere", { kind: "redirect", to: "http://127.0.0.1:9/" }],
];

/** Every fault an endpoint is known for, each spoken by a server that answers one question at a time where it is not its own dialect. */
export const endpointFaults: readonly EndpointFault[] = [
	...plain.map(([what, step]) => ({ what, step, speaks: "ollama" as const })),
	{
		what: "silently drops half of the text",
		step: answer("Good morning", { promptTokens: 2 }),
		speaks: "ollama",
	},
	{
		what: "is Infomaniak and over its limit",
		step: status(429, refused),
		speaks: "infomaniak",
	},
	{
		what: "is Infomaniak and does not take the key",
		step: status(401, refused),
		speaks: "infomaniak",
	},
	...overflows.map(({ speaks, status: code, body }) => ({
		what: `is ${speaks} and says the text is too long`,
		step: status(code, body),
		speaks,
	})),
];
