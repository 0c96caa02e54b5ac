import {
	type Build,
	newFolder,
	type Person,
	type World,
} from "./sabre-state.ts";

/** Three people as an account at each build has them: at Infomaniak they log in with a short name of two letters and digits. */
export const peopleOf = (build: Build): readonly [Person, ...Person[]] => {
	const named = (name: string, code: string): Person => {
		const plain = name.toLowerCase().replace("é", "e");
		const id = build === "infomaniak" ? code : plain;
		const email = `${plain}@example.org`;
		return { id, login: id, password: `quiet-${plain}-7`, email, name };
	};
	return [
		named("Léa", "LA10001"),
		named("Noah", "NO20002"),
		named("Mia", "MI30003"),
	];
};

/** A world with one calendar and one address book for everybody, or with none. */
export const createWorld = (
	build: Build,
	people: readonly Person[] = peopleOf(build),
	isBare: boolean,
): World => ({
	build,
	base: build === "nextcloud" ? "/remote.php/dav/" : "/",
	people,
	folders: isBare
		? []
		: people.flatMap(({ id }) => [
				newFolder({
					kind: "calendar",
					owner: id,
					...(build === "nextcloud" ? { uuid: "personal" } : {}),
					properties: new Map([
						["{DAV:}displayname", "Work"],
						["{http://apple.com/ns/ical/}calendar-color", "#0098FFFF"],
						["{http://apple.com/ns/ical/}calendar-order", "1"],
					]),
				}),
				newFolder({
					kind: "contacts",
					owner: id,
					...(build === "nextcloud" ? { uuid: "contacts" } : {}),
					properties: new Map([["{DAV:}displayname", "Contacts"]]),
				}),
			]),
	bin: [],
	mails: [],
	defaults: new Map(),
	custom: new Map(),
	complaints: [],
});
