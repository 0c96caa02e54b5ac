import type { Preview } from "../../core/command.ts";
import { say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { Invited } from "./invited.ts";
import { nameOf } from "./name.ts";
import { rightRow, untilRow } from "./right-text.ts";
import type { Wanted } from "./share.ts";

/** What somebody would get, and who has the book already. */
export const sharePreview = (wanted: Wanted): Preview => {
	const { account, book, invited, right, until, before, known } = wanted;
	const { who } = invited;
	return {
		title: say(before ? "contacts.share.change" : "contacts.share.title", {
			book: nameOf(book),
			who: invited.email,
		}),
		verb: say(before ? "contacts.share.verb.change" : "contacts.share.verb"),
		rows: [
			{ label: say("contacts.row.book"), value: nameOf(book) },
			{ label: say("contacts.row.who"), value: personText(invited) },
			...serverRow(invited),
			rightRow(before?.right ?? null, right),
			{ label: say("contacts.row.may"), value: say(`contacts.may.${right}`) },
			untilRow(before?.until ?? null, until),
			...othersRow(wanted),
		],
		notes: [
			...notesOf(wanted),
			...(account.sharing.rights.length === 0
				? [say("contacts.share.by-hand")]
				: [say("undo.always")]),
		],
		basis: {
			...{ account: account.key, book: book.id, who, right, until },
			before: before && { right: before.right, until: before.until },
			isTold: known.isTold,
		},
	};
};

/** Somebody by name and address, or by address alone. */
export const personText = ({ name, email }: Invited): Text =>
	name === null ? email : say("contacts.person", { name, email });

const serverRow = ({ who, email, isGuess }: Invited): readonly Row[] =>
	who === email
		? []
		: [
				{
					label: say("contacts.row.server"),
					value: isGuess ? say("contacts.guess", { who }) : who,
				},
			];

const othersRow = ({ known, before }: Wanted): readonly Row[] => {
	const others = known.shares.filter((one) => one !== before);
	if (others.length === 0) return [];
	const names = others.slice(0, 5).map(({ email, who }) => email ?? who);
	return [
		{
			label: say("contacts.row.others"),
			value: say("contacts.others", {
				names: { series: names },
				more: Math.max(0, others.length - 5),
			}),
		},
	];
};

const notesOf = ({ known, before, invited }: Wanted): readonly Text[] => [
	...(before === null && known.shares.length > 0
		? [say("contacts.share.added", { count: known.shares.length })]
		: []),
	...(invited.isGuess ? [say("contacts.share.guess")] : []),
	say("contacts.share.visible"),
];
