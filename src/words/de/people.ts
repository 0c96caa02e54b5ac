/** Who is who: chat accounts and kSuite users. */
export const people = {
	"command.people link": "Konto verknüpfen",
	"help.people link":
		"Ihr Chat-Konto mit Ihrer Person in kSuite verknüpfen, mit einem Code per Mail",
	"command.people confirm": "Code eingeben",
	"help.people confirm":
		"Die Verknüpfung mit dem Code aus Ihrer Mail abschliessen",
	"command.people vouch": "Konto bestätigen",
	"help.people vouch":
		"Mit der Rolle Inhaber bestätigen, dass ein Chat-Konto zu einer Person in kSuite gehört",
	"command.people unlink": "Verknüpfung aufheben",
	"help.people unlink":
		"Die Verknüpfung Ihres Kontos aufheben; mit der Rolle Inhaber die jedes Kontos",
	"command.people list": "Verknüpfte Konten",
	"help.people list":
		"Welches Chat-Konto zu welcher Person in kSuite gehört, und wodurch es belegt ist",
	"command.people me": "Wer bin ich hier",
	"help.people me": "Ihr Konto, Ihre Person in kSuite und Ihre Rollen",
	"arg.code": "Code",
	"hint.code": "Sechs Ziffern, wie sie in der Mail stehen.",
	"arg.account": "Chat-Konto",
	"hint.account":
		"Eine Erwähnung wie @Luca, der genaue Name oder die Adresse des Profils, oder die Mitglieds-ID.",
	"people.row.person": "Person in kSuite",
	"people.row.address": "Adresse",
	"people.row.account": "Chat-Konto",
	"people.row.others": "Ihre anderen Konten",
	"people.row.profile": "Adresse im Profil",
	"people.row.proof": "Nachweis",
	"people.row.roles": "Rollen hier",
	"people.proof.code": "Code per Mail, {day}",
	"people.proof.owner": "mit der Rolle Inhaber bestätigt, {day}",
	"people.nobody": "nicht verknüpft",
	"people.gone": "nicht mehr in kSuite",
	"people.no-address": "im Profil nicht sichtbar",
	"people.address.same": "{email}, dieselbe",
	"people.address.other": "{email}, eine andere",
	"people.one-person":
		"Mit Ihnen {count, plural, one {ist nun # Konto} other {sind nun # Konten}} verknüpft. Sie gelten als eine Person: Was Sie angefragt haben, können Sie nicht mit einem anderen Konto genehmigen.",
	"people.button.me": "Wer bin ich hier",
	"people.button.undo": "Rückgängig: aufheben",
	"people.button.unlink": "Verknüpfung aufheben…",
	"people.link.title": "Chat-Konto mit Ihrer Person in kSuite verknüpfen",
	"people.link.how":
		"Ich schicke einen Code an Ihre Mailadresse in kSuite. Geben Sie ihn hier ein, dann weiss ich, wer Sie sind.",
	"people.link.button": "Code schicken…",
	"people.link.note":
		"Die Adresse aus Ihrem Chat-Profil ist nur ein Vorschlag. Prüfen Sie sie zuerst.",
	"people.sent.title": "Sehen Sie in Ihren Mails nach",
	"people.sent.text":
		"Wenn {email} zu jemandem in dieser kSuite gehört, ist ein Code dorthin unterwegs. Er gilt 15 Minuten.",
	"people.sent.enter": "Code eingeben…",
	"people.sent.again": "Neuen Code schicken",
	"people.sent.note":
		"Nach einigen Minuten noch keine Mail? Prüfen Sie die Adresse, oder lassen Sie sich von jemandem mit der Rolle Inhaber bestätigen. Geben Sie den Code nie weiter.",
	"people.confirmed.title": "Sie sind als {name} verknüpft",
	"people.vouch.title": "Konto {account} als {name} bestätigen",
	"people.vouch.verb": "Bestätigen",
	"people.vouch.note":
		"Danach handelt dieses Konto als {name}, mit jeder Rolle von {name}. Seien Sie sicher, wessen Konto es ist.",
	"people.vouch.done": "Das Konto {account} ist mit {name} verknüpft",
	"people.unlink.title": "Verknüpfung des Kontos {account} mit {name} aufheben",
	"people.unlink.verb": "Aufheben",
	"people.unlink.note":
		"Das Konto verliert hier seine Rollen. In kSuite ändert sich nichts, und es lässt sich wieder verknüpfen.",
	"people.unlink.done": "Das Konto {account} ist nicht mehr verknüpft",
	"people.list.title":
		"{count, plural, =0 {Noch ist kein Konto verknüpft} one {# Konto ist verknüpft} other {# Konten sind verknüpft}}",
	"people.list.none": "Alle können ihr eigenes verknüpfen: /ksuite people link",
	"people.suggested":
		"Diese Konten sind nicht verknüpft. Sie haben nur dieselbe Adresse wie jemand in kSuite, und das beweist nichts.",
	"people.suggested.note":
		"Wer sie nutzt, kann sie selbst mit /ksuite people link verknüpfen. Oder jemand mit der Rolle Inhaber bestätigt sie mit /ksuite people vouch",
	"people.me.title": "Sie sind {name}",
	"people.me.unlinked":
		"Ich weiss noch nicht, welche Person in kSuite Sie sind",
	"people.mail.subject": "Ihr Code für Suitemate",
	"people.mail.text":
		"Ihr Code lautet {code}\n\nJemand möchte ein Chat-Konto mit Ihrer Person in kSuite verknüpfen. Wenn Sie das sind, geben Sie diesen Code im Chat ein. Er gilt 15 Minuten.\n\nWenn nicht, tun Sie nichts. Geben Sie diesen Code nie weiter, wer auch immer danach fragt.",
	"problem.too-many-codes":
		"Innert einer Stunde wurden drei Codes verschickt, deshalb habe ich keinen weiteren geschickt. Verwenden Sie die neueste Mail oder warten Sie eine Stunde. Wer die Rolle Inhaber hat, kann Sie auch von Hand bestätigen.",
	"problem.account-busy":
		"Dieses Konto ist an einer Anfrage beteiligt, die auf Genehmigung wartet, deshalb wurde nichts geändert. Ziehen Sie die Anfrage zurück oder warten Sie die Entscheidung ab, und versuchen Sie es dann noch einmal.",
	"problem.account-linked":
		"Dieses Konto ist bereits mit {name} verknüpft, deshalb wurde nichts geändert. Um das zu ändern, heben Sie zuerst die Verknüpfung auf: /ksuite people unlink",
} as const;
