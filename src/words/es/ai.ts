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
	"ai.health.refused-because": "rechaza: {reason}",
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
	"ai.over.about": "aproximadamente un {over} demasiado largo",
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
	"command.ai models": "Los modelos",
	"help.ai models": "Los modelos de cada servidor, y para qué se usa cada uno",
	"command.ai usage": "Uso de la IA",
	"help.ai usage":
		"Cuántas veces se preguntó a los modelos, para qué, y cuántos tokens hicieron falta",
	"command.ai budget": "Presupuesto de IA",
	"help.ai budget": "Cuánta IA puede usar, y cuánto le queda",
	"command.ai budget set": "Fijar un presupuesto",
	"help.ai budget set":
		"Fijar cuántos tokens puede usar un rol al día y al mes",
	"command.ai policy": "Reglas de la IA",
	"help.ai policy":
		"Qué está activado y para quién, qué se oculta, adónde pueden ir los textos, qué se conserva",
	"command.ai policy set": "Quién puede usar qué",
	"help.ai policy set":
		"Decir quién puede usar una función, o desactivarla para todo el mundo",
	"command.ai policy masking": "Ocultación de datos",
	"help.ai policy masking":
		"Sustituir o no los números de teléfono, AHV y de tarjeta antes de que salga un texto",
	"command.ai off": "Desactivar la IA para mí",
	"help.ai off": "No enviar más textos suyos a ningún modelo",
	"command.ai on": "Activar la IA para mí",
	"help.ai on": "Volver a usar la IA",
	"command.ai selftest": "Autocomprobación",
	"help.ai selftest":
		"Enviar una marca por el modelo y buscarla en todo lo que se conserva aquí",
	"arg.days": "Días",
	"hint.days": "Un número de 1 a 90.",
	"arg.day": "Tokens al día",
	"hint.day":
		"Un número de tokens, por ejemplo 50000, o none para no poner límite.",
	"arg.month": "Tokens al mes",
	"hint.month":
		"Un número de tokens, por ejemplo 1000000, o none para no poner límite.",
	"arg.feature": "Función",
	"hint.feature": "Elija una de las funciones.",
	"arg.masking": "Ocultación de datos",
	"hint.masking": "Elija una opción: on, off.",
	"choice.member": "Miembro",
	"choice.nobody": "Nadie",
	"choice.tone": "Cambiar el tono",
	"choice.translate": "Traducir",
	"choice.own": "Indicación propia",
	"choice.replies": "Proponer respuestas",
	"choice.reply": "Escribir una respuesta",
	"choice.mail": "Escribir un correo",
	"choice.site": "Escribir para un sitio web",
	"choice.summary": "Resumir",
	"choice.category": "Categoría de un documento",
	"choice.question": "Pregunta sobre un documento",
	"choice.digest": "Resumen de un documento",
	"choice.translation": "Traducción de un documento",
	"choice.extraction": "Campos de un documento",
	"ai.feature.rephrase": "Reformular",
	"ai.feature.correct": "Corregir",
	"ai.feature.shorten": "Acortar",
	"ai.feature.expand": "Ampliar",
	"ai.feature.simplify": "Simplificar",
	"ai.feature.structure": "Estructurar",
	"ai.feature.tone": "Cambiar el tono",
	"ai.feature.translate": "Traducir",
	"ai.feature.own": "Indicaciones propias",
	"ai.feature.replies": "Proponer respuestas",
	"ai.feature.reply": "Escribir una respuesta",
	"ai.feature.mail": "Escribir un correo",
	"ai.feature.site": "Escribir para un sitio web",
	"ai.feature.summary": "Resumir un hilo",
	"ai.feature.category": "Sugerir una categoría para un archivo",
	"ai.feature.question": "Responder sobre un documento",
	"ai.feature.digest": "Resumir un documento",
	"ai.feature.translation": "Traducir un documento",
	"ai.feature.extraction": "Extraer los campos de un documento",
	"ai.who.member": "todo el mundo",
	"ai.who.helpdesk": "soporte, admins y propietarios",
	"ai.who.admin": "admins y propietarios",
	"ai.who.owner": "propietarios",
	"ai.who.nobody": "nadie",
	"ai.features.none": "nada en particular, sustituye a los demás si hace falta",
	"ai.features.all": "todo",
	"ai.endpoint.named": "{number}. {name}",
	"ai.endpoint.run-by": "{operator}, {region}",
	"ai.row.schema": "Respeta un formato dado",
	"ai.row.features": "Primera opción para",
	"ai.schema.unknown": "aún no se ha probado",
	"ai.schema.yes": "sí",
	"ai.schema.no": "no, así que las respuestas se comprueban aquí",
	"ai.health.resting": "listo, pero falló hace un momento",
	"ai.status.title-several":
		"La escritura usa {count, plural, one {# servidor} other {# servidores}}, primero {model}",
	"ai.status.order":
		"Se les pregunta en este orden: al siguiente cuando uno no responde.",
	"ai.status.allow-none":
		"Los textos no pueden ir a ninguna parte: no hay ningún modelo conectado.",
	"ai.models.title":
		"{count, plural, =0 {Ningún modelo en la lista} one {# modelo} other {# modelos}}",
	"ai.models.button": "Modelos",
	"ai.models.more": "{count, number} más",
	"ai.kind.llm": "escribe",
	"ai.kind.embedding": "compara textos",
	"ai.kind.reranker": "ordena resultados",
	"ai.kind.stt": "entiende la voz",
	"ai.kind.image": "crea imágenes",
	"ai.models.unlisted": "no está en la lista del servidor",
	"ai.models.unused": "sin uso",
	"ai.models.facts": "{first} · {rest}",
	"ai.models.note":
		"Con AI_MODELS en la configuración, una función recibe su propio modelo.",
	"ai.switch.off": "La IA está desactivada para su cuenta",
	"ai.switch.off-text":
		"A partir de ahora no se envía ningún texto suyo a un modelo. Lo que necesite uno se lo dirá.",
	"ai.switch.off-button": "Activar la IA para mí",
	"ai.switch.on": "La IA está activada para su cuenta",
	"ai.switch.on-text":
		"Un texto suyo va a un modelo cuando usted lo pide, y solo entonces.",
	"ai.switch.on-button": "Desactivar la IA para mí",
	"ai.policy.title": "Cómo se usa la IA aquí",
	"ai.policy.own-off": "Ha desactivado la IA para su propia cuenta.",
	"ai.policy.features": "Qué está activado, y para quién",
	"ai.policy.masked": "Lo que un modelo nunca ve",
	"ai.policy.masking.on":
		"Las direcciones de correo, los números de teléfono, los IBAN, los números AHV y los números de tarjeta se sustituyen antes de que salga un texto, y se vuelven a poner en la respuesta.",
	"ai.policy.masking.off":
		"Las direcciones de correo, los IBAN y los números de teléfono con prefijo de país se sustituyen antes de que salga un texto, y se vuelven a poner en la respuesta. Los demás números de teléfono, los números AHV y los números de tarjeta no: la ocultación de datos está desactivada.",
	"ai.policy.where": "Adónde pueden ir los textos",
	"ai.policy.kept":
		"No se conserva nada de lo que se escribe: ni textos ni respuestas. Un texto en el que se trabaja queda sellado media hora, y solo lo abren los botones de su propia persona. Solo se guardan los números de preguntas y de tokens, durante 90 días.",
	"ai.policy.button.set": "Quién puede usar qué…",
	"ai.policy.button.masking.on": "Activar la ocultación",
	"ai.policy.button.masking.off": "Desactivar la ocultación",
	"ai.policy.button.show": "Reglas",
	"ai.policy.set.title": "Cambiar el acceso a «{feature}»: {who}",
	"ai.policy.set.verb": "Cambiar",
	"ai.policy.set.done": "Acceso a «{feature}», desde ahora: {who}",
	"ai.policy.set.undo": "Deshacer: volver a {who}",
	"ai.masking.title.on": "Activar la ocultación de datos",
	"ai.masking.title.off": "Desactivar la ocultación de datos",
	"ai.masking.verb.on": "Activar",
	"ai.masking.verb.off": "Desactivar",
	"ai.masking.what":
		"Otros números de teléfono, números AHV, números de tarjeta",
	"ai.masking.on": "se sustituyen antes de que salga un texto",
	"ai.masking.off": "se envían tal como están",
	"ai.masking.done.on": "La ocultación de datos está activada",
	"ai.masking.done.off": "La ocultación de datos está desactivada",
	"ai.masking.note":
		"Las direcciones de correo, los IBAN y los números de teléfono con prefijo de país siempre se sustituyen.",
	"ai.budget.line":
		"Usado {span, select, day {hoy} other {este mes}}: {used, number} de {limit, number} tokens",
	"ai.budget.title": "Su presupuesto de IA",
	"ai.budget.title-unlimited": "Puede usar la IA sin límite",
	"ai.budget.day": "Hoy",
	"ai.budget.month": "Este mes",
	"ai.budget.anew": "Empieza de nuevo",
	"ai.budget.used":
		"{used, number} de {limit, number} tokens usados ({share}), quedan {left, number}",
	"ai.budget.used-unlimited":
		"{used, plural, one {# token usado} many {# de tokens usados} other {# tokens usados}}, sin límite",
	"ai.budget.roles": "Por rol",
	"ai.budget.unlimited": "sin límite",
	"ai.budget.a-day":
		"{day, plural, one {# token} many {# de tokens} other {# tokens}} al día",
	"ai.budget.a-month":
		"{month, plural, one {# token} many {# de tokens} other {# tokens}} al mes",
	"ai.budget.both":
		"{day, plural, one {# token} many {# de tokens} other {# tokens}} al día, {month, number} al mes",
	"ai.budget.note":
		"Su rol aquí: {role}. Un token es más o menos tres cuartos de palabra. A partir del 80 %, los resultados dicen cuánto se ha usado.",
	"ai.budget.button.set": "Fijar un presupuesto…",
	"ai.budget.button.show": "Presupuesto",
	"ai.budget.set.title": "Fijar el presupuesto de este rol: {role}",
	"ai.budget.set.verb": "Fijar",
	"ai.budget.set.note":
		"Quien ya haya gastado el nuevo presupuesto podrá continuar cuando empiece de nuevo.",
	"ai.budget.set.done": "El presupuesto de este rol está fijado: {role}",
	"ai.usage.title.everybody":
		"Uso de la IA de todo el mundo, {days, plural, one {hoy} other {en # días}}",
	"ai.usage.title.own":
		"Su uso de la IA, {days, plural, one {hoy} other {en # días}}",
	"ai.usage.title.person":
		"Uso de la IA de {name}, {days, plural, one {hoy} other {en # días}}",
	"ai.usage.nothing": "En este tiempo no se preguntó a ningún modelo.",
	"ai.usage.sum":
		"{calls, plural, one {# pregunta} other {# preguntas}}{failed, plural, =0 {} one {, # de ellas fallida} other {, # de ellas fallidas}} · {tokens, plural, one {# token} many {# de tokens} other {# tokens}} ({input, number} leídos, {output, number} escritos)",
	"ai.usage.features": "Para qué",
	"ai.usage.places": "Dónde",
	"ai.usage.place": "{name}, {model}",
	"ai.usage.unanswered": "{name}, sin respuesta completa",
	"ai.usage.nobody": "ningún servidor",
	"ai.usage.others": "Todas las demás",
	"ai.usage.estimated":
		"En {count, plural, one {# pregunta} other {# preguntas}} los tokens son una estimación, porque el servidor no los contó.",
	"ai.usage.note":
		"Solo se conservan números, durante 90 días: quién preguntó cuántas veces y para qué, y cuántos tokens hicieron falta. Ningún texto.",
	"ai.usage.column.person": "Persona",
	"ai.usage.column.calls": "Preguntas",
	"ai.usage.column.failed": "Fallidas",
	"ai.usage.column.input": "Tokens leídos",
	"ai.usage.column.output": "Tokens escritos",
	"ai.usage.picture": "Tokens",
	"ai.usage.by-feature": "Tokens por función",
	"ai.usage.by-person": "Tokens por persona",
	"ai.usage.part": "{label} {amount, number}",
	"ai.usage.alt":
		"Barras de {tokens, plural, one {# token} many {# de tokens} other {# tokens}}: {parts}",
	"ai.selftest.working": "La autocomprobación está en curso",
	"ai.selftest.asking": "Una marca nueva está pasando por el modelo.",
	"ai.selftest.searching":
		"Se está buscando la marca en todo lo que se conserva aquí.",
	"ai.selftest.stop": "Detener",
	"ai.selftest.stopped": "La autocomprobación se ha detenido",
	"ai.selftest.title":
		"{count, plural, =0 {Autocomprobación: la marca no se ha encontrado en ninguna parte} one {Autocomprobación: la marca se ha encontrado en # lugar} other {Autocomprobación: la marca se ha encontrado en # lugares}}",
	"ai.selftest.found":
		"No debería estar en ninguno de estos lugares. Avise a la persona responsable de Suitemate.",
	"ai.selftest.in.table": "la tabla {name}",
	"ai.selftest.in.file": "el archivo {name} de la carpeta de datos",
	"ai.selftest.in.log": "el registro, en un evento del tipo {name}",
	"ai.selftest.no-model":
		"No hay ningún modelo conectado, así que la marca no se envió a ninguna parte. Estuvo en una sesión sellada durante la búsqueda.",
	"ai.selftest.rephrase": "Reformulado por",
	"ai.selftest.typed": "Clasificado por",
	"ai.selftest.not-sent": "no enviado",
	"ai.selftest.searched":
		"Dónde se ha buscado, en todas las formas habituales de escribirla",
	"ai.selftest.tables": "Tablas",
	"ai.selftest.rows":
		"{tables, number} con {rows, plural, one {# fila} other {# filas}}, incluidas las sesiones selladas",
	"ai.selftest.files":
		"Archivos de la carpeta de datos, sin los documentos archivados",
	"ai.selftest.events": "Eventos del registro de este proceso",
	"ai.selftest.read": "Leído en total",
	"ai.selftest.megabytes": "{megabytes, number} MB",
	"ai.selftest.cut":
		"Hay más de lo que leo de una vez, así que los archivos más antiguos se han dejado fuera.",
	"ai.selftest.unreadable":
		"{count, plural, one {No se ha podido leer # archivo} other {No se han podido leer # archivos}}.",
	"ai.selftest.again": "Comprobar de nuevo",
	"ai.selftest.note":
		"Inicio: {when} · duración: {seconds, plural, one {# segundo} other {# segundos}}. Lo que conserva el propio servidor no se puede ver desde aquí.",
	"problem.ai-off":
		"Ha desactivado la IA para su cuenta, así que no se ha enviado nada. Para volver a activarla: /ksuite ai on",
	"problem.feature-off":
		"{who, select, nobody {«{feature}» está desactivado aquí.} owner {«{feature}» es solo para propietarios.} admin {«{feature}» es solo para admins.} other {«{feature}» es solo para soporte y admins.}} No se ha enviado nada. Qué está activado y para quién: /ksuite ai policy",
	"problem.budget-spent":
		"Su presupuesto de {span, select, day {hoy} other {este mes}} se ha agotado: {used, number} de {limit, number} tokens. No se ha enviado nada. Empieza de nuevo el {when}. Un admin puede aumentarlo: /ksuite ai budget set",
} as const;
