import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { z } from "zod";

/** A mail that arrived at the local mailbox; `at` is ISO 8601. */
export type MailboxMail = {
	id: string;
	to: string;
	from: string;
	subject: string;
	text: string;
	at: string;
};

/** The mails the app sent, newest first, the last 200 of them. */
export type Mailbox = {
	smtpUrl: string;
	mails(): MailboxMail[];
	unread(): number;
	markRead(): void;
	close(): Promise<void>;
};

const KEPT = 200;
const MOST_BYTES = 5 * 1024 * 1024;

/** Opens an SMTP server on 127.0.0.1 that keeps what it gets in memory and delivers nothing. */
export async function openMailbox(
	onMail: (mail: MailboxMail) => void,
): Promise<Mailbox> {
	let mails: MailboxMail[] = [];
	let unread = 0;
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		disableReverseLookup: true,
		size: MOST_BYTES,
		closeTimeout: 100,
		onData(stream, session, done) {
			const to = session.envelope.rcptTo.map(({ address }) => address);
			readMail(stream, to.join(", ")).then((mail) => {
				mails = [mail, ...mails].slice(0, KEPT);
				unread += 1;
				onMail(mail);
				done();
			}, done);
		},
	});
	server.on("error", ignoreBrokenConnection);
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", resolve);
	});
	const { port } = portSchema.parse(server.server.address());
	return {
		smtpUrl: `smtp://127.0.0.1:${port}`,
		mails: () => mails,
		unread: () => unread,
		markRead: () => {
			unread = 0;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
			}),
	};
}

const portSchema: z.ZodType<Pick<AddressInfo, "port">> = z.object({
	port: z.number(),
});

async function readMail(
	stream: NodeJS.ReadableStream,
	to: string,
): Promise<MailboxMail> {
	const mail = await PostalMime.parse(await buffer(stream));
	return {
		id: randomUUID(),
		to,
		from: mail.from?.address ?? "",
		subject: mail.subject ?? "",
		text: mail.text ?? "",
		at: new Date().toISOString(),
	};
}

/** A client that hangs up is its own affair. */
function ignoreBrokenConnection(): void {}
