import { at, type Said, say } from "../../core/text.ts";
import type { Block, Item, View } from "../../core/view.ts";
import { type State, states } from "./check.ts";
import type { Examined } from "./examine.ts";

/** One line for each thing, under how it is, the worst first. */
export const doctorView = (facts: {
	readonly examined: readonly Examined[];
	readonly now: number;
}): View => ({
	title: titleOf(facts.examined),
	body: [
		...states.flatMap((state): readonly Block[] => {
			const some = facts.examined.filter((one) => one.state === state);
			// The names in it are somebody else's words.
			if (some.length === 0) return [];
			return [
				{ kind: "heading", text: say(`doctor.state.${state}`) },
				...inParts(some.map(lineOf)).map((items) => ({
					kind: "list" as const,
					items,
					isLiteral: true as const,
				})),
			];
		}),
		{
			kind: "buttons",
			buttons: [
				{
					label: say("doctor.again"),
					does: { kind: "invoke", command: "doctor", input: {} },
				},
			],
		},
		{ kind: "note", text: say("doctor.note", { when: at(facts.now) }) },
	],
});

/** In short lists, as a platform that has no room for all leaves out whole ones, the last first. */
const inParts = (lines: readonly Item[]): readonly (readonly Item[])[] =>
	lines.length === 0 ? [] : [lines.slice(0, 6), ...inParts(lines.slice(6))];

const titleOf = (examined: readonly Examined[]): Said => {
	const count = (state: State) =>
		examined.filter((one) => one.state === state).length;
	const [broken, warning] = [count("broken"), count("warning")];
	if (broken > 0) return say("doctor.title.broken", { count: broken });
	return warning > 0
		? say("doctor.title.warning", { count: warning })
		: say("doctor.title.fine");
};

const lineOf = ({ key, found, remedy, link }: Examined): Item => {
	const line = {
		name: say(`doctor.check.${key}`),
		found,
	};
	const text =
		remedy === undefined
			? say("doctor.line", line)
			: say("doctor.line.remedy", { ...line, remedy });
	return link === undefined ? text : { text, link };
};
