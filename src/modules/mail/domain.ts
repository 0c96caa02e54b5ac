import { domainToASCII } from "node:url";
import { z } from "zod";
import { arg, asArg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { judgeDkim } from "./domain-dkim.ts";
import { judgeDmarc } from "./domain-dmarc.ts";
import type { WithDns } from "./domain-dns.ts";
import { judgeMx } from "./domain-mx.ts";
import { judgeSpf } from "./domain-spf.ts";
import { domainView } from "./domain-view.ts";
import type { Mail } from "./mail.ts";

const selector = z
	.string()
	.trim()
	.regex(/^[a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?$/iu)
	.optional();

type Needs = { readonly mail: Pick<Mail, "domains">; readonly dns: WithDns };

/** Compares the public records of a domain of ours with what Infomaniak asks for: where mail arrives, who may send, whether it is signed, and what happens to forged mail. */
export const checkDomain = defineCommand({
	name: "mail domain",
	args: z.object({
		domain: arg.lookup("domain").optional(),
		selector: asArg(selector, { form: "flag", field: "text" }),
	}),
	who: "helpdesk",
	effect: "read",
	run: async (input, { mail, dns }: Needs) => {
		const all = await mail.domains();
		const domain = ourDomain(all, input.domain);
		const name = domainToASCII(domain).toLowerCase();
		const findings = await dns(async (ask) =>
			Promise.all([
				ask.mx(name).then((found) => judgeMx(name, found)),
				judgeSpf(ask, name),
				judgeDkim(ask, name, input.selector),
				judgeDmarc(ask, name),
			]),
		);
		const others = all.filter((one) => one !== domain);
		return done({ domain, findings, others });
	},
	view: domainView,
});

/** Nobody has us look up other people's domains. Problems: `invalid-argument`, `not-found` (no domain at all). */
const ourDomain = (
	all: readonly string[],
	text: string | undefined,
): string => {
	const [main] = all;
	if (main === undefined) throw new Problem("not-found");
	if (text === undefined) return main;
	const wanted = domainToASCII(text.replace(/\.$/u, "")).toLowerCase();
	const found = all.find(
		(one) => domainToASCII(one).toLowerCase() === wanted && wanted !== "",
	);
	if (found !== undefined) return found;
	throw new Problem("invalid-argument", { name: say("arg.domain") });
};
