/** What can go wrong, one sentence a code; those of the model stand in `ai.ts`. */
export const problem = {
	"problem.unknown-command":
		"I do not know this command, so nothing was done. /ksuite help shows all of them.",
	"problem.unreadable-arguments":
		"I could not read this, so nothing was done. /ksuite help and the command’s name show how it is written.",
	"problem.missing-argument":
		"There is nothing after --{name}, so nothing was done. Write a value behind it, or leave it out.",
	"problem.missing-argument-plain":
		"Something is missing, and I cannot open a dialog from here. Nothing was done. Type the whole command; /ksuite help shows how.",
	"problem.invalid-argument":
		"What you gave for “{name}” does not fit, so nothing was changed. Correct it and try again.",
	"problem.unknown-flag":
		"This command has no such option, so nothing was done. /ksuite help and the command’s name show its options.",
	"problem.too-many-words":
		"There is more here than the command takes, so nothing was done. Put quotes around what belongs together, as in “Anna Maria”.",
	"problem.too-long":
		"This is longer than I can take. Nothing was changed. Try again with less.",
	"problem.not-allowed":
		"You may not do this, so nothing was changed. Ask somebody of the help desk or an admin; /ksuite help shows what you may do.",
	"problem.not-linked":
		"I do not know yet which kSuite user you are, so nothing was changed. Link your account first: /ksuite people link",
	"problem.not-linked-other":
		"I do not know which kSuite user this person is. Nothing was changed. Give the mail address or the full name instead.",
	"problem.not-found":
		"I looked and did not find it. Nothing was changed. Check the spelling, or look in the list.",
	"problem.ambiguous":
		"This fits several people: {names}. Nothing was changed. Give the mail address or the full name.",
	"problem.already-there":
		"This exists already, so nothing was changed. Look in the list, or choose another name.",
	"problem.no-seat":
		"All seats are taken ({used} of {bought}), so nothing was changed. Free one first, or have an admin ask for more: /ksuite plan preview",
	"problem.seat-ceiling":
		"One kSuite has at most {ceiling} users, and all are taken. Nothing was changed. Free a seat first.",
	"problem.no-address-left":
		"All mail addresses are taken ({used} of {allowed}), so nothing was changed. Delete one first, or have an admin ask for more users or a higher plan: /ksuite plan preview",
	"problem.not-legal-plan":
		"This does not fit: {limit}. Nothing was changed. The nearest number of users is {users, number}; /ksuite plan preview shows what it would give.",
	"problem.last-owner":
		"This is the last owner, and there has to be one. Nothing was changed. Make somebody else an owner first.",
	"problem.yourself":
		"You cannot do this to yourself. Nothing was changed. Ask somebody else who may.",
	"problem.wrong-state":
		"This is not possible the way things are now, so nothing was changed. Look at it first, then choose the command that fits.",
	"problem.nothing-to-do":
		"There is nothing to do: it is already so. Nothing was changed.",
	"problem.public-url-missing":
		"The private page could not be made because PUBLIC_URL is not set. Nothing was changed. An owner can set it: docs/operations.md#public-url",
	"problem.page-gone":
		"This page was opened once already, or its time is over. Ask for a new one in the chat.",
	"problem.request-gone":
		"I find no such request. Nothing was changed. /ksuite requests list shows yours.",
	"problem.request-settled":
		"Somebody was faster: this request is already decided. Your press changed nothing. /ksuite requests list shows how it ended.",
	"problem.request-expired":
		"This request expired before anybody decided. Nothing was changed. Ask again if it is still wanted.",
	"problem.not-yours":
		"Only the person who asked may do this. Nothing was changed.",
	"problem.own-request":
		"You asked for this, so somebody else has to decide. Nothing was changed. You can still withdraw it.",
	"problem.already-approved":
		"You approved this already. Another person has to approve it too. Nothing else was changed.",
	"problem.stale":
		"Things changed while this was waiting, so it was not done. Nothing was changed. Ask again to see what would happen now.",
	"problem.link-code-wrong":
		"This code is not right. Nothing was changed. Look at the newest mail and try again.",
	"problem.link-code-expired":
		"This code no longer works. Nothing was changed. Ask for a new one: /ksuite people link",
	"problem.mail-not-configured":
		"I cannot send mail, so no code was sent and nothing was changed. An owner can set SMTP_URL, or confirm you by hand.",
	"problem.ksuite-token":
		"Infomaniak does not accept the token any more. Nothing was changed. An owner can make a new one; /ksuite doctor says how.",
	"problem.ksuite-scope":
		"The token may not do this: it lacks the right “{scope}”, or the person who made it does. Nothing was changed. /ksuite doctor says where to get it.",
	"problem.ksuite-busy":
		"Infomaniak takes so many calls a minute and no more, and there is a queue. Nothing was changed. Try again in a minute.",
	"problem.ksuite-unreachable":
		"Infomaniak does not answer. Nothing was changed. Try again in a few minutes.",
	"problem.ksuite-garbled":
		"Infomaniak answered in a way that I do not understand. Nothing was changed that I know of. Look in the Manager before you try again.",
	"problem.ksuite-refused":
		"Infomaniak refused this ({code}). Nothing was changed.",
	"problem.ksuite-maintenance":
		"Infomaniak is working on this product at the moment. Nothing was changed. Try again later.",
	"problem.ksuite-unclear":
		"Infomaniak’s answer was lost. I looked and do not see the change, but it may still come. Look before you ask for it again.",
	"problem.ksuite-no-drive":
		"I see no kDrive of a kSuite in this organisation, and seats, storage and the plan are read from it. Nothing was changed. /ksuite doctor says what I see.",
	"problem.seat-missing":
		"The person was invited, but Infomaniak gave no seat and did not take the invitation back either. Cancel it with /ksuite users cancel, or ask for the seat with /ksuite users seat.",
	"problem.no-route":
		"Infomaniak has no way for a program to do this, and I found no steps for it either. Nothing was changed.",
	"problem.sync-none":
		"No account for calendars and contacts is connected. Nothing was changed. Connect it with /ksuite sync connect.",
	"problem.sync-login":
		"The server does not accept the login or the application password. Nothing was changed. Connect the account again with /ksuite sync connect.",
	"problem.sync-server":
		"This server is not one that may be used here. Nothing was changed. An owner can allow it: docs/operations.md, DAV_SERVERS.",
	"problem.sync-unreachable":
		"The server of the calendars and contacts does not answer. Try again in a few minutes.",
	"problem.sync-busy":
		"The server of the calendars and contacts takes no more just now. Try again in a few minutes.",
	"problem.sync-garbled":
		"The server of the calendars and contacts gave an answer that I cannot read. Try again in a few minutes; if it stays so, tell the person who runs me.",
	"problem.sync-refused":
		"The server of the calendars and contacts refused this. Nothing was changed. Look there whether the account may do it.",
	"problem.sync-unsupported":
		"The server of the calendars and contacts cannot do this. Nothing was changed.",
	"problem.sync-readonly":
		"This one can only be read with the connected account. Nothing was changed. Its owner can give the right to write.",
	"problem.sync-doubtful":
		"Much is suddenly missing at the server, and two looks did not agree. Nothing was changed, and all points stay. Try again in a few minutes.",
	"problem.collection-ambiguous":
		"This fits several: {names}. Nothing was changed. Write the whole name, or choose it in a list.",
	"problem.event-ambiguous":
		"This fits {count} entries: {when}. Nothing was changed. Write the day behind the title, or press a button in /ksuite calendar events.",
	"problem.object-unreadable":
		"This entry cannot be read. Nothing was changed. Open it in the calendar or the contacts itself.",
	"problem.point-none":
		"There is no restore point of that time. Nothing was changed. /ksuite restore points shows those there are.",
	"problem.point-damaged":
		"This restore point is damaged, so it is not used. Nothing was changed. Choose another point.",
	"problem.restore-none":
		"There is no such restore of yours. /ksuite restore points shows what can be restored.",
	"problem.restore-over":
		"This restore has begun or is over. Nothing was changed. Begin a new one.",
	"problem.restore-unread":
		"What is there now cannot be read, as its server does not answer as it should. Nothing was changed. Try again in a few minutes.",
	"problem.export-empty":
		"There is nothing to export. Choose other days, or another calendar or address book.",
	"problem.export-unequal":
		"The file did not say the same when it was read again, so it is not given out. Nothing was changed. Tell the person who runs me.",
	"problem.export-large":
		"This would be a file that is too large to be given out here. Nothing was changed. Export fewer of them at a time.",
	"problem.share-unknown":
		"The server knows nobody of this name or address. Nothing was changed. Check the spelling, or give the name of the account there.",
	"problem.share-right":
		"The server has no such right. Nothing was changed. Choose to read only, or to read and write.",
	"problem.unavailable":
		"The other system does not answer right now. As far as I can see nothing was changed. Try again in a few minutes.",
	"problem.unexpected":
		"Something went wrong that I did not expect. I cannot promise that nothing was changed, so look first. If it happens again, give the reference to the person who runs me.",
	"problem.not-in-conversation":
		"I cannot read this conversation. Invite me with /invite @Suitemate, then ask again. Nothing was changed.",
	"problem.no-consent":
		"For this I need your own consent to write in your name. Type /write connect to give it. Nothing was changed.",
	"problem.not-your-message":
		"This is not a message of yours, so it stays as it is.",
} as const;
