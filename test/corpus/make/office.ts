import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../tools.ts";

/** Has LibreOffice turn many files into one format with one start; returns the paths of what it made, in the same order. */
export const converted = (
	folder: string,
	paths: readonly string[],
	format: string,
): string[] => {
	if (paths.length === 0) return [];
	const out = join(folder, `as-${format.replace(/\W.*$/su, "")}`);
	mkdirSync(out, { recursive: true });
	office(folder, ["--convert-to", format, "--outdir", out, ...paths]);
	const ending = format.split(":")[0] ?? format;
	return paths.map((path) => join(out, `${nameOf(path)}.${ending}`));
};

/** Has LibreOffice save documents so that they open with a password only; `filter` is its own name of a format. */
export const lockedBy = (
	folder: string,
	password: string,
	files: readonly { from: string; to: string; filter: string }[],
): Uint8Array[] => {
	const stores = files.map(
		({ from, to, filter }) =>
			`saveLocked "file://${from}", "file://${to}", "${filter}"`,
	);
	// The first start lays out the profile into which the macro is written.
	const home = join(folder, "profile/user/basic/Standard");
	office(folder, [
		"--convert-to",
		"txt",
		"--outdir",
		folder,
		...files.slice(0, 1).map(({ from }) => from),
	]);
	mkdirSync(home, { recursive: true });
	writeFileSync(join(home, "Module1.xba"), macro(password, stores));
	writeFileSync(join(home, "script.xlb"), library);
	office(folder, ["macro:///Standard.Module1.saveAll"]);
	return files.map(({ to }) => readFileSync(to));
};

const office = (folder: string, args: readonly string[]): void => {
	run("soffice", [
		`-env:UserInstallation=file://${join(folder, "profile")}`,
		"--headless",
		...args,
	]);
};

const nameOf = (path: string): string =>
	path.replace(/^.*\//u, "").replace(/\.\w+$/u, "");

const macro = (password: string, stores: readonly string[]): string =>
	`<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">Sub saveAll
${stores.join("\n").replaceAll('"', "&quot;")}
End Sub
Sub saveLocked(source, target, filter)
Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = &quot;Hidden&quot;
hidden(0).Value = True
Dim secret(1) As New com.sun.star.beans.NamedValue
secret(0).Name = &quot;OOXPassword&quot;
secret(0).Value = &quot;${password}&quot;
secret(1).Name = &quot;CryptoType&quot;
secret(1).Value = &quot;Standard&quot;
Dim how(1) As New com.sun.star.beans.PropertyValue
how(0).Name = &quot;FilterName&quot;
how(0).Value = filter
If filter = &quot;writer8&quot; Then
how(1).Name = &quot;Password&quot;
how(1).Value = &quot;${password}&quot;
Else
how(1).Name = &quot;EncryptionData&quot;
how(1).Value = secret()
End If
opened = StarDesktop.loadComponentFromURL(source, &quot;_blank&quot;, 0, hidden())
opened.storeToURL(target, how())
opened.close(True)
End Sub</script:module>`;

const library = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd"><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`;
