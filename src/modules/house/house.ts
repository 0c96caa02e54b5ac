import type { Language } from "../../ai/guards/language.ts";
import type { House, HouseReader } from "../../ai/house.ts";
import type { Teams } from "./team.ts";

/** What an organisation lays down about writing: a word, a tone, an action. */
export const houseKinds = ["term", "tone", "action"] as const;
export type HouseKind = (typeof houseKinds)[number];

/** For whom an entry holds. */
export const houseScopes = ["private", "team", "organisation"] as const;
export type HouseScope = (typeof houseScopes)[number];

/** For whom exactly: `holder` is the key of a person, the id of a team, or empty for the organisation. */
export type Place = { readonly scope: HouseScope; readonly holder: string };

/** A word that stays as it is, or one that is used instead of others. */
export type Term = {
	readonly kind: "term";
	readonly term: string;
	readonly language: Language | "any";
	readonly rule: "keep" | "prefer";
	/** Empty where the term is kept. */
	readonly instead: readonly string[];
};

/** A tone or an action: its name, and what it asks of a text. */
export type Way = {
	readonly kind: "tone" | "action";
	readonly name: string;
	readonly instruction: string;
};

/** What an entry says. */
export type Body = Term | Way;

/** An entry where it stands; its id begins with its scope, so that a button tells how much it touches. */
export type Entry = {
	readonly id: string;
	readonly place: Place;
	readonly body: Body;
};

/** Keeps the entries. */
export type Entries = {
	/** What stands in these places, in no order. */
	readonly list: (
		kind: HouseKind,
		places: readonly Place[],
	) => Promise<readonly Entry[]>;
	/** The ids of teams that have something of a kind. */
	readonly teams: (kind: HouseKind) => Promise<readonly string[]>;
	readonly get: (id: string) => Promise<Entry | null>;
	/** All or none. Problems: `already-there`, `house-full`. */
	readonly add: (
		place: Place,
		bodies: readonly Body[],
	) => Promise<readonly Entry[]>;
	/** Null when it is gone. Problem: `already-there`. */
	readonly change: (id: string, body: Body) => Promise<Entry | null>;
	/** Whether it was there. */
	readonly remove: (id: string) => Promise<boolean>;
};

/** Entries that wait for a yes: an import that was looked at, or what was just removed. */
export type Drafts = {
	readonly save: (draft: Draft) => Promise<string>;
	readonly open: (token: string) => Promise<Draft | null>;
	readonly drop: (token: string) => Promise<void>;
};

/** Entries of one kind for one place, kept for the person who made them. */
export type Draft = {
	readonly person: string;
	readonly place: Place;
	readonly bodies: readonly Body[];
};

/** Swiss spelling: the organisation's choice, and somebody's own where they made one. */
export type Swiss = {
	readonly of: (
		person: string,
	) => Promise<{ readonly house: boolean; readonly own: boolean | null }>;
	/** `null` for the person: as the organisation. */
	readonly setOwn: (person: string, on: boolean | null) => Promise<void>;
	readonly setHouse: (on: boolean) => Promise<void>;
};

/** The organisation's own rules: read by writing commands, kept by the commands of this folder. */
export type HouseBook = House & {
	readonly entries: Entries;
	readonly drafts: Drafts;
	readonly swiss: Swiss;
	readonly teams: Teams;
	/** Everything of a kind that holds for somebody. */
	readonly holding: (
		kind: HouseKind,
		reader: HouseReader,
	) => Promise<readonly Entry[]>;
};

/** What commands of this folder need. */
export type WithHouse = { readonly house: HouseBook };

/** How many entries of a kind one place takes. */
export const mostOf = (kind: HouseKind): number =>
	kind === "term" ? 2000 : 50;

/** What an entry is called. */
export const nameOf = (body: Body): string =>
	body.kind === "term" ? body.term : body.name;
