/** Words that stand in every text of a language and so say nothing but which language it is; without accents. */
export const commonWords: ReadonlySet<string> = new Set(
	[
		"the and for are was with that this from you your have has not but our will can all any may his her its their they them been were which when where who what into than then there these those such other also only more most some one two per via",
		"der die das den dem des ein eine einen einem einer eines und oder aber nicht mit von vom zum zur bei auf aus fur uber unter nach vor durch gegen ohne bis als wie wenn dass ist sind war waren wird werden wurde wurden hat haben hatte kann konnen muss soll sich sie wir ihr ihre ihren ihrem ihrer uns unser unsere unseren auch nur noch schon sehr mehr alle allen alles diese dieser dieses diesem diesen man ihnen",
		"les des une dans pour par sur avec sans sous est sont ete etait sera seront que qui quoi dont mais pas plus nous vous ils elle elles leur leurs son ses sa votre vos notre nos cette ces cet aux comme aussi tout tous toute toutes etre avoir ont peut",
		"gli una uno del dello della dei degli delle dal dalla dai nel nella nei con per tra fra che chi non sono era erano sara stato stata essere avere hanno questo questa questi queste quello quella loro suo sua suoi nostro nostra vostro vostra anche come piu alla alle agli sul sulla",
		"los las unos unas del con por para sin sobre entre que quien como mas pero esta este estos estas ese esa son fue eran sera ser han hay sus nuestro nuestra nuestros vuestro todo toda todos todas tambien cada usted ustedes",
	].flatMap((words) => words.split(" ")),
);
