import type { Request } from "./request.ts";
import { say, type Text } from "./text.ts";
import type { Answer, Block, Button, Row } from "./view.ts";

/** What a request would do, as a value of a card's title. */
export const what = (request: Request) => ({ what: request.preview.title });

/** Small print. */
export const note = (text: Text): Block => ({ kind: "note", text });

/** Why it was asked for, where that was said. */
export const whyRows = ({ invocation: { why } }: Request): readonly Row[] =>
	why
		? [{ label: say("card.why"), value: say("card.quoted", { text: why }) }]
		: [];

/** The same as blocks. */
export const whyBlocks = (request: Request): readonly Block[] => {
	const rows = whyRows(request);
	return rows.length === 0 ? [] : [{ kind: "facts", rows }];
};

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
