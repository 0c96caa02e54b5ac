import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import {
	attach,
	detachAll,
	isUploading,
	useAttached,
} from "../files/attach.js";
import { AttachedFiles } from "../files/attached.js";
import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { channelName, isDirect, nameOf } from "../people.js";
import { setState, useStore } from "../store.js";
import { showToast } from "../toasts.js";
import { t } from "../words.js";
import { Completion, useCompletion } from "./completion.js";
import { PlusMenu } from "./plusmenu.js";
import { send } from "./send.js";

const drafts = new Map();

/** How many files go with one message, and how large each may be. */
export const limits = { most: 10, largest: 50 * 1024 * 1024 };

/** Where the files for the next message of a person in a conversation wait. */
export const placeOfFiles = (as, channelId) => `${as}/${channelId}`;

/** Where one writes: Enter sends, Shift+Enter starts a line; commands and names are completed; files can be added. */
export function Composer({ channel }) {
	const as = useStore((state) => state.as);
	const thread = useStore((state) => state.thread);
	const key = placeOfFiles(as, channel.id);
	const files = useAttached(key);
	const [text, setDraft] = useState(drafts.get(key) ?? "");
	const box = useRef();
	const setText = (next) => {
		drafts.set(key, next);
		setDraft(next);
	};
	const completion = useCompletion(text, setText, box);
	const submit = async () => {
		if (isUploading(files)) return showToast(t("stillUploading"));
		const sent = await send({
			channel,
			text,
			files,
			thread,
			clear: () => setText(""),
		});
		if (sent) detachAll(key);
		else setText(text);
		box.current?.focus();
	};
	const add = (list) => {
		attach(key, list, limits);
		box.current?.focus();
	};
	useGrowth(box, text);
	useFill(box, setText, completion.close);
	const onKeyDown = (event) => {
		if (event.isComposing) return;
		if (completion.onKey(event)) return event.preventDefault();
		if (event.key === "Enter" && !event.shiftKey) {
			event.preventDefault();
			submit();
		}
		if (event.key === "Escape" && thread) setState({ thread: null });
		if (event.key === "ArrowUp" && !text) focusLastMessage(event);
	};
	return html`<form
		class="composer"
		onSubmit=${(event) => {
			event.preventDefault();
			submit();
		}}
	>
		<${Completion} completion=${completion} />
		<${ReplyNote} thread=${thread} />
		<${AttachedFiles} place=${key} files=${files} />
		<div class="composer-row">
			<${PlusMenu} channel=${channel} add=${add} />
			<textarea
				ref=${box}
				rows="1"
				dir="auto"
				data-testid="composer"
				aria-label=${t("write", { place: placeName(channel) })}
				placeholder=${t("write", { place: placeName(channel) })}
				value=${text}
				enterkeyhint="send"
				...${completion.aria}
				onInput=${(event) => {
					setText(event.target.value);
					completion.open();
				}}
				onKeyDown=${onKeyDown}
				onBlur=${completion.close}
				onPaste=${(event) => {
					if (event.clipboardData.files.length === 0) return;
					event.preventDefault();
					add(event.clipboardData.files);
				}}
			></textarea>
			<button
				type="submit"
				class="send"
				data-testid="send"
				aria-label=${t("send")}
				title=${t("send")}
				disabled=${(!text.trim() && files.length === 0) || isUploading(files)}
			>
				<${Icon} name="send" />
			</button>
		</div>
	</form>`;
}

function ReplyNote({ thread }) {
	if (!thread) return null;
	return html`<p class="reply-note">
		<${Icon} name="reply" size="14" />${t("replyTo", { name: nameOf(thread.user) })}
		<button type="button" class="quiet" aria-label=${t("stopReply")} onClick=${() => setState({ thread: null })}>
			<${Icon} name="close" size="14" />
		</button>
	</p>`;
}

function useGrowth(box, text) {
	useLayoutEffect(() => {
		box.current.style.height = "auto";
		box.current.style.height = `${box.current.scrollHeight}px`;
	}, [text]);
}

function useFill(box, setText, close) {
	const fill = useStore((state) => state.fill);
	useEffect(() => {
		if (!fill) return;
		if (fill.text !== undefined) setText(fill.text);
		close();
		box.current.focus();
		setState({ fill: null });
	}, [fill]);
}

function focusLastMessage(event) {
	const buttons = document.querySelectorAll(".message-more");
	if (buttons.length === 0) return;
	event.preventDefault();
	buttons[buttons.length - 1].focus();
}

const placeName = (channel) =>
	isDirect(channel) ? channelName(channel) : `#${channel.name}`;
