import { at, say, type Text } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import { ages, choosePoint, readWanted } from "./choose-point.ts";
import { nameOf } from "./name.ts";
import type { Point, Source } from "./points.ts";

/** A calendar or address book with its points, newest first, and how many of them are damaged. */
export type Protected = {
	readonly source: Source;
	readonly points: readonly Point[];
	readonly damaged: number;
};

/** Everything that is protected, with the room it takes on our disk (bytes). */
export const allView = ({
	all,
	size,
}: {
	readonly all: readonly Protected[];
	readonly size: number;
}): View => ({
	title: say("restore.points.title", { count: all.length }),
	body:
		all.length === 0
			? [
					{ kind: "text", text: say("restore.points.none") },
					{
						kind: "buttons",
						buttons: [
							invoke(say("restore.button.now"), "restore now", {}),
							invoke(say("restore.button.connect"), "sync connect", {}),
						],
					},
				]
			: [
					{
						kind: "table",
						columns: ["name", "kind", "points", "newest", "entries"].map(
							(head) => say(`restore.head.${head}`),
						),
						rows: all.map(rowOf),
					},
					...damagedNote(all),
					{
						kind: "buttons",
						buttons: [
							...all.slice(0, 4).map(lookButton),
							invoke(say("restore.button.now"), "restore now", {}),
						],
					},
					{
						kind: "note",
						text: say("restore.points.note", { size: sizeText(size) }),
					},
				],
});

const rowOf = ({ source, points }: Protected): readonly Text[] => {
	const [newest] = points;
	const { collection, missing } = source;
	return [
		missing === null
			? nameOf(collection)
			: say("restore.points.missing", { name: nameOf(collection) }),
		say(`restore.kind.${collection.kind}`),
		points.length,
		newest ? at(newest.at) : say("restore.points.soon"),
		newest?.count ?? 0,
	];
};

const damagedNote = (all: readonly Protected[]): readonly Block[] => {
	const count = all.reduce((sum, { damaged }) => sum + damaged, 0);
	return count === 0
		? []
		: [{ kind: "text", text: say("restore.points.damaged", { count }) }];
};

const lookButton = ({
	source: { id, collection, missing },
}: Protected): Button => {
	const name = missing === null ? collection.id : id;
	const isCalendar = collection.kind === "calendar";
	return invoke(
		say("restore.button.look", { name: nameOf(collection) }),
		isCalendar ? "restore calendar" : "restore contacts",
		isCalendar ? { calendar: name } : { book: name },
	);
};

/** The points of one, with the four ages that can be chosen every day. */
export const oneView = ({
	one,
	now,
}: {
	readonly one: Protected | null;
	readonly now: number;
}): View => {
	if (one === null || one.points.length === 0)
		return {
			title: say("restore.points.title", { count: 0 }),
			body: [{ kind: "text", text: say("restore.points.none") }],
		};
	const { source, points } = one;
	const name = nameOf(source.collection);
	return {
		title: say("restore.points.one", { name, count: points.length }),
		body: [
			{
				kind: "table",
				columns: ["when", "why", "entries"].map((head) =>
					say(`restore.head.${head}`),
				),
				rows: points
					.slice(0, 60)
					.map(({ at: when, reason, count }) => [
						at(when),
						say(`restore.reason.${reason}`),
						count,
					]),
			},
			{ kind: "buttons", buttons: ageButtons(one, now) },
		],
	};
};

/** Only ages there is a point of. */
const ageButtons = (one: Protected, now: number): readonly Button[] => {
	const { does } = lookButton(one);
	if (does.kind !== "invoke") return [];
	const oldest = one.points.at(-1);
	return ages.flatMap((age): readonly Button[] => {
		const wanted = readWanted(age);
		const isThere =
			wanted.kind === "age" && (oldest?.at ?? now) <= now - wanted.age;
		if (!isThere) return [];
		const point = choosePoint(one.points, wanted, now, "UTC");
		const label = say("restore.button.age", { left: at(point.at, "left") });
		return [{ label, does: { ...does, input: { ...does.input, point: age } } }];
	});
};

const invoke = (
	label: Text,
	command: string,
	input: Readonly<Record<string, unknown>>,
): Button => ({ label, does: { kind: "invoke", command, input } });

const sizeText = (bytes: number): Text =>
	bytes < 1_000_000
		? say("restore.size.kilobytes", { count: Math.ceil(bytes / 1000) })
		: say("restore.size.megabytes", { count: Math.round(bytes / 1e5) / 10 });
