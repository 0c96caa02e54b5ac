/** What somebody does by hand in Infomaniak's Manager, step by step. */
export const handover = {
	"handover.users.open":
		"Open the Manager with the link, as an owner or administrator, and go to the users of the organisation.",
	"handover.users.find": "Look for {email} and open {name}.",
	"handover.users.remove":
		"Choose to remove {name} from the organisation. Their addresses stay.",
	"handover.users.role": "Change the role to {role}.",
	"handover.users.seat": "Give {name} access to kSuite.",
	"handover.users.invite": "Choose to add a user, and write {email}.",
	"handover.users.insider":
		"Invite {name} with access to kSuite. The seat counts once the invitation is sent.",
	"handover.users.confirm":
		"Confirm, then come back here. I look by myself, and when you press the button.",
	"handover.plan.open":
		"Open the Manager with the link, as an owner, and open kSuite among the products.",
	"handover.plan.change":
		"Choose to change the offer: {plan} with {users, plural, one {# user} other {# users}}.",
	"handover.plan.pay":
		"Check the price, pay, then come back here. I look by myself, and when you press the button.",
	"handover.mail.open":
		"Open the Manager, then Mail Service, and the address {address}.",
	"handover.mail.delete.confirm":
		"Choose Delete, and confirm that all mail in it is lost.",
	"handover.mail.password.change":
		"Choose Change password, and set a new one there. No program may do this for this account.",
	"handover.mail.password.give":
		"Give the new password to its owner, but not in a chat or by mail. Their telephone and computer need it, too.",
	"handover.share.infomaniak.open":
		"Open Contacts with the link, with the account that owns the address book.",
	"handover.share.server.open":
		"Open the web page of your server with the link, with the account that owns the address book.",
	"handover.share.find":
		"In the list of address books, open the menu of {book} and choose Share.",
	"handover.share.give":
		"Write {who}, and choose the right: {right, select, read {Read} write {Read and write} other {Administration}}.",
	"handover.share.infomaniak.confirm":
		"Send the invitation. {who} has the address book once they have accepted it.",
	"handover.share.server.confirm":
		"Save it, then look whether {who} stands in the list of shares.",
	"handover.share.revoke":
		"Find {who} in the list of shares, and take the share away.",
	"handover.share.check": "Look whether {who} is gone from the list.",
} as const;
