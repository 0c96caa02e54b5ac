import { languages } from "../../../ai/guards/language.ts";
import { say } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import { toneMenu } from "../buttons.ts";
import { goOn } from "../compose/under-way.ts";
import type { SiteFacts } from "./write-site.ts";

/** Everything one can do with a page that is shown. */
export const siteButtons = ({
	session,
	tones,
	older,
	of,
}: SiteFacts & { readonly kind: "site" }): readonly Block[] => [
	{
		kind: "buttons",
		buttons: [
			goOn("site", say("write.button.shorter"), session, "shorten"),
			{
				label: say("write.button.say"),
				does: {
					kind: "dialog",
					command: "write site-say",
					input: { session },
				},
			},
			...(of === "written"
				? [goOn("site", say("write.button.again"), session, "again")]
				: []),
		],
		menu: toneMenu({ session, tones }, "write site-next"),
	},
	{
		kind: "buttons",
		buttons: [
			{
				label: say("compose.site.file"),
				does: {
					kind: "invoke",
					command: "write site-file",
					input: { session },
				},
			},
			...(older
				? [goOn("site", say("write.button.back"), session, "back")]
				: []),
		],
		menu: {
			label: say("compose.site.language"),
			command: "write site-next",
			input: { session },
			arg: "wanted",
			options: languages.map((language) => ({
				value: `into:${language}`,
				label: say(`choice.into:${language}`),
			})),
		},
	},
];
