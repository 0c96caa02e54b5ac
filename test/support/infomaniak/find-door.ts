import type { Door, Raw } from "./door.ts";
import { doors } from "./doors.ts";
import { missing } from "./refusal.ts";

/** The door of a method and path with the names in the path, or null. */
export const findDoor = (
	method: string,
	path: string,
): { door: Door; names: Raw["path"] } | null => {
	for (const { door, pattern } of patterns) {
		const names = pattern.exec(path)?.groups;
		if (door.method === method && pattern.test(path))
			return { door, names: decoded(names ?? {}) };
	}
	return null;
};

const decoded = (names: Readonly<Record<string, string>>): Raw["path"] =>
	Object.fromEntries(
		Object.entries(names).map(([name, given]) => [name, plain(given)]),
	);

const plain = (given: string): string => {
	try {
		return decodeURIComponent(given);
	} catch {
		throw missing();
	}
};

// What is spelt out comes before what has names, as `files/search` before `files/{file_id}`.
const patterns = doors
	.toSorted((one, other) => braces(one.path) - braces(other.path))
	.map((door) => ({
		door,
		pattern: new RegExp(
			`^${door.path.replaceAll(/\{(\w+)\}/gu, "(?<$1>[^/]+)")}$`,
			"u",
		),
	}));

function braces(path: string): number {
	return path.split("{").length;
}
