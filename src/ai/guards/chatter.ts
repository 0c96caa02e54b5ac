import { finding, type Guard } from "./finding.ts";

const patterns = [
	/\bas an? (?:ai|artificial intelligence|language model)\b/iu,
	/\ben tant qu['’](?:ia|intelligence artificielle|assistant)\b/iu,
	/\bals (?:ki|sprachmodell|künstliche intelligenz)\b/iu,
	/\bcome (?:modello linguistico|intelligenza artificiale)\b/iu,
	/\bcomo (?:modelo de lenguaje|inteligencia artificial)\b/iu,
	/^(?:sure|of course|certainly|okay|absolutely)\b[^\n]{0,80}[:!]/iu,
	/^here(?:['’]s| is| are)\b[^\n]{0,80}:/iu,
	/^(?:bien sûr|voici)\b[^\n]{0,80}[:!]/iu,
	/^(?:natürlich|gerne|hier ist)\b[^\n]{0,80}[:!]/iu,
	/^(?:certo|ecco)\b[^\n]{0,80}[:!]/iu,
	/^(?:claro|aquí (?:está|tienes))[^\n]{0,80}[:!]/iu,
	/\b(?:rephrased|rewritten|shortened) (?:text|version)\s*:/iu,
];

/** An answer is the text alone: no talk about it, unless the text itself talks so. */
export const noChatter: Guard = ({ answered, given }) =>
	finding(
		"chatter",
		"reject",
		patterns
			.filter((pattern) => pattern.test(answered) && !pattern.test(given))
			.map((pattern) => pattern.exec(answered)?.[0] ?? ""),
	);

const thought = /<\/?think(?:ing)?>|<\|[a-z_]+\|>/iu;

/** No thoughts and no markers of a chat template. */
export const noThinking: Guard = ({ answered, given }) =>
	thought.test(answered) && !thought.test(given)
		? finding("thinking", "reject", [""])
		: [];
