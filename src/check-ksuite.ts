import type { InfomaniakSettings, KsuiteConfig } from "./config-ksuite.ts";
import type { Log } from "./core/log.ts";
import type { ProblemCode } from "./core/problem.ts";
import { createWire } from "./drivers/infomaniak/open-wire.ts";
import { createProducts } from "./drivers/infomaniak/products.ts";
import { listAccounts } from "./drivers/infomaniak/routes/profile.ts";
import { tokenPage } from "./setup/ask-token.ts";
import { attempt } from "./setup/step.ts";

/** Looks once, with two or three calls, whether what is set can work at Infomaniak; gives faults in words with their remedy. Where Infomaniak does not answer within `patience` ms, that is logged and no fault. */
export const checkKsuite = async (
	{ systems, infomaniak }: KsuiteConfig,
	log: Log,
	patience = 20_000,
): Promise<readonly string[]> => {
	if (infomaniak === null) return [];
	const late = Promise.withResolvers<null>();
	const timer = setTimeout(late.resolve, patience, null);
	const look = lookAt(systems, infomaniak, log);
	const faults = await Promise.race([look, late.promise]);
	clearTimeout(timer);
	if (faults === null)
		log({ event: "ksuite-unanswered", problem: "ksuite-unreachable" });
	return faults ?? [];
};

const lookAt = async (
	systems: KsuiteConfig["systems"],
	infomaniak: InfomaniakSettings,
	log: Log,
): Promise<readonly string[]> => {
	const wire = wireOf(infomaniak, log);
	const seen = await attempt(wire.read(listAccounts, { path: {} }));
	if (seen.kind === "problem")
		return faultsOf(seen.code, log, tokenFaults(infomaniak));
	if (!seen.value.some(({ id }) => id === infomaniak.account))
		return [
			"INFOMANIAK_ACCOUNT: the person of the token is not in this organisation; npm run setup lists those they are in",
		];
	const needsDrive = (["users", "storage", "plans", "drive"] as const).some(
		(contract) => systems[contract] === "infomaniak",
	);
	const products = createProducts({
		wire,
		account: infomaniak.account,
		now: Date.now,
		drive: infomaniak.drive ?? undefined,
	});
	const drive = needsDrive ? await attempt(products.drive()) : null;
	const mail =
		systems.mail === "infomaniak" ? await attempt(products.hostings()) : null;
	return [
		...(drive?.kind === "problem"
			? faultsOf(drive.code, log, driveFaults(infomaniak))
			: []),
		...(mail?.kind === "value" ? mailFaults(infomaniak, mail.value) : []),
	];
};

// A start waits for nobody very long.
const timeouts = { read: 5000 };

const wireOf = (given: InfomaniakSettings, log: Log) => {
	const waiting = () => undefined;
	const seen = new Map<string, Promise<unknown>>();
	const caller = { person: "start", kind: "person", waiting, seen } as const;
	return createWire({
		baseUrl: given.apiUrl,
		token: given.token,
		callsPerMinute: given.callsPerMinute,
		caller: () => caller,
		timeouts,
		log,
	});
};

type Faults = Partial<Record<ProblemCode, string>>;

/** A problem without a fault is one of Infomaniak's, which passes. */
const faultsOf = (code: ProblemCode, log: Log, faults: Faults) => {
	const fault = faults[code];
	if (fault !== undefined) return [fault];
	log({ event: "ksuite-unanswered", problem: code });
	return [];
};

const tokenFaults = (given: InfomaniakSettings): Faults => ({
	"ksuite-token": `INFOMANIAK_TOKEN: Infomaniak does not accept it; it is mistyped, was deleted, or was switched off after a year without use. Make a new one at ${tokenPage}, or with npm run setup`,
	"ksuite-scope": `INFOMANIAK_TOKEN: lacks the right “accounts”. Make one with it at ${tokenPage}, or with npm run setup`,
	...(given.apiUrl === "https://api.infomaniak.com"
		? {}
		: {
				"not-found": "INFOMANIAK_API_URL: this is not Infomaniak’s API",
				"ksuite-garbled": "INFOMANIAK_API_URL: this is not Infomaniak’s API",
			}),
});

const driveFaults = (given: InfomaniakSettings): Faults => ({
	"ksuite-scope": `INFOMANIAK_TOKEN: lacks the right “drive”, or its person does; seats, storage and plan are read from it. Make one with it at ${tokenPage}`,
	"ksuite-no-drive":
		given.drive === null
			? "INFOMANIAK_ACCOUNT: there is no kSuite in this organisation that the person of the token can see; give them access to its kDrive, or set INFOMANIAK_DRIVE"
			: "INFOMANIAK_DRIVE: there is no such drive in this organisation that the person of the token can see; npm run setup lists those there are",
});

const mailFaults = (
	{ hostings }: InfomaniakSettings,
	found: readonly { readonly id: number }[],
): readonly string[] =>
	hostings.every((id) => found.some((one) => one.id === id))
		? []
		: [
				"INFOMANIAK_MAIL_HOSTINGS: one of these is no mail service of this organisation; npm run setup lists those there are",
			];
