import type { Language } from "../../../ai/guards/language.ts";
import { swissSpelling } from "../../../ai/swiss.ts";
import type { Tone } from "../../../ai/wish.ts";
import { cutTo } from "../compose/cut.ts";
import type { Version } from "./mail-session.ts";
import { frames, hints, type Purpose, templates } from "./templates.ts";

/** What a template is filled with. `receiver` is empty where nobody knows the name. */
export type Filling = {
	readonly keywords: string;
	readonly language: Language;
	readonly tone: Tone | null;
	readonly isAnswer: boolean;
	readonly receiver: string;
	readonly sender: string;
	readonly swiss: boolean;
};

const warm: ReadonlySet<Tone | null> = new Set<Tone | null>([
	"friendly",
	"casual",
	"enthusiastic",
	"empathetic",
]);

/** A mail from keywords without a model: a greeting, a sentence that fits their purpose, the keywords as they are, and an end. */
export const fromTemplate = (filling: Filling): Version => {
	const { keywords, language, tone, sender } = filling;
	const frame = frames[language];
	const [subject, opening] = templates[language][purposeOf(filling)];
	const [greeting, closing] = warm.has(tone) ? frame.warm : frame.stiff;
	const receiver = filling.receiver === "" ? frame.unknown : filling.receiver;
	const body = [
		greeting.replace("{name}", () => receiver),
		`${opening}\n${keywords}`,
		`${closing}\n${sender === "" ? frame.unknown : sender}`,
	].join("\n\n");
	const line = keywords.replace(/\s+/gu, " ").trim();
	return {
		subject: cutTo(`${spelled(subject, filling)}: ${line}`, 80),
		body: spelled(body, filling),
	};
};

const spelled = (text: string, { language, swiss }: Filling): string =>
	swiss && language === "de" ? swissSpelling(text) : text;

const purposeOf = ({ keywords, isAnswer }: Filling): Purpose =>
	hints.find(([, pattern]) => pattern.test(keywords))?.[0] ??
	(isAnswer ? "reply" : "request");
