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
} as const;
