/** Who is who: chat accounts and kSuite users. */
export const people = {
	"command.people link": "Collegare l’account",
	"help.people link":
		"Collegare il proprio account della chat alla propria persona in kSuite, con un codice per e-mail",
	"command.people confirm": "Inserire il codice",
	"help.people confirm":
		"Completare il collegamento con il codice ricevuto per e-mail",
	"command.people vouch": "Confermare un account",
	"help.people vouch":
		"Confermare, con il ruolo proprietario, che un account della chat appartiene a una persona in kSuite",
	"command.people unlink": "Scollegare un account",
	"help.people unlink":
		"Scollegare il proprio account; con il ruolo proprietario, qualsiasi account",
	"command.people list": "Account collegati",
	"help.people list":
		"Quale account della chat è quale persona in kSuite, e in base a quale prova",
	"command.people me": "Chi sono qui",
	"help.people me": "Il proprio account, la persona in kSuite e i ruoli",
	"arg.code": "Codice",
	"hint.code": "Sei cifre, come appaiono nell’e-mail.",
	"arg.account": "Account della chat",
	"hint.account":
		"Una menzione come @Luca, il nome o l’indirizzo esatto del profilo, o l’ID membro.",
	"people.row.person": "Persona in kSuite",
	"people.row.address": "Indirizzo",
	"people.row.account": "Account della chat",
	"people.row.others": "Altri miei account",
	"people.row.profile": "Indirizzo nel profilo",
	"people.row.proof": "Prova",
	"people.row.roles": "Ruoli qui",
	"people.proof.code": "codice per e-mail, {day}",
	"people.proof.owner": "conferma con il ruolo proprietario, {day}",
	"people.nobody": "non collegato",
	"people.gone": "non più in kSuite",
	"people.no-address": "non visibile nel profilo",
	"people.address.same": "{email}, lo stesso",
	"people.address.other": "{email}, un altro",
	"people.one-person":
		"Ora {count, plural, one {è collegato # account} other {sono collegati # account}} alla stessa persona e valgono come una sola: non si può approvare con un altro account ciò che si è chiesto.",
	"people.button.me": "Chi sono qui",
	"people.button.undo": "Annullare: scollegare",
	"people.button.unlink": "Scollegare…",
	"people.link.title":
		"Collegare l’account della chat alla propria persona in kSuite",
	"people.link.how":
		"Invio un codice all’indirizzo e-mail di kSuite. Una volta inserito qui, l’account è riconosciuto.",
	"people.link.button": "Inviare un codice…",
	"people.link.note":
		"L’indirizzo del profilo della chat è solo un suggerimento. Verificarlo prima.",
	"people.sent.title": "Controllare la posta",
	"people.sent.text":
		"Se {email} appartiene a qualcuno in questa kSuite, un codice è in arrivo a quell’indirizzo. Vale 15 minuti.",
	"people.sent.enter": "Inserire il codice…",
	"people.sent.again": "Inviarne un altro",
	"people.sent.note":
		"Nessuna e-mail dopo qualche minuto? Verificare l’indirizzo, o chiedere conferma a chi ha il ruolo proprietario. Non dare mai il codice a nessuno.",
	"people.confirmed.title": "Account collegato a {name}",
	"people.vouch.title": "Confermare che l’account {account} è di {name}",
	"people.vouch.verb": "Confermare",
	"people.vouch.note":
		"Da quel momento questo account agisce come {name}, con ogni ruolo di {name}. Accertarsi di chi sia l’account.",
	"people.vouch.done": "L’account {account} è collegato a {name}",
	"people.unlink.title": "Scollegare l’account {account} da {name}",
	"people.unlink.verb": "Scollegare",
	"people.unlink.note":
		"L’account perde i suoi ruoli qui. In kSuite non cambia nulla, e si può collegare di nuovo.",
	"people.unlink.done": "L’account {account} non è più collegato",
	"people.list.title":
		"{count, plural, =0 {Nessun account è ancora collegato} one {# account è collegato} other {# account sono collegati}}",
	"people.list.none": "Ognuno può collegare il proprio: /ksuite people link",
	"people.suggested":
		"Questi account non sono collegati. Hanno solo lo stesso indirizzo di qualcuno in kSuite, e questo non prova nulla.",
	"people.suggested.note":
		"Chi li usa può collegarli con /ksuite people link, oppure li conferma chi ha il ruolo proprietario con /ksuite people vouch",
	"people.me.title": "Questo account è di {name}",
	"people.me.unlinked":
		"Non so ancora a quale persona in kSuite corrisponda questo account",
	"people.mail.subject": "Codice per Suitemate",
	"people.mail.text":
		"Il codice è {code}\n\nQualcuno vuole collegare un account della chat alla Sua persona in kSuite. Se è Lei, inserisca questo codice nella chat. Vale 15 minuti.\n\nSe non è Lei, non faccia nulla. Non dia mai questo codice a nessuno, chiunque lo chieda.",
	"problem.too-many-codes":
		"Nell’ultima ora sono stati inviati tre codici, perciò non ne ho inviati altri. Usare l’e-mail più recente o attendere un’ora. Anche chi ha il ruolo proprietario può confermare l’account a mano.",
	"problem.account-busy":
		"Questo account fa parte di una richiesta in attesa di approvazione, perciò non è stato modificato nulla. Ritirare la richiesta o attendere la decisione, poi riprovare.",
	"problem.account-linked":
		"Questo account è già collegato a {name}, perciò non è stato modificato nulla. Per cambiarlo, prima scollegarlo: /ksuite people unlink",
} as const;
