/** The model: connecting it, its state, and what can go wrong with it. */
export const ai = {
	"command.ai status": "The model",
	"help.ai status": "Which model writes, where it runs, and how it is doing",
	"command.ai look": "Look for a model",
	"help.ai look": "Look for model servers on this machine",
	"command.ai use": "Connect a model",
	"help.ai use": "Use a model server that was found on this machine",
	"ai.none.title": "No model is connected yet",
	"ai.none.nothing": "I looked on this machine and found no model server.",
	"ai.none.found":
		"I found {count, plural, one {a model server} other {# model servers}} on this machine. I use none before you say so.",
	"ai.none.ask-owner":
		"I found {count, plural, one {a model server} other {# model servers}} on this machine. An owner can connect one.",
	"ai.none.nothing-sent":
		"Writing actions wait until there is one. No text is sent anywhere.",
	"ai.none.note": "Your text was not sent anywhere.",
	"ai.server": "{server} on port {port}",
	"ai.how.title": "To connect one, start it on this machine and look again",
	"ai.how.ollama": "Ollama: ollama pull MODEL (it serves by itself)",
	"ai.how.llama": "llama-server: llama-server -m MODEL.gguf --port 8080",
	"ai.how.vllm": "vLLM: vllm serve MODEL --port 8000",
	"ai.how.lmstudio": "LM Studio: load a model, then start the local server",
	"ai.how.configured":
		"Anywhere else: set AI_BASE_URL to an address that ends in /v1, and AI_API_KEY if it wants a key",
	"ai.look.button": "Look again",
	"ai.use.button": "Use {model}",
	"ai.use.title": "Use {model} for writing",
	"ai.use.verb": "Use it",
	"ai.use.note":
		"Texts that people ask to rewrite will be sent to this server, and nowhere else.",
	"ai.use.done": "{model} is connected",
	"ai.use.try": "Try it: /write rephrase and a sentence of yours.",
	"ai.row.server": "Server",
	"ai.row.model": "Model",
	"ai.row.where": "Where",
	"ai.row.operator": "Run by",
	"ai.row.health": "State",
	"ai.row.context": "Reads at once",
	"ai.row.slots": "Answers at the same time",
	"ai.row.by": "Chosen by",
	"ai.by.choice": "an owner, here",
	"ai.by.configuration": "the configuration",
	"ai.tokens": "{count, plural, one {# token} other {# tokens}}",
	"ai.place.operator": "you",
	"ai.place.region": "this machine",
	"ai.health.ready": "ready",
	"ai.health.loading": "loading its model",
	"ai.health.refused": "refuses: key, model or address",
	"ai.health.unreachable": "does not answer",
	"ai.status.title": "Writing uses {model}",
	"ai.status.allow": "Texts may go to these addresses only",
	"ai.status.note":
		"Operator and region are what your owner stated. Nothing you write is kept here after the answer.",
	"ai.refused.key": "the key is not accepted",
	"ai.refused.busy": "it has too much to do",
	"ai.refused.loading": "it is still loading its model",
	"ai.refused.model": "it does not have this model",
	"ai.refused.filter": "its own filter stopped the answer",
	"ai.refused.no-product":
		"the key sees no AI product, so put its number into AI_BASE_URL",
	"ai.refused.products":
		"the key sees several AI products, so put the number of one into AI_BASE_URL",
	"ai.refused.other": "it does not take the request",
	"problem.no-model":
		"No model is connected yet. Nothing was sent. An owner can connect one: /ksuite ai look",
	"problem.model-unreachable":
		"{endpoint} does not answer. Nothing was changed. Try again in a moment, or look at /ksuite ai status",
	"problem.model-refused":
		"{endpoint} said no: {reason}. Nothing was changed. An owner can look at /ksuite ai status",
	"problem.model-slow":
		"{endpoint} took too long, so I stopped waiting. Nothing was changed. Try again, or with a shorter text.",
	"problem.model-cut":
		"The answer of {endpoint} broke off before its end, so I do not show it. Nothing was changed. Try again.",
	"problem.model-too-long":
		"This text is {much} for {endpoint}. Nothing was changed. Try again with a part of it.",
	"ai.over.about": "about {over} too long",
	"ai.over.unknown": "too long",
	"problem.model-unusable":
		"The model’s answer was not usable, so I do not show it. Nothing was changed. Try again, or in other words.",
	"problem.model-changed-facts":
		"The model lost or added a link, a mention or a piece of code, twice. I do not show such a text. Nothing was changed. Try again.",
	"problem.session-over":
		"I no longer have this text: I keep it for half an hour only. Start again with /write rephrase",
	"problem.stopped": "Stopped. Nothing was changed.",
	"problem.endpoint-not-allowed":
		"The model’s address is not allowed, or leads somewhere else than it should. Nothing was sent. An owner can look at /ksuite ai status",
	"problem.too-often":
		"You have several answers under way already. Wait for one of them, then try again.",
	"command.ai models": "The models",
	"help.ai models": "The models of each endpoint, and what each is asked for",
	"command.ai usage": "How much AI is used",
	"help.ai usage":
		"How often models were asked, for what, and how many tokens it took",
	"command.ai budget": "Budget for AI",
	"help.ai budget": "What you may use of AI, and what is left",
	"command.ai budget set": "Set a budget",
	"help.ai budget set": "Set how many tokens a role may use a day and a month",
	"command.ai policy": "Rules for AI",
	"help.ai policy":
		"What AI is on for whom, what is masked, where text may go, what is kept",
	"command.ai policy set": "Who may use what",
	"help.ai policy set":
		"Say who may use a feature, or switch it off for everybody",
	"command.ai policy masking": "Masking",
	"help.ai policy masking":
		"Replace telephone, AHV and card numbers before a text leaves, or not",
	"command.ai off": "AI off for me",
	"help.ai off": "Send no text of yours to a model any more",
	"command.ai on": "AI on for me",
	"help.ai on": "Use AI again",
	"command.ai selftest": "Self-test",
	"help.ai selftest":
		"Send a marker through the model and search everything kept here for it",
	"arg.days": "Days",
	"hint.days": "A number from 1 to 90.",
	"arg.day": "Tokens per day",
	"hint.day": "A number of tokens such as 50000, or none for no limit.",
	"arg.month": "Tokens per month",
	"hint.month": "A number of tokens such as 1000000, or none for no limit.",
	"arg.feature": "Feature",
	"hint.feature": "Choose one of the features.",
	"arg.masking": "Masking",
	"hint.masking": "Choose on or off.",
	"choice.member": "Member",
	"choice.nobody": "Nobody",
	"choice.tone": "Change the tone",
	"choice.translate": "Translate",
	"choice.own": "Own instruction",
	"choice.replies": "Suggest replies",
	"choice.reply": "Write a reply",
	"choice.mail": "Write a mail",
	"choice.site": "Write for a site",
	"choice.summary": "Summarise",
	"ai.feature.rephrase": "Rephrase",
	"ai.feature.correct": "Correct",
	"ai.feature.shorten": "Shorten",
	"ai.feature.expand": "Expand",
	"ai.feature.simplify": "Simplify",
	"ai.feature.structure": "Structure",
	"ai.feature.tone": "Change the tone",
	"ai.feature.translate": "Translate",
	"ai.feature.own": "Own instructions",
	"ai.feature.replies": "Suggest replies",
	"ai.feature.reply": "Write a reply",
	"ai.feature.mail": "Write a mail",
	"ai.feature.site": "Write for a site",
	"ai.feature.summary": "Summarise",
	"ai.who.member": "everybody",
	"ai.who.helpdesk": "help desk, admins and owners",
	"ai.who.admin": "admins and owners",
	"ai.who.owner": "owners",
	"ai.who.nobody": "nobody",
	"ai.features.none": "nothing by itself, it stands in for the others",
	"ai.features.all": "everything",
	"ai.endpoint.named": "{number}. {name}",
	"ai.endpoint.run-by": "{operator}, {region}",
	"ai.row.schema": "Keeps to a given form",
	"ai.row.features": "Asked first for",
	"ai.schema.unknown": "not tried yet",
	"ai.schema.yes": "yes",
	"ai.schema.no": "no, so answers are checked here",
	"ai.health.resting": "ready, but it failed a moment ago",
	"ai.status.title-several":
		"Writing uses {count, plural, one {# endpoint} other {# endpoints}}, first {model}",
	"ai.status.order":
		"They are asked in this order: the next one when one does not answer.",
	"ai.status.allow-none": "Text may go nowhere: no model is connected.",
	"ai.models.title":
		"{count, plural, =0 {No model is listed} one {# model} other {# models}}",
	"ai.models.button": "Models",
	"ai.models.more": "{count, plural, one {# more} other {# more}}",
	"ai.models.unlisted": "not in the server’s list",
	"ai.models.unused": "not used",
	"ai.models.facts": "{first} · {rest}",
	"ai.models.note":
		"A feature gets a model of its own with AI_MODELS in the configuration.",
	"ai.switch.off": "AI is off for your account",
	"ai.switch.off-text":
		"No text of yours is sent to a model from now on. Whatever needs one tells you so.",
	"ai.switch.off-button": "Switch AI on for me",
	"ai.switch.on": "AI is on for your account",
	"ai.switch.on-text":
		"A text of yours goes to a model when you ask for it, and only then.",
	"ai.switch.on-button": "Switch AI off for me",
	"ai.policy.title": "How AI is used here",
	"ai.policy.own-off": "You have switched AI off for your own account.",
	"ai.policy.features": "What is on, and for whom",
	"ai.policy.masked": "What a model never sees",
	"ai.policy.masking.on":
		"Mail addresses, telephone numbers, IBANs, AHV numbers and card numbers are replaced by placeholders before a text leaves, and put back into the answer.",
	"ai.policy.masking.off":
		"Mail addresses, IBANs and telephone numbers with a country code are replaced by placeholders before a text leaves, and put back into the answer. Other telephone numbers, AHV numbers and card numbers are not: masking is off.",
	"ai.policy.where": "Where text may go",
	"ai.policy.kept":
		"Nothing anybody writes is kept: no text, no answer. A text being worked on lies sealed for half an hour, and only its person’s own buttons open it. Counted are questions and tokens, for 90 days.",
	"ai.policy.button.set": "Who may use what…",
	"ai.policy.button.masking.on": "Switch masking on",
	"ai.policy.button.masking.off": "Switch masking off",
	"ai.policy.button.show": "Rules",
	"ai.policy.set.title": "Change who may use “{feature}”: {who}",
	"ai.policy.set.verb": "Change it",
	"ai.policy.set.done": "“{feature}” may now be used by {who}",
	"ai.policy.set.undo": "Back to {who}",
	"ai.masking.title.on": "Switch masking on",
	"ai.masking.title.off": "Switch masking off",
	"ai.masking.verb.on": "Switch it on",
	"ai.masking.verb.off": "Switch it off",
	"ai.masking.what": "Other telephone numbers, AHV numbers, card numbers",
	"ai.masking.on": "replaced before a text leaves",
	"ai.masking.off": "sent as they are",
	"ai.masking.done.on": "Masking is on",
	"ai.masking.done.off": "Masking is off",
	"ai.masking.note":
		"Mail addresses, IBANs and telephone numbers with a country code are always replaced.",
	"ai.budget.line":
		"Used {span, select, day {today} other {this month}}: {used, number} of {limit, number} tokens",
	"ai.budget.title": "Your budget for AI",
	"ai.budget.title-unlimited": "You may use AI without a limit",
	"ai.budget.day": "Today",
	"ai.budget.month": "This month",
	"ai.budget.anew": "Starts anew",
	"ai.budget.used":
		"{used, number} of {limit, number} tokens used ({share}), {left, number} left",
	"ai.budget.used-unlimited":
		"{used, plural, one {# token} other {# tokens}} used, no limit",
	"ai.budget.roles": "By role",
	"ai.budget.unlimited": "no limit",
	"ai.budget.a-day": "{day, plural, one {# token} other {# tokens}} a day",
	"ai.budget.a-month":
		"{month, plural, one {# token} other {# tokens}} a month",
	"ai.budget.both":
		"{day, plural, one {# token} other {# tokens}} a day, {month, number} a month",
	"ai.budget.note":
		"Your role here: {role}. A token is about three quarters of a word. From 80 % on, results say how much is used.",
	"ai.budget.button.set": "Set a budget…",
	"ai.budget.button.show": "Budget",
	"ai.budget.set.title": "Set the budget of this role: {role}",
	"ai.budget.set.verb": "Set it",
	"ai.budget.set.note":
		"Whoever has used up the new budget already can ask again when it starts anew.",
	"ai.budget.set.done": "The budget is set for this role: {role}",
	"ai.usage.title.everybody":
		"What everybody used of AI {days, plural, one {today} other {in # days}}",
	"ai.usage.title.own":
		"What you used of AI {days, plural, one {today} other {in # days}}",
	"ai.usage.title.person":
		"What {name} used of AI {days, plural, one {today} other {in # days}}",
	"ai.usage.nothing": "No model was asked in this time.",
	"ai.usage.sum":
		"{calls, plural, one {# question} other {# questions}}{failed, plural, =0 {} one {, # of them failed} other {, # of them failed}} · {tokens, plural, one {# token} other {# tokens}} ({input, number} read, {output, number} written)",
	"ai.usage.features": "For what",
	"ai.usage.places": "Where",
	"ai.usage.place": "{name}, {model}",
	"ai.usage.unanswered": "{name}, no whole answer",
	"ai.usage.nobody": "no endpoint",
	"ai.usage.others": "All others",
	"ai.usage.estimated":
		"In {count, plural, one {# question} other {# questions}} the tokens are estimated, as the endpoint did not count them.",
	"ai.usage.note":
		"Only numbers are kept, for 90 days: who asked how often for what, and how many tokens it took. No text.",
	"ai.usage.column.person": "Person",
	"ai.usage.column.calls": "Questions",
	"ai.usage.column.failed": "Failed",
	"ai.usage.column.input": "Tokens read",
	"ai.usage.column.output": "Tokens written",
	"ai.usage.picture": "Tokens",
	"ai.usage.by-feature": "Tokens by feature",
	"ai.usage.by-person": "Tokens by person",
	"ai.usage.part": "{label} {amount, number}",
	"ai.usage.alt":
		"Bars of {tokens, plural, one {# token} other {# tokens}}: {parts}",
	"ai.selftest.working": "The self-test is under way",
	"ai.selftest.asking": "A fresh marker is going through the model.",
	"ai.selftest.searching":
		"Everything kept here is being searched for the marker.",
	"ai.selftest.stop": "Stop",
	"ai.selftest.stopped": "The self-test was stopped",
	"ai.selftest.title":
		"{count, plural, =0 {Self-test: the marker was found nowhere} one {Self-test: the marker was found in # place} other {Self-test: the marker was found in # places}}",
	"ai.selftest.found":
		"It should stand in none of these. Please tell whoever runs me.",
	"ai.selftest.in.table": "the table {name}",
	"ai.selftest.in.file": "the file {name} in the data folder",
	"ai.selftest.in.log": "the log, in an event of the kind {name}",
	"ai.selftest.no-model":
		"No model is connected, so the marker was sent nowhere. It stood in a sealed session while I searched.",
	"ai.selftest.rephrase": "Rephrased by",
	"ai.selftest.typed": "Sorted by",
	"ai.selftest.not-sent": "not sent",
	"ai.selftest.searched": "Searched, in all usual ways to write it",
	"ai.selftest.tables": "Tables",
	"ai.selftest.rows":
		"{tables, number} with {rows, plural, one {# row} other {# rows}}, sealed sessions among them",
	"ai.selftest.files": "Files of the data folder",
	"ai.selftest.events": "Log events of this process",
	"ai.selftest.read": "Read in all",
	"ai.selftest.megabytes": "{megabytes, number} MB",
	"ai.selftest.cut":
		"There is more than I read at once, so the oldest files were left out.",
	"ai.selftest.unreadable":
		"{count, plural, one {# file} other {# files}} could not be read.",
	"ai.selftest.again": "Test again",
	"ai.selftest.note":
		"Begun {when}, took {seconds, plural, one {# second} other {# seconds}}. What the endpoint itself keeps cannot be seen from here.",
	"problem.ai-off":
		"You have switched AI off for your account, so nothing was sent. To switch it on again: /ksuite ai on",
	"problem.feature-off":
		"{who, select, nobody {“{feature}” is switched off here.} owner {“{feature}” is for owners only.} admin {“{feature}” is for admins only.} other {“{feature}” is for the help desk and admins only.}} Nothing was sent. What is on for whom: /ksuite ai policy",
	"problem.budget-spent":
		"Your budget for {span, select, day {today} other {this month}} is used up: {used, number} of {limit, number} tokens. Nothing was sent. It starts anew on {when}. An admin can raise it: /ksuite ai budget set",
} as const;
