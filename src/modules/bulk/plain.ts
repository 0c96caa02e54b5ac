/** Lower case without accents, spaces and signs, so that "E-Mail-Adresse" and "email adresse" are the same. */
export const plain = (text: string): string =>
	text
		.normalize("NFD")
		.toLowerCase()
		.replaceAll("ß", "ss")
		.replaceAll(/[^\p{L}\p{N}]/gu, "");
