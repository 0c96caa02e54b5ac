import type { SpellingLanguage } from "./mistake.ts";

const listed = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words of offices and computers that the dictionaries are too old for; lower case. */
const everywhere = listed(`
	admin admins app apps avatar backend backlog backup backups blog blogs bot bots budget bug bugs
	alias aliases audit audits captcha chat chatbot chatbots chats checklist click cloud commit coworking coach
	dashboard dashboards deadline deadlines default desktop domain drive download downloads
	email emails e-mail e-mails emoji emojis event events feedback feedbacks firewall frontend
	hashtag hashtags helpdesk homepage hosting hotline inbox internet intranet interface
	kick-off laptop laptops layout link links live login logins logo logos logout
	malware manager managers marketing meeting meetings mailing newsletter newsletters
	offline ok okay onboarding offboarding online open-source passkey phishing plugin plugins podcast podcasts
	ransomware release releases reset roadmap router scan server setup slack slot slots smartphone smartphones
	snapshot spam sprint sprints stakeholder stakeholders startup startups status streaming
	tablet tablets team teams template templates thread threads ticket tickets token tokens tool tools
	update updates upgrade upload uploads url user username
	videocall voicemail vpn webcam webhook webhooks webinar webinars website websites widget widgets wifi wi-fi wlan
	workflow workflows workshop workshops zoom
	am asap btw ca cc cm chf eur etc fyi gb haha hmm kb kg km lol mb mm min pdf pm ps tb tel usd vs
	infomaniak kchat kdrive kmeet kpaste ksuite swisstransfer suitemate
`);

const own: Readonly<Record<SpellingLanguage, readonly string[]>> = {
	en: listed(`
		alright cybersecurity decision-maker decision-makers deduplicate deduplication geolocation
		multilingual onboard onboarded rollout rollouts timesheet timesheets unmute unmuted
		unsubscribe unsubscribed whitelist blocklist allowlist zurich
	`),
	fr: listed(`
		autrice autrices cheffe cheffes courriel courriels cybersécurité covoiturage iel iels
		mutualiser nonante huitante septante natel pourriel télétravail télétravailler téléverser visioconférence visio
		webinaire webinaires
	`),
	de: listed(`
		angeklickt anklicken aktualisiert bezüglich chatten gechattet downloaden downgeloadet
		geht's gibt's hab's hat's ist's war's wär's wie's wenn's ob's tut's mach's macht's
		gemailt gepostet gelikt gescannt geupdatet googeln gegoogelt grüezi hochgeladen herunterladen mailen
		innert merci natel posten scannen sodass upgedatet updaten velo velos zmittag znüni
	`),
	it: listed(`
		chattare cliccare cliccato mailare postare scannerizzare scaricabile smartworking telelavoro videoconferenza
		videochiamata videochiamate webinar natel
	`),
	es: listed(`
		chatear ciberseguridad cliquear clicar escanear pingüino pingüinos teletrabajo teletrabajar vámonos videollamada videollamadas
		videoconferencia wasap zúrich
	`),
};

/** What is right in a language beside its dictionary; lower case. */
export const extraWords: Readonly<
	Record<SpellingLanguage, ReadonlySet<string>>
> = {
	en: new Set([...everywhere, ...own.en]),
	fr: new Set([...everywhere, ...own.fr]),
	de: new Set([...everywhere, ...own.de]),
	it: new Set([...everywhere, ...own.it]),
	es: new Set([...everywhere, ...own.es]),
};
