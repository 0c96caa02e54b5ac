import { describe, expect, test } from "vitest";
import { careOf } from "../../src/ai/care.ts";
import { clean } from "../../src/ai/clean.ts";
import type { Work } from "../../src/ai/guards/finding.ts";
import { inspect } from "../../src/ai/guards/guards.ts";
import { keptOf } from "../../src/ai/guards/kept.ts";
import { detectLanguage } from "../../src/ai/guards/language.ts";
import { protect, restore } from "../../src/ai/guards/placeholders.ts";
import { trimmedAnswer } from "../../src/ai/guards/trim.ts";

const system =
	"You rewrite short work messages so that they are clearer and easier to read.";

const work = async (
	before: string,
	answered: string,
	more: Partial<Work> = {},
): Promise<readonly string[]> => {
	const given = protect(before);
	const findings = inspect({
		given: given.text,
		answered,
		before,
		after: restore(answered, given.places),
		places: given.places,
		system,
		earlier: null,
		language: await detectLanguage(before),
		spoken: await detectLanguage(answered),
		ratio: [0.4, 1.8],
		...more,
	});
	return findings.map(({ guard, what }) => [guard, ...what].join(" ").trim());
};

const report =
	"I was not able to finish the report for Basel on Friday. You get 12 pages on Monday at 10:00.";

describe("an answer is taken", () => {
	test.each([
		[
			report,
			"The report for Basel is not done by Friday. You get 12 pages on Monday at 10:00.",
		],
		[
			"Das kostet 1’240.50 Franken, bitte prüfen.",
			"Bitte prüfen: Das kostet 1240,50 Franken.",
		],
		[
			"Je vous envoie le contrat lundi à 14h30, merci.",
			"Vous recevez le contrat lundi à 14h30. Merci.",
		],
		[
			"Siehe https://a.example und frag @marc bis Montag.",
			"Frag [[MENTION_2]] bis Montag und siehe [[LINK_1]].",
		],
		[
			"Here is the plan: we meet at noon.",
			"Here is the plan: we see each other at noon.",
		],
	])("%j as %j", async (before, answered) => {
		expect(await work(before, answered)).toEqual([]);
	});
});

describe("an answer is questioned", () => {
	test.each([
		[
			"a lost number",
			report,
			"The report for Basel is not done by Friday. You get the pages on Monday at 10:00.",
			["numbers-lost 12"],
		],
		[
			"a changed number",
			report,
			"The report for Basel is not done by Friday. You get 13 pages on Monday at 10:00.",
			["numbers-lost 12", "numbers-new 13"],
		],
		[
			"a lost name",
			report,
			"The report is not done by Friday. You will get 12 pages on Monday at 10:00.",
			["names-lost Basel"],
		],
		[
			"a lost link",
			"See https://a.example for the plan",
			"See the plan, it is all there",
			["placeholders [[LINK_1]]"],
		],
		[
			"a new link",
			"See the plan for tomorrow",
			"See the plan for tomorrow at www.evil.example",
			["new-links www.evil.example"],
		],
		[
			"a new address",
			"Write to me for the plan",
			"Write to me@evil.example for the plan",
			["new-links me@evil.example"],
		],
		[
			"a call to everybody",
			"Come to lunch please",
			"Come to lunch please <!channel>",
			["new-links <!channel>", "broadcast <!channel>"],
		],
		[
			"a thought",
			"Come to lunch please",
			"</think>Please come to lunch",
			["thinking"],
		],
		[
			"talk",
			"Come to lunch please",
			"Sure, here you go: come to lunch",
			["chatter Sure, here you go:"],
		],
		[
			"talk about itself",
			"Come to lunch please",
			"As an AI I am always hungry",
			["chatter As an AI"],
		],
		[
			"the instructions",
			"Come to lunch please",
			"You rewrite short work messages so that they are clearer",
			["echo"],
		],
		[
			"another language",
			report,
			"Ich konnte den Bericht für Basel am Freitag nicht beenden. Du bekommst 12 Seiten am Montag um 10:00.",
			["language de"],
		],
		[
			"a novel",
			report,
			`${report} ${"And so it went on for a long time. ".repeat(8)}`,
			["length"],
		],
		["nothing new", "Come to lunch please", "Come to  lunch please", ["same"]],
	])("for %s", async (_, before, answered, found) => {
		expect(await work(before, answered)).toEqual(found);
	});

	test("for the same words as before when others were asked for", async () => {
		expect(
			await work("Come to lunch please", "Please come to lunch", {
				earlier: "Please come to lunch",
			}),
		).toEqual(["same"]);
	});
});

describe("what was kept is counted", () => {
	test.each([
		[
			"I met Jeanne in Basel on Friday at 10:00 and 14h30, room 12.",
			"en",
			{ names: 2, times: 2, days: 1, numbers: 1 },
		],
		[
			"Wir treffen Frau Keller und Marc Dubois am Montag, 3.12.2026.",
			"de",
			{ names: 2, days: 2 },
		],
		[
			"Frag @marc oder schreib an it@a.example",
			"de",
			{ links: 1, mentions: 1 },
		],
		["nothing in here", "en", {}],
		[
			"Am Sonntag, 30. November 2026 um 10 h 30: 12 GB für CHF 1’240.50",
			"de",
			{ days: 2, times: 1, numbers: 2 },
		],
		["You may march at 10:00:30.", "en", { times: 1 }],
	])("%j", (text, language, counts) => {
		const none = {
			names: 0,
			numbers: 0,
			times: 0,
			days: 0,
			links: 0,
			mentions: 0,
		};
		expect(keptOf(text, text, language)).toEqual({ ...none, ...counts });
		expect(keptOf(text, "all gone", language)).toEqual(none);
	});
});

test("a date that is written otherwise is kept", () => {
	expect(
		keptOf("Bis 30.11.2026, Montag", "By 30 November 2026, Monday", "de").days,
	).toBe(2);
});

describe("dates stay", () => {
	const lost = async (before: string, answered: string) =>
		(await work(before, answered)).filter((one) => /dates|numbers/u.test(one));

	test.each([
		["Due 30.11.2026, please", "Please, it is due on 30 November 2026"],
		["Due 2026-11-30 in Basel", "In Basel by November 30th, 2026"],
		["Due 11/30/2026 in Basel", "Due 30.11.2026 in Basel"],
		["Due 03/04/2026 or so", "Due about 4 March 2026"],
		["le 1er décembre au bureau", "au bureau le 1.12.2026"],
		["el 3 de mayo de 2026 en casa", "en casa el 3.5.26"],
		["am 30.11. im Büro", "im Büro am 30. Nov."],
		["Montag, 30. November", "am 30. November"],
		["on Fridays in May we rest", "we rest on Friday, in May"],
		["il 3 maggio, giovedì", "Donnerstag, 3. Mai"],
		["See Section 3.2. Thanks", "Thanks, see section 3.2 below"],
		["May I come in?", "Can I come in?"],
		["non è mai pronto", "non è ancora pronto"],
	])("from %j to %j", async (before, answered) => {
		expect(await lost(before, answered)).toEqual([]);
	});

	test.each([
		["Due 30.11.2026 here", "Due here soon", ["dates-lost 30.11.2026"]],
		[
			"Due 30 November here",
			"Due 29 November here",
			["numbers-new 29", "dates-lost 30 November"],
		],
		["Come on Friday to us", "Come to us soon", ["dates-lost Friday"]],
		["Mardi chez nous", "Mercredi chez nous", ["dates-lost Mardi"]],
		["bis Ende November", "bis bald", ["dates-lost November"]],
	])("or are missed from %j to %j", async (before, answered, found) => {
		expect(await lost(before, answered)).toEqual(found);
	});
});

describe("harmless wrapping is taken off", () => {
	test.each([
		["Here is the corrected text:\nWe meet at noon.", "We meet at noon."],
		["```\nWe meet at noon.\n```", "We meet at noon."],
		["Voici le texte corrigé :\n\n```text\nÀ midi.\n```", "À midi."],
		["“We meet at noon.”", "We meet at noon."],
		["„Wir essen um zwölf.“", "Wir essen um zwölf."],
		["«À midi.»", "À midi."],
		["Überarbeitete Fassung:\nUm zwölf.", "Um zwölf."],
		["Ecco la versione corretta:\nA mezzogiorno.", "A mezzogiorno."],
		["Aquí tienes el texto:\nA mediodía.", "A mediodía."],
		["We meet at noon.", "We meet at noon."],
		["The plan:\nwe meet at noon", "The plan:\nwe meet at noon"],
		["Here is the text:", "Here is the text:"],
		["“Yes” or “No”", "“Yes” or “No”"],
		["``````", "``````"],
	])("from %j", (answer, text) => {
		expect(trimmedAnswer(answer, "lets meet at noon")).toBe(text);
	});

	test.each([
		["“we meet at noon”", "“We meet at noon.”"],
		["```\nx\n``` see", "```\nx\n```"],
		["here is the text:\nwe meet", "Here is the text:\nWe meet."],
	])("but not what was in %j", (given, answer) => {
		expect(trimmedAnswer(answer, given)).toBe(answer);
	});
});

describe("a no stays a no", () => {
	const negation = async (before: string, answered: string) =>
		(await work(before, answered)).filter((one) => one.startsWith("negation"));

	test.each([
		["I am not able to come", "I am unable to come"],
		["We dont have it", "It is missing"],
		["No problem, I come", "I am happy to come"],
		["n'hésitez pas à venir", "venez quand vous voulez"],
		["Das geht nicht", "That is impossible"],
		["non posso venire", "ich komme nicht"],
		["no tengo tiempo", "I have no time"],
		["Room no. 12 is free", "Room 12 is free"],
	])("from %j to %j", async (before, answered) => {
		expect(await negation(before, answered)).toEqual([]);
	});

	test.each([
		["I did not send it", "I have sent it", "negation not"],
		["je ne viens pas", "je viens volontiers", "negation pas"],
		["ich habe keine Zeit", "ich habe Zeit", "negation keine"],
		["non è pronto", "è pronto", "negation non"],
		["nunca llegó el correo", "llegó el correo", "negation nunca"],
		["It is ready", "It is never ready", "negation never"],
	])("or is missed from %j to %j", async (before, answered, found) => {
		expect(await negation(before, answered)).toEqual([found]);
	});
});

test("a reply need not repeat the facts it answers, but invents none", async () => {
	const before = "Can you pay CHF 12.50 by Friday, see https://a.example ?";
	const free = { free: true, ratio: [0.1, 9] } as const;
	expect(await work(before, "Sorry, I cannot pay it.", free)).toEqual([]);
	expect(
		await work(before, "Yes. Let me know if you want a receipt.", free),
	).toEqual([]);
	expect(await work(before, "Yes, I pay 99 and [[LINK_7]].", free)).toEqual([
		"placeholders [[LINK_7]]",
		"numbers-new 99",
	]);
	expect(await work(before, " ", free)).toEqual(["length"]);
});

describe("the language of a text", () => {
	test.each([
		["The figures from Basel arrived late this week.", "en"],
		["Les chiffres de Bâle sont arrivés en retard.", "fr"],
		["Die Zahlen aus Basel sind zu spät gekommen.", "de"],
		["I dati di Basilea sono arrivati in ritardo.", "it"],
		["Los datos de Basilea han llegado con retraso.", "es"],
		["ok", null],
		["", null],
		["12:30 :tada: 14", null],
	])("%j is %s", async (text, language) => {
		expect(await detectLanguage(text)).toBe(language);
	});
});

test.each([
	["The patient needs a lower dosage", "medical"],
	["Die Kündigung des Vertrags ist gültig", "legal"],
	["Ecco la fattura con IBAN", "financial"],
	["Le traitement de ce médicament continue", "medical"],
	["El contrato termina en mayo", "legal"],
	["See you at lunch", null],
] as const)("%j wants %s care", (text, care) => {
	expect(careOf(text)).toBe(care);
});

test.each([
	["a\u200bb\u2066c\u{e0041}d\u0007", "abcd"],
	["👩‍👩‍👧 and a\u200db", "👩‍👩‍👧 and ab"],
	["one\r\ntwo\tthree", "one\ntwo\tthree"],
	["ignore\u202e this", "ignore this"],
])("%j is cleaned to %j", (text, cleaned) => {
	expect(clean(text)).toBe(cleaned);
});
