"""Short reports in many languages, and English texts of kinds with few words of grammar; all written for this test."""

from __future__ import annotations

import pytest

from newslens.language import language_thresholds as thresholds
from newslens.language.closed_classes import word_classes
from newslens.language.foreign_texts import is_foreign
from newslens.lexicon import entries

FOREIGN = {
    "German": "Zwei Fähren sind am Sonntag vor dem Hafen zusammengestoßen. Nach Angaben der Küstenwache wurden zwölf Menschen verletzt, darunter drei Kinder. „Es war dunkel und wir hatten keine Zeit mehr“, sagte der Kapitän. In der Stadt hatten viele die Sirenen gehört.",
    "French": "Deux ferries sont entrés en collision dimanche au large du port. Selon les garde-côtes, douze personnes ont été blessées, dont trois enfants. « Il faisait nuit et nous n'avions plus le temps », a dit le capitaine. On ne sait pas encore pourquoi.",
    "Spanish": "Dos transbordadores chocaron el domingo frente al puerto. Según la guardia costera, doce personas resultaron heridas, entre ellas tres niños. «Era de noche y no tuvimos tiempo», dijo el capitán. No hay más detalles sobre las causas del accidente.",
    "Italian": "Due traghetti si sono scontrati domenica al largo del porto. Secondo la guardia costiera dodici persone sono rimaste ferite, tra cui tre bambini. «Era notte e non abbiamo avuto tempo», ha detto il capitano. In città a molti è sembrato un tuono.",
    "Portuguese": "Dois barcos colidiram no domingo ao largo do porto. Segundo a guarda costeira, doze pessoas ficaram feridas, entre as quais três crianças. «Era noite e não tivemos tempo», disse o capitão. As causas do acidente ainda não são conhecidas.",
    "Dutch": "Twee veerboten zijn zondag voor de haven op elkaar gebotst. Volgens de kustwacht raakten twaalf mensen gewond, onder wie drie kinderen. “Het was donker en we hadden geen tijd meer”, zei de kapitein. In de stad was het nog lang onrustig.",
    "Swedish": "Två färjor kolliderade på söndagen utanför hamnen. Enligt kustbevakningen skadades tolv personer, bland dem tre barn. ”Det var mörkt och vi hade ingen tid kvar”, sade kaptenen. I staden hördes sirenerna hela natten, men ingen visste vad som hade hänt.",
    "Danish": "To færger stødte søndag sammen ud for havnen. Ifølge kystvagten blev tolv mennesker såret, heraf tre børn. »Det var mørkt, og vi havde ikke mere tid«, sagde kaptajnen. For os i byen var det en lang nat, og ingen vidste, hvad der var sket.",
    "Norwegian": "To ferger kolliderte søndag utenfor havnen. Ifølge kystvakten ble tolv personer skadet, blant dem tre barn. «Det var mørkt, og vi hadde ikke mer tid», sa kapteinen. Politiet vil ikke si noe om hvorfor det gikk galt.",
    "Polish": "Dwa promy zderzyły się w niedzielę w pobliżu portu. Według straży przybrzeżnej dwanaście osób zostało rannych, w tym troje dzieci. „Było ciemno i nie mieliśmy już czasu”, powiedział kapitan. Przyczyny wypadku nie są jeszcze znane.",
    "Czech": "Dva trajekty se v neděli srazily nedaleko přístavu. Podle pobřežní stráže bylo zraněno dvanáct lidí, mezi nimi tři děti. „Byla tma a neměli jsme už čas,“ řekl kapitán. Proč k tomu došlo, se zatím neví, policie to vyšetřuje.",
    "Finnish": "Kaksi lauttaa törmäsi sunnuntaina sataman edustalla. Rannikkovartioston mukaan kaksitoista ihmistä loukkaantui, heidän joukossaan kolme lasta. ”Oli pimeää eikä meillä ollut enää aikaa”, kapteeni sanoi. Syytä ei vielä tiedetä, ja poliisi tutkii asiaa.",
    "Hungarian": "Két komp ütközött össze vasárnap a kikötő közelében. A parti őrség szerint tizenkét ember megsérült, köztük három gyerek. „Sötét volt, és már nem volt időnk” – mondta a kapitány. A baleset okát még nem ismerik, a rendőrség vizsgálja.",
    "Romanian": "Două feriboturi s-au ciocnit duminică în apropierea portului. Potrivit pazei de coastă, douăsprezece persoane au fost rănite, între care trei copii. „Era întuneric și nu mai aveam timp”, a spus căpitanul. Cauzele nu sunt încă cunoscute.",
    "Turkish": "Pazar günü liman açıklarında iki feribot çarpıştı. Sahil güvenliğe göre üçü çocuk on iki kişi yaralandı. “Karanlıktı ve artık zamanımız yoktu” dedi kaptan. Kazanın nedeni henüz bilinmiyor, polis olayla ilgili soruşturma başlattı ve tanıkları dinledi.",
    "Indonesian": "Dua feri bertabrakan pada hari Minggu di dekat pelabuhan. Menurut penjaga pantai, dua belas orang terluka, termasuk tiga anak. “Hari sudah gelap dan kami tidak punya waktu lagi,” kata kapten. Penyebab kecelakaan itu belum diketahui.",
    "Swahili": "Vivuko viwili viligongana siku ya Jumapili karibu na bandari. Kwa mujibu wa walinzi wa pwani, watu kumi na wawili walijeruhiwa, wakiwemo watoto watatu. “Kulikuwa na giza na hatukuwa na muda tena,” alisema nahodha. Chanzo cha ajali bado hakijulikani.",
    "Vietnamese": "Hai chiếc phà đã va chạm vào hôm chủ nhật ở gần cảng. Theo lực lượng bảo vệ bờ biển, mười hai người bị thương, trong đó có ba trẻ em. “Trời tối và chúng tôi không còn thời gian nữa”, thuyền trưởng nói.",
    "Russian": "Два парома столкнулись в воскресенье недалеко от порта. По данным береговой охраны, пострадали 12 человек, среди них трое детей. «Было темно, и у нас не было времени», — сказал капитан.",
    "Greek": "Δύο πλοία συγκρούστηκαν την Κυριακή κοντά στο λιμάνι. Σύμφωνα με το λιμενικό, 12 άνθρωποι τραυματίστηκαν, ανάμεσά τους τρία παιδιά. «Ήταν σκοτάδι και δεν είχαμε χρόνο», είπε ο καπετάνιος.",
    "Arabic": "اصطدمت عبارتان يوم الأحد قبالة الميناء. وقال خفر السواحل إن 12 شخصا أصيبوا بينهم ثلاثة أطفال. وقال القبطان: «كان الظلام حالكا ولم يبق لنا وقت».",
    "Hebrew": 'שתי מעבורות התנגשו ביום ראשון סמוך לנמל. לפי משמר החופים 12 בני אדם נפצעו, בהם שלושה ילדים. "היה חושך ולא נשאר לנו זמן", אמר הקברניט.',
    "Hindi": "रविवार को बंदरगाह के पास दो नौकाएँ टकरा गईं। तटरक्षक के अनुसार 12 लोग घायल हुए, जिनमें तीन बच्चे हैं। कप्तान ने कहा, “अँधेरा था और हमारे पास समय नहीं था।”",
    "Chinese": "周日，两艘渡轮在港口附近相撞。海岸警卫队表示，共有12人受伤，其中包括三名儿童。船长说：“当时天很黑，我们没有时间了。”",
    "Japanese": "日曜日、港の沖で2隻のフェリーが衝突した。海上保安庁によると、子ども3人を含む12人がけがをした。船長は「暗くて、もう時間がなかった」と話した。",
    "Korean": "일요일 항구 앞바다에서 여객선 두 척이 충돌했다. 해안경비대에 따르면 어린이 3명을 포함해 12명이 다쳤다. 선장은 “어두웠고 시간이 없었다”고 말했다.",
    "Thai": "เรือข้ามฟากสองลำชนกันเมื่อวันอาทิตย์ใกล้ท่าเรือ หน่วยยามฝั่งกล่าวว่ามีผู้บาดเจ็บ 12 คน รวมทั้งเด็กสามคน กัปตันกล่าวว่า “มืดมากและเราไม่มีเวลา”",
}
"""A report of one event, by language."""

ENGLISH = {
    "report": "Two ferries collided off the port on Sunday. Twelve people were hurt, among them three children, the coastguard said. “It was dark and we had no time left,” said the captain. Nobody knows yet why it happened.",
    "headline": "Ferries collide off Port Selim, twelve hurt",
    "headlines": "Ferries collide, twelve hurt\nCoastguard seeks missing crew\nOil prices fall sharply\nMinister resigns amid strike\nStorm closes northern schools\nFootball: Rovers beaten again\nNew bridge opens early\nFire destroys historic mill\nTeachers accept revised offer\nHarbour dredging resumes",
    "telegraphic": "Ferry collision: twelve hurt, three children. Port closed. Rescue boats deployed. Cause unknown. Captain questioned. Passengers sheltered overnight. Services suspended until further notice. Weather deteriorating. Helicopters grounded. Hospital beds prepared. Blood donors requested.",
    "results": "Lund 2 Oslo 1\nBrann 0 Vang 3\nNorth Selim Rovers 4 Tarn Athletic 4\nOndra City 1 Velm United 0\nHalf-time: Lund 1 Oslo 0\nScorers: Brel 12, 44; Chan 61 (pen)\nAttendance: 12,400. Referee: B Orvell\nYellow cards: Dorn, Falk, Hask; red card: Ivers",
    "names": "Squad: Ana Brel, Bo Chan, Cy Dorn, Di Ekman, Ed Falk, Flo Gant, Gus Hask, Ida Ivers, Jon Juhl, Kim Kask, Lee Lind, Max Mork, Nia Nord, Ola Orvell, Pia Platt, Ron Quist, Sue Rand, Tom Sand.",
    "list": "What to bring: warm clothes, torch, batteries, bottled water, canned food, radio, blankets, medicine, matches, candles, soap, towels, gloves, boots, tools, rope, whistle, map, compass, notebook, pencils, cash, documents, keys, phone charger, spare glasses, baby food, nappies, pet food.",
    "recipe": "Ingredients: 200 g flour, 3 eggs, 100 g butter, sugar, salt, pepper, fresh parsley, grated cheese, chopped onion, sliced carrots, dried beans, olive oil, lemon juice. Method: sift flour, beat eggs, melt butter, stir gently, season lightly, bake forty minutes, serve hot.",
    "capitals": "TWO FERRIES COLLIDED OFF THE PORT ON SUNDAY. TWELVE PEOPLE WERE HURT, AMONG THEM THREE CHILDREN, THE COASTGUARD SAID.",
    "foreign names": "Miloš Łukaszewicz, the Lisbon-based director of the Österreichische Nationalbibliothek, met Gülşen Yıldız and François Côté at the Château de Vélizy on Sunday, the organisers said.",
    "quoted": "The captain shouted “Volver al puerto, no hay tiempo que perder, todos los botes al agua” before the ferries collided, a passenger who was on the deck told the coastguard.",
    "poem": "Grey sea, grey sky, slow bells, cold spray,\nlost nets, tarred ropes, bleached boards, wet clay,\ngulls cry, masts creak, tides turn, boats sway.",
    "market": "Closing prices: copper 9,120 up 12; tin 24,300 down 40; zinc 2,610 unchanged; wheat futures higher, maize lower, soybeans steady, crude oil firmer, natural gas weaker, gold flat, silver softer, cotton mixed, coffee sharply higher, cocoa slightly lower, sugar steady.",
}
"""English texts by their kind."""


@pytest.mark.parametrize("language", FOREIGN)
def test_a_report_in_another_language(language):
    assert is_foreign(FOREIGN[language])


@pytest.mark.parametrize("kind", ENGLISH)
def test_english_of_every_kind(kind):
    assert not is_foreign(ENGLISH[kind])


@pytest.mark.parametrize(
    ("number", "foreign"), [(thresholds.FOREIGN_WORDS - 1, False), (thresholds.FOREIGN_WORDS, True)]
)
def test_a_few_words_are_not_enough(number, foreign):
    assert is_foreign("und " * number) is foreign


@pytest.mark.parametrize(("english", "foreign"), [(6, True), (7, False)])
def test_words_of_grammar_of_both(english, foreign):
    assert is_foreign("und " * 10 + "the " * english) is foreign


@pytest.mark.parametrize(("others", "foreign"), [(73, True), (74, False)])
def test_the_share_among_small_words(others, foreign):
    assert is_foreign("und " * 10 + "boats " * others) is foreign


@pytest.mark.parametrize(("greek", "latin", "foreign"), [(19, 0, False), (20, 20, True), (20, 21, False)])
def test_letters_of_another_script(greek, latin, foreign):
    assert is_foreign("λ" * greek + " " + "B" * latin) is foreign


def test_only_the_beginning_is_looked_at():
    assert not is_foreign("Boats " * (thresholds.LANGUAGE_SAMPLE // 6 + 1) + FOREIGN["German"])


@pytest.mark.parametrize("text", ["", "123", "!"])
def test_nothing_to_tell_a_language_by(text):
    assert not is_foreign(text)


def test_no_listed_word_is_a_word_of_english_grammar():
    listed = {
        word.strip() for _, line in entries("language/foreign_function_words") for word in line.split(",")
    }
    assert not listed & {word.casefold() for word in word_classes()}
    assert all(word.islower() for word in listed)
