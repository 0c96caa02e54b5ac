import { z } from "zod";
import { type AiConfig, readAiConfig } from "./config-ai.ts";
import {
	type KsuiteConfig,
	ksuiteConfig,
	ksuiteFaults,
	ksuiteSettings,
} from "./config-ksuite.ts";
import { languageList, readOcrConfig, usualLanguages } from "./config-ocr.ts";
import type { Recogniser } from "./reading/recognise/recognise.ts";

const present = z.string().trim().min(1).optional();
/** People mix up Slack's tokens; each kind has its beginning. */
const token = (beginning: string) =>
	present.refine(
		(given) => given === undefined || given.startsWith(beginning),
		`must start with ${beginning}`,
	);
const list = z
	.string()
	.default("")
	.transform((text) =>
		text
			.split(",")
			.map((one) => one.trim())
			.filter(Boolean),
	);
const hours = (standard: number) =>
	z.coerce
		.number()
		.positive()
		.default(standard)
		.transform((count) => count * 3_600_000);

const environment = z.object({
	PORT: z.coerce.number().int().min(0).max(65535).default(3000),
	HOST: z.string().default("0.0.0.0"),
	DATA_DIR: z.string().default("data"),
	DRIVE_FOLDER: present,
	DATABASE_URL: z
		.string()
		.regex(/^postgres(?:ql)?:\/\//u, "must be a postgres:// address")
		.optional(),
	SUITEMATE_KEY: present.refine(
		(key) => key === undefined || Buffer.from(key, "base64").length === 32,
		"must be 32 bytes written as base64; make one with: openssl rand -base64 32",
	),
	PUBLIC_URL: z.url().optional(),
	SLACK_BOT_TOKEN: token("xoxb-"),
	SLACK_SIGNING_SECRET: present,
	SLACK_APP_TOKEN: token("xapp-"),
	SLACK_CLIENT_ID: present,
	SLACK_CLIENT_SECRET: present,
	SLACK_API_URL: z
		.url()
		.transform((url) => (url.endsWith("/") ? url : `${url}/`))
		.optional(),
	SLACK_MODE: z.enum(["http", "socket"]).optional(),
	APPROVALS_CHANNEL: present,
	APPROVALS_NEEDED: z.enum(["1", "2"]).default("1"),
	APPROVALS_TWO: list,
	APPROVAL_HOURS: hours(24),
	REMINDER_HOURS: hours(4),
	ESCALATION_HOURS: hours(12),
	OWNERS: list,
	DEFAULT_LOCALE: z.string().default("en-GB"),
	DEFAULT_ZONE: z.string().default("Europe/Zurich"),
	STANDARD_STORAGE_GB: z.coerce.number().positive().default(15),
	...ksuiteSettings,
	SMTP_URL: present,
	MAIL_FROM: z.string().default("Suitemate <suitemate@localhost>"),
	OCR_COMMAND: present,
	OCR_LANGUAGES: z
		.string()
		.regex(languageList, "must be codes of Tesseract such as eng+deu")
		.default(usualLanguages),
	AI_BASE_URL: z.url().optional(),
	AI_API_KEY: present,
	AI_MODEL: present,
	AI_OPERATOR: present,
	AI_REGION: present,
	AI_NAME: present,
	AI_MODELS: present,
	AI_ALLOW: list,
});

/** The names of all settings; each has its section in docs/operations.md. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

/** The settings by name, parsed; see docs/operations.md for each. */
export type Config = z.output<typeof environment> & {
	/** The endpoints and models of all `AI_…` settings. */
	readonly ai: AiConfig;
	/** The program that recognises text in pictures; null for none. */
	readonly ocr: Recogniser | null;
	/** The systems of the kSuite. */
	readonly ksuite: KsuiteConfig;
};

/** Reads the environment; every fault is named at once, by its variable, without its value. */
export const readConfig = (
	variables: Readonly<Record<string, string | undefined>>,
):
	| { kind: "config"; config: Config }
	| { kind: "faults"; faults: string[] } => {
	const given = Object.fromEntries(
		Object.entries(variables).filter(
			([, value]) => value !== undefined && value !== "",
		),
	);
	const parsed = environment.safeParse(given);
	const faults = parsed.success
		? []
		: parsed.error.issues.map(
				(issue) => `${String(issue.path[0])}: ${sentenceOf(issue)}`,
			);
	if (given.OPENAI_BASE_URL)
		faults.push(
			"OPENAI_BASE_URL: not used here; set AI_BASE_URL instead, so that no text goes anywhere by accident",
		);
	const ai = readAiConfig(given);
	const ocr = readOcrConfig(given);
	faults.push(...slackFaults(given), ...clientFaults(given));
	faults.push(...ai.faults, ...ocr.faults, ...ksuiteFaults(given));
	if (!parsed.success || faults.length > 0) return { kind: "faults", faults };
	const ksuite = ksuiteConfig(parsed.data);
	const config = { ...parsed.data, ai: ai.config, ocr: ocr.config, ksuite };
	return { kind: "config", config };
};

/** What would be right, in words. */
const sentenceOf = (issue: z.core.$ZodIssue): string => {
	switch (issue.code) {
		case "invalid_type":
			return "must be a number";
		case "too_small":
			return `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
		case "too_big":
			return `must be at most ${issue.maximum}`;
		case "invalid_value":
			return `must be one of ${issue.values.join(", ")}`;
		case "invalid_format":
			return issue.format === "url"
				? "must be a web address such as https://suitemate.example"
				: issue.message;
		default:
			return issue.message;
	}
};

const slackFaults = (
	given: Readonly<Record<string, string | undefined>>,
): string[] => {
	if (!given.SLACK_BOT_TOKEN) return [];
	const usual = given.SLACK_SIGNING_SECRET ? "http" : "socket";
	const mode = given.SLACK_MODE ?? usual;
	if (mode === "http" && !given.SLACK_SIGNING_SECRET)
		return [
			"SLACK_SIGNING_SECRET: needed with SLACK_BOT_TOKEN; it stands under Basic Information of your Slack app",
		];
	if (mode === "socket" && !given.SLACK_APP_TOKEN)
		return [
			"SLACK_APP_TOKEN: needed for Socket Mode; make one with connections:write under Basic Information",
		];
	return [];
};

const clientFaults = (
	given: Readonly<Record<string, string | undefined>>,
): string[] => {
	const lacking = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"].filter(
		(name) => !given[name],
	);
	return lacking.length === 1
		? lacking.map(
				(name) =>
					`${name}: the client ID and the client secret belong together; both stand under Basic Information of your Slack app`,
			)
		: [];
};

/** How Slack reaches us: as set, else by what is given. */
export const slackMode = (config: Config): "http" | "socket" =>
	config.SLACK_MODE ?? (config.SLACK_SIGNING_SECRET ? "http" : "socket");
