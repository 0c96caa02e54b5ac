/** Documents in another language, and fields taken out of them. */
export const translation = {
	"command.ask translate": "Tradurre un documento",
	"help.ask translate":
		"Tradurre i documenti inviati e restituirli nella stessa forma",
	"arg.format": "Come",
	"hint.format": "Uno tra: docx, md, txt.",
	"choice.docx": "Word (.docx)",
	"choice.md": "Markdown (.md)",
	"choice.txt": "Testo (.txt)",
	"documents.button.desk": "Ai documenti",
	"translation.working": "Traduzione in corso …",
	"translation.working.part":
		"Traduzione in corso: parte {part, number} di {parts, number} …",
	"translation.title": "Tradotto · {language}",
	"translation.whole":
		"{count, plural, one {L’unica parte è stata tradotta; numeri, link e indirizzi sono stati confrontati con l’originale.} other {Tutte le # parti sono state tradotte; numeri, link e indirizzi sono stati confrontati con l’originale.}}",
	"translation.kept":
		"{count, plural, one {# parte su {of, number} è rimasta com’era, perché nessuna sua traduzione} other {# parti su {of, number} sono rimaste com’erano, perché nessuna loro traduzione}} conservava tutti i numeri, i link e gli indirizzi.",
	"translation.again": "Di nuovo",
	"translation.menu.format": "Come altro file",
	"translation.no-model": "Non tradotto",
	"translation.no-model.text":
		"Nessun modello è collegato, e senza non posso tradurre. Non è stato inviato nulla, e il documento è rimasto com’era.",
} as const;
