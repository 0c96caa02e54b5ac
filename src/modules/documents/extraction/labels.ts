/** How documents in our five languages label each field, the surest labels first; within a group none is surer than another. */
export const labels: Readonly<Record<string, readonly string[]>> = {
	number: [
		"invoice number, invoice no, invoice nr, invoice #, invoice id, rechnungsnummer, rechnungs-nr, rechnungsnr, rechnung nr, rechnung nummer, numéro de facture, n° de facture, no de facture, nº de facture, facture n°, facture no, facture nº, facture numéro, numero fattura, numero della fattura, numero di fattura, n. fattura, n° fattura, fattura n, fattura n°, fattura nr, fattura numero, nº de factura, n° de factura, número de factura, factura nº, factura n°, factura número, factura no",
		"number, nummer, numéro, numero, número",
	],
	date: [
		"invoice date, date of invoice, rechnungsdatum, date de facture, date de la facture, date de facturation, data fattura, data della fattura, fecha de factura, fecha de la factura, fecha de emisión, data di emissione, date d'émission, ausstellungsdatum, issue date, date of issue, purchase date, kaufdatum, date d'achat, data di acquisto, fecha de compra",
		"date, datum, data, fecha",
	],
	due: [
		"due date, payment due, due by, due on, fälligkeitsdatum, fällig am, fällig bis, fälligkeit, zahlbar bis, zahlbar bis am, zu bezahlen bis, date d'échéance, échéance, à payer jusqu'au, payable jusqu'au, data di scadenza, scadenza, pagabile entro il, da pagare entro il, fecha de vencimiento, vencimiento, pagadero hasta el",
	],
	total: [
		"amount due, total due, balance due, total amount due, rechnungsbetrag, zu bezahlen, zahlbetrag, zu zahlender betrag, montant à payer, total à payer, net à payer, importo da pagare, totale da pagare, total a pagar, importe a pagar",
		"grand total, total amount, invoice total, total incl. vat, total including vat, gesamtbetrag, gesamtsumme, gesamttotal, totalbetrag, endbetrag, bruttobetrag, total inkl. mwst, total inkl. mwst., total inkl. ust, gesamtbetrag inkl. mwst, montant total, total ttc, montant ttc, total tva comprise, total général, importo totale, totale fattura, totale iva inclusa, totale complessivo, importe total, total factura, total iva incluido, total con iva",
		"total, totale, summe, betrag, amount",
	],
	supplier: [
		"supplier, vendor, seller, invoice from, lieferant, rechnungssteller, leistungserbringer, verkäufer, fournisseur, prestataire, vendeur, fornitore, venditore, emittente, proveedor, vendedor, emisor",
	],
	parties: [
		"parties, contracting parties, vertragsparteien, parteien, parties au contrat, parties contractantes, parti, parti contraenti, partes, partes contratantes",
	],
	subject: [
		"subject, subject matter, object of the contract, subject of the contract, vertragsgegenstand, gegenstand, gegenstand des vertrags, mietobjekt, objet, objet du contrat, oggetto, oggetto del contratto, objeto, objeto del contrato",
	],
	start: [
		"start date, commencement date, effective date, beginning, vertragsbeginn, mietbeginn, beginn, arbeitsbeginn, date de début, début, début du contrat, début du bail, entrée en vigueur, data di inizio, inizio, inizio del contratto, decorrenza, fecha de inicio, inicio, inicio del contrato",
	],
	end: [
		"end date, expiry date, termination date, end of contract, vertragsende, mietende, ende, date de fin, fin du contrat, fin du bail, échéance, data di fine, fine del contratto, scadenza, fecha de fin, fecha de finalización, fin del contrato, vencimiento",
	],
	notice: [
		"notice period, period of notice, notice, kündigungsfrist, délai de résiliation, délai de congé, préavis, délai de préavis, preavviso, periodo di preavviso, termine di disdetta, termine di preavviso, plazo de preaviso, preaviso, periodo de preaviso",
	],
	value: [
		"contract value, contract price, total price, rent, monthly rent, fee, vertragswert, vertragssumme, auftragswert, mietzins, miete, nettomiete, bruttomiete, monatsmiete, honorar, valeur du contrat, montant du contrat, prix, loyer, loyer mensuel, honoraires, valore del contratto, importo del contratto, prezzo, canone, canone mensile, affitto, pigione, valor del contrato, importe del contrato, precio, renta, alquiler",
	],
	merchant: [
		"merchant, shop, store, seller, händler, geschäft, verkäufer, filiale, commerçant, magasin, vendeur, esercente, negozio, venditore, comercio, tienda, vendedor, establecimiento",
	],
	vat: [
		"vat amount, total vat, mwst-betrag, mwst betrag, mehrwertsteuer, montant tva, total tva, importo iva, totale iva, importe iva, total iva, cuota iva",
		"vat, mwst, mwst., ust, tva, iva",
	],
	name: [
		"full name, applicant, vor- und nachname, name und vorname, name, bewerber, bewerberin, nom et prénom, prénom et nom, nom, candidat, candidate, nome e cognome, cognome e nome, candidato, candidata, nombre y apellidos, nombre completo, apellidos y nombre, nombre",
	],
	email: [
		"email, e-mail, mail, email address, e-mail address, e-mail-adresse, mailadresse, courriel, adresse e-mail, adresse électronique, indirizzo e-mail, posta elettronica, correo, correo electrónico",
	],
	phone: [
		"phone, telephone, phone number, mobile, mobile phone, tel, telefon, telefonnummer, mobil, mobiltelefon, handy, natel, téléphone, tél, numéro de téléphone, portable, telefono, cellulare, numero di telefono, teléfono, móvil, número de teléfono",
	],
	position: [
		"position applied for, application for the position of, applying for, position, job title, bewerbung als, stelle, stellenbezeichnung, funktion, poste, poste souhaité, candidature au poste de, poste visé, posizione, candidatura per, ruolo, puesto, puesto solicitado, candidatura para, cargo",
	],
	available: [
		"available from, available, availability, earliest start date, possible start date, verfügbar ab, verfügbarkeit, eintrittsdatum, frühester eintritt, möglicher eintritt, disponible dès, disponible à partir du, disponibilité, date d'entrée, disponibile da, disponibile dal, disponibilità, data di inizio possibile, disponible desde, disponible a partir de, disponibilidad, fecha de incorporación",
	],
};
