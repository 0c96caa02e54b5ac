/** The model: connecting it, its state, and what can go wrong with it. */
export const ai = {
	"command.ai status": "Le modèle",
	"help.ai status": "Quel modèle écrit, où il fonctionne et comment il va",
	"command.ai look": "Chercher un modèle",
	"help.ai look": "Chercher des serveurs de modèles sur cette machine",
	"command.ai use": "Connecter un modèle",
	"help.ai use": "Utiliser un serveur de modèles trouvé sur cette machine",
	"ai.none.title": "Aucun modèle n’est encore connecté",
	"ai.none.nothing":
		"J’ai cherché sur cette machine sans trouver de serveur de modèles.",
	"ai.none.found":
		"J’ai trouvé {count, plural, one {un serveur de modèles} other {# serveurs de modèles}} sur cette machine. Je n’en utilise aucun sans votre accord.",
	"ai.none.ask-owner":
		"J’ai trouvé {count, plural, one {un serveur de modèles} other {# serveurs de modèles}} sur cette machine. Un propriétaire peut en connecter un.",
	"ai.none.nothing-sent":
		"D’ici là, les actions d’écriture restent en attente. Aucun texte n’est envoyé où que ce soit.",
	"ai.none.note": "Votre texte n’a été envoyé nulle part.",
	"ai.server": "{server} sur le port {port}",
	"ai.how.title":
		"Pour en connecter un, lancez-le sur cette machine et relancez la recherche",
	"ai.how.ollama":
		"Ollama : ollama pull MODÈLE (le serveur démarre de lui-même)",
	"ai.how.llama": "llama-server : llama-server -m MODÈLE.gguf --port 8080",
	"ai.how.vllm": "vLLM : vllm serve MODÈLE --port 8000",
	"ai.how.lmstudio":
		"LM Studio : chargez un modèle, puis démarrez le serveur local",
	"ai.how.configured":
		"Ailleurs : indiquez dans AI_BASE_URL une adresse qui se termine par /v1, et dans AI_API_KEY la clé, s’il en faut une",
	"ai.look.button": "Chercher à nouveau",
	"ai.use.button": "Utiliser {model}",
	"ai.use.title": "Utiliser {model} pour écrire",
	"ai.use.verb": "L’utiliser",
	"ai.use.note":
		"Les textes à réécrire seront envoyés à ce serveur, et nulle part ailleurs.",
	"ai.use.done": "{model} est connecté",
	"ai.use.try": "Pour essayer : /write rephrase suivi d’une de vos phrases.",
	"ai.row.server": "Serveur",
	"ai.row.model": "Modèle",
	"ai.row.where": "Lieu",
	"ai.row.operator": "Exploité par",
	"ai.row.health": "État",
	"ai.row.context": "Lit en une fois",
	"ai.row.slots": "Réponses simultanées",
	"ai.row.by": "Choisi par",
	"ai.by.choice": "un propriétaire, ici",
	"ai.by.configuration": "la configuration",
	"ai.tokens":
		"{count, plural, one {# jeton} many {# de jetons} other {# jetons}}",
	"ai.place.operator": "vous",
	"ai.place.region": "cette machine",
	"ai.health.ready": "prêt",
	"ai.health.loading": "charge son modèle",
	"ai.health.refused": "refuse : clé, modèle ou adresse",
	"ai.health.refused-because": "refuse : {reason}",
	"ai.health.unreachable": "ne répond pas",
	"ai.status.title": "L’écriture utilise {model}",
	"ai.status.allow": "Les textes ne peuvent aller qu’à ces adresses",
	"ai.status.note":
		"L’exploitant et la région sont ceux indiqués par le propriétaire. Rien de ce que vous écrivez n’est conservé ici après la réponse.",
	"ai.refused.key": "la clé n’est pas acceptée",
	"ai.refused.busy": "le serveur a trop à faire",
	"ai.refused.loading": "le serveur charge encore son modèle",
	"ai.refused.model": "le serveur n’a pas ce modèle",
	"ai.refused.filter": "le filtre du serveur a arrêté la réponse",
	"ai.refused.no-product":
		"la clé ne voit aucun produit IA, mettez donc son numéro dans AI_BASE_URL",
	"ai.refused.products":
		"la clé voit plusieurs produits IA, mettez donc le numéro de l’un d’eux dans AI_BASE_URL",
	"ai.refused.other": "le serveur n’accepte pas la requête",
	"problem.no-model":
		"Aucun modèle n’est encore connecté. Rien n’a été envoyé. Un propriétaire peut en connecter un : /ksuite ai look",
	"problem.model-unreachable":
		"{endpoint} ne répond pas. Rien n’a été modifié. Réessayez dans un instant, ou consultez /ksuite ai status",
	"problem.model-refused":
		"{endpoint} a refusé : {reason}. Rien n’a été modifié. Un propriétaire peut consulter /ksuite ai status",
	"problem.model-slow":
		"{endpoint} a mis trop de temps, j’ai donc cessé d’attendre. Rien n’a été modifié. Réessayez, ou prenez un texte plus court.",
	"problem.model-cut":
		"{endpoint} a interrompu sa réponse avant la fin, je ne la montre donc pas. Rien n’a été modifié. Réessayez.",
	"problem.model-too-long":
		"Ce texte est {much} pour {endpoint}. Rien n’a été modifié. Réessayez avec une partie du texte.",
	"ai.over.about": "trop long d’environ {over}",
	"ai.over.unknown": "trop long",
	"problem.model-unusable":
		"La réponse du modèle était inutilisable, je ne la montre donc pas. Rien n’a été modifié. Réessayez, ou formulez autrement.",
	"problem.model-changed-facts":
		"Deux fois de suite, le modèle a perdu ou ajouté un lien, une mention ou un morceau de code. Je ne montre pas un tel texte. Rien n’a été modifié. Réessayez.",
	"problem.session-over":
		"Je n’ai plus ce texte : je ne le garde qu’une demi-heure. Recommencez avec /write rephrase",
	"problem.stopped": "Arrêté. Rien n’a été modifié.",
	"problem.endpoint-not-allowed":
		"L’adresse du modèle n’est pas autorisée, ou elle mène ailleurs que prévu. Rien n’a été envoyé. Un propriétaire peut consulter /ksuite ai status",
	"problem.too-often":
		"Plusieurs réponses sont déjà en cours pour vous. Attendez que l’une d’elles se termine, puis réessayez.",
	"command.ai models": "Les modèles",
	"help.ai models":
		"Les modèles de chaque serveur, et ce qui est demandé à chacun",
	"command.ai usage": "Utilisation de l’IA",
	"help.ai usage":
		"Combien de fois les modèles ont été sollicités, pour quoi, et combien de jetons cela a pris",
	"command.ai budget": "Budget d’IA",
	"help.ai budget": "Ce que vous pouvez utiliser de l’IA, et ce qu’il en reste",
	"command.ai budget set": "Fixer un budget",
	"help.ai budget set":
		"Fixer combien de jetons un rôle peut utiliser par jour et par mois",
	"command.ai policy": "Règles de l’IA",
	"help.ai policy":
		"Ce qui est activé et pour qui, ce qui est masqué, où les textes peuvent aller, ce qui est conservé",
	"command.ai policy set": "Qui peut utiliser quoi",
	"help.ai policy set":
		"Dire qui peut utiliser une fonction, ou la désactiver pour tout le monde",
	"command.ai policy masking": "Masquage",
	"help.ai policy masking":
		"Remplacer ou non les numéros de téléphone, AVS et de carte avant qu’un texte parte",
	"command.ai off": "Désactiver l’IA pour moi",
	"help.ai off": "Ne plus envoyer aucun de vos textes à un modèle",
	"command.ai on": "Activer l’IA pour moi",
	"help.ai on": "Utiliser à nouveau l’IA",
	"command.ai selftest": "Autotest",
	"help.ai selftest":
		"Faire passer un marqueur par le modèle et le chercher dans tout ce qui est conservé ici",
	"arg.days": "Jours",
	"hint.days": "Un nombre de 1 à 90.",
	"arg.day": "Jetons par jour",
	"hint.day":
		"Un nombre de jetons, par exemple 50000, ou none pour ne pas fixer de limite.",
	"arg.month": "Jetons par mois",
	"hint.month":
		"Un nombre de jetons, par exemple 1000000, ou none pour ne pas fixer de limite.",
	"arg.feature": "Fonction",
	"hint.feature": "Choisissez une des fonctions.",
	"arg.masking": "Masquage",
	"hint.masking": "Au choix : on, off.",
	"choice.member": "Membre",
	"choice.nobody": "Personne",
	"choice.tone": "Changer le ton",
	"choice.translate": "Traduire",
	"choice.own": "Consigne libre",
	"choice.replies": "Proposer des réponses",
	"choice.reply": "Écrire une réponse",
	"choice.mail": "Écrire un mail",
	"choice.site": "Écrire pour un site",
	"choice.summary": "Résumer",
	"choice.category": "Catégorie d’un document",
	"choice.question": "Question sur un document",
	"choice.digest": "Résumé d’un document",
	"choice.translation": "Traduction d’un document",
	"choice.extraction": "Champs d’un document",
	"ai.feature.rephrase": "Reformuler",
	"ai.feature.correct": "Corriger",
	"ai.feature.shorten": "Raccourcir",
	"ai.feature.expand": "Développer",
	"ai.feature.simplify": "Simplifier",
	"ai.feature.structure": "Structurer",
	"ai.feature.tone": "Changer le ton",
	"ai.feature.translate": "Traduire",
	"ai.feature.own": "Consignes libres",
	"ai.feature.replies": "Proposer des réponses",
	"ai.feature.reply": "Écrire une réponse",
	"ai.feature.mail": "Écrire un mail",
	"ai.feature.site": "Écrire pour un site",
	"ai.feature.summary": "Résumer un fil",
	"ai.feature.category": "Suggérer une catégorie pour un fichier",
	"ai.feature.question": "Répondre sur un document",
	"ai.feature.digest": "Résumer un document",
	"ai.feature.translation": "Traduire un document",
	"ai.feature.extraction": "Extraire les champs d’un document",
	"ai.who.member": "tout le monde",
	"ai.who.helpdesk": "support, admins et propriétaires",
	"ai.who.admin": "admins et propriétaires",
	"ai.who.owner": "propriétaires",
	"ai.who.nobody": "personne",
	"ai.features.none": "rien en particulier, remplace les autres au besoin",
	"ai.features.all": "tout",
	"ai.endpoint.named": "{number}. {name}",
	"ai.endpoint.run-by": "{operator}, {region}",
	"ai.row.schema": "Respecte un format donné",
	"ai.row.features": "Premier choix pour",
	"ai.schema.unknown": "pas encore essayé",
	"ai.schema.yes": "oui",
	"ai.schema.no": "non, les réponses sont donc vérifiées ici",
	"ai.health.resting": "prêt, mais a échoué il y a un instant",
	"ai.status.title-several":
		"L’écriture utilise {count, plural, one {# serveur} other {# serveurs}}, d’abord {model}",
	"ai.status.order":
		"Ils sont sollicités dans cet ordre : le suivant quand l’un ne répond pas.",
	"ai.status.allow-none":
		"Les textes ne peuvent aller nulle part : aucun modèle n’est connecté.",
	"ai.models.title":
		"{count, plural, =0 {Aucun modèle indiqué} one {# modèle} other {# modèles}}",
	"ai.models.button": "Modèles",
	"ai.models.more": "{count, plural, one {# autre} other {# autres}}",
	"ai.kind.llm": "écrit",
	"ai.kind.embedding": "compare des textes",
	"ai.kind.reranker": "trie des résultats",
	"ai.kind.stt": "comprend la parole",
	"ai.kind.image": "crée des images",
	"ai.models.unlisted": "absent de la liste du serveur",
	"ai.models.unused": "non utilisé",
	"ai.models.facts": "{first} · {rest}",
	"ai.models.note":
		"AI_MODELS, dans la configuration, donne à une fonction son propre modèle.",
	"ai.switch.off": "L’IA est désactivée pour votre compte",
	"ai.switch.off-text":
		"À partir de maintenant, aucun de vos textes n’est envoyé à un modèle. Ce qui en a besoin vous le dit.",
	"ai.switch.off-button": "Activer l’IA pour moi",
	"ai.switch.on": "L’IA est activée pour votre compte",
	"ai.switch.on-text":
		"Un de vos textes part vers un modèle quand vous le demandez, et seulement alors.",
	"ai.switch.on-button": "Désactiver l’IA pour moi",
	"ai.policy.title": "Comment l’IA est utilisée ici",
	"ai.policy.own-off": "Vous avez désactivé l’IA pour votre propre compte.",
	"ai.policy.features": "Ce qui est activé, et pour qui",
	"ai.policy.masked": "Ce qu’un modèle ne voit jamais",
	"ai.policy.masking.on":
		"Les adresses mail, les numéros de téléphone, les IBAN, les numéros AVS et les numéros de carte sont remplacés avant qu’un texte parte, puis remis dans la réponse.",
	"ai.policy.masking.off":
		"Les adresses mail, les IBAN et les numéros de téléphone avec indicatif de pays sont remplacés avant qu’un texte parte, puis remis dans la réponse. Les autres numéros de téléphone, les numéros AVS et les numéros de carte ne le sont pas : le masquage est désactivé.",
	"ai.policy.where": "Où les textes peuvent aller",
	"ai.policy.kept":
		"Rien de ce qui est écrit n’est conservé : ni texte, ni réponse. Un texte en cours de travail reste scellé une demi-heure, et seuls les boutons de la personne concernée l’ouvrent. Seuls les nombres de questions et de jetons sont gardés, pendant 90 jours.",
	"ai.policy.button.set": "Qui peut utiliser quoi…",
	"ai.policy.button.masking.on": "Activer le masquage",
	"ai.policy.button.masking.off": "Désactiver le masquage",
	"ai.policy.button.show": "Règles",
	"ai.policy.set.title": "Modifier l’accès à « {feature} » : {who}",
	"ai.policy.set.verb": "Modifier",
	"ai.policy.set.done": "Accès à « {feature} », désormais : {who}",
	"ai.policy.set.undo": "Annuler : revenir à {who}",
	"ai.masking.title.on": "Activer le masquage",
	"ai.masking.title.off": "Désactiver le masquage",
	"ai.masking.verb.on": "Activer",
	"ai.masking.verb.off": "Désactiver",
	"ai.masking.what":
		"Autres numéros de téléphone, numéros AVS, numéros de carte",
	"ai.masking.on": "remplacés avant qu’un texte parte",
	"ai.masking.off": "envoyés tels quels",
	"ai.masking.done.on": "Le masquage est activé",
	"ai.masking.done.off": "Le masquage est désactivé",
	"ai.masking.note":
		"Les adresses mail, les IBAN et les numéros de téléphone avec indicatif de pays sont toujours remplacés.",
	"ai.budget.line":
		"Utilisé {span, select, day {aujourd’hui} other {ce mois-ci}} : {used, number} jetons sur {limit, number}",
	"ai.budget.title": "Votre budget d’IA",
	"ai.budget.title-unlimited": "Vous pouvez utiliser l’IA sans limite",
	"ai.budget.day": "Aujourd’hui",
	"ai.budget.month": "Ce mois-ci",
	"ai.budget.anew": "Repart à zéro",
	"ai.budget.used":
		"{used, number} jetons utilisés sur {limit, number} ({share}), il en reste {left, number}",
	"ai.budget.used-unlimited":
		"{used, plural, one {# jeton utilisé} many {# de jetons utilisés} other {# jetons utilisés}}, sans limite",
	"ai.budget.roles": "Par rôle",
	"ai.budget.unlimited": "sans limite",
	"ai.budget.a-day":
		"{day, plural, one {# jeton} many {# de jetons} other {# jetons}} par jour",
	"ai.budget.a-month":
		"{month, plural, one {# jeton} many {# de jetons} other {# jetons}} par mois",
	"ai.budget.both":
		"{day, plural, one {# jeton} many {# de jetons} other {# jetons}} par jour, {month, number} par mois",
	"ai.budget.note":
		"Votre rôle ici : {role}. Un jeton correspond à environ trois quarts de mot. À partir de 80 %, les résultats indiquent ce qui est utilisé.",
	"ai.budget.button.set": "Fixer un budget…",
	"ai.budget.button.show": "Budget",
	"ai.budget.set.title": "Fixer le budget de ce rôle : {role}",
	"ai.budget.set.verb": "Fixer",
	"ai.budget.set.note":
		"Qui a déjà épuisé le nouveau budget pourra continuer quand il repartira à zéro.",
	"ai.budget.set.done": "Le budget de ce rôle est fixé : {role}",
	"ai.usage.title.everybody":
		"Utilisation de l’IA par tout le monde, {days, plural, one {aujourd’hui} other {sur # jours}}",
	"ai.usage.title.own":
		"Votre utilisation de l’IA, {days, plural, one {aujourd’hui} other {sur # jours}}",
	"ai.usage.title.person":
		"Utilisation de l’IA par {name}, {days, plural, one {aujourd’hui} other {sur # jours}}",
	"ai.usage.nothing": "Aucun modèle n’a été sollicité pendant cette période.",
	"ai.usage.sum":
		"{calls, plural, one {# question} other {# questions}}{failed, plural, =0 {} one {, dont # sans succès} other {, dont # sans succès}} · {tokens, plural, one {# jeton} many {# de jetons} other {# jetons}} ({input, number} lus, {output, number} écrits)",
	"ai.usage.features": "Pour quoi",
	"ai.usage.places": "Où",
	"ai.usage.place": "{name}, {model}",
	"ai.usage.unanswered": "{name}, sans réponse complète",
	"ai.usage.nobody": "aucun serveur",
	"ai.usage.others": "Toutes les autres",
	"ai.usage.estimated":
		"Pour {count, plural, one {# question} other {# questions}}, les jetons sont estimés, car le serveur ne les a pas comptés.",
	"ai.usage.note":
		"Seuls des nombres sont conservés, pendant 90 jours : qui a fait combien de demandes, pour quoi, et combien de jetons cela a pris. Aucun texte.",
	"ai.usage.column.person": "Personne",
	"ai.usage.column.calls": "Questions",
	"ai.usage.column.failed": "Sans succès",
	"ai.usage.column.input": "Jetons lus",
	"ai.usage.column.output": "Jetons écrits",
	"ai.usage.picture": "Jetons",
	"ai.usage.by-feature": "Jetons par fonction",
	"ai.usage.by-person": "Jetons par personne",
	"ai.usage.part": "{label} {amount, number}",
	"ai.usage.alt":
		"Barres pour {tokens, plural, one {# jeton} many {# de jetons} other {# jetons}} : {parts}",
	"ai.selftest.working": "L’autotest est en cours",
	"ai.selftest.asking": "Un nouveau marqueur passe par le modèle.",
	"ai.selftest.searching":
		"Le marqueur est recherché dans tout ce qui est conservé ici.",
	"ai.selftest.stop": "Arrêter",
	"ai.selftest.stopped": "L’autotest a été arrêté",
	"ai.selftest.title":
		"{count, plural, =0 {Autotest : le marqueur n’a été trouvé nulle part} one {Autotest : le marqueur a été trouvé à # endroit} other {Autotest : le marqueur a été trouvé à # endroits}}",
	"ai.selftest.found":
		"Il ne devrait se trouver à aucun de ces endroits. Prévenez la personne responsable de Suitemate.",
	"ai.selftest.in.table": "la table {name}",
	"ai.selftest.in.file": "le fichier {name} du dossier de données",
	"ai.selftest.in.log": "le journal, dans un événement du type {name}",
	"ai.selftest.no-model":
		"Aucun modèle n’est connecté, le marqueur n’a donc été envoyé nulle part. Il se trouvait dans une session scellée pendant la recherche.",
	"ai.selftest.rephrase": "Reformulé par",
	"ai.selftest.typed": "Classé par",
	"ai.selftest.not-sent": "non envoyé",
	"ai.selftest.searched":
		"Où le marqueur a été recherché, sous toutes ses écritures habituelles",
	"ai.selftest.tables": "Tables",
	"ai.selftest.rows":
		"{tables, number} avec {rows, plural, one {# ligne} other {# lignes}}, sessions scellées comprises",
	"ai.selftest.files":
		"Fichiers du dossier de données, sans les documents classés",
	"ai.selftest.events": "Événements du journal de ce processus",
	"ai.selftest.read": "Lu en tout",
	"ai.selftest.megabytes": "{megabytes, number} Mo",
	"ai.selftest.cut":
		"Il y en a plus que je n’en lis en une fois, les fichiers les plus anciens ont donc été laissés de côté.",
	"ai.selftest.unreadable":
		"{count, plural, one {# fichier n’a pas pu être lu} other {# fichiers n’ont pas pu être lus}}.",
	"ai.selftest.again": "Refaire le test",
	"ai.selftest.note":
		"Début : {when} · durée : {seconds, plural, one {# seconde} other {# secondes}}. Ce que le serveur lui-même conserve ne peut pas être vu d’ici.",
	"problem.ai-off":
		"Vous avez désactivé l’IA pour votre compte, rien n’a donc été envoyé. Pour la réactiver : /ksuite ai on",
	"problem.feature-off":
		"{who, select, nobody {« {feature} » est désactivé ici.} owner {« {feature} » est réservé aux propriétaires.} admin {« {feature} » est réservé aux admins.} other {« {feature} » est réservé au support et aux admins.}} Rien n’a été envoyé. Ce qui est activé et pour qui : /ksuite ai policy",
	"problem.budget-spent":
		"Votre budget {span, select, day {d’aujourd’hui} other {de ce mois-ci}} est épuisé : {used, number} jetons sur {limit, number}. Rien n’a été envoyé. Il repart à zéro le {when}. Un admin peut l’augmenter : /ksuite ai budget set",
} as const;
