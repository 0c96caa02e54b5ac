import type { z } from "zod";
import type { Seal } from "../../core/seal.ts";
import { type Kept, type Kind, kinds } from "./kinds.ts";
import { nameKey } from "./names.ts";
import type { Organisation } from "./organisation.ts";
import type { KsuiteTables } from "./tables.ts";

/** A record as it stands in the table. */
export type Row = KsuiteTables["ksuite_records"];

/** Opens every row; throws when one was changed or sealed with another key. */
export const unseal = (seal: Seal, rows: readonly Row[]): Organisation => {
	const all = <K extends Kind>(kind: K): Map<string, Kept<K>> => {
		const records = new Map<string, Kept<K>>();
		for (const row of rows)
			if (row.kind === kind)
				records.set(row.id, schemas[kind].parse(open(seal, row)));
		return records;
	};
	return {
		people: all("people"),
		teams: all("teams"),
		addresses: all("addresses"),
		aliases: all("aliases"),
		items: all("items"),
		offers: all("offers"),
		histories: all("histories"),
	};
};

/** The rows to write and the ids to delete so that what stands for `before` stands for `after`. */
export const differences = (
	seal: Seal,
	before: Organisation,
	after: Organisation,
): {
	readonly written: readonly Row[];
	readonly dropped: readonly string[];
} => {
	const written = <K extends Kind>(kind: K): Row[] =>
		[...after[kind]]
			.filter(([id, record]) => before[kind].get(id) !== record)
			.map(([id, record]) => ({
				id,
				kind,
				mark: markOf(seal, uniqueName[kind](record)),
				body: seal.close(JSON.stringify(record)),
			}));
	const dropped = (kind: Kind): string[] =>
		[...before[kind].keys()].filter((id) => !after[kind].has(id));
	return {
		written: kindNames.flatMap((kind) => written(kind)),
		dropped: kindNames.flatMap(dropped),
	};
};

const schemas: { readonly [K in Kind]: z.ZodType<Kept<K>> } = kinds;

const kindNames = [
	"people",
	"teams",
	"addresses",
	"aliases",
	"items",
	"offers",
	"histories",
] as const;

// Addresses and aliases share one space of names.
const uniqueName: {
	readonly [K in Kind]: (record: Readonly<Kept<K>>) => string | null;
} = {
	people: ({ email }) => `person ${nameKey(email)}`,
	teams: ({ name }) => `team ${nameKey(name)}`,
	addresses: ({ address }) => `address ${nameKey(address)}`,
	aliases: ({ alias }) => `address ${nameKey(alias)}`,
	items: () => null,
	offers: () => "offer",
	histories: () => "history",
};

const markOf = (seal: Seal, name: string | null): string | null =>
	name === null ? null : seal.mark(name);

const open = (seal: Seal, row: Row): unknown => {
	const body = seal.open(row.body);
	if (body === null)
		throw new Error(
			"A record of the kSuite does not open: it was changed, or sealed with another key.",
		);
	return JSON.parse(body);
};
