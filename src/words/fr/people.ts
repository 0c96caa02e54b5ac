/** Who is who: chat accounts and kSuite users. */
export const people = {
	"command.people link": "Associer votre compte",
	"help.people link":
		"Associer votre compte de chat à votre utilisateur kSuite grâce à un code reçu par mail",
	"command.people confirm": "Saisir le code",
	"help.people confirm": "Terminer l’association avec le code reçu par mail",
	"command.people vouch": "Confirmer un compte",
	"help.people vouch":
		"Confirmer, en tant que propriétaire, qu’un compte de chat correspond à un utilisateur kSuite",
	"command.people unlink": "Dissocier un compte",
	"help.people unlink":
		"Dissocier votre compte ; un propriétaire peut dissocier n’importe quel compte",
	"command.people list": "Comptes associés",
	"help.people list":
		"Quel compte de chat correspond à quel utilisateur kSuite, et qui l’a prouvé",
	"command.people me": "Qui suis-je ici",
	"help.people me": "Votre compte, votre utilisateur kSuite et vos rôles",
	"arg.code": "Code",
	"hint.code": "Six chiffres, tels qu’ils figurent dans le mail.",
	"arg.account": "Compte de chat",
	"hint.account":
		"Une mention comme @Luca, le nom ou l’adresse exacts du profil, ou l’identifiant du membre.",
	"people.row.person": "Utilisateur kSuite",
	"people.row.address": "Adresse",
	"people.row.account": "Compte de chat",
	"people.row.others": "Vos autres comptes",
	"people.row.profile": "Adresse du compte",
	"people.row.proof": "Preuve",
	"people.row.roles": "Rôles ici",
	"people.proof.code": "code reçu par mail, le {day}",
	"people.proof.owner": "confirmation d’un propriétaire, le {day}",
	"people.nobody": "pas associé",
	"people.gone": "ne fait plus partie de kSuite",
	"people.no-address": "pas indiquée dans le profil",
	"people.address.same": "{email}, la même",
	"people.address.other": "{email}, une autre",
	"people.one-person":
		"{count, plural, one {# compte vous est maintenant associé} other {# comptes vous sont maintenant associés}}. Ils comptent pour une seule personne : vous ne pouvez pas approuver avec un autre compte ce que vous avez demandé.",
	"people.button.me": "Qui suis-je ici",
	"people.button.undo": "Annuler : dissocier",
	"people.button.unlink": "Dissocier…",
	"people.link.title":
		"Associer votre compte de chat à votre utilisateur kSuite",
	"people.link.how":
		"J’envoie un code à votre adresse mail kSuite. Saisissez-le ici, et je saurai qui vous êtes.",
	"people.link.button": "M’envoyer un code…",
	"people.link.note":
		"L’adresse de votre profil de chat n’est qu’une suggestion. Vérifiez-la d’abord.",
	"people.sent.title": "Consultez vos mails",
	"people.sent.text":
		"Si {email} appartient à quelqu’un de cette kSuite, un code est en route. Il est valable 15 minutes.",
	"people.sent.enter": "Saisir le code…",
	"people.sent.again": "En envoyer un autre",
	"people.sent.note":
		"Pas de mail après quelques minutes ? Vérifiez l’adresse, ou demandez à un propriétaire de confirmer votre compte. Ne donnez jamais le code à personne.",
	"people.confirmed.title": "Votre compte est associé à {name}",
	"people.vouch.title": "Confirmer que le compte {account} correspond à {name}",
	"people.vouch.verb": "Confirmer",
	"people.vouch.note":
		"Dès lors, ce compte agit pour {name}, avec tous les rôles de cette personne. Assurez-vous de savoir à qui il appartient.",
	"people.vouch.done": "Le compte {account} est associé à {name}",
	"people.unlink.title":
		"Supprimer l’association entre le compte {account} et {name}",
	"people.unlink.verb": "Dissocier",
	"people.unlink.note":
		"Le compte perd ses rôles ici. Rien ne change dans kSuite, et il pourra être associé à nouveau.",
	"people.unlink.done": "Le compte {account} n’est plus associé",
	"people.list.title":
		"{count, plural, =0 {Aucun compte n’est encore associé} one {# compte associé} other {# comptes associés}}",
	"people.list.none": "Chacun peut associer le sien : /ksuite people link",
	"people.suggested":
		"Ces comptes ne sont pas associés. Ils ont seulement la même adresse qu’une personne de kSuite, ce qui ne prouve rien.",
	"people.suggested.note":
		"Ces personnes peuvent associer leur compte avec /ksuite people link, ou un propriétaire le confirme avec /ksuite people vouch",
	"people.me.title": "Vous êtes {name}",
	"people.me.unlinked":
		"Je ne sais pas encore à quel utilisateur kSuite vous correspondez",
	"people.mail.subject": "Votre code pour Suitemate",
	"people.mail.text":
		"Votre code est {code}\n\nQuelqu’un veut associer un compte de chat à votre utilisateur kSuite. Si c’est vous, saisissez ce code dans le chat. Il est valable 15 minutes.\n\nSi ce n’est pas vous, ne faites rien. Ne donnez jamais ce code à personne, qui que ce soit qui le demande.",
	"problem.too-many-codes":
		"Trois codes ont été envoyés en une heure, je n’en ai donc pas envoyé d’autre. Utilisez le mail le plus récent, ou attendez une heure. Un propriétaire peut aussi confirmer votre compte lui-même.",
	"problem.account-busy":
		"Ce compte participe à une demande en attente d’approbation, rien n’a donc été modifié. Retirez la demande ou attendez la décision, puis réessayez.",
	"problem.account-linked":
		"Ce compte est déjà associé à {name}, rien n’a donc été modifié. Pour changer cela, dissociez-le d’abord : /ksuite people unlink",
} as const;
