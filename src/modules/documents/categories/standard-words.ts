/** Words in the name of a file that by themselves say what it is, by category; few and sure, because a rule is not asked twice. */
export const standardWords: Readonly<Record<string, string>> = {
	invoice:
		"invoice, invoices, rechnung, stromrechnung, telefonrechnung, arztrechnung, schlussrechnung, facture, factures, fattura, fatture, factura, facturas, mahnung, zahlungserinnerung, rappel de paiement, credit note, gutschrift, receipt, quittung",
	contract:
		"contract, agreement, vertrag, mietvertrag, kaufvertrag, werkvertrag, rahmenvertrag, leasingvertrag, versicherungsvertrag, contrat, bail, contratto, contrato, nda",
	"human-resources":
		"arbeitsvertrag, lohnabrechnung, gehaltsabrechnung, lohnausweis, arbeitszeugnis, zwischenzeugnis, payslip, pay slip, salary slip, curriculum vitae, lebenslauf, fiche de paie, bulletin de salaire, certificat de travail, busta paga, nomina, bewerbung",
	finance:
		"jahresrechnung, jahresabschluss, bilanz, budget, kontoauszug, steuererklarung, bank statement, annual accounts, balance sheet, tax return, bilan, releve de compte, bilancio, estratto conto, presupuesto, extracto bancario",
	legal:
		"vollmacht, urteil, statuten, power of attorney, judgment, procuration, statuts, sentenza, procura, sentencia, poder notarial",
	project:
		"projektplan, projektauftrag, projektbericht, statusbericht, project plan, status report, plan de projet, piano di progetto, plan de proyecto",
	marketing:
		"medienmitteilung, pressemitteilung, press release, communique de presse, comunicato stampa, nota de prensa, newsletter, brochure, prospekt",
	technical:
		"bedienungsanleitung, betriebsanleitung, datenblatt, user manual, manual, datasheet, mode d emploi, fiche technique, manuale, scheda tecnica, ficha tecnica",
};
