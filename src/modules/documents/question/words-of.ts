/** The words of a text to compare by: small letters without accents, no words that stand everywhere in our five languages. */
export const wordsOf = (text: string): readonly string[] =>
	foldedWords(text).filter((word) => !common.has(word));

/** The same for a question, which may be made of nothing but common words. */
export const wordsAskedFor = (question: string): readonly string[] => {
	const all = [...new Set(foldedWords(question))];
	const telling = all.filter((word) => !common.has(word));
	return telling.length > 0 ? telling : all;
};

const foldedWords = (text: string): readonly string[] =>
	text
		.normalize("NFD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.replace(/ß/gu, "ss")
		.match(/\p{L}[\p{L}\p{N}]+|\p{N}+(?:[.,'’]\p{N}+)*/gu) ?? [];

const common: ReadonlySet<string> = new Set(
	[
		"a an and any are as at be been but by can did do does for from had has have how in into is it its many may more most much must no not of on or our shall should so than that the their them then there these they this to under up was we were what when where which who whom why will with would you your",
		"au aux avec ce ces cette chez combien comme comment dans de des du elle elles en est et etre il ils je la le les leur leurs lui mais ne nos notre nous on ou par pas plus pour pourquoi qu quand que quel quelle quelles quels qui sa sans se ses si son sont sur tous tout toute un une vos votre vous",
		"aber alle als also am an auch auf aus bei beim bin bis da das dass dem den der des dessen die dies diese diesem diesen dieser dieses doch durch ein eine einem einen einer eines er es fur gibt hat haben ich ihr ihre im in ins ist ja kann kein keine man mit muss nach nicht noch nur ob oder sein seine sich sie sind so soll sowie uber um und uns unser unter vom von vor wann war warum was welche welchem welchen welcher welches wenn wer werden wie wieviel wird wir wo wurde zu zum zur",
		"ad ai al alla alle anche che chi ci come con cosa cui da dal dalla dei del della delle di dove e ed gli ha hanno il io l la le lei lo loro ma nei nel nella non o per perche piu quale quali quando quanto quanta quanti quello questa questo se sono sua sul sulla suo tra un una uno",
		"al como con cual cuales cuando cuanto cuanta cuantos de del donde el ella ellos en entre era es esta este esto fue ha han hay la las lo los mas me muy no nos o para pero por porque que quien se ser si sin sobre son su sus tambien un una uno unos y ya",
	].flatMap((list) => list.split(" ")),
);
