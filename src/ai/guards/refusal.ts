import { finding, type Guard } from "./finding.ts";

/** Only a model speaks so. */
const certain = [
	/\bI(?:['’]m| am)? (?:can(?:no|['’])t|cannot|unable to|not able to|won['’]t) (?:assist|help(?: you)? with (?:that|this)|fulfil|comply|process (?:that|this)|provide (?:that|this)|generate|rewrite|engage)/iu,
	/\bI(?:['’]m| am) (?:unable|not able|not allowed) to (?:assist|help|fulfil|comply|process|provide|generate|rewrite|translate)/iu,
	/je ne (?:peux|suis) pas (?:en mesure de )?(?:vous aider (?:avec|à)|t['’]aider (?:avec|à)|répondre à (?:cette|votre) demande|traiter (?:cette|votre) demande|reformuler)/iu,
	/ich kann (?:dir|ihnen|euch)? ?(?:dabei|damit|hierbei|bei dieser anfrage|diese anfrage|diesen text)[^.\n]{0,40} nicht/iu,
	/non posso (?:aiutart[ei]|aiutarla|soddisfare|elaborare|assistert[ei]) (?:con |in )?(?:quest|la tua|la sua|ciò)/iu,
	/no puedo (?:ayudart?[el]?|cumplir|procesar|asistirt?[el]?)(?:rte|rle)? ?(?:con )?(?:es[ot]|est[ae]|tu|su)/iu,
];

/** People write so too, about what they cannot do. */
const likely = [
	/^(?:I['’]?m |I am )?(?:sorry|apologies|unfortunately)[^.\n]{0,30}?\bI(?:['’]m| am)? (?:can(?:no|['’])t|cannot|unable|not able)/iu,
	/^I (?:can(?:no|['’])t|cannot|won['’]t) /iu,
	/^(?:(?:je suis )?(?:vraiment )?désolée?|malheureusement)[^.\n]{0,20}?je ne (?:peux|suis) pas/iu,
	/^(?:es tut mir leid|entschuldigung|leider|tut mir leid)[^.\n]{0,20}?(?:ich kann|kann ich)/iu,
	/^(?:mi dispiace|purtroppo|spiacente)[^.\n]{0,20}?non (?:posso|sono in grado)/iu,
	/^(?:lo siento|lamentablemente|lo lamento)[^.\n]{0,20}?no puedo/iu,
];

const inability =
	/\b(?:can(?:no|['’])?t|cannot|can not|could ?n['’]?t|unable|not able|won['’]?t|will not|impossible|not possible|(?:peux|peut|pouvons|pouvez|pourrai|pourrons) pas|non (?:posso|possiamo|riesco|potrò)|no (?:puedo|podemos|podré|puede)|incapaz|imposible|impossibile)\b|\b(?:kann|können|könnte|könnten|schaffe|konnte)\b[^.\n]{0,80}\b(?:nicht|kein\p{L}*)\b|\b(?:nicht|kein\p{L}*)\b[^.\n]{0,80}\b(?:können|kann|möglich)\b|verhindert|sorry|désolé|leider|leid|dispiace|purtroppo|lo siento/iu;

/** No refusal of the model in the place of a text, unless the text itself says that somebody cannot do something. */
export const noRefusal: Guard = ({ answered, given, free }) => {
	const text = answered.trim();
	const found = [
		...certain.filter((pattern) => !pattern.test(given)),
		...likely.filter(() => free !== true && !inability.test(given)),
	].map((pattern) => pattern.exec(text)?.[0]);
	return finding(
		"refusal",
		"reject",
		found.filter((one) => one !== undefined).slice(0, 1),
	);
};
