import { type Spoken, spokenIn } from "./language.ts";

/** A mail from the keywords, which are the last of the blocks; whoever writes is named in one of them. */
export const mailOf = (blocks: readonly string[], user: string): unknown => {
	const keywords = blocks.at(-1) ?? "";
	const writer = /^writer: (.+)$/mu.exec(blocks.join("\n"))?.[1] ?? "[Name]";
	const found = known.find(([about]) => about.test(keywords));
	const language = spokenIn(user);
	const { subject, greeting, said } = found?.[1] ?? {
		subject: keywords.slice(0, 60),
		greeting: greetings[language],
		said: `${keywords}.`,
	};
	return {
		subject,
		body: [greeting, said, `${closings[language]}\n${writer}`].join("\n\n"),
	};
};

const greetings: Readonly<Record<Spoken, string>> = {
	en: "Hello,",
	de: "Guten Tag",
};
const closings: Readonly<Record<Spoken, string>> = {
	en: "Kind regards,",
	de: "Freundliche Grüsse",
};

type Said = {
	readonly subject: string;
	readonly greeting: string;
	readonly said: string;
};

const known: readonly (readonly [about: RegExp, Said])[] = [
	[
		/2 boxes leave on Wednesday/u,
		{
			subject: "Delivery of 18 November: 2 boxes missing",
			greeting: "Dear Ms Aubert,",
			said: "Thank you for your message. I am sorry that 2 boxes are missing from your delivery of 18 November.\n\nThe 2 boxes leave on Wednesday 25 November by express. For now, please pay only for the 10 boxes that arrived.",
		},
	],
	[
		/Brunner.*Februar/u,
		{
			subject: "Verschiebung Ihrer Bestellung auf Februar",
			greeting: "Guten Tag Frau Brunner",
			said: "Wir liefern Ihre Bestellung gerne erst im Februar. Das neue Angebot schicken wir Ihnen am Freitag.\n\nBitte bestätigen Sie uns den Termin.",
		},
	],
];
