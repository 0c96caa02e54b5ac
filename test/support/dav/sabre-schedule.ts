import type { Folder, Mail, Person, World } from "./sabre-state.ts";
import { linesOf, uidIn } from "./sabre-text.ts";

/** Notes the mails that a server with scheduling sends when an event comes, changes or goes; none where the client or the text keeps it from it. Tells whether any went out. */
export const schedule = (
	world: World,
	given: {
		readonly folder: Folder;
		readonly person: Person;
		readonly before: string | null;
		readonly after: string | null;
		readonly header: string | undefined;
	},
): boolean => {
	const { folder, person, before, after, header } = given;
	if (folder.kind !== "calendar" || header?.trim().toUpperCase() === "F")
		return false;
	const mails = mailsOf(person, before, after);
	world.mails.push(...mails);
	return mails.length > 0;
};

const mailsOf = (
	person: Person,
	before: string | null,
	after: string | null,
): readonly Mail[] => {
	const text = after ?? before ?? "";
	const own = person.email.toLowerCase();
	const organizer = addresses(text, "ORGANIZER")[0];
	if (!organizer) return [];
	const uid = uidIn(text);
	if (organizer.email !== own)
		return replies(own, before, after, organizer, uid);
	const now = guests(after, own);
	const gone = guests(before, own).filter((one) => !now.includes(one));
	return [
		...now.map((to) => ({ from: own, to, method: "REQUEST", uid }) as const),
		...gone.map((to) => ({ from: own, to, method: "CANCEL", uid }) as const),
	];
};

const replies = (
	own: string,
	before: string | null,
	after: string | null,
	organizer: Address,
	uid: string | null,
): readonly Mail[] => {
	const said = (text: string | null) =>
		addresses(text ?? "", "ATTENDEE").find(({ email }) => email === own);
	const [was, is] = [said(before), said(after)];
	const answered =
		after === null
			? was !== undefined
			: is?.partstat !== was?.partstat && is?.partstat !== "NEEDS-ACTION";
	return answered && organizer.agent === "SERVER"
		? [{ from: own, to: organizer.email, method: "REPLY", uid }]
		: [];
};

const guests = (text: string | null, own: string): readonly string[] => [
	...new Set(
		addresses(text ?? "", "ATTENDEE")
			.filter(({ email, agent }) => email !== own && agent === "SERVER")
			.map(({ email }) => email),
	),
];

type Address = {
	readonly email: string;
	readonly agent: string;
	readonly partstat: string;
};

const addresses = (text: string, property: string): readonly Address[] =>
	linesOf(text)
		.filter((line) => line.toUpperCase().startsWith(property))
		.map((line) => ({
			email: (/mailto:(.+)$/iu.exec(line)?.[1] ?? "").trim().toLowerCase(),
			agent: (
				/;SCHEDULE-AGENT="?(\w+)/iu.exec(line)?.[1] ?? "SERVER"
			).toUpperCase(),
			partstat: (
				/;PARTSTAT="?([\w-]+)/iu.exec(line)?.[1] ?? "NEEDS-ACTION"
			).toUpperCase(),
		}))
		.filter(({ email }) => email !== "");
