/** Documents in another language, and fields taken out of them. */
export const translation = {
	"command.ask translate": "Traduire un document",
	"help.ask translate":
		"Traduire les documents envoyés, et les rendre dans la même forme",
	"arg.format": "Format",
	"hint.format": "Au choix : docx, md, txt.",
	"choice.docx": "Word (.docx)",
	"choice.md": "Markdown (.md)",
	"choice.txt": "Texte (.txt)",
	"documents.button.desk": "Vers les documents",
	"translation.working": "Traduction en cours…",
	"translation.working.part":
		"Traduction en cours : partie {part, number} sur {parts, number}…",
	"translation.title": "Traduit en {language}",
	"translation.whole":
		"{count, plural, one {Son unique partie a été traduite ; les nombres, les liens et les adresses ont été comparés avec l’original.} other {Les # parties ont été traduites ; les nombres, les liens et les adresses ont été comparés avec l’original.}}",
	"translation.kept":
		"{count, plural, one {# partie sur {of, number} est restée telle quelle, car aucune de ses traductions ne gardait} other {# parties sur {of, number} sont restées telles quelles, car aucune de leurs traductions ne gardait}} tous les nombres, liens et adresses.",
	"translation.again": "Traduire à nouveau",
	"translation.menu.format": "Autre format",
	"translation.no-model": "Pas de traduction",
	"translation.no-model.text":
		"Aucun modèle n’est connecté, et sans modèle je ne peux pas traduire. Rien n’a été envoyé où que ce soit, et le document est tel qu’il était.",
} as const;
