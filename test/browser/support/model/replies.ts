import { type Spoken, spokenIn } from "./language.ts";

type Three = {
	readonly agree: string;
	readonly decline: string;
	readonly ask: string;
};

/** Three replies to the last of the blocks. */
export const repliesTo = (blocks: readonly string[], user: string): unknown => {
	const message = blocks.at(-1) ?? "";
	const found = known.find(([about]) => about.test(message))?.[1];
	const three = found ?? anything[spokenIn(user)];
	return {
		replies: Object.entries(three).map(([intent, text]) => ({ intent, text })),
	};
};

/** A reply from the keywords, which are the last of the blocks. */
export const replyFrom = (blocks: readonly string[]): unknown => {
	const keywords = blocks.at(-1) ?? "";
	return { reply: `${keywords.charAt(0).toUpperCase()}${keywords.slice(1)}.` };
};

const known: readonly (readonly [about: RegExp, Three])[] = [
	[
		/Luca Moretti starts with you/u,
		{
			agree:
				"Yes, I will see to it. Luca will have an address and access to the shared drive before 8:30 on 1 December.",
			decline:
				"Sorry, I cannot see to it this time. Could somebody else set up the address and the access?",
			ask: "Gladly. Which folders of the shared drive does Luca need, and which address should it be?",
		},
	],
	[
		/Die letzten 3 kommen heute/u,
		{
			agree:
				"Danke, Carlos. Dann rechne ich heute vor 12:00 mit den letzten 3.",
			decline:
				"Danke, Carlos, aber heute kann ich sie leider nicht mehr aufnehmen.",
			ask: "Danke, Carlos. Welche 3 fehlen denn noch, und wie schickst du sie mir?",
		},
	],
];

const anything: Readonly<Record<Spoken, Three>> = {
	en: {
		agree: "Thank you, that is fine with me.",
		decline: "Thank you, but that does not work for me.",
		ask: "Thank you. Could you tell me a little more about it?",
	},
	de: {
		agree: "Danke, das passt für mich.",
		decline: "Danke, aber das geht für mich leider nicht.",
		ask: "Danke. Kannst du mir noch etwas mehr dazu sagen?",
	},
};
