/** The best language for a browser's `accept-language`, as a locale; English when it asks for none we speak. */
export const spokenBy = (header: string | undefined): string => {
	const wishes = (header ?? "")
		.slice(0, 400)
		.split(",")
		.map((wish) => {
			const [tag = "", weight] = wish.trim().split(/\s*;\s*q=/u);
			return { tag, weight: weight === undefined ? 1 : Number(weight) };
		})
		.filter(({ tag, weight }) => spoken.test(tag) && weight > 0)
		.toSorted((a, b) => b.weight - a.weight);
	return wishes[0]?.tag ?? "en";
};

const spoken = /^(?:en|fr|de|it|es)(?:-[a-z]{2})?$/iu;
