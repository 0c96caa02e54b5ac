import { post } from "../api.js";
import { html } from "../html.js";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import { Menu } from "../parts/menu.js";
import { goTo, placeOf } from "../route.js";
import { reload } from "../session.js";
import { getState, useStore } from "../store.js";
import { showToast } from "../toasts.js";
import { locales, t } from "../words.js";

/** Whom one acts as, with a menu of everybody, and the language that person reads. */
export function Person() {
	const { me, users } = useStore((state) => state.session);
	const button = html`<${Avatar} user=${me} size="36" />
		<span class="person-text">
			<small>${t("actingAs")}</small>
			<strong dir="auto">${me.realName}</strong>
			<small dir="auto">${me.title}</small>
		</span>
		<${Icon} name="down" size="16" />`;
	return html`<div class="person">
		<${Menu}
			label=${`${t("actingAs")} ${me.realName}. ${t("switchPerson")}`}
			buttonClass="person-button"
			testid="acting-as"
			button=${button}
			items=${users.filter((user) => !user.isBot).map((user) => personItem(user, me))}
		/>
		<label class="language">
			<span>${t("language")}</span>
			<select
				data-testid="locale"
				value=${nearest(me.locale)}
				onChange=${(event) => speak(event.target.value)}
			>
				${locales.map(([locale, name]) => html`<option value=${locale}>${name}</option>`)}
			</select>
		</label>
	</div>`;
}

function personItem(user, me) {
	return {
		label: user.realName,
		note: user.title,
		icon: html`<${Avatar} user=${user} size="32" />`,
		checked: user.id === me.id,
		testid: `person-${user.id}`,
		onChoose: () => goTo(user.id, getState().place ?? placeOf("home")),
	};
}

async function speak(locale) {
	try {
		await post("locale", { as: getState().as, locale });
		await reload();
	} catch (error) {
		showToast(error.message);
	}
}

const nearest = (given = "en-US") =>
	locales.find(([locale]) => locale.slice(0, 2) === given.slice(0, 2))?.[0] ??
	"en-US";
