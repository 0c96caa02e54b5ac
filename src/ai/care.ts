/** Subjects where a wrong word can do harm. */
export type Care = "medical" | "legal" | "financial";

const words: Readonly<Record<Care, RegExp>> = {
	medical:
		/\b(?:diagnos\w*|patient\w*|dosage|posologie|dosierung|dosaggio|dosis|prescription|ordonnance|rezept für|ricetta medica|receta|symptom\w*|symptôm\w*|sintom\w*|allerg\w*|medica(?:tion|ment\w*)|médicament\w*|medikament\w*|farmac\w*|treatment plan|therap\w*|thérap\w*|terapia|krankmeldung|arztzeugnis|certificat médical)/iu,
	legal:
		/\b(?:contract|contrat|vertrag\w*|contratto|contrato|liabilit\w*|responsabilité civile|haftung\w*|lawsuit|attorney|lawyer|avocat\w*|anwalt\w*|anwält\w*|avvocat\w*|abogad\w*|terminat(?:e|ion) (?:of|the|your)|résiliation|kündigung\w*|disdetta|recurso legal|clause\w*|klausel\w*|clausol\w*|cláusula\w*|court (?:order|hearing)|tribunal\w*|gericht(?:lich|shof|stand)\w*|gdpr|dsgvo|rgpd)/iu,
	financial:
		/\b(?:iban|invoice\w*|factur\w*|rechnung\w*|fattur\w*|salary|salaires?|gehalt|gehälter|stipendi\w*|salario|tax(?:es)? return|impôts?|steuererklärung|imposte|impuestos|loan|prêt bancaire|darlehen|prestito|préstamo|invest(?:ment|issement|ition|imento)\w*|dividend\w*|mortgage|hypothe\w*|hypothèque|mutuo|hipoteca)/iu,
};

/** The delicate subject a text touches, by common words of the five languages; null for most texts. */
export const careOf = (text: string): Care | null => {
	if (words.medical.test(text)) return "medical";
	if (words.legal.test(text)) return "legal";
	return words.financial.test(text) ? "financial" : null;
};
