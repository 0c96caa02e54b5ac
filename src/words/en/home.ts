/** The home page. */
export const home = {
	"command.home": "Overview",
	"help.home":
		"What waits for you, your requests, seats, storage and the model",
	"home.title": "Hello {name}",
	"home.linked": "You are {name} ({email}) in kSuite.",
	"home.unlinked":
		"I do not know yet which kSuite user you are. Until you link your account you can write and look around, but not ask for changes. It takes a minute: I mail a code to your address.",
	"home.waiting":
		"{count, plural, =0 {Nothing waits for you} one {# request waits for you} other {# requests wait for you}}",
	"home.waiting-note": "{id} · expires {when}",
	"home.own": "{count, plural, one {Your request} other {Your requests}}",
	"home.own-line": "{id} · {what} · {state}",
	"home.picture": "Seats and storage",
	"home.seats": "Seats",
	"home.seats-used": "Used",
	"home.organisation":
		"Seats {seats, number} of {bought, number} · storage {used} of {pool}",
	"home.untold":
		"Seats and storage could not be read just now. /ksuite seats and /ksuite storage say why.",
	"home.ai":
		"Writing uses {model}, run by {operator} in {region}. Texts go nowhere else, and nothing is kept.",
	"home.ai-local":
		"Writing uses {model} on this machine. Texts go nowhere else, and nothing is kept.",
	"home.ai-somewhere":
		"Writing uses {model}, run by {operator}. Texts go nowhere else, and nothing is kept.",
	"home.ai-none":
		"No model is connected yet, so writing actions wait. /ksuite ai look shows how to connect one.",
	"home.calendar-late":
		"Your calendars do not answer just now, so they are not shown here.",
	"home.button.calendar": "Look at my calendars",
	"home.button.calendars": "All my calendars",
	"home.note":
		"Only you see this page. Everything here can also be typed: /ksuite help",
	"home.button.link": "Link my account",
	"home.button.more": "{count, plural, one {# more} other {# more}}",
	"home.button.details": "Details",
	"home.button.document": "Ask a document…",
	"home.button.rephrase": "Rephrase a text…",
	"home.button.add": "Add a person…",
	"home.button.address": "New mail address…",
	"home.button.people": "People",
	"home.button.seats": "Seats",
	"home.button.storage": "Storage",
	"home.button.requests": "Requests",
	"home.button.help": "Help",
} as const;
