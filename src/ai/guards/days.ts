/** Days and months in the five languages, as they begin. */
const starts = [
	"monday tuesday wednesday thursday friday saturday sunday",
	"january february march april june july august september october november december",
	"lundi mardi mercredi jeudi vendredi samedi dimanche",
	"janvier février mars avril juin juillet août septembre octobre novembre décembre",
	"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
	"januar februar märz april mai juni juli august september oktober november dezember",
	"lunedì martedì mercoledì giovedì venerdì sabato domenica",
	"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	"lunes martes miércoles jueves viernes sábado domingo",
	"enero febrero abril mayo junio julio agosto septiembre octubre noviembre diciembre",
];

const words = new Set(starts.flatMap((line) => line.split(" ")));

/** Whether a word is the name of a day or month. */
export const isDayWord = (word: string): boolean => {
	const lower = word.toLocaleLowerCase();
	return words.has(lower) || words.has(lower.replace(/s$/u, ""));
};

/** The day and month words of a text, in small letters. */
export const dayWordsIn = (text: string): readonly string[] =>
	(text.match(/\p{L}+/gu) ?? []).filter(isDayWord).map((w) => w.toLowerCase());
