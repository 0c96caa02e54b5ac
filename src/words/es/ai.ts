/** The model: connecting it, its state, and what can go wrong with it. */
export const ai = {
	"command.ai status": "El modelo",
	"help.ai status": "Qué modelo escribe, dónde funciona y cómo está",
	"command.ai look": "Buscar un modelo",
	"help.ai look": "Buscar servidores de modelos en esta máquina",
	"command.ai use": "Conectar un modelo",
	"help.ai use": "Usar un servidor de modelos encontrado en esta máquina",
	"ai.none.title": "Aún no hay ningún modelo conectado",
	"ai.none.nothing":
		"He buscado en esta máquina y no he encontrado ningún servidor de modelos.",
	"ai.none.found":
		"He encontrado {count, plural, one {un servidor de modelos} other {# servidores de modelos}} en esta máquina. No usaré ninguno sin su permiso.",
	"ai.none.ask-owner":
		"He encontrado {count, plural, one {un servidor de modelos} other {# servidores de modelos}} en esta máquina. Un propietario puede conectar uno.",
	"ai.none.nothing-sent":
		"Hasta entonces, las acciones de escritura esperan. No se envía ningún texto a ninguna parte.",
	"ai.none.note": "Su texto no se ha enviado a ninguna parte.",
	"ai.server": "{server} en el puerto {port}",
	"ai.how.title":
		"Para conectar uno, inícielo en esta máquina y vuelva a buscar",
	"ai.how.ollama": "Ollama: ollama pull MODELO (el servidor se inicia solo)",
	"ai.how.llama": "llama-server: llama-server -m MODELO.gguf --port 8080",
	"ai.how.vllm": "vLLM: vllm serve MODELO --port 8000",
	"ai.how.lmstudio":
		"LM Studio: cargue un modelo y luego inicie el servidor local",
	"ai.how.configured":
		"En otro lugar: indique en AI_BASE_URL una dirección que termine en /v1, y en AI_API_KEY la clave, si hace falta",
	"ai.look.button": "Buscar de nuevo",
	"ai.use.button": "Usar {model}",
	"ai.use.title": "Usar {model} para escribir",
	"ai.use.verb": "Usarlo",
	"ai.use.note":
		"Los textos que se quieran reescribir se enviarán a este servidor, y a ningún otro lugar.",
	"ai.use.done": "{model} está conectado",
	"ai.use.try": "Para probarlo: /write rephrase y una frase suya.",
	"ai.row.server": "Servidor",
	"ai.row.model": "Modelo",
	"ai.row.where": "Lugar",
	"ai.row.operator": "A cargo de",
	"ai.row.health": "Estado",
	"ai.row.context": "Lee de una vez",
	"ai.row.slots": "Respuestas simultáneas",
	"ai.row.by": "Elegido por",
	"ai.by.choice": "un propietario, aquí",
	"ai.by.configuration": "la configuración",
	"ai.tokens":
		"{count, plural, one {# token} many {# de tokens} other {# tokens}}",
	"ai.place.operator": "usted",
	"ai.place.region": "esta máquina",
	"ai.health.ready": "listo",
	"ai.health.loading": "cargando su modelo",
	"ai.health.refused": "rechaza: clave, modelo o dirección",
	"ai.health.unreachable": "no responde",
	"ai.status.title": "La escritura usa {model}",
	"ai.status.allow": "Los textos solo pueden ir a estas direcciones",
	"ai.status.note":
		"El operador y la región son los que indicó el propietario. Nada de lo que escribe se conserva aquí después de la respuesta.",
	"ai.refused.key": "la clave no se acepta",
	"ai.refused.busy": "el servidor tiene demasiado trabajo",
	"ai.refused.loading": "el servidor aún está cargando su modelo",
	"ai.refused.model": "el servidor no tiene este modelo",
	"ai.refused.filter": "el filtro del servidor ha detenido la respuesta",
	"ai.refused.no-product":
		"la clave no ve ningún producto de IA, así que ponga su número en AI_BASE_URL",
	"ai.refused.products":
		"la clave ve varios productos de IA, así que ponga el número de uno en AI_BASE_URL",
	"ai.refused.other": "el servidor no admite la petición",
	"problem.no-model":
		"Aún no hay ningún modelo conectado. No se ha enviado nada. Un propietario puede conectar uno: /ksuite ai look",
	"problem.model-unreachable":
		"{endpoint} no responde. No se ha cambiado nada. Inténtelo de nuevo en un momento, o consulte /ksuite ai status",
	"problem.model-refused":
		"{endpoint} ha dicho que no: {reason}. No se ha cambiado nada. Un propietario puede consultar /ksuite ai status",
	"problem.model-slow":
		"{endpoint} ha tardado demasiado, así que he dejado de esperar. No se ha cambiado nada. Inténtelo de nuevo, o con un texto más corto.",
	"problem.model-cut":
		"{endpoint} ha cortado su respuesta antes del final, así que no la muestro. No se ha cambiado nada. Inténtelo de nuevo.",
	"problem.model-too-long":
		"Este texto es {much} para {endpoint}. No se ha cambiado nada. Inténtelo con una parte del texto.",
	"ai.over.about": "demasiado largo, aproximadamente un {over},",
	"ai.over.unknown": "demasiado largo",
	"problem.model-unusable":
		"La respuesta del modelo no servía, así que no la muestro. No se ha cambiado nada. Inténtelo de nuevo, o con otras palabras.",
	"problem.model-changed-facts":
		"El modelo ha perdido o añadido un enlace, una mención o un fragmento de código dos veces. No muestro un texto así. No se ha cambiado nada. Inténtelo de nuevo.",
	"problem.session-over":
		"Ya no tengo este texto: solo lo guardo media hora. Empiece de nuevo con /write rephrase",
	"problem.stopped": "Detenido. No se ha cambiado nada.",
	"problem.endpoint-not-allowed":
		"La dirección del modelo no está permitida, o lleva a un lugar distinto del previsto. No se ha enviado nada. Un propietario puede consultar /ksuite ai status",
	"problem.too-often":
		"Ya tiene varias respuestas en curso. Espere a que termine una de ellas y vuelva a intentarlo.",
} as const;
