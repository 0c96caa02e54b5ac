import { createHash } from "node:crypto";
import { spotlight } from "../../../ai/spotlight.ts";

/** Makes blocks the instructions call data, empty texts none. Their tag is the same for all questions of a session, so that a server finds the documents again at the beginning of the next one; nobody who wrote a document could know it. */
export const createBlocks = (session: string): ((text: string) => string) => {
	const hash = createHash("sha256").update(session).digest("hex");
	const tag = `text-${hash.slice(0, 12)}`;
	return (text) => (text === "" ? "" : spotlight(text, tag));
};
