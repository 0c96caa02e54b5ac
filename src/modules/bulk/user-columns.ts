import type { Column } from "./kind.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** How tables name the columns of people in five languages, with those of other systems' exports. */
export const userColumns: readonly Column[] = [
	{
		name: "email",
		isNeeded: true,
		names: words(`email mail emailaddress mailaddress emails eml
			courriel mel adressemail adresseemail adressecourriel adresseelectronique adressedemessagerie adressedecourriel
			emailadresse mailadresse epost
			posta postaelettronica indirizzoemail indirizzomail indirizzodiposta indirizzodipostaelettronica
			correo correoelectronico direcciondecorreo direcciondecorreoelectronico direccionemail
			emailaddressrequired primaryemail primaryemailaddress userprincipalname workemail`),
	},
	{
		name: "first",
		isNeeded: true,
		names: words(`firstname first givenname forename firstnamerequired
			prenom prenoms vorname vornamen rufname nome nomeproprio nomedibattesimo
			nombre nombres nombredepila primernombre`),
	},
	{
		name: "last",
		isNeeded: true,
		names: words(`lastname last surname familyname lastnamerequired
			nom nomdefamille nachname familienname zuname cognome cognomi
			apellido apellidos primerapellido`),
		weak: ["name"],
	},
	{
		name: "role",
		isNeeded: false,
		names: words("role roles rolle ruolo rol roletype"),
	},
	{
		name: "language",
		isNeeded: false,
		names: words(`language lang locale preferredlanguage langue sprache
			korrespondenzsprache lingua idioma lengua`),
	},
	{
		name: "teams",
		isNeeded: false,
		names: words(`teams team group groups equipe equipes groupe groupes
			gruppe gruppen gruppo gruppi squadra squadre equipo equipos grupo grupos`),
	},
];
