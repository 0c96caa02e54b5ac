/** Ways back: how long there is one, and what there is instead. */
export const undo = {
	"undo.always": "Peut être annulé à tout moment.",
	"undo.accepted": "Peut être annulé tant que la personne n’a pas accepté.",
	"undo.accepted-end":
		"Peut être annulé tant que la personne n’a pas accepté, au plus tard le {when} ({left}).",
	"undo.free": "Peut être annulé tant que personne d’autre ne prend ce nom.",
	"undo.moment": "Peut être annulé jusqu’au {when} ({left}).",
	"undo.no": "Impossible de revenir en arrière.",
	"undo.no-but": "Impossible de revenir en arrière. {instead}",

	"undo.by-hand": "L’annulation se fait aussi à la main, dans le Manager.",

	"undo.users.invite": "La personne peut être invitée à nouveau.",
	"undo.users.seat":
		"Une licence attribuée ne peut pas être reprise seule. Elle redevient libre quand la personne part.",
	"undo.users.external-later":
		"Pourra être annulé une fois que la personne aura accepté. D’ici là, cela se fait à la main dans le Manager.",
	"undo.teams.remove":
		"Annuler recrée l’équipe, {count, plural, =0 {sans personne} one {avec # personne} other {avec # personnes}}. Ce qui était partagé avec elle ne revient pas.",
	"undo.teams.alone":
		"Annuler recrée l’équipe, mais sans {count, plural, one {sa seule personne} other {ses # personnes}}. Ce qui était partagé avec elle ne revient pas.",
	"undo.mail.create":
		"Un admin peut annuler à tout moment. Les mails arrivés d’ici là sont alors perdus.",
	"undo.mail.delete":
		"L’adresse peut être créée à nouveau, mais sans ses mails.",
	"undo.mail.password": "Un nouveau mot de passe peut être créé à tout moment.",
	"undo.plan":
		"Annuler, c’est changer d’offre une nouvelle fois : ce qui est utilisé doit alors y tenir, et le prix change aussi.",
	"undo.people.unlink":
		"Peut être annulé à tout moment en associant le compte à nouveau : /ksuite people link",
	"undo.roles.over": "Ce rôle avait déjà pris fin de lui-même.",
	"undo.roles.again": "Annuler : attribuer à nouveau",
	"undo.roles.before": "Annuler : rétablir comme avant",
	"undo.house.accept":
		"Peut être annulé élément par élément : chacun peut être retiré de la liste.",
	"undo.house.edit": "Annuler : rétablir comme avant",
	"undo.long":
		"C’est trop long pour être annulé avec un bouton. Modifiez-le à nouveau pour revenir en arrière.",
	"undo.categories.add": "Annuler : la retirer",
	"undo.categories.edit": "Annuler : rétablir comme avant",
	"undo.categories.remove": "Annuler : la remettre",
	"undo.categories.learned":
		"Peut être annulé à tout moment, mais ce qui a été appris ne revient pas.",
	"undo.categories.forget":
		"L’apprentissage reprend avec ce qui sera classé désormais.",
	"undo.documents.again":
		"Les fichiers du chat n’ont jamais été touchés, ils peuvent donc être classés à nouveau.",
	"undo.watch.before": "Annuler : rétablir comme avant",
	"undo.watch.more":
		"Peut être annulé à tout moment ; ce qui n’a pas de bouton ici se remet séparément.",
	"undo.ai.use":
		"Un autre modèle peut être utilisé à tout moment : /ksuite ai look",
	"undo.ai.budget": "Annuler : rétablir comme avant",
	"undo.ai.masking":
		"Peut être annulé à tout moment, pour les textes envoyés ensuite.",
} as const;
