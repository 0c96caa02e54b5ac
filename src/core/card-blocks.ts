import type { Request } from "./request.ts";
import type { Text } from "./text.ts";
import type { Answer, Block, Button } from "./view.ts";

/** What a request would do, as a value of a card's title. */
export const what = (request: Request) => ({ what: request.preview.title });

/** Small print. */
export const note = (text: Text): Block => ({ kind: "note", text });

/** A button that answers a request. */
export const button = (
	request: Request,
	answer: Answer,
	label: Text,
	style?: "primary" | "danger",
): Button => ({
	label,
	...(style ? { style } : {}),
	does: { kind: "answer", request: request.id, answer },
});
