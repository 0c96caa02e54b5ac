import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	findSecrets,
	withoutSecrets,
} from "../../../src/ai/private/secrets.ts";

// In pieces, so that nobody's scanner takes our examples for leaks.
const join = (...parts: readonly string[]): string => parts.join("");
const letters = "abcdEFGHijkl0123mnopQRST4567uvwxYZ89";
const hex = "9f86d081884c7d659a2feaa0c55ad015";

const hidden = async (text: string): Promise<string> =>
	withoutSecrets(text, await findSecrets(text));

const shaped: readonly (readonly [string, string, string])[] = [
	["key", "an AWS key id", join("AKIA", "IOSFODNN7EXAMPLF")],
	["token", "a GitHub token", join("ghp", "_", letters)],
	["token", "a fine GitHub token", join("github", "_pat_", letters, letters)],
	["token", "a GitLab token", join("glpat", "-", letters.slice(0, 20))],
	["token", "a Slack token", join("xoxb", "-123456789012-", letters)],
	["token", "a Slack app token", join("xapp", "-1-A0B1-", letters)],
	["token", "a model service's token", join("sk", "-proj-", letters)],
	["token", "another one", join("sk", "-ant-api03-", letters)],
	["token", "a payment token", join("sk", "_live_", letters)],
	["token", "a package token", join("npm", "_", letters)],
	[
		"token",
		"a mail service's token",
		join("SG", ".", letters.slice(0, 22), ".", letters),
	],
	[
		"token",
		"a JSON web token",
		join("eyJ", letters, ".eyJ", letters, ".", letters),
	],
	["key", "a map key", join("AIza", letters.slice(0, 35))],
	[
		"key",
		"a private key",
		join(
			"-----BEGIN RSA PRIV",
			"ATE KEY-----\nMIIEow\nabc=\n-----END RSA PRIV",
			"ATE KEY-----",
		),
	],
	[
		"key",
		"a private key without its end",
		join("-----BEGIN PRIV", "ATE KEY-----\nMIIEow"),
	],
];

describe("a secret is found by its form", () => {
	test.each(shaped)("as a %s: %s", async (kind, _, secret) => {
		const text = `Hi, use this: ${secret}`;
		expect(await findSecrets(text)).toEqual([
			{ kind, at: 14, length: secret.length },
		]);
		expect(await hidden(text)).toBe("Hi, use this: ••••••");
	});
});

describe("a secret is found by what stands beside it", () => {
	test.each([
		["password: hunter22 please", "password: •••••• please"],
		["Password:hunter22", "Password:••••••"],
		["*Password:* `Sommer-2026!`", "*Password:* `••••••`"],
		["Mot de passe : Soleil2026!", "Mot de passe : ••••••"],
		["Passwort: sonnenblume", "Passwort: ••••••"],
		["Das Passwort lautet Sonne#26.", "Das Passwort lautet ••••••."],
		["contraseña: Madrid_99 gracias", "contraseña: •••••• gracias"],
		["parola d’ordine: Girasole7", "parola d’ordine: ••••••"],
		["La password è Girasole7!", "La password è ••••••"],
		[
			"le mot de passe est Soleil26, merci",
			"le mot de passe est ••••••, merci",
		],
		["PIN: 4821", "PIN: ••••••"],
		["DB_PASSWORD=hunter22", "DB_PASSWORD=••••••"],
		[`INFOMANIAK_TOKEN=${letters}`, "INFOMANIAK_TOKEN=••••••"],
		[`Our API key is ${hex}.`, "Our API key is ••••••."],
		[`clé API : ${letters}`, "clé API : ••••••"],
		[`Der Schlüssel: ${letters}`, "Der Schlüssel: ••••••"],
		[`authorization: Bearer ${letters}`, "authorization: Bearer ••••••"],
		[
			"postgres://nadia:hunter2@db.example/app",
			"postgres://nadia:••••••@db.example/app",
		],
		["https://nadia:hunter2@a.example/x", "https://nadia:••••••@a.example/x"],
	])("%j becomes %j", async (text, safe) => {
		expect(await hidden(text)).toBe(safe);
	});

	test("and an address of a database is called one", async () => {
		const found = await findSecrets("mysql://a:b1c2@db.example/x");
		expect(found.map(({ kind }) => kind)).toEqual(["database"]);
	});

	test("twice in one text, and once where two rules agree", async () => {
		const token = join("ghp", "_", letters);
		expect(await hidden(`password: hunter22\ntoken: ${token}`)).toBe(
			"password: ••••••\ntoken: ••••••",
		);
	});
});

describe("no alarm is raised", () => {
	test.each([
		"I was not able to finish the report on Friday, sorry.",
		"Please reset your password before Monday.",
		"Password: please ask Marc.",
		"The password is wrong again, can you help?",
		"Your password is required to be changed every 90 days.",
		"Password reset: https://login.alpenblick.example/reset?user=nadia",
		"The key to success is patience.",
		"The token ring of 1994 is still in room 12.",
		"Order 550e8400-e29b-41d4-a716-446655440000 has been shipped.",
		"The API key 550e8400-e29b-41d4-a716-446655440000 belongs to nobody.",
		"Fixed in commit 9fceb02d0ae598e95dc970b74767f19372d61af8, please pull.",
		"Invoice 2026-118-0004512 is due on 30.11.2026.",
		"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
		"See https://alpenblick.example/a/very/long/path/of/pages-2026?x=1&y=2",
		"Je n'ai pas pu finir le rapport, désolée.",
		"Mot de passe oublié ? Écrivez à Marc.",
		"Mot de passe : oublié",
		"Le mot de passe est à changer avant lundi.",
		"La clé est sous le paillasson.",
		"La clé du bureau 4821 est chez Jeanne.",
		"Ich habe mein Passwort vergessen.",
		"Passwort: siehe Tresor im Büro.",
		"Das Passwort ist abgelaufen, bitte ändern.",
		"Der Schlüssel zum Erfolg: Geduld und gute Planung.",
		"Bestellnummer 4711-0815-2026-11-22 ist unterwegs.",
		"La parola d'ordine è pazienza.",
		"La chiave è dal portinaio, chiedi a Rossi.",
		"La password è scaduta, la cambio domani.",
		"La clave: paciencia y trabajo.",
		"He olvidado mi contraseña otra vez.",
		"La contraseña es demasiado corta.",
		"Das Kennwort für kDrive und kSuite ist dasselbe wie letztes Jahr.",
		"IBAN CH93 0076 2011 6238 5295 7, zahlbar innert 30 Tagen.",
		"Meet at https://meet.alpenblick.example/standup at 10:30.",
		"Connect with postgres://user:password@localhost/app in the example.",
		"The risk-assessment-of-the-second-quarter-2026 is in kDrive.",
	])("for %j", async (text) => {
		expect(await findSecrets(text)).toEqual([]);
	});

	test("and a huge text is looked through", async () => {
		const text = join("password".repeat(20_000), "-----BEGIN ".repeat(5_000));
		expect(await findSecrets(text)).toEqual([]);
	});
});

test("nothing but the secrets is touched", () =>
	fc.assert(
		fc.asyncProperty(fc.string(), fc.string(), async (before, after) => {
			const secret = join("ghp", "_", letters);
			const text = `${before} ${secret} ${after}`;
			const safe = await hidden(text);
			expect(safe).not.toContain(secret);
			expect(withoutSecrets(text, [])).toBe(text);
		}),
	));
