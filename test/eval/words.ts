import type { Language } from "../../src/ai/guards/language.ts";

/** Sentences of one language. */
export type Words = Readonly<
	Record<"end" | "hello" | "thanks" | "sure" | "sentence", string>
>;

/** What the best answers are made of, in every language. */
export const words: Readonly<Record<Language, Words>> = {
	en: {
		end: "That is everything there is to say about it.",
		hello: "Hello everybody",
		thanks: "Thank you very much for reading.",
		sure: "Is this fine with everybody?",
		sentence: "These are the things that people should know about this matter.",
	},
	fr: {
		end: "C'est tout ce qu'il y a à dire à ce sujet.",
		hello: "Bonjour à toutes et à tous",
		thanks: "Merci beaucoup pour votre lecture.",
		sure: "Est-ce que cela convient à tout le monde ?",
		sentence: "Voilà les choses que tout le monde devrait savoir à ce sujet.",
	},
	de: {
		end: "Das ist alles, was es dazu zu sagen gibt.",
		hello: "Hallo zusammen",
		thanks: "Vielen Dank fürs Lesen.",
		sure: "Passt das so für alle?",
		sentence: "Das sind die Dinge, die man über diese Sache wissen sollte.",
	},
	it: {
		end: "Questo è tutto quello che c'è da dire in proposito.",
		hello: "Buongiorno a tutti",
		thanks: "Grazie mille per la lettura.",
		sure: "Va bene così per tutti quanti?",
		sentence:
			"Queste sono le cose che tutti dovrebbero sapere sulla questione.",
	},
	es: {
		end: "Eso es todo lo que hay que decir sobre este asunto.",
		hello: "Hola a todos",
		thanks: "Muchas gracias por leerlo.",
		sure: "¿Os parece bien así a todos?",
		sentence: "Estas son las cosas que todo el mundo debería saber del asunto.",
	},
};
