import type { Shape } from "./fields.ts";

/** The kinds of documents whose fields are known. */
export const templateNames = [
	"invoice",
	"contract",
	"receipt",
	"application",
] as const;
export type Template = (typeof templateNames)[number];

type Known = readonly [id: string, shape: Shape, says: string];

/** The fields of each: the name people and spreadsheets know, how it looks, and what a model reads of it. */
export const templates: Readonly<Record<Template, readonly Known[]>> = {
	invoice: [
		["number", "code", "the number of the invoice, not of a customer or order"],
		["date", "date", "the date of the invoice"],
		["due", "date", "the day it has to be paid by, or the time to pay"],
		["total", "amount", "the whole amount to pay, with taxes and currency"],
		["iban", "iban", "the IBAN of the account it is paid to"],
		["supplier", "text", "who wrote the invoice and gets the money"],
	],
	contract: [
		["parties", "text", "the names of the parties, with semicolons between"],
		["subject", "text", "what the contract is about, in a few of its words"],
		["start", "date", "when it begins"],
		["end", "date", "when it ends, or how long it lasts"],
		["notice", "text", "the period of notice to end it"],
		["value", "amount", "what is paid: price, rent or fee, with currency"],
	],
	receipt: [
		["merchant", "text", "the shop or company that was paid"],
		["date", "date", "the day of the purchase"],
		["total", "amount", "the whole amount paid, with currency"],
		["vat", "amount", "the amount of value added tax"],
	],
	application: [
		["name", "text", "the full name of the applicant"],
		["email", "email", "the mail address of the applicant"],
		["phone", "phone", "the telephone number of the applicant"],
		["position", "text", "the position applied for"],
		["available", "text", "the day the applicant can begin"],
	],
};
