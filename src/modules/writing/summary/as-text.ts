import type { Language } from "../../../ai/guards/language.ts";
import type { Entry } from "./judge-entry.ts";
import type { Summary } from "./judge-summary.ts";

const headings: Readonly<
	Record<
		Language,
		readonly [decisions: string, actions: string, questions: string]
	>
> = {
	en: ["Decisions", "Actions", "Open questions"],
	fr: ["Décisions", "Actions", "Questions ouvertes"],
	de: ["Beschlüsse", "Aufgaben", "Offene Fragen"],
	it: ["Decisioni", "Azioni", "Domande aperte"],
	es: ["Decisiones", "Acciones", "Preguntas abiertas"],
};

/** A summary as a text of its own, in the language it is written in, to copy or post. */
export const asText = (
	{ summary, decisions, actions, questions }: Summary,
	language: Language,
): string => {
	const titles = headings[language];
	return [
		summary,
		...[decisions, actions, questions].flatMap((entries, index) =>
			entries.length === 0
				? []
				: [[titles[index] ?? "", ...entries.map(line)].join("\n")],
		),
	].join("\n\n");
};

// A text that is passed on calls nobody.
const line = ({ text, owner, due }: Entry): string =>
	`• ${owner === null ? "" : `${owner.replace(/[<>]/gu, "")}: `}${text}${due === null ? "" : ` (${due})`}`;
