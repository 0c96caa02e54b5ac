import type { SpellingLanguage } from "../../src/spelling/mistake.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words that are right: inflected, compound, with apostrophes and hyphens. */
export const ordinaryWords: Readonly<
	Record<SpellingLanguage, readonly string[]>
> = {
	en: words(`
		meeting meetings colleague colleagues colour color organise organize organisation organization
		behaviour favourite centre center theatre licence license analyse travelled traveling programme
		don't doesn't isn't we'll you're they've it's I'm o'clock customer's customers' boss's
		email emails website online spreadsheet username login wifi smartphone inbox
		ran running quickly happier happiest unhappy mice children went taken written rewritten
		well-known follow-up up-to-date part-time decision-maker long-term state-of-the-art
		naïve café résumé Monday Mondays January English Swiss Geneva Zurich
		reopened unsubscribe workflow onboarding stakeholder feedback deadline
	`),
	fr: words(`
		l'eau d'abord qu'il qu’elle n'est j'ai c'est s'il jusqu'à lorsqu'on puisqu'elle aujourd'hui quelqu'un presqu'île
		l’organisation d’une m'a t'en L'équipe D'accord
		parle parlons parlerait parlassent mangeons finissent finirions vécu venus allées prise
		cheval chevaux journaux belle beaux nouvelles heureuse heureusement
		rendez-vous est-ce peut-être celui-ci là-bas dit-il a-t-il donnez-moi vas-y week-end mi-temps
		cœur œuvre sœurs Noël naïf garçon français française Français Suisse suisses Genève
		courriel courriels e-mail réunion réunions calendrier ordinateur réseau sauvegarde utilisateurs
		où déjà être été même voilà ça maître maitre évènement événement
		lundi janvier monsieur madame Mme bonjour merci
	`),
	de: words(`
		Projektleitersitzung Mitarbeitergespräch Serverwartungsfenster Donaudampfschifffahrtsgesellschaft
		Arbeitszeiterfassung Kundendienstleiterin Rechnungsadresse Sitzungsprotokoll Ferienplanung Datenschutzerklärung
		Krankenversicherungskarte Haustürschlüssel Kinderwagen Freundeskreis Liebesbrief Herzenswunsch Bücherregal
		Straßenbahnhaltestelle Verkehrsbetriebe Quartalsabschluss Geschäftsleitungsmitglied Passwortänderung
		gehst ging gegangen ginge läuft lief gelaufen größer größte schönsten besseren guten
		Häuser Häusern Hauses Kollegin Kolleginnen Mitarbeitende Mitarbeitenden
		Straße Grüße Fuß dass muss müssen außerdem heißt weiß
		aufgemacht anzurufen zurückgerufen vorbeizukommen mitzuteilen
		E-Mail E-Mails E-Mail-Adresse Termin-Vorschlag Ein- und Ausgang Nord-Süd-Achse
		geht's hab's Montag montags Januar Zürich Schweizer schweizerisch Schweiz
		Computer Server Laptop Kalender Besprechung Büro Ordner Drucker
	`),
	it: words(`
		l'acqua dell'anno dall’ufficio nell'elenco sull'agenda all'incirca un'amica quell'uomo c'è dov'è com'è
		d'accordo po' anch'io senz'altro L'organizzazione bell'idea tutt'altro sant'Antonio
		parlo parliamo parlerebbero finiscono andassero scritto scritte presa venuti
		dirglielo mandarmelo parlarne fammi dimmi dandoci scriverti
		città perché più già così però può università lunedì è né sé
		amici amiche uffici lunghe bellissimo velocemente
		ex-collega italo-svizzero
		computer email file server riunione riunioni calendario cartella rete stampante
		Svizzera svizzeri Ginevra Zurigo gennaio buongiorno grazie salve
		gestione responsabile disponibile aggiornamento sicurezza
	`),
	es: words(`
		también información mañana niño niña español española españoles
		dígamelo dámelo enviárselo hacerlo decirme escribirle vámonos
		hablo hablamos hablarían hubiéramos dijeron escrito hecha puesto vinieron
		reunión reuniones lápices luces jóvenes rápidamente
		pingüino vergüenza cigüeña qué cómo cuándo dónde quién sí él tú más
		teórico-práctico físico-químico
		ordenador correo contraseña servidor calendario impresora archivo carpeta usuarios
		Suiza suizos Ginebra Zúrich lunes enero buenos días gracias
		gestión responsable disponible actualización seguridad empresa
		mejor mejores pequeñito grandísimo
		cuyo aquellas nuestros ningún algún
	`),
};
