import { noTerms } from "../../src/ai/house.ts";
import { askMail } from "../../src/modules/writing/mail/ask-mail.ts";
import { type Runner, wrongCase } from "./stage.ts";

/** Writes a mail from keywords, in their language, that answers nothing. */
export const mail: Runner = async (one, { ai, person, signal }) => {
	if (one.kind !== "mail") throw wrongCase(one);
	const material = {
		keywords: one.line.keywords,
		mail: "",
		people: "",
		earlier: "",
		wish: null,
		instruction: "",
		language: one.language,
		terms: noTerms,
	};
	const { version } = await askMail(ai, material, { person, signal });
	return { kind: "mail", ...version };
};
