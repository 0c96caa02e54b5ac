/** Whether a capitalised word is a usual name of a person, a place or a product around us, also with an s; such a name is no slip of another word. */
export const isUsualName = (word: string): boolean =>
	/^\p{Lu}/u.test(word) &&
	(names.has(word.toLowerCase()) ||
		names.has(word.toLowerCase().replace(/s$/u, "")));

const listed = `
	adrian adriana aisha alain alba alberto aldo alejandro alessandra alessandro alessia alexandra alexandre alfred ali alicia alina
	aline amélie amina ana anaïs andré andrea andreas andrés andrin angela anita anja anna anne annika antoine antonio arnaud arthur
	astrid aurélie barbara bastien beat beatrice béatrice beatriz benedikt benoît bernard bernd bernhard bettina bianca björn brigitte bruno camille carina
	carla carlo carlos carmen carole caroline catherine cécile cédric céline chantal charlotte chiara chloé christa christel christian
	christina christine christoph christophe claire clara claude claudia claudio clément corinne cristina cyril damian damien daniel
	daniela daniele danièle daria dario david davide deborah delphine denis denise diana didier diego dieter dimitri dominik dominique
	doris edith eduardo elena eleonora elias elif eliane élise elisa elisabeth ella élodie emil émilie emma emmanuel enrico eric éric
	erich erika ernst esther eva evelyne fabian fabien fabienne fabio fabrice fatima federica federico felix fernando filippo flavia florence
	florian franca francesca francesco françois françoise frank franz fred frédéric fritz gabi gabriel gabriela gaël geneviève georg georges gérard
	gian gianluca gilles gina giorgia giorgio giovanni giulia giuseppe gloria goran gregor guido guillaume gustav hans hanspeter heidi heinz
	hélène helena helga henri hugo ibrahim igor ines inès ingrid irene irène iris irma isabel isabella isabelle ivan ivana jacqueline jacques jan jana
	janine jasmin javier jean jeanne jelena jennifer jérémie jérôme joël johanna johannes john jonas jorge josé josef joseph juan judith
	julia julian julie julien jürg jürgen karim karin karl katharina kathrin katja kevin kilian klaus konrad kurt lara laura laurence laurent léa lea
	lena léo leo leon leonardo leonie liam lina linda lino lionel lisa livia loïc lorena lorenzo louis louise luc luca lucas lucia lucie luigi luis luisa
	lukas lydia magali maja manfred manon manuel manuela mara marc marcel marco margrit maria marianne marie mario marion marisa markus martha martin
	martina matéo mateo mathias mathieu matteo matthias maurice maurizio max maxime maya mehmet melanie mélanie mia michael michaël michel michela
	michèle miguel mila milan mirjam mohamed monica monika monique murat nadia nadine nadja natalia natalie nathalie nele nico nicola nicolas nicole niklaus nils nina
	noah noé noémie nora olga oliver olivia olivier omar oscar oskar pablo paola paolo pascal pascale patricia patrick patrizia paul paula paulo pedro peter petra
	philipp philippe pia pierre pietro priska quentin rafael rahel raphael raphaël raúl regina regula rémy renate renato rené renée reto ricardo riccardo rita robert
	roberto rodrigo roger roland rolf roman romain rosa rosmarie rudolf ruth sabina sabine sabrina salvatore samir samuel sandra sandro sara sarah sascha sébastien
	selina serena serge sergio severin sibylle silvan silvia silvio simon simona simone simonetta sofia sofía sonia sonja sophie stefan stefania stefano stephan stéphane stéphanie susanne
	sven sylvie tamara tanja tatjana teresa thérèse theo théo thierry thomas tim timo tina tobias tom toni tristan ueli ulrich urs ursula ute valentin valentina valérie vanessa
	vera verena veronica véronique victor viktor vincent vincenzo virginie viviane walter werner willi xavier yannick yann yasmin yves yvonne zoé
	aebi aebischer aeschlimann ammann arnold bachmann baumann baumgartner baumgärtner becker benz berger bernasconi berset bianchi bieri blanc blaser bonvin
	bosshard braun brunner bucher bühler bühlmann bürgi burri conti colombo cuénod dubois dupont dürr egger egli eichenberger ernst favre ferrari fischer flückiger
	fontana frei freiburghaus frey friedli fuchs furrer galli garcia gasser gautschi gerber giger gonzález graf grossenbacher gut gysin haas häfliger haller
	hartmann hasler hauser hefti hernández hess hirt hofer hoffmann hofmann hofstetter horvat hostettler huber hug imhof inderbitzin iseli jäggi jaquet jenni jost jovanović
	käser kaufmann keller kessler kovačević kowalski koch kohler krebs kuhn küng kunz kälin lang läderach lehmann leuenberger locher lopez lüscher lüthi lutz marti martinez
	maurer mayer meier meister merz meyer michaud moser müller münger näf nguyen nikolić novak odermatt öztürk petrović peter pfister pittet portmann rey ritter rochat rossi
	roth rossier rüegg rüegger russo ruckstuhl schaffner schär schaub schenk scherrer schmid schmidt schmitt schmitz schneider schnyder scholz schröder schulz schwab schwarz senn siegenthaler sigrist silva sommer
	stadelmann stalder stauffer steffen steiner stettler stocker stojanović studer stutz suter sutter tanner thommen tobler vogel vogt vonlanthen wagner walker wälti weber wegmann wehrli weibel weiss
	wenger werner widmer winkler wirz wüthrich wyss yilmaz zaugg zbinden zehnder zgraggen ziegler zimmermann zürcher zumstein
	aarau aargau altdorf appenzell baden basel bâle bellinzona bern berne biel bienne bulle carouge chur coire davos delémont emmental engadin fribourg genève genf ginevra glarus
	graubünden grisons herisau interlaken jura lausanne liestal locarno lucerne lugano luzern martigny mendrisio montreux morges neuchâtel neuenburg nyon oerlikon olten rapperswil renens
	schaffhausen schwyz sion solothurn soleure stans thun thurgau ticino tessin uri uster valais vaud vevey wallis winterthur yverdon zermatt zug zurigo zürich
	kubernetes linkedin linux mattermost migros moodle nextcloud ollama postgres postfinance python redis swisscom swissquote ubuntu whatsapp
`;

const names: ReadonlySet<string> = new Set(listed.trim().split(/\s+/u));
