import { Picture } from "../blocks/image.js";
import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../words.js";
import { FileIcon, FileText } from "./fileicon.js";
import { isPicture, sizeOf } from "./kinds.js";

/** The files of a message: pictures are shown, each can be saved. */
export function Files({ files }) {
	const pictures = files.filter(isPicture);
	const others = files.filter((file) => !isPicture(file));
	return html`
		${pictures.length > 0 && html`<${Row} files=${pictures} Drawn=${PictureFile} />`}
		${others.length > 0 && html`<${Row} files=${others} Drawn=${FileCard} />`}
	`;
}

const Row = ({ files, Drawn }) =>
	html`<div class="files">
		${files.map((file) => html`<${Drawn} key=${file.id} file=${file} />`)}
	</div>`;

/** A file as a card; a click saves it. */
function FileCard({ file }) {
	return html`<a
		class="file"
		href=${file.url}
		download=${file.name}
		aria-label=${t("download", { name: file.name })}
		data-testid="file-card"
	>
		<${FileIcon} file=${file} />
		<${FileText} file=${file} note=${sizeOf(file.size)} />
		<${Icon} name="download" size="16" />
	</a>`;
}

/** A picture with its name; one that cannot be drawn is a card like the others. */
function PictureFile({ file }) {
	const { url, name, size } = file;
	return html`<${Picture}
		className="file-picture"
		url=${url}
		alt=${name}
		missing=${html`<${FileCard} file=${file} />`}
		caption=${html`<a
			class="picture-file"
			href=${url}
			download=${name}
			aria-label=${t("download", { name })}
			data-testid="file-card"
		>
			<strong dir="auto" title=${name}>${name}</strong>
			<small>${sizeOf(size)}</small>
			<${Icon} name="download" size="14" />
		</a>`}
	/>`;
}
