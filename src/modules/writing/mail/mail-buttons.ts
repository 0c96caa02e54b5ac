import { say, type Text } from "../../../core/text.ts";
import type { Block, Button } from "../../../core/view.ts";
import { toneMenu } from "../buttons.ts";
import { goOn } from "../compose/under-way.ts";
import type { MailFacts } from "./mail-facts.ts";

/** Everything one can do with a mail that is shown: in other words and tones, then with the mail itself and its receivers. */
export const mailButtons = (
	facts: MailFacts & { readonly kind: "mail" },
): readonly Block[] => {
	const { session, tones, of, version } = facts;
	const dialog = (label: Text, command: string): Button => ({
		label,
		does: { kind: "dialog", command, input: { session } },
	});
	return [
		{
			kind: "buttons",
			buttons:
				of === "template"
					? []
					: [
							goOn("mail", say("write.button.shorter"), session, "shorten"),
							dialog(say("write.button.say"), "write mail-say"),
							...(of === "written"
								? [goOn("mail", say("write.button.again"), session, "again")]
								: []),
						],
			menu: toneMenu({ session, tones }, "write mail-next"),
		},
		{
			kind: "buttons",
			buttons: [
				...(version.body.length <= 3000
					? [dialog(say("write.button.copy"), "write mail-edit")]
					: []),
				{
					label: say("compose.mail.file"),
					does: {
						kind: "invoke",
						command: "write mail-file",
						input: { session },
					},
				},
				...receiverButtons(facts),
				...(facts.older
					? [goOn("mail", say("write.button.back"), session, "back")]
					: []),
			],
		},
	];
};

const receiverButtons = ({
	receivers,
	everybody,
	session,
}: MailFacts & { readonly kind: "mail" }): readonly Button[] => {
	if (everybody)
		return [goOn("mail", say("compose.mail.alone"), session, "alone")];
	return receivers.left.length === 0
		? []
		: [goOn("mail", say("compose.mail.others"), session, "others")];
};
