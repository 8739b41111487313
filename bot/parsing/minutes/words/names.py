"""Given names common in Finland, Sweden and Britain: with one of them a sentence has a doer."""

FINNISH = """
aino, aki, aleksi, anita, anja, anna, anne, anneli, anni, anniina, annika, annukka, anssi,
antero, antti, anu, ari, arja, arto, asta, atte, aulis, eero, eeva, eija, eila, eino, elina,
elisa, ella, emilia, emma, emmi, erja, erkki, esa, essi, eveliina, hanna, hannele, hannu, harri,
heidi, heikki, heini, heli, helena, henna, henri, hilkka, ida, iida, iina, iiris, ilkka, ilona,
ilpo, inka, inkeri, irja, irma, jaana, jaakko, jani, janne, jari, jarkko, jarmo, jenni, joel,
johanna, joni, jorma, jouko, jouni, juha, juhani, juho, jukka, julia, juska, jussi, jutta,
juuso, jyrki, kaarina, kai, kaija, kaisa, kaisu, kalevi, kalle, kari, kari, karri, katariina,
kati, katja, katri, kauko, keijo, kimmo, kirsi, kirsti, kristiina, kyösti, laila, lassi, laura,
lauri, leena, leo, liisa, lotta, maarit, maija, mari, maria, marika, marita, maritta, marja,
marjo, marjut, marketta, markku, marko, markus, marko, martti, matias, matti, mauri, merja,
mervi, mia, mika, mikael, mikko, milla, minna, mira, mirja, mirjami, miro, nea, niina, niko,
noora, olavi, olli, onni, oona, oskari, osmo, outi, paavo, paula, pasi, pauli, pekka, pentti,
perttu, petra, petri, petteri, piia, pirjo, pirkko, pauliina, päivi, raija, raimo, raisa, raili,
reijo, reetta, riikka, riitta, risto, ritva, roope, saara, saija, sakari, salla, sami, samuli,
sanna, santeri, sari, satu, seija, seppo, simo, sini, sinikka, sirkka, sirpa, sofia, soile,
sonja, susanna, suvi, taina, taneli, tanja, tapani, tapio, tarja, tarmo, teemu, teija, teppo,
terhi, terttu, tero, tiina, timo, toivo, tomi, tommi, topi, toni, tuija, tuire, tuomas, tuomo,
tuula, tytti, ulla, urho, vappu, veera, veikko, veli, venla, vesa, viivi, ville, vuokko
"""
SWEDISH = """
agneta, alexander, alice, anders, andreas, anette, anita, anna, anne, annika, arne, arvid,
astrid, axel, barbro, bengt, berit, bertil, birgit, birgitta, björn, bo, bodil, britt, camilla,
carina, carl, carolina, cecilia, charlotte, christel, christer, christian, christina, claes,
dan, daniel, david, ebba, edvard, elin, elisabeth, ella, elsa, emil, emma, erik, eva, felix,
filip, fredrik, frida, gabriella, gun, gunilla, gunnar, gustav, göran, hans, hanna, hannes,
helen, helena, henrik, håkan, ida, inga, ingela, inger, ingrid, isabella, jakob, jan, jenny,
jens, jesper, johan, johanna, johnny, jonas, jonathan, josefin, julia, jörgen, karin, karl,
katarina, kenneth, kerstin, kjell, klara, kristian, kristina, lars, lena, lennart, linda,
linnea, linnéa, lisa, lotta, louise, lovisa, lukas, magnus, maja, malin, margareta, maria,
marianne, marie, martin, mats, matilda, mattias, mikael, mona, monica, nicklas, nils, ola, olle,
olof, oskar, oscar, patrik, per, pernilla, peter, petra, pia, pontus, rickard, robert, roger,
rolf, rune, sandra, sara, simon, siv, sofia, sofie, solveig, staffan, stefan, sten, stig,
susanne, sven, sören, tekla, therese, thomas, tobias, tomas, tommy, tor, tove, ulf, ulla,
ulrika, viktor, vilhelm, viktoria, william, åke, åsa, örjan
"""
ENGLISH = """
adam, alan, alex, alice, alison, amanda, amy, andrew, andy, angela, ann, anna, anne, anthony,
barbara, ben, bill, bob, brian, carol, caroline, catherine, charles, charlotte, chris,
christine, christopher, claire, clare, colin, daniel, david, deborah, denise, derek, diana,
diane, donald, donna, dorothy, ed, edward, eileen, elaine, elizabeth, ellen, emily, emma, eric,
fiona, frances, frank, gareth, gary, geoff, george, gillian, graham, greg, hannah, harry,
heather, helen, henry, howard, hugh, iain, ian, jack, jackie, jacqueline, jake, james, jamie,
jane, janet, jason, jean, jeff, jennifer, jenny, jeremy, jill, jim, jo, joan, joanna, joanne,
joe, john, jon, jonathan, joseph, josh, joyce, judith, judy, julia, julie, karen, kate, kath,
katherine, kathleen, kathryn, keith, ken, kenneth, kevin, laura, leonard, lesley, lewis, linda,
lisa, liz, louise, lucy, luke, lynn, malcolm, margaret, maria, marie, marion, mark, martin,
mary, matt, matthew, maureen, michael, michelle, mike, neil, nicholas, nick, nicola, nigel,
noel, norman, oliver, olivia, pam, pamela, pat, patricia, patrick, paul, pauline, peter, phil,
philip, rachel, raymond, rebecca, richard, rob, robert, robin, roger, ron, rosemary, roy, ruth,
ryan, sally, sam, samuel, sandra, sarah, sean, sharon, sheila, shirley, simon, sophie,
stephanie, stephen, steve, steven, stuart, sue, susan, suzanne, sylvia, teresa, terry, thomas,
tim, tina, tom, tony, tracey, tracy, trevor, tricia, valerie, vera, victoria, vivienne, wendy,
william, yvonne
"""
