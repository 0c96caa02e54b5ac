import {
	type Doubt,
	judgeText,
	type Verdict,
} from "../../../ai/guards/judge-text.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
import type { Person, Talk } from "./people.ts";

/** An entry of a summary at its message (from 0), with what its reader should look at. */
export type Entry = {
	readonly text: string;
	readonly message: number;
	readonly owner: string | null;
	readonly due: string | null;
	readonly doubts: readonly Doubt[];
};

/** What texts about a thread are measured by. */
export type Measure = {
	readonly talk: Talk;
	readonly places: ReadonlyMap<string, string>;
	/** Everything that was said, with the names of those who said it. */
	readonly source: string;
	/** The spelling of the house. */
	readonly spell: (text: string) => string;
};

/** Puts everything back into an entry and judges it. */
export const judgeEntry = async (
	one: {
		readonly text: string;
		readonly message: number;
		readonly owner?: string;
		readonly due?: string | null;
	},
	measure: Measure,
): Promise<{ readonly entry: Entry; readonly grave: Verdict["grave"] }> => {
	const { talk, source } = measure;
	const text = putBack(one.text, measure);
	const due = one.due ? putBack(one.due, measure) : null;
	const { grave, doubts } = await judgeText({
		text: due === null ? text : `${text} (${due})`,
		source,
		// A few words prove no language; the whole summary does.
		wanted: null,
		mayRefuse: "yes",
	});
	const owner = talk.people.find(({ label }) => label === one.owner) ?? null;
	const message = one.message - 1;
	const isUnclear = owner !== null && !takesPart(owner, message, talk);
	const unclear: readonly Doubt[] = isUnclear
		? [{ kind: "owner", what: [owner.name] }]
		: [];
	return {
		grave,
		entry: {
			text,
			message,
			owner: owner && calledOn(owner),
			due,
			doubts: [...doubts, ...unclear],
		},
	};
};

/** A text with links and names back in it; labels are ours, people read names. */
export const putBack = (
	text: string,
	{ places, talk, spell }: Measure,
): string =>
	restore(spell(text), places).replace(
		/@?(?<![\p{L}\d])(person-\d{1,2})(?![\p{L}\d])/gu,
		(found, label: string) =>
			talk.people.find((one) => one.label === label)?.name ?? found,
	);

/** Somebody whose name nobody knows here is a mention, which the platform draws. */
const calledOn = ({ id, name }: Person): string =>
	name === id ? `<@${id}>` : name;

/** Whoever does something said so or was asked: in that message they write, or are mentioned or named. */
const takesPart = (
	{ id, name }: Person,
	at: number,
	{ messages }: Talk,
): boolean => {
	const message = messages[at];
	const [first = name] = name.toLocaleLowerCase().split(" ");
	return (
		message !== undefined &&
		(message.author === id ||
			message.mentions.includes(id) ||
			message.said
				.toLocaleLowerCase()
				.split(/[^\p{L}\p{N}-]+/u)
				.some((word) => word.startsWith(first)))
	);
};
