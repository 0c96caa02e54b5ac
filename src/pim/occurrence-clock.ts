import type { Time } from "./occurrence-time.ts";
import { type Node, textOf } from "./occurrence-tree.ts";
import { describedZone } from "./occurrence-vtimezone.ts";
import { ianaZone, type Zone, zoneNamed } from "./occurrence-zone.ts";

/** The zone a time is meant in; one that is the same on every clock, and one in a zone that nobody knows, is in `otherwise`. */
export type Clock = (time: Time, otherwise?: Zone) => Zone;

/** Makes the clocks of calendar texts for a reader in this (IANA) zone. What a text itself says of a zone comes before what we know of it. */
export const createClocks = (reader: string): ((calendar: Node) => Clock) => {
	const own = ianaZone(zoneNamed(reader) ?? "UTC");
	const described = new Map<string, Zone | null>();
	const readZone = (node: Node): Zone | null => {
		const key = JSON.stringify(node);
		const known = described.get(key);
		if (known !== undefined) return known;
		const zone = describedZone(node);
		described.set(key, zone);
		return zone;
	};
	return (calendar) => {
		const nodes = calendar.children.filter(({ name }) => name === "vtimezone");
		const found = new Map<string, Zone | null>();
		const find = (id: string): Zone | null => {
			const known = found.get(id);
			if (known !== undefined) return known;
			const zone = look(id);
			found.set(id, zone);
			return zone;
		};
		const look = (id: string): Zone | null => {
			const node = nodes.find((one) => textOf(one, "tzid") === id.trim());
			const told = node ? readZone(node) : null;
			const name = told ? null : zoneNamed(id);
			return told ?? (name === null ? null : ianaZone(name));
		};
		return (time, otherwise = own) => {
			if (time.in === "utc") return (wall) => wall;
			if (time.in === "day") return own;
			return (time.zone === null ? null : find(time.zone)) ?? otherwise;
		};
	};
};
