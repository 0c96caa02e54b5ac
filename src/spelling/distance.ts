/** How unlikely it is that somebody who meant `meant` wrote `wrong`: 0 for the same, about 1 for each wrong letter, less for usual slips. Both in lower case. */
export const distance = (wrong: string, meant: string): number => {
	const from = [...wrong];
	const to = [...meant];
	let older: number[] = [];
	let old = [0];
	for (const [j, letter] of to.entries())
		old.push((old[j] ?? 0) + adding(to, j, letter));
	for (const [i, written] of from.entries()) {
		const row = [(old[0] ?? 0) + leaving(from, i)];
		for (const [j, letter] of to.entries()) {
			const ways = [
				(old[j] ?? 0) + instead(written, letter, i),
				(old[j + 1] ?? 0) + leaving(from, i),
				(row[j] ?? 0) + adding(to, j, letter),
			];
			if (i > 0 && j > 0 && swapped(from, to, i, j))
				ways.push((older[j - 1] ?? 0) + 0.6);
			row.push(Math.min(...ways));
		}
		older = old;
		old = row;
	}
	return old.at(-1) ?? 0;
};

/** The letter without its accent. */
export const plainLetter = (letter: string): string =>
	letter.normalize("NFD").charAt(0);

const adding = (to: readonly string[], j: number, letter: string): number => {
	if (letter === "'" || letter === "-") return 0.3;
	if (letter === to[j - 1]) return 0.4;
	return letter === "h" ? 0.5 : 0.75;
};

const leaving = (from: readonly string[], i: number): number =>
	from[i] === from[i - 1] ? 0.4 : 0.8;

const instead = (written: string, letter: string, i: number): number => {
	if (written === letter) return 0;
	if (plainLetter(written) === plainLetter(letter)) return 0.2;
	if (alike.has(written + letter) || alike.has(letter + written)) return 0.6;
	const first = i === 0 ? 0.3 : 0;
	const vowels = isVowel(written) && isVowel(letter);
	return (vowels ? 0.9 : 1.1) + first;
};

const swapped = (
	from: readonly string[],
	to: readonly string[],
	i: number,
	j: number,
): boolean => from[i] === to[j - 1] && from[i - 1] === to[j];

const isVowel = (letter: string): boolean =>
	"aeiouy".includes(plainLetter(letter));

// Letters that sound alike in one of the five languages.
const alike = new Set(
	"bv sz sc cz gj ck kq cq dt gk bp iy mn fv äe xs ea".split(" "),
);
