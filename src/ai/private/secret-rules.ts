import type { SecretRule } from "./secret.ts";

const edge = "(?<![A-Za-z0-9_-])";
const token = (source: string): SecretRule => ({
	kind: "token",
	pattern: new RegExp(`${edge}(?:${source})(?![A-Za-z0-9])`, "gu"),
});
const key = (source: string): SecretRule => ({
	kind: "key",
	pattern: new RegExp(`${edge}(?:${source})(?![A-Za-z0-9])`, "gu"),
});

/** Secrets that show by their own form, whatever stands beside them. */
export const shapes: readonly SecretRule[] = [
	{
		kind: "key",
		pattern:
			/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$(?![\s\S]))/gu,
	},
	{
		kind: "key",
		pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/gu,
	},
	key("AGE-SECRET-KEY-1[A-Z0-9]{40,80}|PuTTY-User-Key-File-\\d"),
	key("(?:AKIA|ASIA|AGPA|AIDA|AROA|ANPA|ANVA)[A-Z0-9]{16}"),
	key("AIza[A-Za-z0-9_-]{35}"),
	// GitHub, GitLab, Slack
	token("gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{22,255}"),
	token(
		"gl(?:pat|dt|rt|ptt|ft|soat|imt|agent|cbt|ffct)-[A-Za-z0-9_.-]{20,200}",
	),
	token(
		"xox[a-z](?:\\.xox[a-z])?-[A-Za-z0-9-]{10,250}|xapp-\\d-[A-Za-z0-9-]{10,250}",
	),
	{
		kind: "token",
		pattern:
			/https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[A-Za-z0-9/_-]{20,200})/gu,
	},
	// Language model services
	token(
		"sk-(?:[a-z]{2,10}\\d{0,3}-){0,3}[A-Za-z0-9_-]{20,250}|(?:gsk|hf|r8)_[A-Za-z0-9]{30,80}",
	),
	// Payment, mail, packages, clouds
	token("[srp]k_(?:live|test)_[A-Za-z0-9]{16,120}|whsec_[A-Za-z0-9+/=]{24,80}"),
	token("SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}|key-[0-9a-f]{32}"),
	token(
		"npm_[A-Za-z0-9]{36}|pypi-[A-Za-z0-9_-]{50,250}|dckr_pat_[A-Za-z0-9_-]{20,60}",
	),
	token(
		"do[opr]_v1_[0-9a-f]{64}|hv[sbr]\\.[A-Za-z0-9_-]{24,250}|glsa_[A-Za-z0-9_]{32,60}",
	),
	token(
		"ya29\\.[A-Za-z0-9_-]{30,250}|GOCSPX-[A-Za-z0-9_-]{20,40}|shp(?:at|ss|ca|pa)_[0-9a-f]{32}",
	),
	token(
		"ATATT3[A-Za-z0-9_=-]{50,250}|lin_api_[A-Za-z0-9]{30,60}|ntn_[A-Za-z0-9]{40,60}|\\d{8,10}:AA[A-Za-z0-9_-]{33}",
	),
	// JSON web tokens
	token(
		"eyJ[A-Za-z0-9_-]{8,2000}\\.[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{8,1000}",
	),
	{
		kind: "token",
		pattern:
			/(?<!\p{L})bearer\s{1,3}(?<secret>[A-Za-z0-9._~+/-]{20,2000}={0,2})/giu,
		holds: (secret) => /\d/u.test(secret) && /[A-Za-z]/u.test(secret),
	},
];

const named = (secret: string): boolean =>
	!/^(?:[*•x.…]+|<.*>?|\$?\{.*\}?|%.*%|\[.*\]?|pass(?:word)?|passwort|kennwort|secret|geheim|user|motdepasse|contraseña)$/iu.test(
		secret,
	);

/** Addresses with a password in them. */
export const addressesWithPassword: readonly SecretRule[] = [
	{
		kind: "database",
		pattern:
			/(?<!\p{L})(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|oracle|clickhouse|cockroachdb)(?:\+[a-z0-9]{1,20})?:\/\/[^\s:/@]{0,100}:(?<secret>[^\s@/]{1,200})@/giu,
		holds: named,
	},
	{
		kind: "password",
		pattern:
			/(?<!\p{L})[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@<>]{1,100}:(?<secret>[^\s@/<>]{1,200})@/giu,
		holds: named,
	},
];
