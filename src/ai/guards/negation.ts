import { finding, type Guard } from "./finding.ts";

const edge = "(?![\\p{L}\\d])";
const start = "(?<![\\p{L}\\d])";
const words = (list: string): string =>
	`${start}(?:${list.split(" ").join("|")})${edge}`;

/** Words that say no in one of the five languages and mean nothing else in another. */
const negative = new RegExp(
	[
		words(
			"no not never none nobody nothing neither nor nowhere cannot nope (?:ca|wo|do|does|did|is|are|was|were|has|have|had|could|should|would|must|need)n['’]?t",
		),
		words("pas jamais rien aucune? nullement non ni"),
		words(
			"(?:gar)?nicht(?:s)? nie niemals niemand(?:en|em)? nirgend(?:s|wo) weder kein(?:e[nmrs]?|erlei|esfalls|eswegs)? nein",
		),
		words("nessun[oa]? niente nulla neanche nemmeno neppure"),
		words("nunca jamás nadie nada ning[uú]n[ao]?s? tampoco"),
	].join("|"),
	"iu",
);

/** Other ways to say it, which may stand for it; beginnings of words. */
const softer = new RegExp(
	`${start}(?:${[
		"without|unable|unavail|unclear|unlikely|unknown|unfinish|incomplete|impossib|invalid|incorrect|fail|refus|lack|miss(?:ed|ing)|declin|prevent|avoid|disagree|too (?:late|early)|hardly|unless|absen|except|stop|away|free of",
		"sans|incapab|manque|évit|empêch|sauf|n['’]",
		"ohne|unmöglich|unklar|unvollständig|ungültig|unbekannt|verhinder|verzicht|fehl|außer|ausser|statt|ablehn|lehn|vermeid|kaum",
		"senza|mancan|evit|rifiut|tranne|invece",
		"sin(?!\\p{L})|imposib|incapaz|falta|rechaz|excepto|salvo",
	].join("|")})`,
	"iu",
);

// Ways of speaking in which nothing is denied.
const idioms = new RegExp(
	[
		"no problem|no worries|why not|not only|whether or not|if not|don['’]t hesitate|do not hesitate|isn['’]t it|aren['’]t you|doesn['’]t it|no later than|if you don['’]t mind|no\\.? ?(?=\\d)",
		"n['’]est-ce pas|pas de (?:souci|problème)|pourquoi pas|non seulement|n['’]hésite[zr]? pas|pas mal",
		"nicht nur|kein problem|nicht wahr|warum nicht|zögern? (?:sie )?nicht|nicht zuletzt",
		"non solo|perché no|nessun problema|niente di che|non esit\\p{L}+",
		"no solo|no sólo|por qué no|de nada|no dud\\p{L}+|nada más",
	].join("|"),
	"giu",
);

/** A text that says no should go on saying it, and none should begin to; counting would raise false alarms. */
export const negationKept: Guard = ({ given, answered }) => {
	const before = given.replace(idioms, " ");
	const after = answered.replace(idioms, " ");
	const lost =
		negative.exec(before)?.[0] !== undefined &&
		!negative.test(after) &&
		!softer.test(after);
	const come =
		negative.test(after) && !negative.test(before) && !softer.test(before);
	const pattern = lost ? before : after;
	return lost || come
		? finding("negation", "warn", [negative.exec(pattern)?.[0] ?? ""])
		: [];
};
