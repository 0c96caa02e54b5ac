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
} as const;
