/** What somebody does by hand in Infomaniak's Manager, step by step. */
export const handover = {
	"handover.users.open":
		"Aprire il Manager con il link, con il ruolo proprietario o amministratore, e andare agli utenti dell’organizzazione.",
	"handover.users.find": "Cercare {email} e aprire {name}.",
	"handover.users.remove":
		"Scegliere di rimuovere {name} dall’organizzazione. Gli indirizzi della persona restano.",
	"handover.users.role": "Cambiare il ruolo in {role}.",
	"handover.users.seat": "Dare a {name} l’accesso a kSuite.",
	"handover.users.invite":
		"Scegliere di aggiungere un utente e scrivere {email}.",
	"handover.users.insider":
		"Invitare {name} con accesso a kSuite. Il posto conta non appena l’invito è inviato.",
	"handover.users.confirm":
		"Confermare, poi tornare qui. Controllo da me, e anche quando si preme il pulsante.",
	"handover.plan.open":
		"Aprire il Manager con il link, con il ruolo proprietario, e aprire kSuite tra i prodotti.",
	"handover.plan.change":
		"Scegliere di cambiare l’offerta: {plan} con {users, plural, one {# utente} other {# utenti}}.",
	"handover.plan.pay":
		"Verificare il prezzo, pagare, poi tornare qui. Controllo da me, e anche quando si preme il pulsante.",
	"handover.mail.open":
		"Aprire il Manager, poi Servizio Mail e l’indirizzo {address}.",
	"handover.mail.delete.confirm":
		"Scegliere «Elimina» e confermare che tutta la posta contenuta va persa.",
	"handover.mail.password.change":
		"Scegliere «Cambia la password» e impostarne lì una nuova. Per questo account nessun programma può farlo.",
	"handover.mail.password.give":
		"Dare la nuova password a chi usa l’indirizzo, ma non in una chat né per e-mail. Serve anche al suo telefono e al suo computer.",
	"handover.share.infomaniak.open":
		"Aprire Contatti con il link, con l’account a cui appartiene la rubrica.",
	"handover.share.server.open":
		"Aprire la pagina web del proprio server con il link, con l’account a cui appartiene la rubrica.",
	"handover.share.find":
		"Nell’elenco delle rubriche, aprire il menu di {book} e scegliere «Condividi».",
	"handover.share.give":
		"Scrivere {who} e scegliere il diritto: {right, select, read {Lettura} write {Lettura e scrittura} other {Amministrazione}}.",
	"handover.share.infomaniak.confirm":
		"Inviare l’invito. {who} ha la rubrica una volta accettato l’invito.",
	"handover.share.server.confirm":
		"Salvare, poi guardare se {who} compare nell’elenco delle condivisioni.",
	"handover.share.revoke":
		"Cercare {who} nell’elenco delle condivisioni e togliere la condivisione.",
	"handover.share.check": "Guardare se {who} non compare più nell’elenco.",
} as const;
