import { render } from "preact";
import { useState } from "preact/hooks";
import { actingAs, rememberActing } from "./acting.js";
import { get, post } from "./api.js";
import { html } from "./html.js";
import { Avatar } from "./parts/avatar.js";
import { Icon } from "./parts/icon.js";
import { t, useLanguage } from "./words.js";

const query = location.search.replace(/^\?/, "");
const asked = new URLSearchParams(query);
const root = document.getElementById("app");
const show = (page) => render(page, root);
const scopes = { "chat:write": "scopeWrite" };

/** The question an app asks a person: may it act as them. `?person=` or whom the playground acts as says who is asked. */
async function ask(id) {
	const { users } = await get("state");
	const me = users.find((user) => user.id === id);
	if (!me) return show(html`<${People} users=${users} />`);
	useLanguage(me.locale);
	rememberActing(me.id);
	try {
		const consent = await get("consent", {
			...Object.fromEntries(asked),
			as: me.id,
		});
		document.title = t("consentTitle", consent);
		show(html`<${Question} consent=${consent} me=${me} users=${users} />`);
	} catch (error) {
		show(html`<${Wrong} sentence=${error.message} />`);
	}
}

function Question({ consent, me, users }) {
	const { app, team, host } = consent;
	const [failure, setFailure] = useState(null);
	const answer = (allow) => async () => {
		try {
			const { location: to } = await post("consent", {
				as: me.id,
				query,
				allow,
			});
			location.assign(to);
		} catch (error) {
			setFailure(error.message);
		}
	};
	return html`<${Card}>
		<img class="consent-icon" src="/page/icon.svg" alt="" width="56" height="56" />
		<h1 dir="auto">${t("consentTitle", { app })}</h1>
		<p class="consent-person">
			<${Avatar} user=${me} size="28" />
			<strong dir="auto">${me.realName}</strong>
			<button type="button" class="consent-other" onClick=${() => show(html`<${People} users=${users} />`)}>
				${t("otherPerson")}
			</button>
		</p>
		<p>${t("consentMay", { app, team })}</p>
		<ul class="consent-scopes">
			${consent.scopes.map(
				(scope) => html`<li>
					<${Icon} name="check" size="18" />
					<span>${scopes[scope] ? t(scopes[scope]) : scope}<code>${scope}</code></span>
				</li>`,
			)}
		</ul>
		<p class="consent-note">${t("consentAfter", { host })}</p>
		${failure && html`<p class="error" role="alert">${failure}</p>`}
		<div class="consent-answers">
			<button type="button" class="button" data-testid="consent-cancel" onClick=${answer(false)}>${t("cancel")}</button>
			<button type="button" class="button primary" data-testid="consent-allow" onClick=${answer(true)}>${t("allow")}</button>
		</div>
	<//>`;
}

function People({ users }) {
	return html`<${Card}>
		<h1>${t("whoAreYou")}</h1>
		<ul class="consent-people">
			${users.map(
				(user) => html`<li>
					<button type="button" onClick=${() => ask(user.id)}>
						<${Avatar} user=${user} size="32" />
						<span dir="auto">${user.realName}</span>
						<small dir="auto">${user.title}</small>
					</button>
				</li>`,
			)}
		</ul>
	<//>`;
}

const Wrong = ({ sentence }) => html`<${Card}>
	<h1>${t("consentWrong")}</h1>
	<p role="alert" dir="auto">${sentence}</p>
<//>`;

const Card = ({ children }) =>
	html`<main class="consent" data-testid="consent">${children}</main>`;

ask(asked.get("person") ?? actingAs()).catch((error) =>
	show(html`<${Wrong} sentence=${error.message} />`),
);
