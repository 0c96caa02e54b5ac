/** Tokens of a text by its characters: three a token in Latin script (the dense end of French and German), two in Chinese, Japanese and Korean. */
export const estimateTokens = (text: string): number => {
	const dense = text.match(denseScript)?.length ?? 0;
	return Math.ceil((text.length - dense) / 3 + dense / 2);
};

/** The same with 15 percent to be safe, for what has to fit. */
export const estimateSafely = (text: string): number =>
	Math.ceil(estimateTokens(text) * 1.15);

const denseScript =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
