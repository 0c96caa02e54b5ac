import { z } from "zod";
import { Problem } from "../../core/problem.ts";

/** A mail in plain text to one address. */
export type Mail = {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
};

/** Sends mails by SMTP. Problems: `mail-not-configured`, `unavailable` (not there, or it refuses). */
export type Mailer = {
	readonly send: (mail: Mail) => Promise<void>;
	/** Whether a mail could be sent now: connects, signs in and leaves. */
	readonly check: () => Promise<void>;
};

/** Makes a mailer for an address such as `smtps://user:password@mail.example:465`; the library is loaded with the first mail. With a password and not on this machine, the connection must be encrypted. */
export const createMailer = (settings: {
	readonly url: string | null;
	/** `Name <address>`. */
	readonly from: string;
	/** Longest wait for one step of the other side, in ms. */
	readonly patience?: number;
}): Mailer => {
	const open = async () => {
		if (!settings.url) throw new Problem("mail-not-configured");
		const { createTransport } = await import("nodemailer");
		return createTransport(
			transportOf(settings.url, settings.patience ?? 10_000),
		);
	};
	return {
		check: () => withTransport(open, (transport) => transport.verify()),
		send: async (mail) => {
			const { to, subject, text } = plainMail.parse(mail);
			await withTransport(open, (transport) =>
				transport.sendMail({
					from: settings.from,
					to: { name: "", address: to },
					subject,
					text,
					headers: { "Auto-Submitted": "auto-generated" },
				}),
			);
		},
	};
};

/** One line each, so that nobody adds headers or receivers of their own. */
const plainMail = z.object({
	to: z.email().max(254),
	subject: z
		.string()
		.max(200)
		.regex(/^\P{Cc}+$/u),
	text: z.string().max(20_000),
});

const transportOf = (url: string, patience: number) => {
	const { hostname, password } = new URL(url);
	const here = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(hostname);
	return {
		url,
		requireTLS: password !== "" && !here,
		disableFileAccess: true,
		disableUrlAccess: true,
		dnsTimeout: patience,
		connectionTimeout: patience,
		greetingTimeout: patience,
		socketTimeout: patience,
	};
};

/** What goes wrong may name people, so only that it went wrong is passed on. */
const withTransport = async <T extends { close: () => void }>(
	open: () => Promise<T>,
	work: (transport: T) => Promise<unknown>,
): Promise<void> => {
	const transport = await open();
	try {
		await work(transport);
	} catch {
		throw new Problem("unavailable");
	} finally {
		transport.close();
	}
};
