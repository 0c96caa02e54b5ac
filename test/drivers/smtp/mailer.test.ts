import { createServer } from "node:net";
import { text as readAll } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { createMailer } from "../../../src/drivers/smtp/mailer.ts";

type Got = { from: string; to: string[]; mail: string; user: string };
const closers: (() => void)[] = [];

afterEach(() => {
	for (const close of closers.splice(0)) close();
});

/** A real mail server on this machine and the mails it took. */
const openServer = async (options: SMTPServerOptions = {}) => {
	const got: Got[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		disableReverseLookup: true,
		closeTimeout: 50,
		onAuth: ({ username = "", password }, _session, done) =>
			password === "right"
				? done(null, { user: username })
				: done(new Error("no")),
		onData: (stream, { envelope, user }, done) => {
			readAll(stream).then((mail) => {
				got.push({
					from: envelope.mailFrom ? envelope.mailFrom.address : "",
					to: envelope.rcptTo.map(({ address }) => address),
					mail,
					user: String(user ?? ""),
				});
				done();
			}, done);
		},
		...options,
	});
	server.on("error", () => undefined);
	await new Promise<void>((resolve) => {
		server.listen(0, "127.0.0.1", () => resolve());
	});
	closers.push(() => server.close(() => undefined));
	const { port } = address.parse(server.server.address());
	return { got, host: `127.0.0.1:${port}` };
};

const address = z.object({ port: z.number() });
const from = "Suitemate <suitemate@alpenblick.example>";
const mail = {
	to: "jeanne.favre@alpenblick.example",
	subject: "Ihr Code für Suitemate",
	text: "123456\n\nDo not pass it on.",
};

describe("mail", () => {
	it("arrives as it was written, and says that a program wrote it", async () => {
		const { got, host } = await openServer();
		const mailer = createMailer({ url: `smtp://${host}`, from });
		await mailer.check();
		await mailer.send(mail);
		expect(got).toHaveLength(1);
		expect(got[0]).toMatchObject({
			from: "suitemate@alpenblick.example",
			to: ["jeanne.favre@alpenblick.example"],
		});
		expect(got[0]?.mail).toContain("From: Suitemate <suitemate@alpenblick");
		expect(got[0]?.mail).toContain("Auto-Submitted: auto-generated");
		expect(got[0]?.mail).toContain("123456\r\n\r\nDo not pass it on.");
	});

	it("signs in with the name and password of the address", async () => {
		const { got, host } = await openServer({ authOptional: false });
		const url = (password: string) => `smtp://bot:${password}@${host}`;
		await createMailer({ url: url("right"), from }).send(mail);
		expect(got[0]?.user).toBe("bot");
		const wrong = createMailer({ url: url("wrong"), from });
		await expect(wrong.check()).rejects.toThrow("unavailable");
		await expect(wrong.send(mail)).rejects.toThrow("unavailable");
	});

	it.each([
		["a second receiver", { to: "a@b.example, c@d.example" }],
		["a header after the receiver", { to: "a@b.example\r\nBcc: c@d.example" }],
		["a name around the receiver", { to: "Anna <a@b.example>" }],
		["a header after the subject", { subject: "Hello\r\nBcc: c@d.example" }],
		["a subject with a null", { subject: "Hel\u0000lo" }],
		["no subject", { subject: "" }],
	])("with %s is not sent", async (_, part) => {
		const { got, host } = await openServer();
		const mailer = createMailer({ url: `smtp://${host}`, from });
		await expect(mailer.send({ ...mail, ...part })).rejects.toThrow();
		expect(got).toEqual([]);
	});

	it("says so when no server is set", async () => {
		const mailer = createMailer({ url: null, from });
		await expect(mailer.check()).rejects.toThrow("mail-not-configured");
		await expect(mailer.send(mail)).rejects.toThrow("mail-not-configured");
	});

	it("says no more than that it failed when the server refuses somebody", async () => {
		const { host } = await openServer({
			onRcptTo: ({ address: to }, _session, done) =>
				done(new Error(`nobody is ${to}`)),
		});
		const failed = await createMailer({ url: `smtp://${host}`, from })
			.send(mail)
			.catch((error: unknown) => error);
		expect(JSON.stringify(failed)).not.toContain("jeanne");
		expect(String(failed)).toBe("Problem: unavailable");
	});

	it("gives up on a server that is not there, and on one that never speaks", async () => {
		const silent = createServer(() => undefined);
		await new Promise<void>((resolve) => {
			silent.listen(0, "127.0.0.1", () => resolve());
		});
		closers.push(() => silent.close());
		const { port } = address.parse(silent.address());
		for (const target of [`127.0.0.1:${port}`, "127.0.0.1:1"]) {
			const url = `smtp://${target}`;
			const mailer = createMailer({ url, from, patience: 100 });
			await expect(mailer.check()).rejects.toThrow("unavailable");
			await expect(mailer.send(mail)).rejects.toThrow("unavailable");
		}
	});
});
