/** The plan of the organisation. */
export const plans = {
	"command.plan": "Offre",
	"help.plan": "L’offre, son nombre d’utilisateurs et ce qui est utilisé",
	"command.plan compare": "Comparer les offres",
	"help.plan compare":
		"Les trois offres côte à côte, avec ce que vous auriez dans chacune",
	"command.plan preview": "Simuler une offre",
	"help.plan preview":
		"Ce que donnerait une autre offre ou un autre nombre d’utilisateurs, et si c’est possible",
	"command.plan change": "Changer d’offre",
	"help.plan change":
		"Demander une autre offre ou un autre nombre d’utilisateurs ; une deuxième personne décide",
	"arg.plan": "Offre",
	"hint.plan": "Au choix : standard, pro ou enterprise.",
	"arg.users": "Nombre d’utilisateurs",
	"hint.users": "Un nombre entier de 1 à 300.",
	"choice.standard": "Standard",
	"choice.pro": "Pro",
	"choice.enterprise": "Enterprise",
	"limit.seats": "les licences utilisées demandent plus d’utilisateurs",
	"limit.storage": "le stockage utilisé demande plus d’utilisateurs",
	"limit.addresses":
		"les adresses mail utilisées demandent plus d’utilisateurs",
	"limit.ceiling": "une kSuite compte au plus 300 utilisateurs",
	"plan.title":
		"{plan} avec {users, plural, one {# utilisateur} other {# utilisateurs}}",
	"plan.used": "{used} sur {allowed}",
	"plan.row.plan": "Offre",
	"plan.row.seats": "Licences",
	"plan.row.storage": "Stockage",
	"plan.row.addresses": "Adresses mail",
	"plan.row.renews": "Renouvellement le",
	"plan.button.compare": "Comparer les offres",
	"plan.button.preview": "Simuler une autre offre…",
	"plan.button.preview-of": "Simuler {plan}…",
	"plan.button.nearest":
		"Simuler {nearest, plural, one {# utilisateur} other {# utilisateurs}}",
	"plan.button.ask": "Faire la demande…",
	"plan.button.show": "Offre",
	"plan.compare.title": "Les trois offres",
	"plan.compare.yours": "{plan} (la vôtre)",
	"plan.compare.storage-each": "Stockage par utilisateur",
	"plan.compare.storage-all":
		"Stockage avec {users, plural, one {# utilisateur} other {# utilisateurs}}",
	"plan.compare.addresses-each": "Adresses mail par utilisateur",
	"plan.compare.addresses-all":
		"Adresses mail avec {users, plural, one {# utilisateur} other {# utilisateurs}}",
	"plan.compare.first": "Premier utilisateur",
	"plan.compare.free": "gratuit",
	"plan.compare.paid": "payant",
	"plan.compare.least": "Minimum d’utilisateurs pour votre usage",
	"plan.compare.least-because": "{users, number} ({limit})",
	"plan.compare.impossible": "impossible",
	"plan.compare.note":
		"Vous avez actuellement {users, plural, one {# utilisateur} other {# utilisateurs}}. Chaque offre s’arrête à {ceiling} utilisateurs. Le stockage est commun à tous ; les mails ne comptent pas.",
	"plan.preview.legal":
		"{plan} avec {users, plural, one {# utilisateur} other {# utilisateurs}}, c’est possible",
	"plan.preview.illegal":
		"{plan} avec {users, plural, one {# utilisateur} other {# utilisateurs}}, ce n’est pas possible",
	"plan.preview.nearest":
		"Impossible : {limit}. Le nombre d’utilisateurs possible le plus proche est {nearest, number}.",
	"plan.preview.never":
		"Impossible, quel que soit le nombre d’utilisateurs jusqu’à {ceiling} : {limit}.",
	"plan.preview.note": "Ce n’est qu’une simulation. Rien n’a été modifié.",
	"plan.change.title":
		"Passer à l’offre {plan} avec {users, plural, one {# utilisateur} other {# utilisateurs}}",
	"plan.change.verb": "Changer d’offre",
	"plan.change.price":
		"Le prix change aussi. Infomaniak l’affiche dans le Manager.",
	"plan.change.undo":
		"Annuler : revenir à {plan} avec {users, plural, one {# utilisateur} other {# utilisateurs}}",
	"plan.change.done":
		"L’offre est {plan} avec {users, plural, one {# utilisateur} other {# utilisateurs}}",
} as const;
