import type { Folder, Person, World } from "./sabre-state.ts";

/** What stands at a path. */
export type Place =
	| { readonly kind: "root" }
	| { readonly kind: "principals" }
	| { readonly kind: "principal"; readonly person: Person }
	| {
			readonly kind: "home";
			readonly person: Person;
			readonly of: Folder["kind"];
	  }
	| {
			readonly kind: "inbox" | "outbox" | "trash" | "bin";
			readonly person: Person;
	  }
	| { readonly kind: "restore"; readonly person: Person }
	| {
			readonly kind: "folder";
			readonly person: Person;
			readonly of: Folder["kind"];
			readonly uri: string;
			/** Null where none is yet. */
			readonly folder: Folder | null;
	  }
	| {
			readonly kind: "object";
			readonly person: Person;
			readonly folder: Folder;
			readonly uri: string;
			readonly name: string;
	  }
	| { readonly kind: "binned"; readonly person: Person; readonly name: string };

/** Where the paths of a build begin, each with a slash at both ends. */
export const roots = ({ build, base }: Pick<World, "build" | "base">) => ({
	principals: `${base}principals/${build === "nextcloud" ? "users/" : ""}`,
	calendar: `${base}calendars/`,
	contacts: `${base}addressbooks/${build === "nextcloud" ? "users/" : ""}`,
});

/** A name as sabre writes it into a path: in small hexadecimal digits, and more than others encode. */
export const encoded = (name: string): string =>
	encodeURIComponent(name)
		.replace(/[!'*]/gu, (one) => `%${one.charCodeAt(0).toString(16)}`)
		.replace(/%[0-9A-F]{2}/gu, (one) => one.toLowerCase());

export const homeOf = (
	world: World,
	person: string,
	kind: Folder["kind"],
): string => `${roots(world)[kind]}${encoded(person)}/`;

export const principalOf = (world: World, person: string): string =>
	`${roots(world).principals}${encoded(person)}/`;

/** A person's collections of a kind, with the name each has in their home. */
export const homeFolders = (
	world: World,
	person: string,
	kind: Folder["kind"],
): readonly { readonly uri: string; readonly folder: Folder }[] =>
	world.folders
		.filter((folder) => folder.kind === kind)
		.flatMap((folder) =>
			folder.owner === person
				? [{ uri: folder.uuid, folder }]
				: folder.shares.has(person)
					? [{ uri: `${folder.uuid}_shared_by_${folder.owner}`, folder }]
					: [],
		);

/** What is at a path (without query), or null. */
export const placeOf = (world: World, path: string): Place | null => {
	const { principals, calendar, contacts } = roots(world);
	const whole = path.endsWith("/") ? path : `${path}/`;
	if (whole === world.base) return { kind: "root" };
	if (whole === principals) return { kind: "principals" };
	for (const [root, of] of [
		[calendar, "calendar"],
		[contacts, "contacts"],
		[principals, null],
	] as const)
		if (whole.startsWith(root) && whole !== root)
			return below(world, of, whole.slice(root.length, -1).split("/"));
	return null;
};

const below = (
	world: World,
	of: Folder["kind"] | null,
	segments: readonly string[],
): Place | null => {
	const parts = segments.map(decoded);
	const [id, uri, name, last, ...more] = parts;
	const person = world.people.find((one) => one.id === id);
	if (!person || more.length > 0 || parts.includes(null)) return null;
	if (!uri)
		return of ? { kind: "home", person, of } : { kind: "principal", person };
	if (!of) return null;
	if (of === "calendar" && uri === "trashbin" && world.build === "nextcloud")
		return inBin(person, name, last);
	if (last) return null;
	if (of === "calendar" && (uri === "inbox" || uri === "outbox"))
		return name ? null : { kind: uri, person };
	const folder =
		homeFolders(world, person.id, of).find((one) => one.uri === uri)?.folder ??
		null;
	if (!name) return { kind: "folder", person, of, uri, folder };
	return folder && { kind: "object", person, folder, uri, name };
};

const inBin = (
	person: Person,
	name: string | null | undefined,
	last: string | null | undefined,
): Place | null => {
	if (!name) return { kind: "trash", person };
	if (name === "objects")
		return last
			? { kind: "binned", person, name: last }
			: { kind: "bin", person };
	return name === "restore" ? { kind: "restore", person } : null;
};

const decoded = (part: string): string | null => {
	try {
		const plain = decodeURIComponent(part);
		return plain.includes("/") || plain === "" ? null : plain;
	} catch {
		return null;
	}
};
