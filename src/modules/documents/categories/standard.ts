import type { Category, Rule } from "./category.ts";
import { standardWords } from "./standard-words.ts";

const standard = (
	id: string,
	folder: string,
	names: readonly [en: string, fr: string, de: string, it: string, es: string],
	hint: string,
): Category => {
	const [en, fr, de, it, es] = names;
	return {
		id,
		names: { en, fr, de, it, es },
		hint,
		folder,
		rule: ruleOf(standardWords[id]),
	};
};

const ruleOf = (words: string | undefined): Rule | null =>
	words === undefined
		? null
		: { words: words.split(", "), kinds: [], senders: [] };

/** The categories every organisation begins with. */
export const standardCategories: readonly Category[] = [
	standard(
		"administrative",
		"Administration/{year}",
		[
			"Administrative",
			"Administratif",
			"Verwaltung",
			"Amministrazione",
			"Administración",
		],
		"Letters from authorities, forms, permits, certificates, insurance, minutes",
	),
	standard(
		"invoice",
		"Finance/Invoices/{year}",
		["Invoice", "Facture", "Rechnung", "Fattura", "Factura"],
		"Invoices, reminders, credit notes, receipts: an amount somebody has to pay or has paid",
	),
	standard(
		"contract",
		"Contracts/{year}",
		["Contract", "Contrat", "Vertrag", "Contratto", "Contrato"],
		"Agreements between parties with duties, a term and signatures, and notices that end them",
	),
	standard(
		"human-resources",
		"Human Resources/{year}",
		[
			"Human resources",
			"Ressources humaines",
			"Personalwesen",
			"Risorse umane",
			"Recursos humanos",
		],
		"Applications, employment, pay slips, absences, references, training of staff",
	),
	standard(
		"finance",
		"Finance/{year}",
		["Finance", "Finances", "Finanzen", "Finanza", "Finanzas"],
		"Budgets, annual accounts, bank statements, taxes, forecasts; not single invoices",
	),
	standard(
		"legal",
		"Legal/{year}",
		["Legal", "Juridique", "Recht", "Legale", "Jurídico"],
		"Court papers, legal opinions, powers of attorney, statutes, data protection; not contracts",
	),
	standard(
		"project",
		"Projects",
		["Project", "Projet", "Projekt", "Progetto", "Proyecto"],
		"Plans, schedules, status reports and meeting notes of a project",
	),
	standard(
		"marketing",
		"Marketing/{year}",
		["Marketing", "Marketing", "Marketing", "Marketing", "Marketing"],
		"Campaigns, press releases, brochures, market studies, presentations for customers",
	),
	standard(
		"technical",
		"Technical",
		["Technical", "Technique", "Technik", "Tecnico", "Técnico"],
		"Manuals, specifications, drawings, test reports, instructions for software and machines",
	),
	standard(
		"personal",
		"Personal",
		["Personal", "Privé", "Privat", "Privato", "Personal"],
		"Papers of a person that have nothing to do with the organisation",
	),
	standard(
		"photo",
		"Photos/{year}",
		["Photo", "Photo", "Foto", "Foto", "Foto"],
		"Pictures taken with a camera, without a document on them",
	),
	standard(
		"other",
		"Other/{year}",
		["Other", "Autre", "Anderes", "Altro", "Otro"],
		"What fits none of the others",
	),
];

/** Whether an id is one of the standard categories. */
export const isStandard = (id: string): boolean =>
	standardCategories.some((one) => one.id === id);
