/** What somebody does by hand in Infomaniak's Manager, step by step. */
export const handover = {
	"handover.users.open":
		"Ouvrez le Manager avec le lien, en tant que propriétaire ou administrateur, et allez aux utilisateurs de l’organisation.",
	"handover.users.find": "Cherchez {email} et ouvrez {name}.",
	"handover.users.remove":
		"Choisissez de retirer {name} de l’organisation. Ses adresses restent.",
	"handover.users.role": "Changez le rôle pour : {role}.",
	"handover.users.seat": "Donnez à {name} l’accès à kSuite.",
	"handover.users.invite":
		"Choisissez d’ajouter un utilisateur, et saisissez {email}.",
	"handover.users.insider":
		"Invitez {name} avec l’accès à kSuite. La licence compte dès l’envoi de l’invitation.",
	"handover.users.confirm":
		"Confirmez, puis revenez ici. Je vérifie de moi-même, et quand vous utilisez le bouton.",
	"handover.plan.open":
		"Ouvrez le Manager avec le lien, en tant que propriétaire, et ouvrez kSuite parmi les produits.",
	"handover.plan.change":
		"Choisissez de modifier l’offre : {plan} avec {users, plural, one {# utilisateur} other {# utilisateurs}}.",
	"handover.plan.pay":
		"Vérifiez le prix, payez, puis revenez ici. Je vérifie de moi-même, et quand vous utilisez le bouton.",
	"handover.mail.open":
		"Ouvrez le Manager, puis Service Mail, et l’adresse {address}.",
	"handover.mail.delete.confirm":
		"Choisissez Supprimer, et confirmez que tous ses mails seront perdus.",
	"handover.mail.password.change":
		"Choisissez de modifier le mot de passe, et définissez-y le nouveau. Pour ce compte, aucun programme n’y est autorisé.",
	"handover.mail.password.give":
		"Transmettez le nouveau mot de passe à son propriétaire, mais ni dans un chat ni par mail. Son téléphone et son ordinateur en ont besoin aussi.",
	"handover.share.infomaniak.open":
		"Ouvrez Contacts avec le lien, avec le compte auquel appartient le carnet d’adresses.",
	"handover.share.server.open":
		"Ouvrez la page web de votre serveur avec le lien, avec le compte auquel appartient le carnet d’adresses.",
	"handover.share.find":
		"Dans la liste des carnets d’adresses, ouvrez le menu de {book} et choisissez Partager.",
	"handover.share.give":
		"Saisissez {who}, et choisissez le droit : {right, select, read {Lecture} write {Lecture et écriture} other {Administration}}.",
	"handover.share.infomaniak.confirm":
		"Envoyez l’invitation. {who} aura le carnet d’adresses une fois l’invitation acceptée.",
	"handover.share.server.confirm":
		"Enregistrez, puis vérifiez que {who} figure dans la liste des partages.",
	"handover.share.revoke":
		"Cherchez {who} dans la liste des partages, et retirez ce partage.",
	"handover.share.check": "Vérifiez que {who} ne figure plus dans la liste.",
} as const;
