import type { View } from "../../../core/view.ts";
import { batchView } from "./batch-view.ts";
import type { DeskFacts } from "./desk-facts.ts";
import { singleView } from "./single-view.ts";

/** The card of the documents on a desk; a message under it is a question about them. */
export const deskView = (facts: DeskFacts): View => {
	const { papers, failed } = facts.desk;
	const view =
		papers.length === 1 && failed.length === 0
			? singleView(facts)
			: batchView(facts);
	if (papers.length === 0) return view;
	const { session } = facts;
	return {
		...view,
		follow: { command: "ask", input: { session }, arg: "question" },
	};
};
