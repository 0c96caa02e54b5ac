import { createHash, randomUUID } from "node:crypto";
import type { PimAccount } from "../../src/pim/account.ts";
import type { Changes, Collection, Row } from "../../src/pim/collection.ts";

/** A calendar that is nowhere but here, with the ways in which servers fail. */
export const createMemoryAccount = (key = "memory") => {
	const places = new Map<string, Map<string, string>>([
		[calendar.id, new Map()],
	]);
	const states = new Map<string, { id: string; rows: readonly Row[] }>();
	/** A token of an earlier run is not one of this one. */
	const tokens = randomUUID();
	/** What the server does wrong now. */
	const faults = {
		/** Answers the next look for changes with nothing at all. */
		isSilent: false,
		/** The other look is as silent. */
		isSilentTwice: false,
		/** The calendar is not listed among the collections. */
		isLost: false,
		/** Takes no token. */
		isForgetful: false,
		unreadable: new Set<string>(),
		/** Calls to come before the server cannot be reached. */
		callsLeft: Number.POSITIVE_INFINITY,
		salt: "",
		/** Gives objects no marks. */
		isMarkless: false,
	};
	const calls = { changes: 0, listing: 0, read: 0, objects: 0 };
	const unused = async (): Promise<never> => {
		throw new Error("not used here");
	};
	const step = () => {
		faults.callsLeft -= 1;
		if (faults.callsLeft < 0) throw new Error("cut off");
	};
	const etagOf = (text: string): string =>
		faults.isMarkless
			? ""
			: createHash("sha256")
					.update(faults.salt + text)
					.digest("hex");
	const rowsOf = (id: string): readonly Row[] =>
		[...(places.get(id) ?? [])].map(([href, text]) => ({
			href,
			etag: etagOf(text),
		}));
	const changes = async (
		id: string,
		token: string | null,
	): Promise<Changes> => {
		step();
		calls.changes += 1;
		const rows = faults.isSilent ? [] : rowsOf(id);
		const next = `token-${tokens}-${states.size}`;
		states.set(next, { id, rows });
		const old = faults.isForgetful ? undefined : states.get(token ?? "");
		if (!old) return { kind: "all", rows, token: next };
		const before = new Map(old.rows.map(({ href, etag }) => [href, etag]));
		const there = new Set(rows.map(({ href }) => href));
		return {
			kind: "since",
			changed: rows.filter(({ href, etag }) => before.get(href) !== etag),
			gone: [...before.keys()].filter((href) => !there.has(href)),
			token: next,
		};
	};
	const account: PimAccount = {
		key,
		capabilities: unused,
		collections: async () => {
			step();
			return faults.isLost ? [] : [calendar];
		},
		changes,
		listing: async (id) => {
			step();
			calls.listing += 1;
			return faults.isSilentTwice ? [] : rowsOf(id);
		},
		read: async (id, hrefs) => {
			step();
			calls.read += 1;
			calls.objects += hrefs.length;
			return hrefs.flatMap((href) => {
				const text = places.get(id)?.get(href);
				return text === undefined || faults.unreadable.has(href)
					? []
					: [{ href, text, etag: etagOf(text) }];
			});
		},
		place: (id, file) => `${id}${file}`,
		put: unused,
		remove: unused,
		make: unused,
		change: unused,
		drop: unused,
		preferences: unused,
		prefer: unused,
		sharing: {
			rights: [],
			by: "id",
			list: unused,
			share: unused,
			revoke: unused,
		},
	};
	const objects = places.get(calendar.id) ?? new Map<string, string>();
	return { account, objects, faults, calls };
};

/** The calendar of every {@link createMemoryAccount}. */
export const calendar: Collection = {
	id: "/calendars/nadia/work/",
	kind: "calendar",
	name: "Work",
	description: null,
	color: "#0098ff",
	order: null,
	zone: "Europe/Zurich",
	components: ["VEVENT"],
	access: "owner",
};

/** An event that says this. */
export const eventText = (uid: string, title: string): string =>
	[
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Test//Test//EN",
		"BEGIN:VEVENT",
		`UID:${uid}`,
		"DTSTAMP:20261101T080000Z",
		"DTSTART;TZID=Europe/Zurich:20261122T090000",
		"DURATION:PT1H",
		`SUMMARY:${title}`,
		"END:VEVENT",
		"END:VCALENDAR",
		"",
	].join("\r\n");
