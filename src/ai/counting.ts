import type { AddressGuard } from "./address.ts";
import type { Choices } from "./choice.ts";
import { estimateSafely } from "./estimate.ts";
import type { Feature } from "./features.ts";
import type { Known, Records } from "./records.ts";
import type { AiSettings } from "./settings.ts";
import { checkTarget, targetsOf } from "./target.ts";

/** How long texts are for the model that would be asked. */
export type TokenCount = {
	/** One for each text, in their order. */
	readonly each: readonly number[];
	readonly total: number;
	/** Counted by the server itself; else estimated, on the safe side. */
	readonly exact: boolean;
	/** What the model reads and writes in all, in tokens; null where it does not tell. */
	readonly window: number | null;
};

/** Counts tokens without asking the model anything; never fails: with nobody to ask it estimates. */
export type CountTokens = (
	texts: readonly string[],
	signal: AbortSignal,
	feature?: Feature,
) => Promise<TokenCount>;

/** A counter for whoever is asked first at that moment. */
export const createCounter =
	(
		settings: AiSettings,
		choices: Choices,
		guard: AddressGuard,
		records: Records,
	): CountTokens =>
	async (texts, signal, feature) => {
		const [target] = await targetsOf(settings, choices, feature);
		if (target === undefined) return guessed(texts, null);
		try {
			await checkTarget(target, settings, guard);
			const known = await records.get(target.endpoint, signal, 0);
			const { context } = known.capability;
			const each = await counted(texts, known, signal);
			return each === null
				? guessed(texts, context)
				: { each, total: sum(each), exact: true, window: context };
		} catch {
			return guessed(texts, null);
		}
	};

const guessed = (
	texts: readonly string[],
	window: number | null,
): TokenCount => {
	const each = texts.map(estimateSafely);
	return { each, total: sum(each), exact: false, window };
};

const atOnce = 4;

const counted = async (
	texts: readonly string[],
	{ tokenize, learned }: Known,
	signal: AbortSignal,
): Promise<readonly number[] | null> => {
	const each: number[] = [];
	for (let start = 0; start < texts.length; start += atOnce) {
		if (learned.counts === false || signal.aborted) return null;
		const part = await Promise.all(
			texts
				.slice(start, start + atOnce)
				.map((text) => (text === "" ? 0 : tokenize(text, signal))),
		);
		for (const one of part) {
			if (one === null) {
				if (!signal.aborted) learned.counts = false;
				return null;
			}
			each.push(one);
		}
		learned.counts = true;
	}
	return each;
};

const sum = (numbers: readonly number[]): number =>
	numbers.reduce((all, one) => all + one, 0);
