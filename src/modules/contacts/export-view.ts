import { say } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import type { Collection } from "../../pim/collection.ts";
import { nameOf } from "./name.ts";

/** The file, what is in it, and what could not be read. */
export const exportView = ({
	books,
	count,
	twins,
	unreadable,
	name,
	text,
}: {
	readonly books: readonly Collection[];
	readonly count: number;
	/** How many more stand in another of the books in the same words. */
	readonly twins: number;
	readonly unreadable: readonly string[];
	readonly name: string;
	readonly text: string;
}): View => ({
	title: say("contacts.export.title", {
		count,
		names: { series: books.slice(0, 5).map(nameOf) },
		more: Math.max(0, books.length - 5),
	}),
	body: [
		{ kind: "file", name, mime: "text/vcard", text },
		...(twins === 0
			? []
			: [
					{
						kind: "text" as const,
						text: say("contacts.export.twins", { count: twins }),
					},
				]),
		...unreadBlocks(unreadable),
		{ kind: "note", text: say("contacts.export.note") },
	],
});

const unreadBlocks = (unreadable: readonly string[]): readonly Block[] => {
	if (unreadable.length === 0) return [];
	const count = unreadable.length;
	const more = count - 20;
	return [
		{ kind: "text", text: say("contacts.export.unreadable", { count }) },
		{
			kind: "list",
			isLiteral: true,
			items: [
				...unreadable.slice(0, 20),
				...(more > 0 ? [say("contacts.more", { count: more })] : []),
			],
		},
	];
};
