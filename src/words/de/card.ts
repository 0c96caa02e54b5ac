/** Cards of requests. */
export const card = {
	"card.confirm": "{what}?",
	"card.waiting": "Wartet auf Genehmigung: {what}",
	"card.asks": "{name} fragt an: {what}",
	"card.running": "In Arbeit: {what}",
	"card.done": "Erledigt: {what}",
	"card.failed": "Das hat nicht geklappt: {what}",
	"card.stale": "Hinfällig, weil sich inzwischen etwas geändert hat: {what}",
	"card.declined": "Abgelehnt von {name}: {what}",
	"card.withdrawn": "Zurückgezogen: {what}",
	"card.expired": "Ohne Antwort abgelaufen: {what}",
	"card.given-up": "Zurückgegeben von {name}: {what}",
	"card.handed-over":
		"Genehmigt, und nun braucht es Sie{where, select, manager { im Manager} other {, von Hand}}: {what}",
	"card.by-hand":
		"{approved, select, yes {Genehmigt, und noch} other {Noch}} {where, select, manager {im Manager} other {von Hand}} zu erledigen: {what}",
	"card.withdraw": "Zurückziehen",
	"card.approve": "Genehmigen",
	"card.details": "Details",
	"card.decline": "Ablehnen…",
	"card.cancel": "Abbrechen",
	"card.why": "Warum",
	"card.quoted": "«{text}»",
	"card.reason": "Begründung: «{text}»",
	"card.now": "So wäre es jetzt",
	"card.reference": "Referenz {reference}",
	"card.expires": "Läuft ab {when}",
	"card.asker-note":
		"{id} · es {needed, plural, one {entscheidet jemand} other {entscheiden # Personen}} mit der Rolle {role}, nicht Sie selbst · läuft ab {when}",
	"card.decider-note":
		"{id} · nötig: {needed, plural, one {eine Genehmigung} other {# Genehmigungen}} von Personen mit der Rolle {role} · läuft ab {when}",
	"card.votes":
		"Bisher {count} von {needed} Genehmigungen{count, plural, =0 {} other {: {names}}}",
	"card.asked-for": "Angefragt",
	"card.asked-by": "{id} · angefragt von {name}, {when}",
	"card.approved-by":
		"{id} · angefragt von {name} · genehmigt von {approvers}, {when}",
	"card.open-hand":
		"{where, select, manager {Manager öffnen} other {Seite öffnen}}",
	"card.look": "Jetzt nachsehen",
	"card.did-it": "Ich habe es erledigt",
	"card.give-back": "Zurückgeben",
	"card.looked":
		"Zuletzt nachgesehen {when}: noch nicht geschehen. Ich sehe weiter nach, mit der Zeit seltener.",
	"card.looked-last": "Zuletzt nachgesehen {when}: nicht geschehen.",
	"card.claimed":
		"{name} meldet es als erledigt, aber ich sehe es noch nicht. Ich sehe bald wieder nach.",
	"card.looking":
		"Ich sehe selbst nach, ob es geschehen ist, zuerst in einer Minute.",
	"card.unseen":
		"Nicht geschehen, soweit ich sehe, deshalb sehe ich nicht mehr nach: {what}",
	"card.unseen-text":
		"Seit dem {since} war es im Manager zu erledigen, und ich habe nie gesehen, dass es geschah. Wurde es erledigt, seit ich zuletzt nachgesehen habe, lassen Sie mich jetzt nachsehen; sonst fragen Sie neu an.",
	"card.seen": "Gesehen: {when}",
	"card.progress": "{done, number} von {of, number} erledigt",
	"card.progress-left":
		"{done, number} von {of, number} erledigt, noch etwa {minutes, plural, one {# Minute} other {# Minuten}}",
	"card.progress-failed":
		"Bisher {failed, plural, one {hat # nicht geklappt} other {haben # nicht geklappt}}",
	"card.stopping": "Hält an, sobald der laufende Schritt fertig ist",
	"card.stop": "Anhalten",
	"queue.waiting":
		"Wartet auf Infomaniak: Vor Ihrem Aufruf {place, plural, one {steht ein anderer} other {stehen # andere}}, noch etwa {seconds, plural, one {# Sekunde} other {# Sekunden}}",
	"queue.why":
		"Infomaniak nimmt von der ganzen Organisation nur eine bestimmte Zahl von Aufrufen pro Minute an. Alle erhalten ihren Anteil.",
	"card.reminder": "Wartet noch auf eine Entscheidung",
	"card.escalated":
		"Noch hat niemand entschieden, deshalb wissen nun alle mit der Rolle Inhaber davon",
	"card.elsewhere":
		"Zur Genehmigung geschickt. Die Karte ist in Ihrem Chat mit mir.",
	"request.unknown":
		"Das Programm wurde beendet, während dies lief. Ob es geschehen ist, lässt sich nicht sagen. Bitte sehen Sie nach, bevor Sie neu anfragen.",
	"role.member": "Mitglied",
	"role.helpdesk": "Helpdesk",
	"role.admin": "Admin",
	"role.owner": "Inhaber",
	"command.decline": "Anfrage ablehnen",
	"arg.reason": "Begründung",
	"hint.reason": "Ein kurzer Satz mit höchstens 500 Zeichen.",
	"dialog.submit": "Weiter",
	"dialog.close": "Abbrechen",
	"dialog.why": "Warum",
	"dialog.invalid": "Das passt nicht. {hint}",
	"dialog.missing": "Bitte füllen Sie dies aus.",
	"dialog.part": "{label}, {from} bis {to}",
} as const;
