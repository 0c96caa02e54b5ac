import type { Mark } from "../../core/document.ts";
import { say, type Text } from "../../core/text.ts";

/** A place in a document as people cite it: "page 3", "slide 2", "sheet “Budget”", "under “Notice”". */
export const markText = ({ kind, number, title }: Mark): Text => {
	switch (kind) {
		case "page":
		case "slide":
			return say(`documents.mark.${kind}`, { number });
		case "sheet":
			return title === null
				? say("documents.mark.sheet-number", { number })
				: say("documents.mark.sheet", { title });
		case "message":
			return say("documents.mark.message");
		case "section":
			return title === null
				? say("documents.mark.beginning")
				: say("documents.mark.section", { title: short(title) });
	}
};

const short = (title: string): string =>
	title.length <= 60 ? title : `${title.slice(0, 59)}…`;
