/** `Intl` formatters, each made once: making one takes longer than all its uses, and its memory is outside of what the engine counts and gives back late. */
export const formats = {
	number: remembered(
		(locale, options: Intl.NumberFormatOptions) =>
			new Intl.NumberFormat(locale, options),
	),
	date: remembered(
		(locale, options: Intl.DateTimeFormatOptions) =>
			new Intl.DateTimeFormat(locale, options),
	),
	plural: remembered(
		(locale, options: Intl.PluralRulesOptions) =>
			new Intl.PluralRules(locale, options),
	),
	relative: remembered(
		(locale, options: Intl.RelativeTimeFormatOptions) =>
			new Intl.RelativeTimeFormat(locale, options),
	),
	list: remembered(
		(locale, options: Intl.ListFormatOptions) =>
			new Intl.ListFormat(locale, options),
	),
};

function remembered<O, F>(make: (locale: string, options: O) => F) {
	const known = new Map<string, F>();
	return (locale: string, options: O): F => {
		const key = `${locale}\n${JSON.stringify(options)}`;
		const before = known.get(key);
		if (before) return before;
		const format = make(locale, options);
		if (known.size >= most) known.clear();
		known.set(key, format);
		return format;
	};
}

// Locales and zones come from people's profiles, so there is an end to what is kept.
const most = 300;
