import { encoded, homeOf } from "./sabre-places.ts";
import {
	copied,
	etagOf,
	type Folder,
	newFolder,
	setObject,
	tokenOf,
	type World,
} from "./sabre-state.ts";
import { escaped } from "./xml-text.ts";

type Kind = Folder["kind"];

/** What a test does at the server past its front door: what a second client, an administrator or an accident does. A collection is named by its id in its owner's home, or by its kind for the first of that kind. */
export const createHands = (world: World) => {
	const folder = (person: string, uuid: string): Folder => {
		const found = world.folders.find(
			(one) => one.owner === person && (one.uuid === uuid || one.kind === uuid),
		);
		if (!found) throw new Error(`${person} has no ${uuid}`);
		return found;
	};
	return {
		/** Writes a text as a second client would, or with null takes away what is there. No mail is sent. */
		edit: (person: string, uuid: string, name: string, text: string | null) =>
			setObject(folder(person, uuid), name, text),
		/** Everything in a collection by file name. */
		texts: (person: string, uuid: string): ReadonlyMap<string, string> =>
			new Map(
				[...folder(person, uuid).objects].map(([name, { text }]) => [
					name,
					text,
				]),
			),
		token: (person: string, uuid: string): number =>
			tokenOf(folder(person, uuid)),
		/** The path of a collection in its owner's home, with a slash at both ends. */
		path: (person: string, uuid: string): string => {
			const { kind, uuid: own } = folder(person, uuid);
			return `${homeOf(world, person, kind)}${encoded(own)}/`;
		},
		property: (person: string, uuid: string, name: string): string | null =>
			folder(person, uuid).properties.get(name) ?? null,
		/** The ids of somebody's own collections of a kind. */
		collections: (person: string, kind: Kind): readonly string[] =>
			world.folders
				.filter((one) => one.owner === person && one.kind === kind)
				.map(({ uuid }) => uuid),
		/** Makes a collection and tells its id. */
		add: (
			person: string,
			given: {
				readonly kind: Kind;
				readonly name: string;
				readonly uuid?: string;
				readonly components?: readonly string[];
			},
		): string => {
			const { kind, name, ...rest } = given;
			const properties = new Map([["{DAV:}displayname", escaped(name)]]);
			const made = newFolder({ kind, owner: person, properties, ...rest });
			world.folders.push(made);
			return made.uuid;
		},
		/** Lets somebody else see a collection, as its owner would in the web app; null takes it back. */
		share: (
			person: string,
			uuid: string,
			other: string,
			access: "read" | "read-write" | null,
		): void => {
			const { shares } = folder(person, uuid);
			if (access === null) shares.delete(other);
			else shares.set(other, access);
		},
		shares: (person: string, uuid: string) =>
			new Map(folder(person, uuid).shares),
		bin: () =>
			world.bin.map(({ name, calendar }) => `${calendar.uuid}/${name}`),
		/** So many listings more (all of them, unless said) say that nothing is there. */
		vanish: (
			person: string,
			uuid: string,
			times = Number.POSITIVE_INFINITY,
		) => {
			folder(person, uuid).vanished = times;
		},
		/** Tokens given out until now cannot be used any more. */
		forgetTokens: (person: string, uuid: string): void => {
			const found = folder(person, uuid);
			found.log.push("");
			found.oldest = tokenOf(found);
			found.log.push(...found.objects.keys());
		},
		/** The server moves to another machine: the same texts with other marks, and no change is told. */
		migrate: (person: string, uuid: string): void => {
			const found = folder(person, uuid);
			found.salt = crypto.randomUUID();
			for (const [name, stored] of found.objects)
				found.objects.set(name, {
					...stored,
					etag: etagOf(found, stored.text),
				});
		},
		/** Keeps a collection as it is; what comes back puts it in place again as a backup would, with its older token. */
		backup: (person: string, uuid: string): (() => void) => {
			const found = folder(person, uuid);
			const kept = copied(found);
			return () => {
				Object.assign(found, copied(kept));
			};
		},
		/** The collection is gone, as if its owner deleted it. */
		drop: (person: string, uuid: string): void => {
			const found = folder(person, uuid);
			world.folders = world.folders.filter((one) => one !== found);
		},
	};
};
