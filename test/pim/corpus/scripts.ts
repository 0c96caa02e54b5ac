/** The same short talk in many scripts; long enough that its lines fold. */
export const scripts: Readonly<Record<string, string>> = {
	Arabic: "اجتماع الفريق الأسبوعي في القاعة الكبيرة مع جميع الزملاء والضيوف",
	Armenian: "Շաբաթական հանդիպում մեծ դահլիճում բոլոր գործընկերների հետ միասին",
	Chinese:
		"每周团队会议在大会议室举行，请所有同事准时参加并带上自己的报告和问题",
	Cyrillic:
		"Еженедельная встреча отдела в большом зале со всеми коллегами и гостями",
	Devanagari: "साप्ताहिक बैठक बड़े हॉल में सभी सहयोगियों और मेहमानों के साथ होगी",
	Emoji:
		"👩‍👩‍👧‍👦 🏳️‍🌈 🇨🇭 👍🏽 🧑🏿‍🚀 🎉🎉🎉 ❤️‍🔥 🫱🏻‍🫲🏿 🐻‍❄️ 🇺🇳 👨‍👩‍👦 🧑‍💻 end",
	French:
		"Réunion d’équipe à l’étage : café, gâteau et œuvre complète, n’oubliez rien",
	Georgian: "ყოველკვირეული შეხვედრა დიდ დარბაზში ყველა კოლეგასთან ერთად",
	German:
		"Wöchentliche Sitzung im großen Saal mit Kaffee, Äpfeln, Öl und Übermut",
	Greek: "Εβδομαδιαία συνάντηση στη μεγάλη αίθουσα με όλους τους συναδέλφους",
	Hebrew: "פגישת צוות שבועית באולם הגדול עם כל העמיתים והאורחים שלנו",
	Japanese:
		"毎週の会議は大会議室で行います。皆さん、資料を持って時間どおりに来てください",
	Khmer: "ការប្រជុំប្រចាំសប្តាហ៍នៅសាលធំជាមួយសហការីទាំងអស់",
	Korean: "매주 월요일 큰 회의실에서 모든 동료와 함께하는 정기 회의입니다",
	"rare Han": "𠮷野家で𩸽を食べる𠀋𡈽𡌛𡑮𡢽𠮟𡚴𡸴𣇄𣗄𣜿𣝣𣳾𤟱𥒎𥔎",
	Tamil: "வாராந்திர கூட்டம் பெரிய மண்டபத்தில் அனைவருடனும் நடைபெறும்",
	Thai: "การประชุมประจำสัปดาห์ที่ห้องประชุมใหญ่กับเพื่อนร่วมงานทุกคน",
	Vietnamese:
		"Cuộc họp hằng tuần ở phòng lớn với tất cả đồng nghiệp và khách mời",
	"letters with loose marks":
		"Zu\u0308rich, cafe\u0301, n\u0303andu\u0301, A\u030angstro\u0308m, o\u0328, s\u030cc\u030cz\u030c, i\u0308",
};
