import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { pageButtons, pageOf } from "../../core/paging.ts";
import { say } from "../../core/text.ts";
import type { Block, Button } from "../../core/view.ts";
import { lineOf, shorten } from "./describe.ts";
import { againButton } from "./doors.ts";
import { nameOf, type WithHouse } from "./house.ts";
import { type Line, linesOf } from "./lines.ts";
import { searched } from "./search.ts";
import { type Subject, subjects } from "./subject.ts";

/** What holds for somebody, by place; or what a team has, for its members and admins. */
const listEntries = (subject: Subject) =>
	defineCommand({
		name: subject.base,
		args: z.object({
			search: flag(arg.text()),
			team: flag(arg.lookup("own-team")),
			page: flag(arg.number(1, 1000)),
		}),
		who: "member",
		effect: "read",
		run: async ({ search, team, page }, { house }: WithHouse, context) => {
			const all = await linesOf(subject.kind, team, house, context);
			const shown = pageOf(searched(all, search), page, size);
			return done({ shown, search, team });
		},
		view: ({ shown, search, team }) => ({
			title: say(`house.${subject.kind}.title`, { count: shown.total }),
			body: [
				...(shown.total === 0
					? [{ kind: "text" as const, text: emptyText(subject, search) }]
					: grouped(shown.items)),
				...pageButtons(subject.base, { search, team }, shown),
				{
					kind: "buttons",
					buttons: buttonsOf(subject, team),
					...menuOf(subject, shown.items),
				},
				{ kind: "note", text: say("house.note") },
			],
		}),
	});

/** A message takes 12,000 characters, and each line comes with its place in a menu. */
const size = 15;

const emptyText = ({ kind }: Subject, search: string | undefined) =>
	search === undefined ? say(`house.${kind}.none`) : say("house.no-match");

const grouped = (lines: readonly Line[]): readonly Block[] =>
	[...Map.groupBy(lines, ({ group }) => group).values()].flatMap((group) => [
		...group.slice(0, 1).map(({ place }) => ({
			kind: "heading" as const,
			text: place,
		})),
		{ kind: "list", items: group.map(({ entry }) => lineOf(entry.body)) },
	]);

const buttonsOf = (
	subject: Subject,
	team: string | undefined,
): readonly Button[] => {
	const { kind, base } = subject;
	const search: Button = {
		label: say("house.button.search"),
		does: { kind: "dialog", command: base, input: {} },
	};
	const add = againButton(subject, { team });
	if (kind !== "term") return [add, search];
	return [
		add,
		search,
		{
			label: say("house.button.import"),
			does: { kind: "dialog", command: `${base} import`, input: {} },
		},
		{
			label: say("house.button.export"),
			does: { kind: "invoke", command: `${base} export`, input: {} },
		},
	];
};

const menuOf = ({ base }: Subject, lines: readonly Line[]) => {
	const options = lines
		.filter(({ may }) => may)
		.map(({ entry, place }) => ({
			value: entry.id,
			label: say("house.choose.one", {
				name: shorten(nameOf(entry.body), 45),
				place,
			}),
		}));
	if (options.length === 0) return {};
	const label = say("house.menu");
	return {
		menu: { label, command: `${base} show`, input: {}, arg: "id", options },
	};
};

/** The glossary. */
export const listTerms = listEntries(subjects.term);

/** The tones of the house. */
export const listTones = listEntries(subjects.tone);

/** The actions of the house. */
export const listActions = listEntries(subjects.action);
