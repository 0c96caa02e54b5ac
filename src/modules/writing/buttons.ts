import { languages } from "../../ai/guards/language.ts";
import { tones } from "../../ai/wish.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block, Button, Menu } from "../../core/view.ts";
import type { Offers } from "./facts.ts";

/** The buttons under a text; each carries the session's token and nothing else. */
export const buttons = {
	goOn: (label: Text, wanted: string, session: string): Button =>
		press(label, "write next", { session, wanted }),
	again: (session: string): Button =>
		press(say("write.button.again"), "write again", { session }),
	back: (session: string): Button =>
		press(say("write.button.back"), "write back", { session }),
	dialog: (label: Text, command: string, session: string): Button => ({
		label,
		does: { kind: "dialog", command, input: { session } },
	}),
} as const;

/** Everything one can do with a text that is shown: in other words, in another tone; then with the text itself, and in another language or by another action. */
export const textButtons = (
	offers: Offers,
	text: string,
	canRepeat: boolean,
): readonly Block[] => {
	const { session } = offers;
	const fitsField = text.length <= 3000;
	return [
		{
			kind: "buttons",
			buttons: [
				buttons.goOn(say("write.button.shorter"), "shorten", session),
				buttons.dialog(say("write.button.say"), "write say", session),
				...(canRepeat ? [buttons.again(session)] : []),
				...(offers.choose
					? [
							buttons.dialog(
								say("write.button.choose"),
								"write choose",
								session,
							),
						]
					: []),
			],
			menu: toneMenu(offers),
		},
		{
			kind: "buttons",
			buttons: [
				...(fitsField
					? [buttons.dialog(say("write.button.copy"), "write edit", session)]
					: []),
				...(offers.post
					? [buttons.dialog(say("write.button.post"), "write post", session)]
					: []),
				...(offers.replace
					? [
							buttons.dialog(
								say("write.button.replace"),
								"write replace",
								session,
							),
						]
					: []),
				...(offers.older ? [buttons.back(session)] : []),
			],
			menu: moreMenu(offers),
		},
	];
};

// A message has room for so many; `write with` finds the others.
const mostOwn = 8;

/** All tones, the first eight of the house before them; `command` goes on with the one chosen. */
export const toneMenu = (
	{ session, tones: own }: Pick<Offers, "session" | "tones">,
	command = "write next",
): Menu => ({
	label: say("write.menu.tone"),
	command,
	input: { session },
	arg: "wanted",
	options: [
		...own
			.slice(0, mostOwn)
			.map(({ id, name }) => ({ value: `way:${id}`, label: name })),
		...tones.map((tone) => ({
			value: `tone:${tone}`,
			label: say(`choice.${tone}`),
		})),
	].slice(0, 100),
});

const moreMenu = ({ session, actions }: Offers): Menu => ({
	label: say("write.menu.more"),
	command: "write next",
	input: { session },
	arg: "wanted",
	options: [
		...actions
			.slice(0, mostOwn)
			.map(({ id, name }) => ({ value: `way:${id}`, label: name })),
		...["correct", "expand", "simplify", "structure", "rephrase"].map(
			(action) => ({ value: action, label: say(`choice.${action}`) }),
		),
		...languages.map((language) => ({
			value: `into:${language}`,
			label: say(`choice.into:${language}`),
		})),
	].slice(0, 100),
});

const press = (
	label: Text,
	command: string,
	input: Readonly<Record<string, unknown>>,
): Button => ({ label, does: { kind: "invoke", command, input } });
