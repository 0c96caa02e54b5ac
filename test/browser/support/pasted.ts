import { pastedMail } from "../../../src/playground/demo-mistakes.ts";

/** The customer's mail of #sales with its head, as somebody copies it. */
export const customerMail: string = pastedMail.text
	.slice(pastedMail.text.indexOf("From:"))
	.replaceAll(/&lt;<mailto:[^|>]+\|([^>]+)>&gt;/gu, "<$1>");
