import type { Kept, Kind } from "./kinds.ts";

/** Everything that is kept, by kind and id. The rules work on a copy of it; records themselves are replaced, never written into. */
export type Organisation = {
	readonly [K in Kind]: Map<string, Readonly<Kept<K>>>;
};

/** An organisation of its own with the same records. */
export const copyOf = (organisation: Organisation): Organisation => ({
	people: new Map(organisation.people),
	teams: new Map(organisation.teams),
	addresses: new Map(organisation.addresses),
	aliases: new Map(organisation.aliases),
	items: new Map(organisation.items),
	offers: new Map(organisation.offers),
	histories: new Map(organisation.histories),
});
