import { pageButtons, pageOf } from "../../core/paging.ts";
import { at, say, type Text } from "../../core/text.ts";
import type { Block, Button, Row, View } from "../../core/view.ts";
import type { Collection } from "../../pim/collection.ts";
import { lookButtons } from "./connected-view.ts";
import { serverName } from "./server-name.ts";

/** A collection with its newest point (ms). */
export type Guarded = Pick<Collection, "name" | "kind"> & {
	readonly newest: number | null;
};

/** What admins read of all connections; `gone` are those of people who left. */
export type Overview = {
	readonly people: number;
	readonly gone: readonly string[];
	readonly service: Place | null;
};

type Place = { readonly server: string; readonly since: number };

type Facts = {
	readonly own: Place | null;
	/** Null without an account; none while its server does not answer. */
	readonly guarded: readonly Guarded[] | null;
	readonly problem: Text | null;
	readonly canConnect: boolean;
	readonly overview: Overview | null;
	readonly page: number | undefined;
};

/** Draws what is connected and protected. */
export const listView = (facts: Facts): View => ({
	title: titleOf(facts),
	body: [
		...(facts.own === null
			? []
			: [{ kind: "facts" as const, rows: placeRows(facts.own) }]),
		...ownBlocks(facts),
		...(facts.overview === null ? [] : overviewBlocks(facts.overview)),
		...buttonsOf(facts),
	],
});

const titleOf = ({ own, guarded }: Facts): Text => {
	if (own !== null) return say("sync.list.connected");
	return say(guarded === null ? "sync.list.none" : "sync.list.here");
};

const placeRows = ({ server, since }: Place): Row[] => [
	{ label: say("sync.row.server"), value: serverName(server) },
	{ label: say("sync.row.since"), value: at(since, "day") },
];

const ownBlocks = ({ guarded, problem, page }: Facts): Block[] => {
	if (problem !== null) return [{ kind: "text", text: problem }];
	if (guarded === null)
		return [{ kind: "text", text: say("sync.list.none.text") }];
	if (guarded.length === 0)
		return [{ kind: "text", text: say("sync.connected.none") }];
	const { items, ...shown } = pageOf(guarded, page, 20);
	return [
		{
			kind: "table",
			columns: [
				say("sync.column.name"),
				say("sync.column.kind"),
				say("sync.column.newest"),
			],
			rows: items.map(({ name, kind, newest }) => [
				name === "" ? say("sync.nameless") : name,
				say(`sync.kind.${kind}`),
				newest === null ? say("sync.newest.soon") : at(newest),
			]),
		},
		...pageButtons("sync list", {}, shown),
	];
};

const overviewBlocks = ({ people, gone, service }: Overview): Block[] => [
	{ kind: "heading", text: say("sync.overview") },
	{
		kind: "facts",
		rows: [
			{ label: say("sync.row.people"), value: people },
			{
				label: say("sync.row.service"),
				value:
					service === null
						? say("sync.not-connected")
						: say("sync.since", {
								server: serverName(service.server),
								day: at(service.since, "day"),
							}),
			},
			...(gone.length > 0
				? [{ label: say("sync.row.gone"), value: gone.length }]
				: []),
		],
	},
	...(gone.length > 0
		? [{ kind: "buttons" as const, buttons: gone.slice(0, 5).map(endGone) }]
		: []),
];

const endGone = (person: string, index: number): Button => ({
	label: say("sync.button.gone", { number: index + 1 }),
	does: {
		kind: "invoke",
		command: "sync disconnect",
		input: { of: person, forget: true },
	},
});

const buttonsOf = ({ own, guarded, canConnect }: Facts): Block[] => {
	const buttons: readonly Button[] = [
		...(guarded === null ? [] : lookButtons({ kind: "person", person: "" })),
		...(canConnect
			? [
					{
						label: say(own ? "sync.button.again" : "sync.button.connect"),
						does: {
							kind: "invoke" as const,
							command: "sync connect",
							input: {},
						},
					},
				]
			: []),
		...(own
			? [
					{
						label: say("sync.button.disconnect"),
						does: {
							kind: "invoke" as const,
							command: "sync disconnect",
							input: {},
						},
					},
				]
			: []),
	];
	return buttons.length === 0 ? [] : [{ kind: "buttons", buttons }];
};
