/** What Suitemate stands on, and how it is. */
export const doctor = {
	"command.doctor": "How everything is",
	"help.doctor":
		"Whether everything Suitemate stands on works, and what helps where it does not",
	"doctor.title.broken":
		"{count, plural, one {# thing does not work} other {# things do not work}}",
	"doctor.title.warning":
		"{count, plural, one {It works, and # thing needs a look} other {It works, and # things need a look}}",
	"doctor.title.fine": "Everything that is set up works",
	"doctor.state.broken": "✕ Broken",
	"doctor.state.warning": "▲ Warning",
	"doctor.state.missing": "– Not set up",
	"doctor.state.fine": "✓ Fine",
	"doctor.line": "{name}: {found}",
	"doctor.line.remedy": "{name}: {found} → {remedy}",
	"doctor.again": "Look again",
	"doctor.note":
		"Looked at {when}. Nothing was changed. Settings are described in docs/operations.md.",
	"doctor.late":
		"No answer within {seconds, plural, one {# second} other {# seconds}}.",
	"doctor.late.remedy": "Look again in a minute.",
	"doctor.failed":
		"The look itself failed. The log has more under {reference}.",
	"doctor.check.ksuite.token": "kSuite token",
	"doctor.check.ksuite.right.user_info": "Right to see whose token it is",
	"doctor.check.ksuite.right.accounts": "Right to people and teams",
	"doctor.check.ksuite.right.products": "Right to the list of products",
	"doctor.check.ksuite.right.drive": "Right to kDrive",
	"doctor.check.ksuite.right.mail": "Right to mail",
	"doctor.check.ksuite.right.ai-tools": "Right to AI Tools",
	"doctor.check.ksuite.drive": "kSuite",
	"doctor.check.ksuite.hostings": "Mail Service",
	"doctor.check.ksuite.pace": "Calls to Infomaniak",
	"doctor.check.ksuite.clock": "Clock beside Infomaniak’s",
	"doctor.check.ksuite.demo": "kSuite",
	"doctor.check.model": "Language model",
	"doctor.check.slack.token": "Slack",
	"doctor.check.slack.scopes": "Rights in Slack",
	"doctor.check.slack.mode": "Way to Slack",
	"doctor.check.slack.approvals": "Channel for approvals",
	"doctor.check.clock": "Clock beside Slack’s",
	"doctor.check.points": "Restore points",
	"doctor.check.here.pages": "Private pages",
	"doctor.check.here.mail": "Sending mail",
	"doctor.check.here.database": "Database",
	"doctor.check.here.folder": "Data folder",
	"doctor.check.here.key": "Key",
	"doctor.ksuite.demo":
		"This is the demo. People, addresses and storage live in Suitemate’s own database, and no change to them reaches Infomaniak.",
	"doctor.ksuite.demo.remedy":
		"npm run setup connects your own kSuite: docs/operations.md#ksuite",
	"doctor.ksuite.token.fine":
		"It works in {organisation}. {name}{role, select, owner {, an owner there,} admin {, an admin there,} other {}} made it.",
	"doctor.ksuite.token.nameless":
		"It works in {organisation}. Infomaniak does not tell whose it is.",
	"doctor.ksuite.token.bare":
		"It works, but without the rights to tell whose it is and where.",
	"doctor.ksuite.token.weak":
		"It works in {organisation}, but whoever made it is neither admin nor owner there. Infomaniak will refuse most changes.",
	"doctor.ksuite.token.weak.remedy":
		"Have an admin or owner make a token, and put it into INFOMANIAK_TOKEN.",
	"doctor.ksuite.token.refused": "Infomaniak does not accept it.",
	"doctor.ksuite.token.refused.remedy":
		"Make a new token with the rights named here, and put it into INFOMANIAK_TOKEN. One that nobody used for a year is switched off.",
	"doctor.ksuite.token.elsewhere":
		"It works, but not in the organisation with the number {account}.",
	"doctor.ksuite.token.elsewhere.remedy":
		"Put the right number into INFOMANIAK_ACCOUNT, or have somebody of that organisation make the token.",
	"doctor.ksuite.page": "Tokens in the Manager",
	"doctor.ksuite.manager": "The Manager",
	"doctor.ksuite.right.given": "It is there.",
	"doctor.ksuite.right.missing":
		"It is missing, or whoever made the token does not have it{scope, select, user_info {. Only the name in the first line needs it} ai {. Only Infomaniak’s own models need it} other {}}.",
	"doctor.ksuite.right.remedy":
		"A token cannot get more rights later: make a new one with all that this one has and {scope, select, accounts {“accounts”} user_info {“user_info”} drive {“drive”} mail {the right of the Mail Service (or “All”)} products {“All”} other {the right of AI Tools (or “All”)}}, and put it into INFOMANIAK_TOKEN.",
	"doctor.ksuite.right.refused":
		"It cannot be tried, as Infomaniak does not accept the token.",
	"doctor.ksuite.right.untried":
		"It cannot be tried, as no Mail Service is seen.",
	"doctor.ksuite.unseen": "It cannot be seen without that right.",
	"doctor.ksuite.drive.fine":
		"{pack, select, ksuite_essential {kSuite free} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {A drive without a kSuite}}, {taken, number} of {slots, plural, one {# user} other {# users}}, {used} of {size} used.",
	"doctor.ksuite.drive.ends":
		"{pack, select, ksuite_essential {kSuite free} ksuite_standard {kSuite Standard} ksuite_pro {kSuite Pro} ksuite_entreprise {kSuite Enterprise} other {A drive without a kSuite}}, {taken, number} of {slots, plural, one {# user} other {# users}}, {used} of {size} used. It ends on {ends}.",
	"doctor.ksuite.drive.ends.remedy": "Renew it in the Manager.",
	"doctor.ksuite.drive.none": "The token sees none in this organisation.",
	"doctor.ksuite.drive.none.remedy":
		"Order one, or give the token’s person access to its kDrive. INFOMANIAK_DRIVE names another drive.",
	"doctor.ksuite.hostings.fine":
		"{count, plural, one {# domain} other {# domains}}: {domains}.",
	"doctor.ksuite.hostings.none": "The token sees none in this organisation.",
	"doctor.ksuite.hostings.none.remedy":
		"Order one, or give the token’s person access to it. INFOMANIAK_MAIL_HOSTINGS, when set, has to name it.",
	"doctor.ksuite.pace.fine":
		"{calls, plural, one {# call} other {# calls}} in the last minute, of {most, number} that may be made.",
	"doctor.ksuite.pace.busy":
		"{calls, plural, one {# call} other {# calls}} in the last minute, of {most, number} that may be made. On {when} Infomaniak said that it was too much.",
	"doctor.ksuite.pace.remedy":
		"Something else may use the same token: give it one of its own, or lower INFOMANIAK_CALLS_PER_MINUTE.",
	"doctor.model.none": "None is connected, so nothing can be written or asked.",
	"doctor.model.none.remedy":
		"Set AI_BASE_URL, or look for one on this machine: /ksuite ai look",
	"doctor.model.silent":
		"{name} {health, select, unreachable {does not answer} loading {is still loading its model} other {refuses: its key, model or address is wrong}}{count, plural, =0 {} one {, and # other is not ready either} other {, and # others are not ready either}}.",
	"doctor.model.refused":
		"{name} says no: {reason}{count, plural, =0 {} one {, and # other is not ready either} other {, and # others are not ready either}}.",
	"doctor.model.remedy.loading": "Look again in a few minutes.",
	"doctor.model.remedy.refused":
		"Look at AI_BASE_URL, AI_API_KEY and AI_MODEL. More: /ksuite ai status",
	"doctor.model.remedy.unreachable":
		"Start it, or look at AI_BASE_URL. More: /ksuite ai status",
	"doctor.model.unlisted": "{name} answers, but does not list {model}.",
	"doctor.model.unlisted.remedy":
		"Choose one of /ksuite ai models, and put it into AI_MODEL or AI_MODELS.",
	"doctor.model.at": "{model} ({name})",
	"doctor.model.ready":
		"{count, plural, one {It answers} other {All # endpoints answer}}: {models}.",
	"doctor.slack.works": "The token works, in the workspace {team}.",
	"doctor.slack.refused": "Slack refuses the token ({code}).",
	"doctor.slack.refused.remedy":
		"Install the app anew, and put its bot token into SLACK_BOT_TOKEN.",
	"doctor.slack.unreachable": "Slack does not answer.",
	"doctor.slack.unreachable.remedy":
		"Look at the network of the machine Suitemate runs on, and at https://slack-status.com",
	"doctor.slack.scopes.unknown":
		"Slack did not tell which rights the token has.",
	"doctor.slack.scopes.all":
		"{count, plural, one {The # right} other {All # rights}} of the app’s manifest are there.",
	"doctor.slack.scopes.missing":
		"{count, plural, one {# right of the app’s manifest is missing} other {# rights of the app’s manifest are missing}}: {missing}.",
	"doctor.slack.scopes.remedy":
		"Put manifest.yml into the app’s settings again, then install the app anew.",
	"doctor.slack.apps": "Your apps at Slack",
	"doctor.slack.mode.http": "Slack calls Suitemate over HTTP.",
	"doctor.slack.mode.socket": "Suitemate calls Slack over a socket.",
	"doctor.approvals.member": "It is set, and Suitemate is in it.",
	"doctor.approvals.unset":
		"None is set, so requests go to each person who may decide.",
	"doctor.approvals.unset.remedy":
		"Make a private channel, invite Suitemate, and put its id into APPROVALS_CHANNEL.",
	"doctor.approvals.outside": "It is set, but Suitemate is not in it.",
	"doctor.approvals.outside.remedy":
		"Type /invite @Suitemate there, or put another channel into APPROVALS_CHANNEL.",
	"doctor.approvals.unknown":
		"It is set. Slack did not tell whether Suitemate is in it.",
	"doctor.clock.fine":
		"It agrees with {where}, within {seconds, plural, =0 {a second} one {a second} other {# seconds}}.",
	"doctor.clock.warning":
		"It differs from that of {where} by {seconds, plural, one {# second} other {# seconds}}.",
	"doctor.clock.broken":
		"It differs from that of {where} by {minutes, plural, one {# minute} other {# minutes}}. From five minutes on, what comes from Slack counts as forged.",
	"doctor.clock.remedy":
		"Have the machine Suitemate runs on set its clock by itself (NTP).",
	"doctor.clock.unknown": "{where} did not tell the time to compare it with.",
	"doctor.points.fine":
		"{count, plural, one {# calendar or address book is} other {# calendars and address books are}} protected, and none is behind.",
	"doctor.points.none":
		"There are none yet. They begin with the first calendar or address book that somebody has or connects.",
	"doctor.points.late":
		"{late, number} of {count, plural, one {# calendar or address book} other {# calendars and address books}} had no point in the last two nights.",
	"doctor.points.late.remedy":
		"The log says why (point). Often a password was changed at the server; then its owner connects anew: docs/operations.md#restore-points",
	"doctor.points.damaged":
		"{damaged, plural, one {# calendar or address book has damaged points} other {# calendars and address books have damaged points}}{late, plural, =0 {} one {, and # had no point in the last two nights} other {, and # had no point in the last two nights}}.",
	"doctor.points.damaged.remedy":
		"Look at the disk first. What they mean and what to do: docs/operations.md#damaged-points",
	"doctor.pages.none":
		"They cannot be made, so no new password can be shown, and nobody can let Suitemate write in their name.",
	"doctor.pages.remedy":
		"Put the address at which browsers reach Suitemate into PUBLIC_URL: docs/operations.md#public-url",
	"doctor.pages.here": "They open on this machine only.",
	"doctor.pages.fine":
		"They open at {url}. Whether browsers reach it cannot be seen from here.",
	"doctor.pages.open":
		"They open at {url}, where anybody between can read along.",
	"doctor.pages.open.remedy": "Put an https address into PUBLIC_URL.",
	"doctor.mail.set": "A mail server is set.",
	"doctor.mail.none":
		"No mail server is set, so people get no code to link their account.",
	"doctor.mail.remedy":
		"Put one into SMTP_URL: docs/operations.md#smtp-url. Until then: /ksuite people vouch",
	"doctor.folder.fine": "Only Suitemate reads it, and {free} are free.",
	"doctor.folder.shared": "Others on the machine can read it.",
	"doctor.folder.shared.remedy":
		"Take their rights away: chmod 700 on the folder of DATA_DIR.",
	"doctor.folder.full": "Only {free} are free on its disk.",
	"doctor.folder.full.remedy": "Make room, or move DATA_DIR.",
	"doctor.key.setting":
		"It is kept outside of the data, so a copy of the data tells nobody anything.",
	"doctor.key.folder":
		"It lies in the data folder, so a copy of the whole folder can be read.",
	"doctor.key.shared":
		"It lies in the data folder, and others on the machine can read it.",
	"doctor.key.remedy":
		"Keep it elsewhere and hand it in as SUITEMATE_KEY: docs/operations.md#suitemate-key",
	"doctor.database.sqlite": "It answers. It is in the data folder.",
	"doctor.database.postgres": "It answers. It is Postgres.",
} as const;
