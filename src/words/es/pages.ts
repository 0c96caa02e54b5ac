/** One-time pages. */
export const pages = {
	"once.waiting.title": "Solo para usted",
	"once.waiting.text":
		"Puede abrirlo una sola vez. Después, o 15 minutos después de crearse el enlace, desaparece. Ábralo cuando nadie mire por encima de su hombro.",
	"once.waiting.button": "Mostrar ahora",
	"once.shown.note":
		"Esta página no se podrá volver a abrir. Guarde lo que necesite antes de cerrarla.",
	"once.copy": "Copiar",
	"once.copied": "Copiado.",
	"once.gone.title": "Aquí ya no hay nada",
	"once.gone.text":
		"Este enlace ya se abrió, o han pasado sus 15 minutos. Pida uno nuevo en el chat.",
	"once.gone.warning":
		"Si no lo abrió usted, puede que lo haya hecho otra persona. En ese caso, avise a un administrador y pida que cambien la contraseña.",
	"ask.note":
		"Lo que escriba no pasa nunca por el chat. La página funciona 15 minutos, para unos pocos intentos.",
	"ask.missing": "Rellene todos los campos, cada uno en una sola línea.",
	"ask.close": "Puede cerrar esta página.",
	"ask.spent":
		"Era el último intento con esta página. Pida un nuevo enlace en su chat.",
	"ask.unreadable":
		"Esto no ha llegado de la página como debía, así que no se ha leído. Abra de nuevo el enlace de su chat y escríbalo ahí.",
	"once.failed.title": "No ha funcionado",
	"once.failed.text":
		"La página no se puede mostrar en este momento. Inténtelo de nuevo dentro de un rato.",
} as const;
