const weekdays = [
	"monday tuesday wednesday thursday friday saturday sunday",
	"lundi mardi mercredi jeudi vendredi samedi dimanche",
	"montag dienstag mittwoch donnerstag freitag samstag sonntag",
	"lunedì martedì mercoledì giovedì venerdì sabato domenica",
	"lunes martes miércoles jueves viernes sábado domingo",
	// Also said in the north of Germany, and what hurried people type.
	"- - - - - sonnabend -",
	"lunedi martedi mercoledi giovedi venerdi sabado -",
	"- - miercoles - - - -",
];

const months = [
	"january february march april may june july august september october november december",
	"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
	"januar februar märz april mai juni juli august september oktober november dezember",
	"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	"jänner feber - - - - - aout - - - -",
	"- fevrier - - - - - - - - - decembre",
];

// Short forms that are no other word.
const shortMonths =
	"jan feb apr jun jul aug sep oct nov dec|janv févr avr juil sept déc|jän mär okt dez|giu lug ott dic|ene abr";
const shortAt = "0 1 3 5 6 7 8 9 10 11|0 1 3 6 8 11|0 2 9 11|5 6 9 11|0 3";

const table = (lines: readonly string[]): ReadonlyMap<string, number> =>
	new Map(
		lines.flatMap((line) =>
			line.split(" ").map((word, index) => [word, index] as const),
		),
	);

const weekdayOf = table(weekdays);
const monthOf = table(months);
const shortOf = new Map(
	shortMonths
		.split("|")
		.flatMap((line, row) =>
			line
				.split(" ")
				.map(
					(word, index) =>
						[word, Number(shortAt.split("|")[row]?.split(" ")[index])] as const,
				),
		),
);

/** Every name of a month, whole and short, the longest first. */
export const monthNames: readonly string[] = [
	...monthOf.keys(),
	...shortOf.keys(),
]
	.filter((word) => word !== "-")
	.toSorted((one, other) => other.length - one.length);

/** Which month a name or its short form means, from 1, or null. */
export const monthNumber = (word: string): number | null => {
	const lower = word.toLocaleLowerCase();
	const index = monthOf.get(lower) ?? shortOf.get(lower);
	return index === undefined ? null : index + 1;
};

/** The weekday or month that a word means, the same in every language (`weekday-0` is Monday, `month-1` January), or null. */
export const dayKeyOf = (word: string): string | null => {
	// Words of their own with a small letter: "we may", "to march", "non è mai".
	if (/^(?:may|march|mai)$/u.test(word)) return null;
	const lower = word.toLocaleLowerCase();
	const single = lower.replace(/s$/u, "");
	const weekday = weekdayOf.get(lower) ?? weekdayOf.get(single);
	if (weekday !== undefined) return `weekday-${weekday}`;
	const month = monthOf.get(lower) ?? monthOf.get(single);
	return month === undefined ? null : `month-${month + 1}`;
};

/** Whether a word is the name of a day or month. */
export const isDayWord = (word: string): boolean => dayKeyOf(word) !== null;

/** The day and month words of a text with what they mean, in the order of the text. */
export const dayWordsIn = (
	text: string,
): readonly { readonly written: string; readonly key: string }[] =>
	(text.replace(asked, " ").match(/\p{L}+/gu) ?? []).flatMap((written) => {
		const key = dayKeyOf(written);
		return key === null ? [] : [{ written, key }];
	});

// "May I ask", "March on", "Mai più".
const asked = /(?:^|[.!?:\n][ \t]{0,8})(?:May|March|Mai)(?!\p{L})/gu;
