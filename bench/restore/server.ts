import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { openRadicale } from "../../test/support/dav/radicale.ts";
import { eventText, fileOf } from "./events.ts";

/** One calendar of the server: its address there, and the events in it by their number and version. */
export type Filled = {
	readonly name: string;
	readonly place: string;
	readonly url: URL;
	readonly events: Map<number, number>;
	/** Writes and removes files behind the server, which finds them when it is asked the next time. */
	readonly change: (share: number) => Changed;
};

/** How many events were changed, added and removed. */
export type Changed = {
	readonly changed: number;
	readonly added: number;
	readonly removed: number;
};

export type Server = Awaited<ReturnType<typeof openServer>>;

/** Radicale with one empty account, whose calendars are filled by files as one PUT takes it about a tenth of a second. Must be closed. */
export const openServer = async () => {
	const radicale = await openRadicale();
	const root = join(
		radicale.folder,
		"collections",
		"collection-root",
		radicale.login,
	);
	mkdirSync(root, { recursive: true });
	return {
		...radicale,
		/** Lets the server read all files of a calendar once and remember them, without waiting for the disk at each as it does otherwise. */
		warm: async ({ place }: Filled): Promise<void> => {
			const storage = join(radicale.folder, "collections");
			await promisify(execFile)("/usr/bin/python3", [
				"-c",
				warming,
				storage,
				place,
			]);
		},
		/** Makes a calendar with so many events, beginning at a number. */
		fill: (name: string, count: number, first = 0): Filled => {
			const folder = join(root, name);
			mkdirSync(folder);
			writeFileSync(join(folder, ".Radicale.props"), propsOf(name));
			const events = new Map<number, number>();
			const write = (number: number, version: number): void => {
				events.set(number, version);
				const text = eventText(number, version);
				writeFileSync(join(folder, fileOf(number)), text);
			};
			for (let number = first; number < first + count; number += 1)
				write(number, 0);
			let next = first + count;
			let turn = 0;
			const change = (share: number): Changed => {
				const many = Math.round(events.size * share);
				const numbers = [...events.keys()];
				const step = Math.max(1, Math.floor(numbers.length / many));
				const chosen = Array.from(
					{ length: many },
					(_, at) => numbers[(at * step + turn) % numbers.length] ?? 0,
				);
				turn += 1;
				const fifth = Math.round(many / 5);
				const removed = chosen.slice(0, fifth);
				const changed = chosen.slice(2 * fifth);
				for (const number of removed) {
					rmSync(join(folder, fileOf(number)));
					events.delete(number);
				}
				for (const number of changed)
					write(number, (events.get(number) ?? 0) + 1);
				for (let added = 0; added < fifth; added += 1) {
					write(next, 0);
					next += 1;
				}
				return {
					changed: changed.length,
					added: fifth,
					removed: removed.length,
				};
			};
			const place = `/${radicale.login}/${name}/`;
			return { name, place, url: new URL(place, radicale.url), events, change };
		},
	};
};

const propsOf = (name: string): string =>
	JSON.stringify({
		tag: "VCALENDAR",
		"D:displayname": name,
		"C:supported-calendar-component-set": "VEVENT,VTODO,VJOURNAL",
	});

/** Radicale's own storage, told not to wait. */
const warming = `
import sys
from radicale import config, storage
folder, place = sys.argv[1:]
settings = config.load()
settings.update({"storage": {
    "filesystem_folder": folder, "_filesystem_fsync": "False"
}}, "bench", privileged=True)
kept = storage.load(settings)
with kept.acquire_lock("w"):
    next(iter(kept.discover(place))).sync()
`;
