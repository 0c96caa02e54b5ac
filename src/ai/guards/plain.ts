/** A text as a platform may come to read it: no invisible characters, entities resolved, compatible letters folded, odd spaces plain. */
export const plain = (text: string): string =>
	text
		.replace(/&(?:lt|#0*60|#x0*3c);/giu, "<")
		.replace(/&(?:gt|#0*62|#x0*3e);/giu, ">")
		.replace(/&(?:commat|#0*64|#x0*40);/giu, "@")
		.replace(/&(?:excl|#0*33|#x0*21);/giu, "!")
		.replace(/&(?:amp|#0*38|#x0*26);/giu, "&")
		.normalize("NFKC")
		.replace(
			/(?![\t\n\r])(?:\p{Cf}|\p{Cc}|\p{Default_Ignorable_Code_Point})/gu,
			"",
		)
		.replace(/\p{Zs}/gu, " ");
