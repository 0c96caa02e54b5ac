import { finding, type Guard } from "./finding.ts";
import { openers } from "./openers.ts";
import { isWrapped } from "./wrapping.ts";

const itself = [
	/\bas an? (?:ai|artificial intelligence|(?:large )?language model|assistant)\b/iu,
	/\ben tant qu['’](?:ia|intelligence artificielle|assistant|modèle)\b/iu,
	/\bals (?:ki|sprachmodell|künstliche intelligenz|assistent)\b/iu,
	/\bcome (?:modello linguistico|intelligenza artificiale|assistente ia)\b/iu,
	/\bcomo (?:modelo de lenguaje|inteligencia artificial|asistente de ia|ia)\b/iu,
];

/** What is added about the work, and the words that make it the person's own. */
const remarks = [
	[
		/(?:^|\n)[ \t]{0,20}[([*_]{0,3}(?:changes|changes made|explanation|modifications|changements|explications?|änderungen|erklärung|erläuterung|modifiche|spiegazione|cambios|explicación)(?: made| apportées| apportate| realizados| vorgenommen)?\s?[*_]{0,2}:/iu,
		/\b(?:changes?|explanation|modifications?|changements?|explications?|änderung(?:en)?|erklärung|erläuterung|modifiche|spiegazione|cambios|explicación)/iu,
	],
	[
		/\n[ \t]{0,20}[([*_]{0,3}(?:note|notes|remarque|hinweis|anmerkung|nota)\s?[*_]{0,2}:[^\n]*$/iu,
		/\b(?:note|notes|noter|notez|remarque|hinweis|anmerkung|nota|notare|beachten)\b/iu,
	],
] as const;

/** What is offered after the work; people end their own mails so, too. */
const offers = [
	[
		/\blet me know if (?:you(?:['’]d| would)? (?:like|want|need|prefer)|there['’]s anything|any (?:changes|adjustments)|this works)/iu,
		/\b(?:let me know|tell me|write (?:to )?me|contact|reach|questions?|need)\b/iu,
	],
	[
		/\bwould you like me to\b|\bI hope this helps\b|\bis there anything else\b/iu,
		/\bwould you like\b|\bhope\b|\banything else\b|\bhelp/iu,
	],
	[
		/(?:n['’]hésitez pas à me (?:dire|faire savoir)|dites-moi) si vous (?:souhaitez|voulez|désirez)|j['’]espère que cela (?:vous )?(?:aide|convient)/iu,
		/hésite|dites|dis-moi|espère/iu,
	],
	[
		/lass(?:en sie)? (?:es )?mich (?:bitte )?wissen,? (?:wenn|ob|falls)|ich hoffe,? das hilft/iu,
		/wissen|hoffe|melde|sag/iu,
	],
	[
		/fammi sapere se|mi faccia sapere se|spero (?:che )?(?:questo )?(?:ti |le )?(?:sia|aiuti)/iu,
		/sapere|spero|dimmi|dica/iu,
	],
	[
		/av[ií]s[ae]me si|hazme saber si|espero que (?:esto )?(?:te|le) (?:ayude|sirva)/iu,
		/avis|saber|espero|dime|diga/iu,
	],
] as const;

/** An answer is the text alone: no talk about it and nothing wrapped round it, unless the text itself talks so. */
export const noChatter: Guard = ({ answered, given, before, free }) =>
	finding(
		"chatter",
		"reject",
		[
			...itself
				.filter((pattern) => !pattern.test(given))
				.map((pattern) => pattern.exec(answered)?.[0]),
			...[...openers, ...remarks, ...(free === true ? [] : offers)]
				.filter(([, own]) => !own.test(given))
				.map(([pattern]) => pattern.exec(answered.trim())?.[0].trim()),
			isWrapped(answered.trim(), before) ? "" : undefined,
		].filter((one) => one !== undefined),
	);
