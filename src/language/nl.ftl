# Zinnen in het Nederlands. Elk bericht staat ook in `en.ftl` en `fr.ftl`, met dezelfde variabelen.
# De delen staan in de drie bestanden in dezelfde volgorde.
# De woorden, één voor elke zaak: bewering (claim), opsteller (claimant), cijfer of bedrag (figure), graad,
# verdringingsgraad (displacement rate), sector (industry), gebruiker (user), marge (range). Zie docs/rules.md.

## Words that many outputs share

claim = bewering
model = model
scope = bereik
ledger = rekening
source = bron
note = noot
severity-error = fout
severity-warning = waarschuwing
severity-note = opmerking
outcome-fires = slaat aan
outcome-clear = geen bezwaar
outcome-uncertain = onzeker
outcome-unknown = niet te beoordelen
not-estimated = niet geschat
mark-judgement = oordeel
mark-weak = zwak
mark-derived = afgeleid
mark-unverified = niet geverifieerd
mark-read = gelezen op zijn pagina
share-part = { $part }
share-some = { $count } van { $draws }
share-none = 0 van { $draws }
share-none-bounded = 0 van { $draws } (minder dan { $bound })
share-all = alle { $draws }
share-all-bounded = alle { $draws } (meer dan { $bound })
likelihood-virtually-certain = vrijwel zeker
likelihood-very-likely = zeer waarschijnlijk
likelihood-likely = waarschijnlijk
likelihood-as-likely-as-not = ongeveer even waarschijnlijk als niet
likelihood-unlikely = onwaarschijnlijk
likelihood-very-unlikely = zeer onwaarschijnlijk
likelihood-exceptionally-unlikely = uitzonderlijk onwaarschijnlijk
bound-up-to = tot
bound-at-least = minstens
bound-about = ongeveer
medium-film = films
medium-tv = televisieseries
medium-film-tv = films en series
medium-music = opgenomen muziek
medium-games = videogames
medium-books = boeken en strips
medium-software = software
medium-live-sport = live sport
medium-all = verschillende media samen
place-world = de wereld
place-european-union = de Europese Unie
place-australia = Australië
place-belgium = België
place-brazil = Brazilië
place-canada = Canada
place-china = China
place-france = Frankrijk
place-germany = Duitsland
place-india = India
place-italy = Italië
place-japan = Japan
place-netherlands = Nederland
place-spain = Spanje
place-sweden = Zweden
place-united-kingdom = het Verenigd Koninkrijk
place-united-states = de Verenigde Staten
place-dutch-language-area = het Nederlandse taalgebied
in-world = in { place-world }
in-european-union = in { place-european-union }
in-australia = in { place-australia }
in-belgium = in { place-belgium }
in-brazil = in { place-brazil }
in-canada = in { place-canada }
in-china = in { place-china }
in-france = in { place-france }
in-germany = in { place-germany }
in-india = in { place-india }
in-italy = in { place-italy }
in-japan = in { place-japan }
in-netherlands = in { place-netherlands }
in-spain = in { place-spain }
in-sweden = in { place-sweden }
in-united-kingdom = in { place-united-kingdom }
in-united-states = in { place-united-states }
in-dutch-language-area = in { place-dutch-language-area }
in-other = in { $place }
tongue-dutch = het Nederlands
tongue-english = het Engels
tongue-french = het Frans
tongue-german = het Duits
tongue-spanish = het Spaans
ledger-consumer-spending = consumentenuitgaven
ledger-industry-revenue = inkomsten van de sector
ledger-producer-profit = winst van de producenten
ledger-consumer-spending-lost = Misgelopen consumentenuitgaven
ledger-consumer-spending-summary = wat consumenten aan de kassa hadden betaald, belasting en winkelmarge inbegrepen
ledger-industry-revenue-lost = Misgelopen inkomsten van de sector
ledger-industry-revenue-summary = wat de rechthebbenden zou hebben bereikt, na aftrek van belasting en winkelmarge
ledger-producer-profit-lost = Misgelopen winst van de producenten
ledger-producer-profit-summary = inkomsten van de sector min de kosten om de niet verkochte stuks te maken en te leveren
claim-bound = “{ $bound }”{" "}
claim-published = { $bound }{ $amount }, { $period }
claim-converted = { $bound }{ $amount } (gepubliceerd als { $published } van { $year }), { $period }
period-unstated = periode niet vermeld, vergeleken als één jaar
period-year = per jaar
period-over = over { $span }, vergeleken per jaar
span-years = { $count ->
    [1] één jaar
   *[other] { $count } jaar
}
span-months = { $count ->
    [1] één maand
   *[other] { $count } maanden
}
span-days = { $count ->
    [1] één dag
   *[other] { $count } dagen
}
no-result = geen uitkomst
figure-mean = gemiddelde
figure-p5 = 5%
figure-p50 = mediaan
figure-p95 = 95%

## Tables of `run`

table-median = mediaan
table-error = MC-fout
table-90-range = 90%-marge
table-mean = gemiddelde
table-reaches = haalt bewering
table-over-median = bewering/mediaan
table-figure = { $figure }
table-range = { $low } tot { $high }
table-median-and-range = { $median } ({ $low } tot { $high })
table-times = { $times } ×
table-none = geen
table-nothing = –
error-unknown = onbekend
error-none = exact
error-below = <{ $least }
error-of = ±{ $error }
run-results = Uitkomsten
run-on-our-volume = { $scope }: op ons volume, niet dat van de bron
run-on-claimants-inputs = { $scope }: op de gegevens van de bron zelf
run-no-models = Niet geschat: het bestand vergelijkt geen model
run-no-models-because = Niet geschat: { $reason }
run-ledger = { $lost }, { $currency } per jaar ({ $summary })
run-other-ledgers = Andere rekeningen, { $currency } per jaar, mediaan (90%-marge); rekeningen worden nooit opgeteld
run-how-to-read = Hoe dit te lezen
run-note-range = Een marge geldt voor het model en de gegevens van haar rij: 90% van de trekkingen ligt erin. Ze zegt niets over wat het model weglaat.
run-note-error = De MC-fout is de Monte-Carlo-standaardfout van de mediaan, in % daarvan ({ $df } vrijheidsgraden). Cijfers zijn afgerond op het tweede cijfer van hun eigen fout, en op hoogstens drie cijfers; `--format json` geeft ze allemaal, elk met zijn fout.
run-note-reaches = “Haalt bewering” is het deel van de trekkingen dat de bewering haalt of overtreft, per jaar en op die rekening.
run-note-judged = { $judged }: `shortfall explain` toont elk met zijn verdeling, graad en bron.
run-note-conversion = Bewering “{ $claim }”: { $how }.
run-note-random = { $streams } stromen ({ $names }) zijn willekeurig getrokken: er zijn 1.000 Sobol-dimensies, en geen voor de segmenten van een gegeven met meer dan 100
inputs-all-judged = Alle { $inputs } gebruikte gegevens steunen op zwakke bronnen, op een oordeel of op niets vermelds
inputs-judged = { $weak } van de { $inputs } gebruikte gegevens steunen op zwakke bronnen, op een oordeel of op niets vermelds
inputs-all-claimed = Alle { $inputs } gebruikte gegevens steunen op wat de bron publiceerde, op zwakke bronnen, op een oordeel of op niets vermelds
inputs-claimed = { $weak } van de { $inputs } gebruikte gegevens steunen op wat de bron publiceerde, op zwakke bronnen, op een oordeel of op niets vermelds
overridden-by = vervangen door { $by }: { $path } = { $value }
overridden-by-variant = variant { $name }{ $title } (vervangt { $paths }{ $more ->
    [0] {""}
   *[other] {" "}en nog { $more }
})
settings-sobol = { $draws } trekkingen ({ $replicates } × { $points } geschudde Sobol-punten), zaad { $seed }, shortfall { $version }, scenario { $hash }
settings-random = { $draws } trekkingen ({ $replicates } × { $points } toevalsgetallen), zaad { $seed }, shortfall { $version }, scenario { $hash }
selfcheck-none = Zelfcontrole: geen enkele uitkomst is een product van onafhankelijke gegevens boven 0 met genoeg trekkingen; er is dus geen tweede methode gebruikt.
selfcheck-agrees = Zelfcontrole: { $checked } van { $results } uitkomsten { $checked ->
    [one] is een product
   *[other] zijn producten
} van onafhankelijke gegevens; een numerieke convolutie geeft hetzelfde gemiddelde, 5%, mediaan en 95% binnen de fout.
selfcheck-fails = ZELFCONTROLE MISLUKT: { $wrong } van { $compared } cijfers verschillen tussen simulatie en numerieke convolutie, als eerste { $figure } van { $model } ({ $scope }): { $simulated } tegen { $computed }, { $errors } Monte-Carlo-fouten uiteen. Meld dit en gebruik deze cijfers niet.
not-finite = { $model } heeft geen uitkomst: { $count } van { $draws } trekkingen van `{ $ledger }` zijn geen eindige getallen
not-finite-formula = het begint bij de stap { $step } = { $formula }
not-finite-first = de eerste zulke trekking is nummer { $draw } van replica { $replicate }, met de waarde { $value } uit
not-finite-more = en nog { $inputs } gegevens, die `--format json` geeft

## Critique: findings, one block for every rule

### What every rule may say

critique-ask-claimant = Wat aan de opsteller te vragen
critique-no-question = de vraag is niet aan de trekkingen gesteld
critique-no-claim = de criticus spreekt over geen bewering van dit bestand
critique-no-rates = voor dit soort werken is geen marge van verdringingsgraden te verdedigen
mark-our-volume = op ons volume, niet dat van de opsteller

critique-of = Kritisch onderzoek: { $title }
critique-critic = De criticus: { $name }
critique-threshold-changed = drempel { $name } van { $code } op { $value } gezet (gewoonlijk { $usual })
critique-rule-off = regel { $code } is uitgeschakeld: { $reason }
critique-counts = Van de { $all } toetsen: { $fires ->
    [0] geen slaat aan
    [one] 1 slaat aan
   *[other] { $fires } slaan aan
}, { $clear ->
    [0] geen is zonder bezwaar
    [one] 1 is zonder bezwaar
   *[other] { $clear } zijn zonder bezwaar
}, { $uncertain ->
    [0] geen is onzeker
    [one] 1 is onzeker
   *[other] { $uncertain } zijn onzeker
}, { $open ->
    [0] alle waren te beoordelen
    [one] 1 is niet te beoordelen
   *[other] { $open } zijn niet te beoordelen
}.
critique-cannot-evaluate = Niet te beoordelen
critique-clear = Geen bezwaar
critique-rule = regel
critique-severity = ernst
critique-outcome = uitkomst
critique-number = getal
critique-threshold = drempel
critique-factor = bedrag te vermenigvuldigen met
critique-found = bevinding
critique-subject = van
critique-factor-exact = { $median }
critique-in-draws = { $outcome } (in { $share } van de trekkingen)
critique-finding = { $code } ({ $severity }, { $outcome }): { $title }
report-finding = { $title } ({ $code }; { $severity }, { $outcome })
critique-about = Over: { $about }
critique-line = { $code }: { $says }
critique-line-about = { $code } ({ $about }): { $says }
critique-says-why = { $says } Reden: { $why }.
critique-used = Gebruikte gegevens: { $data }.
critique-marks = Met voorzichtigheid te gebruiken: { $marks }.
critique-lacks = Niet gepubliceerd: { $what }.
critique-ask = Te vragen: { $question }
critique-clears = Wat het bezwaar zou wegnemen: { $what }.
critique-open = Over { $topic }: { $codes }. Te vragen: { $questions }
critique-questions = Over { $topic }: { $questions }
critique-rests-on = Waarom er zo’n regel is:
topic-volume = het aantal kopieën
topic-rate = de graad van verloren verkopen
topic-price = de prijs
topic-sample = wie werd ondervraagd, en voor wie het geldt
topic-actor = wat aan wie wordt toegerekend
topic-bearer = wie het verlies lijdt
topic-jobs = banen en multiplicatoren
topic-time = jaren en munten
topic-arithmetic = de getallen achter het cijfer
topic-openness = hoe het gemaakt is, wie betaalde en waar de gegevens zijn
topic-critic = waar de criticus verder rekening mee houdt
topic-other = de rest
critique-asserts = Wat de criticus zegt, volgens dit bestand:
critique-assertion = { $about }, in de woorden van dit bestand: { $says }.
critique-assertion-quoted = { $about }: “{ $wording }” ({ $says }).
number-conditions = { $count } van 3 niet vervuld
number-losses = { $count ->
    [one] 1 verlies
   *[other] { $count } verliezen
}
number-links = { $count ->
    [one] 1 schakel
   *[other] { $count } schakels
}
critique-note-outcomes = Een regel slaat aan als hij in 9 van de 10 trekkingen of meer geldt, geeft geen bezwaar als dat in 1 van de 10 of minder is, en is daartussen onzeker. Regels over iets waarover een bewering niet spreekt, blijven weg.
critique-note-severity = Fout: het cijfer zegt niet wat het lijkt te zeggen. Waarschuwing: het kan misleiden. Opmerking: goed om te weten. Geen van de drie zegt dat het cijfer onjuist is, of dat iemand wilde misleiden.
critique-note-thresholds = Drempels zijn ons oordeel, tenzij `shortfall rules show CODE` een bron noemt; `--threshold` zet andere.
critique-note-data = `shortfall context show` en `shortfall evidence show` tonen de genoemde gegevens, met hun bronnen.
critique-note-method = “Gepubliceerd” betekent: gevonden in de bronnen die dit bestand noemt; er kan ons iets ontgaan zijn. Een regel over de methode van de opsteller leest dat en niets anders. “Niet te beoordelen” betekent dus: niet gepubliceerd, niet gevonden, of niet in dit bestand opgegeven.
critique-share-below = minder dan { $share }
critique-share-error = { $share } (± { $error })
critique-share-none = geen, want de graden zijn begrensd op { $end }
rule-title = wat het is
rule-looks-for = Waarnaar hij zoekt
rule-how = Hoe
rule-why = Waarom het telt
rule-limits = Wat hij niet zegt
rule-todo = Wat te doen
rule-clears = Wat het bezwaar zou wegnemen
rule-asks = Wat te vragen
rule-thresholds = Drempels
rule-no-thresholds = Hij slaat aan of niet: er is geen drempel.
rule-sources = Bronnen
rule-name = naam
rule-value = waarde
rule-rests-on = steunt op
rule-cited = een bron hieronder

### S: substitution

s1-one-to-one-title = Eén kopie, één verloren verkoop
s1-one-to-one-looks-for = Een graad van één verloren verkoop per kopie, of bijna, opgegeven of af te leiden uit het gepubliceerde volume en de prijs.
s1-one-to-one-how = De gepubliceerde graad geldt. Is er geen, dan wordt het bedrag gedeeld door het gepubliceerde volume en de prijs. Vanaf 0,95 verkopen per kopie is het een fout, vanaf 0,5 een waarschuwing. Zijn kopieën alleen gewaardeerd, zonder opgegeven graad, dan is het hoogstens een waarschuwing.
s1-one-to-one-why = Het verlies is evenredig met de graad. Gemeten graden liggen voor de meeste werken ver onder één. Rechters en rekenkamers hebben berekeningen afgewezen waarin elke kopie als verkoop telt.
s1-one-to-one-limits = Dit zegt niet dat kopieën niets kosten. Eén studie onder studenten vond voor een eerste keer kijken een graad rond één. Een graad onder de drempel is daarmee nog niet juist.
s1-one-to-one-todo = Reken opnieuw met een graad die door studies wordt gesteund, en toon de marge.
s1-one-to-one-clears = een graad die door studies wordt gesteund, bij het cijfer gepubliceerd
s1-one-to-one-asks = Welke verdringingsgraad is gebruikt, en op welke studies steunt die?
s1-one-to-one-fires = De gepubliceerde getallen komen neer op een verlies van { $rate } per kopie.
s1-one-to-one-fires-value = Elke kopie is gewaardeerd alsof ze gekocht was: de gepubliceerde getallen komen neer op { $rate } per kopie. De opsteller noemt dit de waarde van kopieën, geen verlies, en geeft geen graad. Wie het als verlies aanhaalt, houdt elke kopie voor een verloren verkoop.
s1-one-to-one-clear = De gepubliceerde getallen komen neer op een verlies van { $rate } per kopie, minder dan één op twee kopieën.
s1-one-to-one-unknown = Er is geen graad gepubliceerd, en geen volume en prijs waaruit die zou volgen.
s1-one-to-one-unknown-published = Er zijn geen volume en geen graad gepubliceerd. Tegen de gepubliceerde prijs waren er { $each } nodig als elke kopie een verkoop kostte, en { $fifth } als dat er één op vijf was.
s1-one-to-one-unknown-ours = Er zijn geen volume en geen graad gepubliceerd. Tegen onze prijzen, niet die van de opsteller, waren er { $each } nodig als elke kopie een verkoop kostte, en { $fifth } als dat er één op vijf was.

s2-above-evidence-title = Een graad naast het onderzoek
s2-above-evidence-looks-for = Een bedrag dat een verdringingsgraad nodig heeft ver boven, of ver onder, wat onderzoek laat verwachten.
s2-above-evidence-how = Berekend wordt hoe waarschijnlijk het is dat een nieuw geval minstens de nodige graad heeft, of hoogstens, naar wat studies vonden en hoe ver die uiteenlopen. Publiceerde de opsteller geen volume, dan geldt het volume van dit bestand, tegen de winkelprijs tenzij een andere basis is gepubliceerd: dat is de lezing die het bedrag het gunstigst is. Onder 5% is het een waarschuwing, onder 1% een fout; op een volume van ons is het hoogstens een waarschuwing. De factor is een graad uit die reeks gedeeld door de nodige.
s2-above-evidence-why = Het verlies is evenredig met de graad: een bedrag is niet waarschijnlijker dan de graad die het nodig heeft.
s2-above-evidence-limits = Dit zegt niet dat die graad onmogelijk is. Er zijn weinig studies en geen ervan dekt elk geval. De graden zijn begrensd, omdat een kopie geacht wordt hoogstens één verkoop te verdringen. Op een volume van ons gaat de bevinding over onze gegevens en het bedrag samen, niet over de methode van de opsteller.
s2-above-evidence-todo = Vergelijk de nodige graad met de genoemde studies. Vraag wat dit geval anders maakt.
s2-above-evidence-clears = een telling van kopieën, of een studie van dit geval, waarmee de nodige graad te verwachten is
s2-above-evidence-asks = Waaruit blijkt dat kopieën hier zoveel, of zo weinig, verkopen verdrongen, anders dan in de onderzochte gevallen?
s2-above-evidence-retail = , tegen de volle winkelprijs
s2-above-evidence-own-basis = , op de gepubliceerde prijsbasis
s2-above-evidence-fires = Het bedrag vergt dat elke kopie { $needed } kostte. Kans op een zo hoge graad, naar wat studies vonden: { $probability }. 90% van de graden die hier te verwachten zijn, ligt tussen { $low } en { $high }, de helft onder { $median }; onder 0 zouden kopieën verkopen opleveren.
s2-above-evidence-fires-ours = Op ons volume, niet dat van de opsteller, vergt het bedrag dat elke echt gebruikte kopie ongeveer { $needed } kostte{ $price }. Kans op een zo hoge graad, naar wat studies vonden: { $probability }. 90% van de graden die hier te verwachten zijn, ligt tussen { $low } en { $high }, de helft onder { $median }; onder 0 zouden kopieën verkopen opleveren.
s2-above-evidence-fires-low = Het bedrag vergt dat elke kopie { $needed } kostte. Kans op een zo lage graad, naar wat studies vonden: { $probability }. 90% van de graden die hier te verwachten zijn, ligt tussen { $low } en { $high }, de helft onder { $median }; onder 0 zouden kopieën verkopen opleveren. Dat een studie geen significant effect vond, toont niet dat er geen is.
s2-above-evidence-fires-low-ours = Op ons volume, niet dat van de opsteller, vergt het bedrag dat elke echt gebruikte kopie ongeveer { $needed } kostte{ $price }. Kans op een zo lage graad, naar wat studies vonden: { $probability }. 90% van de graden die hier te verwachten zijn, ligt tussen { $low } en { $high }, de helft onder { $median }; onder 0 zouden kopieën verkopen opleveren. Dat een studie geen significant effect vond, toont niet dat er geen is.
s2-above-evidence-clear = Het bedrag vergt dat elke kopie { $needed } kostte. Kans op een graad zo ver weg, naar wat studies vonden: { $probability }. 90% van de graden die hier te verwachten zijn, ligt tussen { $low } en { $high }, de helft onder { $median }; onder 0 zouden kopieën verkopen opleveren.
s2-above-evidence-clear-ours = Op ons volume, niet dat van de opsteller, vergt het bedrag dat elke echt gebruikte kopie ongeveer { $needed } kostte{ $price }. Kans op een graad zo ver weg, naar wat studies vonden: { $probability }. 90% van de graden die hier te verwachten zijn, ligt tussen { $low } en { $high }, de helft onder { $median }; onder 0 zouden kopieën verkopen opleveren.
s2-above-evidence-unknown = De graad die het bedrag vergt, kan niet naast studies worden gelegd.

s3-student-sample-title = Een smalle steekproef die voor iedereen spreekt
s3-student-sample-looks-for = Een graad of een volume gevonden bij studenten, of in één stad, en toegepast op een hele bevolking.
s3-student-sample-how = Wie in de steekproef kon zitten, wordt vergeleken met voor wie het resultaat zou gelden. Verschillen ze, dan is het een waarschuwing.
s3-student-sample-why = Studenten kopiëren meer dan anderen en hebben minder geld. Dezelfde auteurs vonden 0,14 bij Chinese studenten en ongeveer 0 in een breder panel.
s3-student-sample-limits = Dit zegt niet naar welke kant de steekproef afwijkt, of dat de studie slecht is.
s3-student-sample-todo = Maak de marge breder, of laat de studie weg.
s3-student-sample-clears = een steekproef uit degenen voor wie het resultaat zou gelden
s3-student-sample-asks = Wie kon in de steekproef zitten, en waarom zou het resultaat voor anderen gelden?
s3-student-sample-fires = In de steekproef konden alleen zitten: { $frame }. Het resultaat zou gelden voor: { $population }.
s3-student-sample-clear = In de steekproef konden zij zitten voor wie het resultaat zou gelden.
s3-student-sample-unknown = Niet gepubliceerd is wie werd ondervraagd, of voor wie het resultaat zou gelden.

s4-no-sampling-gain-title = Verlies zonder winst
s4-no-sampling-gain-looks-for = Een bedrag dat verloren verkopen telt en weglaat welke verkopen kopieën uitlokken.
s4-no-sampling-gain-how = Een brutograad zonder ontdekkingswinst is een opmerking, en een waarschuwing als meer dan de helft van de kopieën weinig bekende titels zijn.
s4-no-sampling-gain-why = Sommigen proberen een kopie en kopen dan de titel of een andere. Een brutograad telt hen niet.
s4-no-sampling-gain-limits = Dit zegt niet dat de winst groot is. Bij succestitels kan die nihil zijn, en één auteur verwacht een verlies.
s4-no-sampling-gain-todo = Gebruik een nettograad, of trek van de brutograad een opgegeven winst af.
s4-no-sampling-gain-clears = een nettograad, of een winst die van de brutograad is afgetrokken
s4-no-sampling-gain-asks = Is de graad netto van verkopen die kopieën uitlokken?
s4-no-sampling-gain-fires = De graad telt niet welke verkopen kopieën uitlokken.
s4-no-sampling-gain-fires-niche = De graad telt niet welke verkopen kopieën uitlokken, hoewel de meeste kopieën weinig bekende titels zijn, waarbij die winst wellicht het zwaarst weegt.
s4-no-sampling-gain-clear = Verkopen die kopieën uitlokken, zijn geteld of zitten al in de graad.
s4-no-sampling-gain-unknown = Niet gepubliceerd is of de graad bruto of netto is.

s5-below-wtp-title = Meer kopers dan er zouden betalen
s5-below-wtp-looks-for = Een bedrag dat meer kopers nodig heeft dan er de prijs zouden hebben betaald.
s5-below-wtp-how = De nodige graad wordt gelegd naast het deel van de gebruikers dat de prijs zou betalen: het gepubliceerde deel, anders dat uit de betalingsbereidheid in dit bestand, die de onze is. Ligt de graad in 9 van de 10 trekkingen erboven, dan is het een waarschuwing.
s5-below-wtp-why = Niemand betaalt meer dan iets hem waard is. In een enquête van 2014 in zes EU-landen lagen de prijzen boven wat 80% van de gebruikers van illegale films en series zou betalen.
s5-below-wtp-limits = Dit zegt niet wat mensen zouden betalen: enquêtes daarover zijn schaars. In een gemeten nettograad zit die grens al.
s5-below-wtp-todo = Leg de prijs naast enquêtes over wat gebruikers zouden betalen.
s5-below-wtp-clears = een enquête waarin zoveel mensen de prijs zouden betalen
s5-below-wtp-asks = Welk deel van de gebruikers zou deze prijs hebben betaald?
s5-below-wtp-fires = Het bedrag vergt { $rate } per kopie. Het deel van de gebruikers dat de prijs zou betalen, is { $share }.
s5-below-wtp-clear = Het bedrag vergt { $rate } per kopie. Het deel van de gebruikers dat de prijs zou betalen, is { $share }.
s5-below-wtp-uncertain = Het bedrag vergt { $rate } per kopie. Het deel van de gebruikers dat de prijs zou betalen, is ongeveer { $share }, en te weinig bekend om te beslissen.
s5-below-wtp-unknown = De nodige graad, of het deel van de gebruikers dat de prijs zou betalen, is niet bekend.

s6-repeat-views-title = Elk gebruik geteld als het eerste
s6-repeat-views-looks-for = Een volume aan films, series of muziek met één graad voor alles, herhalingen en ongebruikte kopieën inbegrepen.
s6-repeat-views-how = Het is een waarschuwing als er een volume is gepubliceerd, maar niet het deel eerste gebruik en geen andere graad voor later gebruik.
s6-repeat-views-why = Een enquête in zes EU-landen vond 0,40 verloren verkoop per eerste keer kijken naar een film en 0,20 per latere keer. Een kopie die niemand bekeek, verdringt niets.
s6-repeat-views-limits = Dit zegt niet hoeveel kopieën opnieuw zijn gebruikt. De marge van de factor loopt van geen enkel eerste gebruik tot alle.
s6-repeat-views-todo = Tel eerste gebruik, en later gebruik tegen zijn eigen graad.
s6-repeat-views-clears = het deel eerste gebruik, of een eigen graad voor later gebruik
s6-repeat-views-asks = Welk deel van de kopieën was een eerste gebruik?
s6-repeat-views-fires = Eén graad geldt voor het hele volume, alsof elke kopie een eerste gebruik was.
s6-repeat-views-clear = Eerste en later gebruik worden onderscheiden.
s6-repeat-views-unknown = Er is geen volume gepubliceerd: of er herhalingen in zitten, is niet te weten.

s7-stated-intent-title = Antwoorden in plaats van aankopen
s7-stated-intent-looks-for = Een graad uit de vraag of men zou hebben gekocht.
s7-stated-intent-how = Gelezen wordt hoe de opsteller aan de graad kwam. Was dat met opgegeven voornemens, dan is het een opmerking.
s7-stated-intent-why = Een antwoord kost niets, een aankoop wel. Zulke graden vallen eerder hoog uit.
s7-stated-intent-limits = Dit zegt niet hoe ver zulke antwoorden ernaast zitten. Het is ons oordeel; geen gelezen bron meet het voor kopieën.
s7-stated-intent-todo = Zet er een graad uit waargenomen verkopen naast.
s7-stated-intent-clears = een graad uit waargenomen verkopen
s7-stated-intent-asks = Is de graad naast waargenomen verkopen gelegd?
s7-stated-intent-fires = De graad steunt op wat mensen zeiden te zullen hebben gekocht.
s7-stated-intent-clear = De graad steunt niet op wat mensen zeiden te zullen hebben gekocht.
s7-stated-intent-unknown = Niet gepubliceerd is hoe de graad tot stand kwam.

s8-double-net-title = Twee keer gecorrigeerd
s8-double-net-looks-for = Een nettograad waarvan ontdekking, betalingsbereidheid of een budget nog eens wordt afgetrokken.
s8-double-net-how = Gelezen worden de aard van de graad en de correcties. Een nettograad met een ervan is een fout.
s8-double-net-why = Een nettograad is gemeten aan mensen zoals ze zijn. Wat ze zouden betalen en wat ze ontdekken, zit erin. Een tweede correctie maakt elk verlies te klein.
s8-double-net-limits = Dit zegt niet dat de nettograad juist is. De regel behoedt evenzeer voor een fout van een criticus als van een opsteller.
s8-double-net-todo = Gebruik de nettograad zoals hij is, of een brutograad met de correcties.
s8-double-net-clears = de nettograad zonder de verdere aftrek
s8-double-net-asks = Is de graad netto of bruto, en wat is ervan afgetrokken?
s8-double-net-fires = De graad is netto, en dit wordt er nog eens van afgetrokken: { $corrections }.
s8-double-net-clear = Van een nettograad wordt niets afgetrokken.
s8-double-net-unknown = Niet gezegd is of de graad netto of bruto is.

### P: price

p1-retail-not-net-title = Winkelprijs geteld als verlies van de sector
p1-retail-not-net-looks-for = Een winkelprijs voor elke verloren verkoop, in een bedrag dat een verlies van de sector of van rechthebbenden heet.
p1-retail-not-net-how = Gelezen wordt wat de gepubliceerde prijs omvat en wie het verlies zou lijden. Een winkelprijs in een verlies van de sector is een fout. Een bedrag dat waarde van de kopieën heet, blijft buiten schot.
p1-retail-not-net-why = De staat, winkels, bioscopen en distributeurs houden een deel van wat de klant betaalt. Amerikaanse hoven van beroep vergoeden de gederfde winst op verkopen die zouden zijn doorgegaan, niet de winkelwaarde van kopieën.
p1-retail-not-net-limits = Dit zegt niets over het aantal verloren verkopen. Winkels en de staat kunnen hun deel hebben verloren; dat is een ander verlies en een ander bedrag. De btw zit al in dit deel en mag er niet tweemaal af.
p1-retail-not-net-todo = Vermenigvuldig met het deel van de prijs dat de sector bereikt, of noem het bedrag consumentenbestedingen.
p1-retail-not-net-clears = het deel van de prijs dat de sector bereikt, toegepast op het cijfer
p1-retail-not-net-asks = Welk deel van de prijs bereikt de opsteller, na btw en winkelmarge?
p1-retail-not-net-fires = Het bedrag heet een verlies van de sector en is geteld tegen de winkelprijs. Van die prijs bereikt { $low } tot { $high } de sector.
p1-retail-not-net-clear = Het bedrag is geen winkelwaarde die als verlies van de sector wordt voorgesteld.
p1-retail-not-net-unknown = Er is niet gepubliceerd of de prijs die van de winkel is, of wie het verlies zou lijden.

p2-vat-inside-title = Btw geteld als inkomsten van de sector
p2-vat-inside-looks-for = Btw in de prijs, bij een bedrag dat een verlies van de sector of van rechthebbenden heet.
p2-vat-inside-how = Gelezen wordt of de gepubliceerde prijs btw bevat. Het tarief is het gepubliceerde, en anders dat van het land op bioscoopkaartjes of op schijfjes. Het is een waarschuwing.
p2-vat-inside-why = De btw gaat naar de staat. Bij een tarief van 21 % is 17 % van de prijs btw.
p2-vat-inside-limits = Dit zegt niet dat de staat niets verloor: dat is een apart verlies. Werd het geld aan iets anders besteed, dan is daar btw betaald.
p2-vat-inside-todo = Deel de prijs door één plus het tarief.
p2-vat-inside-clears = de prijs zonder btw
p2-vat-inside-asks = Zit er btw in de prijs, en tegen welk tarief?
p2-vat-inside-fires = In de prijs zit { $rate } btw, dat is { $tax } van de prijs. Het bedrag telt die als verloren door de sector.
p2-vat-inside-fires-rate-unknown = In de prijs zit btw, en het bedrag telt die als verloren door de sector. Het tarief is niet gepubliceerd en staat niet in onze gegevens.
p2-vat-inside-clear = Er is geen btw als verlies van de sector geteld.
p2-vat-inside-unknown = Er is niet gepubliceerd of de prijs btw bevat, of wie het verlies zou lijden.

p3-wrong-window-title = De prijs van een ander kanaal
p3-wrong-window-looks-for = Een prijs per verloren verkoop die ver boven de prijs ligt van wat mensen in plaats van de kopie hadden gekocht.
p3-wrong-window-how = De gepubliceerde prijs wordt gedeeld door de gemiddelde prijs van wat is verdrongen: de gepubliceerde, en anders die van een keer legaal kijken in het land. Boven 1,5 keer is het een waarschuwing, boven 3 keer een fout.
p3-wrong-window-why = Het verlies is evenredig met de prijs. Een film die één keer is bekeken, kan een huurfilm vervangen, geen nieuwe schijf; een lied geen album.
p3-wrong-window-limits = Dit zegt niet dat niemand de hogere prijs had betaald. Het aandeel van elk kanaal is zelden gemeten; is de gemiddelde prijs een oordeel van ons, dan staat dat bij de bevinding.
p3-wrong-window-todo = Neem de gemiddelde prijs van de kanalen die kopieën verdringen, elk naar zijn aandeel.
p3-wrong-window-clears = de gemiddelde prijs van wat de kopieën verdrongen
p3-wrong-window-asks = Welke aankoop verdringt elke kopie, en tegen welke prijs?
p3-wrong-window-fires = Elke verloren verkoop is geteld tegen { $price }. Dat is { $times } keer de gemiddelde prijs van wat een kopie verdringt, { $displaced }.
p3-wrong-window-clear = Elke verloren verkoop is geteld tegen { $price }; wat een kopie verdringt, kost gemiddeld { $displaced }. De eerste prijs is { $times } keer de tweede.
p3-wrong-window-unknown = De gepubliceerde prijs kan niet naast de prijs worden gelegd van wat kopieën verdrongen.

p4-revenue-not-profit-title = Omzet die schade heet
p4-revenue-not-profit-looks-for = Een bedrag dat schade of gederfde winst heet en waarvan geen kosten zijn afgetrokken.
p4-revenue-not-profit-how = Gelezen wordt hoe het bedrag heet, en of er kosten per stuk zijn gepubliceerd. Het is een opmerking.
p4-revenue-not-profit-why = Een verkoop die niet doorgaat, bespaart de kosten van de schijf, het vervoer en het deel aan royalty’s. Amerikaanse hoven van beroep tellen de gederfde winst.
p4-revenue-not-profit-limits = Dit zegt niet dat die kosten hoog zijn. Bij een download kunnen ze bijna nul zijn, en de kosten om het werk te maken worden niet bespaard.
p4-revenue-not-profit-todo = Trek de kosten af die elke verloren verkoop bespaart, of spreek van gederfde omzet.
p4-revenue-not-profit-clears = de aftrek van de kosten die elke verloren verkoop bespaart
p4-revenue-not-profit-asks = Welke kosten bespaart de opsteller bij elke verloren verkoop?
p4-revenue-not-profit-fires = Het bedrag heet schade of gederfde winst, en er zijn geen bespaarde kosten gepubliceerd. Zolang er geen zijn afgetrokken, is het omzet.
p4-revenue-not-profit-clear = Het bedrag heet geen schade of gederfde winst.
p4-revenue-not-profit-clear-deducted = Het bedrag heet schade of gederfde winst, en de bespaarde kosten zijn afgetrokken.
p4-revenue-not-profit-unknown = Onder welk woord het bedrag is gepubliceerd, is niet bekend.

### V: volume

v1-no-volume-source-title = Geen telling van kopieën
v1-no-volume-source-looks-for = Een bedrag zonder aantal kopieën, of met een aantal waarvan niemand zegt waar het vandaan komt.
v1-no-volume-source-how = Gelezen wordt of een volume is gepubliceerd, hoe het tot stand kwam en uit welke bron. Zonder basis of bron is het een fout; ‘aangenomen’ is geen basis. Is de publicatie zelf niet gezien, dan is de regel niet te beoordelen.
v1-no-volume-source-why = Het verlies is evenredig met het volume. Een Amerikaanse rechter kende een studio die geen aantal downloads gaf, geen schadevergoeding toe.
v1-no-volume-source-limits = Dit zegt niet dat het volume te hoog is, of dat de opsteller er geen kende. Een genoemde bron kan nog altijd zwak zijn.
v1-no-volume-source-todo = Lees bij de omkeringen welk volume het bedrag veronderstelt, en vergelijk dat met andere tellingen.
v1-no-volume-source-clears = een telling van kopieën, met hoe ze is gemaakt en waar ze staat
v1-no-volume-source-asks = Hoeveel kopieën zijn geteld, door wie, hoe en in welke periode?
v1-no-volume-source-fires = Bij het bedrag is geen aantal kopieën gevonden, en geen bron ervoor. Het volume is alleen uit het bedrag zelf af te leiden.
v1-no-volume-source-fires-untraced = Er is een aantal kopieën gepubliceerd, maar niet hoe het is geteld of waar het vandaan komt.
v1-no-volume-source-clear = Er is een aantal kopieën gepubliceerd, en hoe het tot stand kwam.
v1-no-volume-source-clear-count-unseen = Er is een basis of een bron van het volume gepubliceerd; het aantal zelf is niet gevonden in wat is gelezen.
v1-no-volume-source-unknown = De publicatie is niet goed genoeg gezien om te zeggen of ze een aantal kopieën noemt.

v2-users-as-files-title = Gebruikers, titels en kopieën verward
v2-users-as-files-looks-for = Het ene geteld en het andere gewaardeerd: gebruikers, titels, servers of in beslag genomen kopieën tegen de prijs van een download.
v2-users-as-files-how = Wat is geteld, wordt gelegd naast datgene waarvan de prijs de prijs is. Een download geldt als een kopie. Elk ander verschil is een fout.
v2-users-as-files-why = Eén gebruiker kan veel bestanden hebben, één titel veel kopieën. De factor daartussen kan boven de 1.000 liggen.
v2-users-as-files-limits = Dit zegt niet of het bedrag te hoog of te laag is. Een rapport dat zulke cijfers onderzocht, is zelf van deze verwarring beschuldigd.
v2-users-as-files-todo = Tel datgene waarvan de prijs de prijs is, of reken om met een gepubliceerde verhouding.
v2-users-as-files-clears = een telling van datgene waarvan de prijs de prijs is
v2-users-as-files-asks = Wat is precies geteld, en waarvoor wordt precies de prijs betaald?
v2-users-as-files-fires = Geteld zijn { $counted }; de prijs is die van { $priced }.
v2-users-as-files-clear = Geteld zijn { $counted }, en de prijs is die van { $priced }.
v2-users-as-files-unknown = Er is niet gepubliceerd wat is geteld, of waarvan de prijs de prijs is.
v2-users-as-files-unit-copy = kopieën
v2-users-as-files-unit-download = downloads
v2-users-as-files-unit-view = keren kijken
v2-users-as-files-unit-play = keren luisteren
v2-users-as-files-unit-visit = bezoeken
v2-users-as-files-unit-title = titels
v2-users-as-files-unit-link = links
v2-users-as-files-unit-server = servers
v2-users-as-files-unit-seized-copy = in beslag genomen kopieën
v2-users-as-files-unit-user = gebruikers
v2-users-as-files-unit-device = apparaten

v3-available-not-taken-title = Aanbod geteld als download
v3-available-not-taken-looks-for = Links, titels of gehoste bestanden, geteld alsof elk ervan één keer was gedownload.
v3-available-not-taken-how = De basis van de telling wordt gelezen. Een telling van een catalogus, van gehoste bestanden of van links is een fout, tenzij de downloads er met een gepubliceerde verhouding uit zijn berekend.
v3-available-not-taken-why = Wat te krijgen is, is niet wat is gehaald. De meeste bestanden worden zelden gedownload, en enkele heel vaak.
v3-available-not-taken-limits = Dit zegt niet dat er minder downloads dan links waren: het kunnen er meer zijn geweest.
v3-available-not-taken-todo = Vermenigvuldig met het aantal downloads per link, als iemand dat heeft geteld.
v3-available-not-taken-clears = een telling van downloads, of een gepubliceerd aantal per link
v3-available-not-taken-asks = Hoeveel downloads waren er per link, titel of gehost bestand?
v3-available-not-taken-fires = Geteld is wat werd aangeboden, niet wat is gedownload. Het aantal downloads per link is niet gepubliceerd.
v3-available-not-taken-fires-ratio = Geteld is wat werd aangeboden, niet wat is gedownload. De gepubliceerde verhouding is { $ratio } downloads per link.
v3-available-not-taken-clear = Het volume is geen telling van wat werd aangeboden.
v3-available-not-taken-unknown = Hoe het volume is geteld, is niet gepubliceerd.

v4-peak-extrapolation-title = Enkele dagen genomen voor een jaar
v4-peak-extrapolation-looks-for = Een meting van minder dan 30 dagen, vermenigvuldigd tot een langere tijd.
v4-peak-extrapolation-how = Het aantal gemeten dagen wordt naast 30 gelegd, als de uitkomst voor meer dagen geldt. Het is een waarschuwing. Enquêtes en aangenomen volumes blijven buiten schot: die meten geen dagen.
v4-peak-extrapolation-why = Dagen verschillen naar seizoen, week en uur. Een Brits rapport uit 2009 hield 1,3 miljoen gebruikers van één netwerk rond het middaguur voor die van elk van 365 dagen.
v4-peak-extrapolation-limits = Dit zegt niet dat die dagen drukker waren dan andere; het jaar kan ook drukkere hebben gehad.
v4-peak-extrapolation-todo = Vermenigvuldig met een gemiddelde dag gedeeld door de gemeten dag, als die bekend is.
v4-peak-extrapolation-clears = een meting van 30 dagen of meer
v4-peak-extrapolation-asks = Op welke dagen is het volume gemeten, en hoe verhouden die zich tot de rest van het jaar?
v4-peak-extrapolation-fires = Gemeten dagen: { $days }. Dagen waarvoor de uitkomst staat: { $stands }.
v4-peak-extrapolation-clear = Gemeten dagen: { $days }. Dagen waarvoor de uitkomst staat: { $stands }. Er zijn er minstens 30 gemeten, of er worden er niet meer beweerd.
v4-peak-extrapolation-unknown = Er is niet gepubliceerd hoeveel dagen zijn gemeten, of voor hoeveel de uitkomst geldt.

v5-units-per-head-title = Meer kopieën dan iemand kan willen
v5-units-per-head-looks-for = Een volume dat elke gebruiker meer dan 500 films of 20.000 nummers per jaar geeft.
v5-units-per-head-how = Het gepubliceerde volume per jaar wordt gedeeld door het gepubliceerde aantal gebruikers. Is dat er niet, dan door alle inwoners; de regel kan dan alleen afgaan, want echte gebruikers hadden er elk meer. Boven 500 films of 20.000 nummers is het een fout.
v5-units-per-head-why = 500 films per jaar is meer dan één per dag. Zo’n volume telt iets anders: delen van bestanden, pogingen, automatische kopieën.
v5-units-per-head-limits = De drempels zijn ons oordeel: geen enquête die wij lazen, geeft de bovenkant van het gebruik. Een volume eronder is daarmee nog niet juist.
v5-units-per-head-todo = Vergelijk met enquêtes onder gebruikers, en vraag wat één eenheid is.
v5-units-per-head-clears = een aantal gebruikers dat de kopieën van elk onder de drempel brengt
v5-units-per-head-asks = Hoeveel mensen maakten deze kopieën, en hoeveel elk?
v5-units-per-head-fires = Het gepubliceerde volume komt neer op { $units } kopieën per jaar en per gebruiker. De drempel is { $most }.
v5-units-per-head-fires-everybody = Het gepubliceerde volume komt neer op { $units } kopieën per jaar en per inwoner, gebruiker of niet. De drempel is { $most }.
v5-units-per-head-clear = Het gepubliceerde volume komt neer op { $units } kopieën per jaar en per gebruiker. De drempel is { $most }.
v5-units-per-head-unknown = Er is geen volume in kopieën gepubliceerd, of geen aantal gebruikers dat het zou tonen.
v5-units-per-head-no-level = voor dit soort werken is er geen drempel

v6-time-impossible-title = Meer uren dan er zijn
v6-time-impossible-looks-for = Een volume waarvoor elke gebruiker meer dan 4 uur per dag zou moeten kijken of luisteren.
v6-time-impossible-how = Het gepubliceerde volume wordt vermenigvuldigd met de uren van één eenheid en gedeeld door het gepubliceerde aantal gebruikers, en anders door alle inwoners; de regel kan dan alleen afgaan. Voor films geldt de gemiddelde lengte in onze gegevens. Boven 4 uur per dag is het een waarschuwing, boven 16 een fout.
v6-time-impossible-why = Tijd is eindig. Wat niemand kon bekijken, verdrong geen aankoop.
v6-time-impossible-limits = Dit gaat over gebruik, niet over downloaden: mensen bewaren meer dan ze bekijken. De twee drempels zijn ons oordeel.
v6-time-impossible-todo = Tel wat is bekeken of beluisterd, niet wat is opgeslagen.
v6-time-impossible-clears = een aantal gebruikers of uren dat de tijd van elk onder de drempel brengt
v6-time-impossible-asks = Welk deel van de kopieën is bekeken of beluisterd, en hoe lang duurt er een?
v6-time-impossible-fires = Bij { $each } uur per stuk zou het gepubliceerde volume elke gebruiker { $hours } uur per dag kosten.
v6-time-impossible-fires-everybody = Bij { $each } uur per stuk zou het gepubliceerde volume elke inwoner, gebruiker of niet, { $hours } uur per dag kosten.
v6-time-impossible-clear = Bij { $each } uur per stuk zou het gepubliceerde volume elke gebruiker { $hours } uur per dag kosten.
v6-time-impossible-unknown = Het volume, het aantal gebruikers of de lengte van één eenheid is niet gepubliceerd.

### Q: plausibility

q1-spend-per-head-title = Extra uitgaven per persoon
q1-spend-per-head-looks-for = Een bedrag waarvoor elke gebruiker, of elke inwoner, meer extra had moeten uitgeven dan mensen aan zulke werken besteden.
q1-spend-per-head-how = Het bedrag per jaar wordt gedeeld door het gepubliceerde aantal gebruikers, en anders door alle inwoners, en gelegd naast wat een inwoner aan dit soort werken uitgeeft. Staat dat niet in onze gegevens, dan naast het meeste dat aan alle cultuur samen kan gaan. Boven één keer die som is het een waarschuwing, boven 3 keer een fout.
q1-spend-per-head-why = Wat niemand had kunnen betalen, is niet verloren. Een Brits cijfer uit 2009 kwam neer op ongeveer 9.000 pond per jaar voor elke getelde gebruiker.
q1-spend-per-head-limits = Dit zegt niet dat een kleiner bedrag wel verloren is. Gebruikers kunnen meer uitgeven dan anderen. Het bedrag geldt zoals het is gepubliceerd: zijn btw en marges eraf, dan hadden klanten nog meer moeten betalen.
q1-spend-per-head-todo = Vraag wie zoveel meer had uitgegeven, en waarop die dan had bespaard.
q1-spend-per-head-clears = een aantal mensen voor wie de som binnen hun uitgaven blijft
q1-spend-per-head-asks = Hoeveel mensen hadden deze som uitgegeven, en wat geven ze nu uit?
q1-spend-per-head-fires = Het bedrag komt neer op { $extra } per jaar voor { $whom }. Een inwoner geeft per jaar { $now } uit { $on }; het bedrag zou daar { $times } keer zoveel aan toevoegen.
q1-spend-per-head-clear = Het bedrag komt neer op { $extra } per jaar voor { $whom }. Een inwoner geeft per jaar { $now } uit { $on }; het bedrag zou daar { $share } aan toevoegen.
q1-spend-per-head-unknown = Het bedrag kan niet naast de uitgaven van mensen worden gelegd: de plaats, het jaar of de uitgaven zijn niet bekend.
q1-spend-per-head-unknown-users = Het bedrag komt neer op { $extra } per jaar voor elke getelde gebruiker. Het kan niet naast de uitgaven van mensen worden gelegd: de plaats, het jaar of de uitgaven zijn niet bekend.
q1-spend-per-head-user = elke getelde gebruiker
q1-spend-per-head-inhabitant = elke inwoner
q1-spend-per-head-such-works = aan zulke werken
q1-spend-per-head-all-culture = aan alle cultuur samen, hooguit

q2-exceeds-market-title = Een verlies zo groot als de markt
q2-exceeds-market-looks-for = Een bedrag naast wat consumenten op dezelfde plaats en in hetzelfde jaar aan zulke werken uitgeven.
q2-exceeds-market-how = Het bedrag per jaar wordt gedeeld door die uitgaven. Boven 50 % is het een waarschuwing, boven 100 % een fout.
q2-exceeds-market-why = Een verlies van 100 % zegt dat de markt zonder piraterij twee keer zo groot was geweest.
q2-exceeds-market-limits = Dit zegt niet dat een markt niet kan halveren. Uitgaven aan de kassa staan naast een bedrag dat netto kan zijn; dat is in het voordeel van het bedrag. Er volgt geen correctie uit: daarvoor is het volume nodig.
q2-exceeds-market-todo = Vraag naar het volume, en vergelijk met het verloop van de verkoop.
q2-exceeds-market-clears = een gepubliceerd volume, een graad en een prijs waaruit zo’n groot verlies volgt
q2-exceeds-market-asks = Hoe groot was de markt zonder piraterij geweest, en waaruit blijkt dat?
q2-exceeds-market-fires = Het bedrag is { $share } van wat consumenten daar per jaar aan zulke werken uitgeven, { $market }. Het zou betekenen dat { $without } van de markt zonder piraterij verloren ging.
q2-exceeds-market-clear = Het bedrag is { $share } van wat consumenten daar per jaar aan zulke werken uitgeven, { $market }. Het zou betekenen dat { $without } van de markt zonder piraterij verloren ging.
q2-exceeds-market-unknown = Wat consumenten op die plaats en in dat jaar aan zulke werken uitgeven, is niet bekend.

q3-exceeds-gdp-title = Een verlies naast de hele economie
q3-exceeds-gdp-looks-for = Een bedrag dat een groot deel is van alles wat een land, of de wereld, voortbrengt.
q3-exceeds-gdp-how = Het bedrag per jaar wordt gedeeld door het bruto binnenlands product van de plaats. Staat dat niet in onze gegevens, dan door dat van de wereld; de regel kan dan alleen afgaan. Boven 1 % is het een waarschuwing, boven 10 % een fout.
q3-exceeds-gdp-why = Een verschoven komma valt hier op. De 75.000 miljard dollar die ooit in een rechtszaak viel, was meer dan de wereld in een jaar voortbracht.
q3-exceeds-gdp-limits = Dit zegt niet dat een kleiner bedrag juist is. De drempels zijn ons oordeel.
q3-exceeds-gdp-todo = Zoek een factor tien of duizend, en doe de vermenigvuldiging over.
q3-exceeds-gdp-clears = de getallen die het cijfer maken, gepubliceerd en nagerekend
q3-exceeds-gdp-asks = Welke getallen zijn tot het bedrag vermenigvuldigd?
q3-exceeds-gdp-fires = Het bedrag is { $share } van { $whose }, { $product } per jaar.
q3-exceeds-gdp-clear = Het bedrag is { $share } van { $whose }, { $product } per jaar.
q3-exceeds-gdp-unknown = Het bruto binnenlands product van die plaats en dat jaar is niet bekend.
q3-exceeds-gdp-own = het bruto binnenlands product van de plaats
q3-exceeds-gdp-world = het bruto wereldproduct

q4-jobs-exceed-sector-title = Meer verloren banen dan er zijn
q4-jobs-exceed-sector-looks-for = Banen die verloren zouden zijn, naast de banen van de sector op dezelfde plaats.
q4-jobs-exceed-sector-how = De gepubliceerde banen worden gedeeld door die van de audiovisuele sector. Boven 20 % is het een waarschuwing, boven 100 % een fout. Cijfers die niet over banen gaan, blijven buiten schot.
q4-jobs-exceed-sector-why = Verloren banen komen boven op de banen die er zijn. 750.000 banen, een cijfer dat in de Verenigde Staten lang is aangehaald, was het dubbele van de filmindustrie daar.
q4-jobs-exceed-sector-limits = Dit zegt niet hoeveel banen verloren gingen. Sommige cijfers tellen ook banen in winkels en bij toeleveranciers mee, die niet in de sector zitten.
q4-jobs-exceed-sector-todo = Vraag in welke beroepen de banen zitten, en neem de verhouding tussen banen en omzet van de sector.
q4-jobs-exceed-sector-clears = een lijst van de beroepen waartoe de banen behoren
q4-jobs-exceed-sector-asks = Bij welke beroepen horen de banen, en hoe zijn ze berekend?
q4-jobs-exceed-sector-fires = Het cijfer spreekt van { $jobs } verloren banen. De sector telt er { $sector } op die plaats: de eerste zijn { $share } van de tweede.
q4-jobs-exceed-sector-clear = Het cijfer spreekt van { $jobs } verloren banen. De sector telt er { $sector } op die plaats: de eerste zijn { $share } van de tweede.
q4-jobs-exceed-sector-unknown = De banen van de sector op die plaats en in dat jaar zijn niet bekend.

### U: units, wording, arithmetic

u1-up-to-title = Een maximum zonder de schatting
u1-up-to-looks-for = Een bedrag met “tot” of “tot wel” ervoor dat wordt gebruikt alsof het de schatting was.
u1-up-to-how = Gelezen wordt het woord voor het bedrag, en wie er zonder dat woord een kop van maakte. Het is een waarschuwing. Alleen als de opsteller dat zelf deed, is het een fout: wat berichten weglaten, is niet zijn werk.
u1-up-to-why = In een proef voor de Amerikaanse mededingingsautoriteit hield 46% van de lezers van een advertentie met “tot 47%” 47% voor het cijfer.
u1-up-to-limits = Dit zegt niet dat het maximum onjuist is. Waar de schatting ligt, is niet bekend.
u1-up-to-todo = Lees het bedrag als een maximum, en zeg dat telkens als het wordt aangehaald.
u1-up-to-clears = de schatting onder het maximum, met haar marge
u1-up-to-asks = Wat was de schatting, en van welke marge is dit de bovengrens?
u1-up-to-fires = Het bedrag is gepubliceerd als maximum, “tot”. De schatting onder dat maximum is niet gevonden.
u1-up-to-fires-headline = Het bedrag is gepubliceerd als maximum, “tot”, en haalde zonder dat woord de kop; door wie, zegt dit bestand niet. De schatting onder dat maximum is niet gevonden.
u1-up-to-fires-reports = De opsteller publiceerde het bedrag als maximum, “tot”. Berichten maakten er zonder dat woord een kop van: dat is hun werk, niet dat van de opsteller. De schatting onder dat maximum is niet gevonden.
u1-up-to-fires-claimant = De opsteller publiceerde het bedrag als maximum, “tot”, en maakte er zonder dat woord een kop van. De schatting onder dat maximum is niet gevonden.
u1-up-to-clear = Het bedrag is niet als maximum gepubliceerd.
u1-up-to-unknown = De woorden waarin het bedrag is gepubliceerd, zijn niet bekend.

u2-no-period-title = Een verlies zonder tijd
u2-no-period-looks-for = Een bedrag dat niet zegt over hoe lang, of waarbij berichten verschillende periodes geven.
u2-no-period-how = Gelezen worden de gepubliceerde periode en die in berichten. Geen, of meer dan één, is een fout.
u2-no-period-why = Een som over twee jaar is per jaar de helft. In 2010 stond hetzelfde bedrag in het ene bericht zonder periode en in het andere per jaar.
u2-no-period-limits = Dit zegt niet welke periode bedoeld is.
u2-no-period-todo = Geef het bedrag voor elke gemelde periode zolang de opsteller het niet zegt.
u2-no-period-clears = een periode, genoemd door de opsteller
u2-no-period-asks = Over welke periode is het verlies geteld?
u2-no-period-fires = Er is geen periode gepubliceerd.
u2-no-period-fires-differ = Berichten verschillen over de periode. Ze geven: { $periods }.
u2-no-period-none = geen
u2-no-period-year = één jaar
u2-no-period-months = { $months ->
    [one] één maand
   *[other] { $months } maanden
}
u2-no-period-clear = Er is een periode gepubliceerd, en berichten zijn het erover eens.
u2-no-period-unknown = Of er een periode is gepubliceerd, is niet bekend.

u3-currency-year-title = Munten of jaren door elkaar
u3-currency-year-looks-for = Getallen in verschillende munten of van verschillende jaren in één bedrag, of een oud bedrag aangehaald als nieuw.
u3-currency-year-how = Gelezen worden de munten en prijsjaren van de gepubliceerde getallen, en het jaar waarin het bedrag voor het eerst verscheen. Meer dan één, of hergebruik na twee jaar of meer, is een waarschuwing.
u3-currency-year-why = Prijzen, markten en wisselkoersen bewegen. Cijfers van 1986 en 1991 werden in 2008 nog aangehaald.
u3-currency-year-limits = Dit zegt niet dat omrekenen veel zou veranderen.
u3-currency-year-todo = Reken om met opgegeven koersen en prijsindexen.
u3-currency-year-clears = alle getallen in één munt en tegen prijzen van één jaar
u3-currency-year-asks = In welke munt en tegen prijzen van welk jaar is elk getal?
u3-currency-year-fires = De gepubliceerde getallen mengen: { $mixed }.
u3-currency-year-fires-reused = Het bedrag verscheen voor het eerst in { $first }, { $years } jaar voor het jaar waarvoor het wordt aangehaald.
u3-currency-year-clear = De gepubliceerde getallen zijn in één munt en van één tijd.
u3-currency-year-unknown = Munten en prijsjaren zijn niet gepubliceerd.

u4-magnitude-title = De getallen maken het bedrag niet
u4-magnitude-looks-for = Gepubliceerde getallen waarvan het product, of de som, niet het bedrag is.
u4-magnitude-how = De gepubliceerde factoren worden vermenigvuldigd, anders volume, graad, prijs en multiplicator; gepubliceerde delen worden opgeteld. Vanaf 1,5 keer te veel of te weinig is het een waarschuwing, vanaf 5 keer een fout.
u4-magnitude-why = Vergissingen met een factor tien zijn gedrukt, en jarenlang aangehaald.
u4-magnitude-limits = Dit zegt niet welk getal fout is: een factor kan ongepubliceerd zijn gebleven.
u4-magnitude-todo = Vervang het bedrag door wat de getallen maken, of vraag wat ontbreekt.
u4-magnitude-clears = getallen waarvan het product, of de som, het bedrag is
u4-magnitude-asks = Uit welke getallen volgt het bedrag?
u4-magnitude-fires = De gepubliceerde getallen maken { $made }, het bedrag is { $amount }.
u4-magnitude-clear = De gepubliceerde getallen maken { $made }, dicht bij het bedrag van { $amount }.
u4-magnitude-unknown = De getallen die het bedrag maken, zijn niet gepubliceerd.

u5-false-precision-title = Meer cijfers dan men weet
u5-false-precision-looks-for = Een bedrag met meer beduidende cijfers dan zijn fout, of de getallen erachter, toelaten.
u5-false-precision-how = Geteld worden de beduidende cijfers van het bedrag, zonder nullen aan het eind. Ze worden gelegd naast die welke de gepubliceerde fout of marge toelaat; zonder die naast die van het grofste gepubliceerde getal, plus één.
u5-false-precision-why = Cijfers worden gelezen als kennis.
u5-false-precision-limits = Dit zegt niet dat het bedrag fout is, alleen dat de laatste cijfers niets betekenen.
u5-false-precision-todo = Rond het af.
u5-false-precision-clears = het bedrag, afgerond op de cijfers die gesteund zijn
u5-false-precision-asks = Hoe groot is de fout van het bedrag?
u5-false-precision-fires = Het bedrag heeft { $digits } beduidende cijfers; de gepubliceerde getallen laten er { $supported } toe.
u5-false-precision-clear = Het bedrag heeft { $digits } beduidende cijfers; de gepubliceerde getallen laten er { $supported } toe.
u5-false-precision-unknown = Geen fout en geen getal achter het bedrag is gepubliceerd.

u6-no-range-title = Eén getal, geen marge
u6-no-range-looks-for = Eén getal voor iets dat niet is geteld maar berekend.
u6-no-range-how = Een waarschuwing als er geen marge en geen fout bij is gepubliceerd.
u6-no-range-why = Zonder marge kan niemand een meting van een gok onderscheiden. Dat onzekerheid zelfs maar wordt genoemd, is wat statistici het eerst vragen.
u6-no-range-limits = Dit zegt niet dat het getal fout is, of hoe breed de marge is.
u6-no-range-todo = Vraag de marge, of simuleer er een.
u6-no-range-clears = een marge of een fout, bij het cijfer gepubliceerd
u6-no-range-asks = Tussen welke waarden ligt het verlies, en met welke zekerheid?
u6-no-range-fires = Bij het cijfer is geen marge en geen fout gevonden.
u6-no-range-clear = Er is een marge of een fout gepubliceerd.
u6-no-range-unknown = De woorden waarin het bedrag is gepubliceerd, zijn niet bekend.

### G and D: scope, geography, double counting

bearer-rightholder = de rechthebbende
bearer-industry = de sector
bearer-economy = de economie
bearer-society = de samenleving
bearer-state = de staat

g1-geo-share-title = Het deel van een land in de wereld
g1-geo-share-looks-for = Een land met een te groot of te klein deel van het wereldcijfer.
g1-geo-share-how = Het opgegeven deel wordt naast het deel van het land in de bevolking, de internetgebruikers, het product en de bioscoopomzet gezet. Alleen als alle meer dan 3 keer verschillen is het een waarschuwing, meer dan 10 keer een fout.
g1-geo-share-why = Twee cijfers van één bron moeten bij elkaar passen.
g1-geo-share-limits = Dit zegt niet welk van de twee fout is. Dat ze passen, bewijst geen van beide.
g1-geo-share-todo = Vraag hoe het ene uit het andere is gemaakt.
g1-geo-share-clears = de manier waarop het wereldcijfer uit dat van het land volgt
g1-geo-share-asks = Hoe is het wereldcijfer uit dat van het land gemaakt, of omgekeerd?
g1-geo-share-fires = { $claimed } van het cijfer valt op { $territory }. Volgens { $references } maatstaven is het aandeel in de wereld { $low } tot { $high }: alle ver ernaast.
g1-geo-share-clear = { $claimed } van het cijfer valt op { $territory }. Volgens { $references } maatstaven is het aandeel in de wereld { $low } tot { $high }: dat past.
g1-geo-share-unknown = Het deel van het land in de wereld is voor dat jaar niet bekend.

g2-catalogue-scope-title = Eén taal, de hele wereld
g2-catalogue-scope-looks-for = Een verlies in de hele wereld door titels die aan één taal gebonden zijn.
g2-catalogue-scope-how = Het deel van het cijfer dat op een land valt, wordt naast zijn deel van de sprekers gezet. Meer dan 3 keer ernaast is een waarschuwing, 10 keer een fout.
g2-catalogue-scope-why = Wie een film niet kan volgen, is als koper nauwelijks verloren. Deze toets vraagt geen verdringingsgraad.
g2-catalogue-scope-limits = Dit zegt niet dat niemand anders deze titels kopieerde. Zitten er andere titels in het cijfer, zoals films zonder ondertitels, die verder reizen, dan kan het groter zijn.
g2-catalogue-scope-todo = Vraag welke titels zijn geteld, en voor wie.
g2-catalogue-scope-clears = een telling per land, of per titel, achter het wereldcijfer
g2-catalogue-scope-asks = Welke titels zitten in het wereldcijfer, en wie buiten het taalgebied gebruikte ze?
g2-catalogue-scope-fires = Volgens wat is gepubliceerd, zijn de titels aan één taal gebonden: { $language }. Van de sprekers woont { $speakers } { $in }, maar { $claimed } van het cijfer valt daar. Wat daar is beweerd, zou passen bij { $fits } in totaal.
g2-catalogue-scope-clear = Volgens wat is gepubliceerd, zijn de titels aan één taal gebonden: { $language }. Van de sprekers woont { $speakers } { $in }, en { $claimed } van het cijfer valt daar; wat daar is beweerd, past bij { $fits } in totaal.
g2-catalogue-scope-unknown = Of de titels aan een taal of gebied gebonden zijn, is niet gepubliceerd.

g3-actor-attribution-title = Meer dan het eigen deel
g3-actor-attribution-looks-for = Het verlies van een hele markt, aan één groep of site toegeschreven.
g3-actor-attribution-how = Het cijfer wordt naast het verlies door alle kopieën gezet, of anders naast de bioscoopomzet, en dan naast het aandeel van de partij in de kopieën. Is dat een aandeel in de titels van één taal, dan wordt het naar het aantal sprekers op alle kopieën toegepast: dat is onze schatting. Boven 2 keer dat aandeel is het een fout.
g3-actor-attribution-why = Een groep kan niet meer kosten dan haar deel, en zonder haar hadden anderen een deel van dezelfde titels geleverd.
g3-actor-attribution-limits = Dit zegt niet dat de partij niets kostte. De bioscoopomzet is niet wat alle kopieën kosten: het is een maatstaf.
g3-actor-attribution-todo = Vraag welk deel van alle kopieën de groep wordt aangerekend.
g3-actor-attribution-clears = een geteld aandeel in alle kopieën, en een verlies naar verhouding
g3-actor-attribution-asks = Welk deel van alle kopieën liep via deze partij, en hoe is dat geteld?
g3-actor-attribution-fires = Toegerekend aan: { $actor }. Het cijfer is { $claimed } van het verlies door alle kopieën ({ $whole }), bij { $share } van de kopieën.
g3-actor-attribution-fires-market = Toegerekend aan: { $actor }. Het cijfer is zo groot als { $claimed } van de bioscoopomzet van alle films daar ({ $whole } per jaar), bij naar onze schatting ongeveer { $share } van de kopieën daar. Een gepubliceerd verlies door alle kopieën om mee te vergelijken, is niet gevonden.
g3-actor-attribution-clear = Toegerekend aan: { $actor }. Het cijfer is { $claimed } van het verlies door alle kopieën ({ $whole }), bij { $share } van de kopieën.
g3-actor-attribution-clear-market = Toegerekend aan: { $actor }. Het cijfer is zo groot als { $claimed } van de bioscoopomzet van alle films daar ({ $whole } per jaar), bij naar onze schatting ongeveer { $share } van de kopieën daar. Een gepubliceerd verlies door alle kopieën om mee te vergelijken, is niet gevonden.
g3-actor-attribution-unknown = Het verlies wordt één partij aangerekend; haar deel van alle kopieën, of het verlies door alle, is niet bekend.

g4-industry-vs-economy-title = Verlies van een sector, dat van de economie genoemd
g4-industry-vs-economy-looks-for = Het verlies van een sector dat een verlies voor de economie of de samenleving heet.
g4-industry-vs-economy-how = Er wordt gelezen wie het verlies zou dragen, en of uitgaven elders ervan zijn afgetrokken.
g4-industry-vs-economy-why = Geld dat niet aan films wordt besteed, gaat naar iets anders. Binnen een land is dat een overdracht.
g4-industry-vs-economy-limits = Dit zegt niet dat de sector niets verloor, of dat gevolgen op lange termijn nul zijn.
g4-industry-vs-economy-todo = Zeg van wie het verlies is.
g4-industry-vs-economy-clears = waaraan het geld in plaats daarvan is besteed, van het verlies afgetrokken
g4-industry-vs-economy-asks = Wiens verlies is dit, en waaraan is het geld in plaats daarvan besteed?
g4-industry-vs-economy-fires = Het verlies zou vallen op { $bearer }; uitgaven elders zijn er niet van afgetrokken.
g4-industry-vs-economy-clear = Het verlies zou vallen op { $bearer }, en meer wordt er niet van gemaakt.
g4-industry-vs-economy-unknown = Wie het verlies zou dragen, is niet bekend.

g5-import-leakage-title = Verlies van buitenlandse rechthebbenden, hier geteld
g5-import-leakage-looks-for = Verliezen van buitenlandse rechthebbenden die als verlies van het land tellen.
g5-import-leakage-how = Er wordt gelezen of ze in het cijfer zitten, en welk deel binnenlandse rechthebbenden dragen.
g5-import-leakage-why = Van geld dat niet aan een buitenlandse film is besteed, had het buitenlandse deel het land verlaten.
g5-import-leakage-limits = Dit zegt niet dat buitenlandse rechthebbenden niets verliezen.
g5-import-leakage-todo = Geef het binnenlandse deel apart.
g5-import-leakage-clears = het binnenlandse deel van het verlies, apart gegeven
g5-import-leakage-asks = Welk deel van het verlies valt op rechthebbenden in het land?
g5-import-leakage-fires = Verliezen van buitenlandse rechthebbenden zitten in het cijfer; het binnenlandse deel is niet bekend.
g5-import-leakage-fires-share = Verliezen van buitenlandse rechthebbenden zitten in het cijfer; { $share } ervan is binnenlands.
g5-import-leakage-clear = Verliezen van buitenlandse rechthebbenden zitten niet in het cijfer.
g5-import-leakage-unknown = Of verliezen van buitenlandse rechthebbenden in het cijfer zitten, is niet gepubliceerd.

d1-group-overlap-title = Groepen die overlappen
d1-group-overlap-looks-for = Groepen, sites of titels die worden opgeteld hoewel ze overlappen.
d1-group-overlap-how = Hun aandelen worden opgeteld. Boven het geheel is het een fout.
d1-group-overlap-why = Wie twee sites gebruikt, heeft geen twee verkopen van één film gekost.
d1-group-overlap-limits = Dit zegt niet hoe groot de overlap is. Een som onder het geheel kan er een verbergen.
d1-group-overlap-todo = Deel door de som tot de overlap bekend is.
d1-group-overlap-clears = delen zonder overlap, samen hoogstens het geheel
d1-group-overlap-asks = Hoe groot is de overlap, en is die eruit gehaald?
d1-group-overlap-fires = { $parts } delen van één geheel zijn samen { $sum } ervan.
d1-group-overlap-clear = { $parts } delen van één geheel zijn samen { $sum } ervan.
d1-group-overlap-unknown = De aandelen van wie het verlies wordt aangerekend, zijn niet gepubliceerd.

d2-channel-overlap-title = Eén kopie, verschillende verloren verkopen
d2-channel-overlap-looks-for = Eén kopie die een kaartje, een schijf en een uitzending geheel verdringt.
d2-channel-overlap-how = De verloren verkopen per kopie worden over de kanalen opgeteld. Boven 1 is het een fout.
d2-channel-overlap-why = Eén persoon koopt zelden drie keer dezelfde film.
d2-channel-overlap-limits = Dit zegt niet dat een kopie nooit meer dan één verkoop kan kosten: één bestand kan verschillende kijkers dienen.
d2-channel-overlap-todo = Vraag om bewijs van meer dan één verkoop per kopie.
d2-channel-overlap-clears = bewijs dat een kopie meer dan één verkoop verdringt
d2-channel-overlap-asks = Waaruit blijkt dat één kopie meer dan één verkoop verdrong?
d2-channel-overlap-fires = Over { $parts } kanalen verdringt één kopie { $sum }.
d2-channel-overlap-clear = Over { $parts } kanalen verdringt één kopie { $sum }.
d2-channel-overlap-unknown = Verschillende kanalen worden opgeteld; hoeveel verkopen een kopie in elk verdringt, is niet gepubliceerd.

d3-multiplier-tiers-title = Dezelfde verkoop op elke trap
d3-multiplier-tiers-looks-for = De omzet van producent, groothandel en winkel opgeteld voor dezelfde verkoop.
d3-multiplier-tiers-how = De som over de trappen wordt naast de eindprijs van de verkopen gezet. Daarboven is het een fout.
d3-multiplier-tiers-why = De winkelprijs bevat al wat de winkel betaalde.
d3-multiplier-tiers-limits = Dit zegt niet dat andere trappen niets verliezen.
d3-multiplier-tiers-todo = Tel de waarde die elke trap toevoegt, één keer.
d3-multiplier-tiers-clears = de toegevoegde waarde van elke trap in plaats van zijn omzet
d3-multiplier-tiers-asks = Welke waarde voegt elke trap aan deze verkopen toe?
d3-multiplier-tiers-fires = { $tiers } trappen zijn samen { $sum }, voor verkopen met een eindprijs van { $price }.
d3-multiplier-tiers-clear = { $tiers } trappen zijn samen { $sum }, voor verkopen met een eindprijs van { $price }.
d3-multiplier-tiers-unknown = Verschillende trappen worden opgeteld; de eindprijs van de verkopen is niet gepubliceerd.

d4-tax-on-top-title = Belasting dubbel geteld
d4-tax-on-top-looks-for = Belasting die bij een verlies wordt geteld dat haar al bevat.
d4-tax-on-top-how = Waar een belasting wordt bijgeteld, wordt gelezen of de prijs haar bevat.
d4-tax-on-top-why = Hetzelfde geld telt als verloren voor de sector en voor de staat.
d4-tax-on-top-limits = Dit zegt niet dat de staat niets verloor.
d4-tax-on-top-todo = Laat de belasting op één plaats.
d4-tax-on-top-clears = de belasting op één plaats
d4-tax-on-top-asks = Zit de belasting in de prijs, en zo ja, waarom wordt ze bijgeteld?
d4-tax-on-top-fires = { $tax } belasting wordt geteld bij een verlies tegen prijzen die haar bevatten.
d4-tax-on-top-clear = { $tax } belasting wordt geteld bij een verlies tegen prijzen zonder belasting.
d4-tax-on-top-unknown = Er wordt belasting bijgeteld; of de prijzen haar bevatten, is niet gepubliceerd.

### J and X: economy, projections, causes

j1-gross-jobs-title = Hier banen verloren, daar geen behouden
j1-gross-jobs-looks-for = Banen die verloren zouden zijn, zonder die welke hetzelfde geld elders behoudt.
j1-gross-jobs-how = Er wordt gelezen of uitgaven elders van de banen zijn afgetrokken. Zo niet, dan is het een fout.
j1-gross-jobs-why = Geld dat bespaard wordt, wordt uitgegeven en geeft daar werk. De filmsector betwist dat dit opweegt.
j1-gross-jobs-limits = Dit zegt niet dat de sector geen banen verloor.
j1-gross-jobs-todo = Geef banen na aftrek van uitgaven elders, of zeg dat ze bruto zijn.
j1-gross-jobs-clears = banen na aftrek van die welke het geld elders behoudt
j1-gross-jobs-asks = Waaraan gaven gebruikers het geld uit, en hoeveel banen houdt dat in stand?
j1-gross-jobs-fires = { $jobs } banen zouden verloren zijn; die welke het geld elders behoudt, zijn er niet van afgetrokken.
j1-gross-jobs-clear = { $jobs } banen zouden verloren zijn, na aftrek van die welke het geld elders behoudt.
j1-gross-jobs-unknown = Er zouden banen verloren zijn; of die elders zijn afgetrokken, is niet gepubliceerd.

j2-multiplier-title = Een grote vermenigvuldiger
j2-multiplier-looks-for = Een vermenigvuldiger voor een streek, of een grote, op het cijfer van een land.
j2-multiplier-how = De vermenigvuldiger wordt gelezen. Boven 2, of als hij regionaal is, is het een waarschuwing.
j2-multiplier-why = Wat in plaats daarvan is gekocht, heeft ook een vermenigvuldiger. Het Amerikaanse bureau biedt de zijne voor staten, niet voor het land.
j2-multiplier-limits = Dit zegt niet dat een verlies stopt bij de sector die het draagt.
j2-multiplier-todo = Geef het directe verlies naast het vermenigvuldigde.
j2-multiplier-clears = een multiplicator voor het land, naast die van de uitgaven elders
j2-multiplier-asks = Waar komt de vermenigvuldiger vandaan, en wat is die van de uitgaven elders?
j2-multiplier-fires = Het directe verlies wordt met { $multiplier } vermenigvuldigd.
j2-multiplier-fires-regional = Het directe verlies wordt met { $multiplier } vermenigvuldigd, een vermenigvuldiger voor een streek.
j2-multiplier-clear = Het directe verlies wordt met { $multiplier } vermenigvuldigd.
j2-multiplier-unknown = Het directe verlies wordt vermenigvuldigd; met hoeveel is niet gepubliceerd.

j3-jobs-per-million-title = Banen per miljoen
j3-jobs-per-million-looks-for = Veel meer, of veel minder, banen per miljoen dan de sector heeft.
j3-jobs-per-million-how = Banen per miljoen verlies worden naast banen per miljoen omzet van de sector gezet. Boven het dubbele of onder de helft is het een waarschuwing.
j3-jobs-per-million-why = Banen worden zelden waargenomen; ze worden uit geld berekend.
j3-jobs-per-million-limits = Dit zegt niet dat banen evenredig zijn met geld. Sommige verhoudingen tellen indirecte banen, andere niet.
j3-jobs-per-million-todo = Reken met de verhouding van de sector en toon beide.
j3-jobs-per-million-clears = de verhouding tussen banen en geld van de sector zelf, of de reden voor een andere
j3-jobs-per-million-asks = Met welke verhouding zijn de banen berekend, en zitten indirecte erin?
j3-jobs-per-million-fires = De bewering telt { $claimed } banen per miljoen, de sector { $sector }.
j3-jobs-per-million-clear = De bewering telt { $claimed } banen per miljoen, de sector { $sector }.
j3-jobs-per-million-unknown = De banen per miljoen van de sector zijn voor die plaats en dat jaar niet bekend.

j4-transfer-as-loss-title = Een overdracht, verlies voor de samenleving genoemd
j4-transfer-as-loss-looks-for = Een verlies voor de samenleving dat weglaat wat gebruikers wonnen.
j4-transfer-as-loss-how = Als de samenleving zou verliezen, wordt gelezen of de winst van gebruikers is afgetrokken. Zo niet, dan is het een fout.
j4-transfer-as-loss-why = Wat gebruikers niet betaalden, hielden ze. In één studie verloren verkopers 25 dollar per student en wonnen gebruikers er 70.
j4-transfer-as-loss-limits = Dit zegt niet dat de winst van gebruikers producenten terugbetaalt, of dat er op lange termijn niets verloren gaat.
j4-transfer-as-loss-todo = Toon beide rekeningen.
j4-transfer-as-loss-clears = wat gebruikers wonnen, van het verlies afgetrokken
j4-transfer-as-loss-asks = Wat wonnen gebruikers, en wat verliest de samenleving als dat is afgetrokken?
j4-transfer-as-loss-fires = De samenleving zou verliezen; wat gebruikers wonnen, is er niet van afgetrokken.
j4-transfer-as-loss-clear = De samenleving zou verliezen, en wat gebruikers wonnen is ervan afgetrokken.
j4-transfer-as-loss-unknown = De samenleving zou verliezen; of de winst van gebruikers is afgetrokken, is niet gepubliceerd.

x1-static-title = Jaren vooruit zonder verandering
x1-static-looks-for = Een cijfer voor een later jaar met de graad, de prijs en het volume van nu.
x1-static-how = De jaren van de gegevens tot het cijfer worden geteld. Boven 2 jaar, als intussen niets verandert, is het een waarschuwing.
x1-static-why = Kopieën kunnen een markt uitbreiden voor ze haar verkleinen; zelfs het teken van het verlies kan van de termijn afhangen. Streaming veranderde het volume in enkele jaren.
x1-static-limits = Dit zegt niet in welke richting het cijfer ernaast zit.
x1-static-todo = Toon verschillende scenario’s in plaats van één lijn.
x1-static-clears = een projectie waarin graad, prijs of volume kan veranderen
x1-static-asks = Wat kan er veranderen tussen de gegevens en het jaar van het cijfer, en hoe is daarmee gerekend?
x1-static-fires = Het cijfer ligt { $years } jaar na zijn gegevens, en intussen verandert er niets.
x1-static-clear = Het cijfer ligt { $years } jaar na zijn gegevens.
x1-static-clear-dynamic = Het cijfer ligt { $years } jaar na zijn gegevens, en met wat intussen kan veranderen is rekening gehouden.
x1-static-unknown = Het cijfer is een projectie; hoe ver vooruit, of wat er onderweg verandert, is niet gepubliceerd.

x2-growth-extrapolation-title = Verliezen die met het verkeer groeien
x2-growth-extrapolation-looks-for = Een projectie waarin verliezen groeien met internetverkeer of bandbreedte.
x2-growth-extrapolation-how = De aandrijver van de projectie wordt gelezen. Verkeer en bandbreedte zijn een fout.
x2-growth-extrapolation-why = Meer verkeer is niet meer verloren aankopen: bestanden worden groter, en ander gebruik groeit.
x2-growth-extrapolation-limits = Dit zegt niet dat de verliezen niet groeiden.
x2-growth-extrapolation-todo = Projecteer verkopen, niet verkeer.
x2-growth-extrapolation-clears = een projectie naar verkopen in plaats van verkeer
x2-growth-extrapolation-asks = Waarom zouden verloren verkopen even snel groeien als het verkeer?
x2-growth-extrapolation-fires = Het verlies groeit met { $driver }, tot { $multiple } keer zijn omvang. Verkeer is geen aankoop.
x2-growth-extrapolation-clear = Het verlies groeit met { $driver }, tot { $multiple } keer zijn omvang.
x2-growth-extrapolation-unknown = Het cijfer is een projectie; waarmee het groeit, is niet gepubliceerd.

x3-trend-as-cause-title = Een daling met één oorzaak
x3-trend-as-cause-looks-for = Een daling van de verkoop die geheel of helemaal niet aan piraterij wordt toegeschreven.
x3-trend-as-cause-how = Het deel van de daling dat aan piraterij wordt toegeschreven, wordt gelezen. Alles en niets zijn beide een waarschuwing.
x3-trend-as-cause-why = Overzichten zijn verdeeld: het ene zegt niet meer dan 20% van de daling van opgenomen muziek, het andere dat de meeste studies op alles uitkomen.
x3-trend-as-cause-limits = Dit zegt niet welk overzicht gelijk heeft.
x3-trend-as-cause-todo = Toon beide uitersten.
x3-trend-as-cause-clears = een studie die piraterij van andere oorzaken van de daling onderscheidt
x3-trend-as-cause-asks = Wat veranderde er nog in die periode, en hoe is dat onderscheiden?
x3-trend-as-cause-fires = { $share } van de daling wordt aan piraterij toegeschreven; voor een andere oorzaak blijft niets over.
x3-trend-as-cause-fires-none = { $share } van de daling wordt aan piraterij toegeschreven, alsof ze er geen deel in had.
x3-trend-as-cause-clear = { $share } van de daling wordt aan piraterij toegeschreven.
x3-trend-as-cause-unknown = Er wordt een daling van de verkoop genoemd, maar niet welk deel aan piraterij wordt toegeschreven.

x4-stale-rate-title = Een graad van elders
x4-stale-rate-looks-for = Een graad van een ander medium, of uit oude gegevens.
x4-stale-rate-how = De jaren tussen de gegevens achter de graad en de bewering worden geteld; boven 8 is het een opmerking. Een ander medium ook.
x4-stale-rate-why = Legaal aanbod, prijzen en gewoonten veranderen wat een kopie verdringt.
x4-stale-rate-limits = Dit zegt niet dat de graad hier fout is, of in welke richting.
x4-stale-rate-todo = Maak de marge van de graad ruimer, en zeg waar hij vandaan komt.
x4-stale-rate-clears = een graad voor dit medium uit recente gegevens
x4-stale-rate-asks = Waarom zou een graad van daar hier gelden?
x4-stale-rate-fires = De gegevens achter de graad liggen { $years } jaar van de bewering.
x4-stale-rate-fires-medium = De graad is gemeten bij { $medium }, en de bewering gaat over { $own }.
x4-stale-rate-clear = De gegevens achter de graad liggen { $years } jaar van de bewering.
x4-stale-rate-unknown = Van welk medium of welk jaar de graad komt, is niet gepubliceerd.

### E: evidence and openness

e1-no-method-title = Een cijfer dat niet te controleren is
e1-no-method-looks-for = Een cijfer waarvan de aannamen niet genoemd zijn, dat niemand kan overdoen, of dat niemand onafhankelijk nakeek.
e1-no-method-how = Er worden drie vragen gesteld. Eén “nee” is een waarschuwing, drie zijn een fout.
e1-no-method-why = Zonder methode is een cijfer niet te bevestigen en niet te weerleggen.
e1-no-method-limits = Dit zegt niet dat het cijfer fout is.
e1-no-method-todo = Citeer het cijfer als een bewering tot de methode gepubliceerd is.
e1-no-method-clears = de aannamen, de gegevens en een onafhankelijke controle, gepubliceerd
e1-no-method-asks = Hoe is het cijfer berekend, uit welke gegevens, en wie keek het na?
e1-no-method-fires = Van drie voorwaarden niet vervuld: { $no }.{ $yes }{ $open }
e1-no-method-clear = Van geen van drie voorwaarden is bekend dat ze ontbreekt.{ $yes }{ $open }{ $no }
e1-no-method-met = {" "}Vervuld: { $what }.
e1-no-method-open = {" "}Niet bekend: { $what }.
e1-no-method-stated = de aannamen zijn genoemd
e1-no-method-verifiable = anderen kunnen het overdoen
e1-no-method-reviewed = onafhankelijken keken het na
e1-no-method-unknown = Er is niets bekend over de aannamen, of ze te controleren zijn en of ze zijn nagekeken.

e2-interested-funder-title = Een betaler met een belang
e2-interested-funder-looks-for = Een betaler die wint bij een hoog cijfer, of bij een laag.
e2-interested-funder-how = De betaler en zijn belang worden gelezen, bij beweringen en critici gelijk. Het is een opmerking en niet meer.
e2-interested-funder-why = Bij proeven met geneesmiddelen waren betaalde uitkomsten 1,27 keer zo vaak gunstig.
e2-interested-funder-limits = Dit zegt niet dat het cijfer fout is. Iemand moet studies betalen.
e2-interested-funder-todo = Noem de betaler als het cijfer wordt geciteerd.
e2-interested-funder-clears = een betaler die bij een hoog noch bij een laag cijfer wint
e2-interested-funder-asks = Wie betaalde, en op welke voorwaarden?
e2-interested-funder-fires = { $funder } betaalde, en wint bij een hoog cijfer. Dat is geen weerlegging.
e2-interested-funder-fires-low = { $funder } betaalde, en wint bij een laag cijfer. Dat is geen weerlegging.
e2-interested-funder-clear = { $funder } betaalde, en wint voor zover bekend niet bij een hoog of een laag cijfer.
e2-interested-funder-unknown = Wie betaalde, of bij welk cijfer de betaler wint, is niet bekend.

e3-citation-loop-title = Citaten zonder gegevens
e3-citation-loop-looks-for = Een keten van citaten zonder gegevens aan het eind.
e3-citation-loop-how = Wie wie citeert, wordt zo ver mogelijk teruggevolgd.
e3-citation-loop-why = Herhaling bevestigt een cijfer niet. De 250 miljard dollar van 2008 leidde terug naar een kadertje van 1991.
e3-citation-loop-limits = Dit zegt niet dat de eerste die het cijfer noemde, het verzon.
e3-citation-loop-todo = Citeer de laatste schakel die gegevens heeft, of laat het cijfer weg.
e3-citation-loop-clears = een schakel van de keten die gegevens heeft
e3-citation-loop-asks = Uit welke gegevens komt het cijfer?
e3-citation-loop-fires = De keten van citaten eindigt zonder gegevens: { $chain }.
e3-citation-loop-clear = De keten van citaten eindigt bij gegevens: { $chain }.
e3-citation-loop-unknown = Of er gegevens aan het eind van de keten van citaten staan, is niet bekend.

critique-few-rates = de studies geven { $k } onafhankelijke graden voor dit medium, en { $least } zijn nodig
e4-cherry-pick-title = Eén studie uit vele
e4-cherry-pick-looks-for = De graad van één studie, ver van de andere, waar er meer zijn.
e4-cherry-pick-how = De graad wordt naast de kwartielen van de onafhankelijke graden van zijn medium gezet. Erbuiten is het een waarschuwing. Met minder dan vijf graden wordt niets gezegd.
e4-cherry-pick-why = Bij veel studies is er voor bijna elk cijfer wel een te vinden.
e4-cherry-pick-limits = Dit zegt niet dat de studie fout is. Het kan de beste zijn.
e4-cherry-pick-todo = Toon de graad naast de andere en zeg waarom hij gekozen is.
e4-cherry-pick-clears = de andere studies, getoond naast de gekozen studie
e4-cherry-pick-asks = Waarom deze studie, en hoeveel andere zijn gewogen?
e4-cherry-pick-fires = De graad van { $rate } is van één studie. De helft van de { $k } onafhankelijke graden ligt tussen { $low } en { $high }: hij ligt erbuiten.
e4-cherry-pick-clear = De graad van { $rate } is van één studie. De helft van de { $k } onafhankelijke graden ligt tussen { $low } en { $high }: hij ligt erbinnen.
e4-cherry-pick-clear-several = De graad steunt op { $studies } studies.
e4-cherry-pick-unknown = Of de graad uit vele gekozen is, is niet te zeggen.

e5-corrected-later-title = Later verbeterd
e5-corrected-later-looks-for = Een cijfer dat na publicatie verbeterd of ingetrokken is.
e5-corrected-later-how = De opgegeven verbetering wordt gelezen.
e5-corrected-later-why = Het eerste cijfer blijft geciteerd worden. Het aandeel van 44% voor studenten ging twee jaar rond voor het 15% werd.
e5-corrected-later-limits = Dit zegt niet dat het verbeterde cijfer klopt.
e5-corrected-later-todo = Citeer de verbetering bij het cijfer, of laat het cijfer weg.
e5-corrected-later-clears = het verbeterde cijfer in plaats van het eerste
e5-corrected-later-asks = Is de verbetering gepubliceerd waar het cijfer stond?
e5-corrected-later-fires = Het cijfer is verbeterd: { $erratum }.
e5-corrected-later-clear = De auteur van dit bestand kent geen verbetering.
e5-corrected-later-unknown = Er is geen bron gezien; of het cijfer verbeterd is, is dus niet bekend.

### K: fairness of critics

k1-small-s-big-loss-title = Een kleine graad, weggewuifd
k1-small-s-big-loss-looks-for = Een criticus die het verlies wegwuift omdat weinig kopieën een verkoop verdringen.
k1-small-s-big-loss-how = De graad van de criticus wordt vermenigvuldigd met het aantal kopieën per legale verkoop. Boven 10% verloren verkopen is het een waarschuwing.
k1-small-s-big-loss-why = Een kleine graad op veel kopieën neemt veel verkopen weg. Met 100 kopieën op 40 verkopen neemt een graad van 0,2 één op de drie verkopen weg.
k1-small-s-big-loss-limits = Dit zegt niet dat de bewering klopt, of dat de graad van de criticus fout is.
k1-small-s-big-loss-todo = Geef het verlies dat uit de graad van de criticus zelf volgt.
k1-small-s-big-loss-clears = het verlies dat uit de eigen graad van de criticus volgt, genoemd
k1-small-s-big-loss-asks = Welk verlies volgt uit deze graad en dit aantal kopieën?
k1-small-s-big-loss-fires = De graad van de criticus, { $rate } per kopie, met { $copies } kopieën per legale verkoop, neemt nog altijd { $lost } van de verkopen weg.
k1-small-s-big-loss-clear = Bij de graad van de criticus, { $rate } per kopie, met { $copies } kopieën per legale verkoop, gaat { $lost } van de verkopen verloren: weinig, zoals de criticus zegt.
k1-small-s-big-loss-clear-accepts = De criticus wuift het verlies niet weg als klein.
k1-small-s-big-loss-unknown = Het verlies heet klein, maar de graad van de criticus of het aantal kopieën per verkoop is niet gegeven.

k2-null-is-not-zero-title = “Niet significant” gelezen als “geen”
k2-null-is-not-zero-looks-for = Een criticus die “geen significant effect” leest als “geen effect”.
k2-null-is-not-zero-how = Het verlies wordt berekend aan het bovenste einde van het 95%-interval van de studie. Ligt het boven een kwart van de bewering, dan sluit de studie zo’n verlies niet uit: een waarschuwing.
k2-null-is-not-zero-why = Een studie die de graad niet van 0 kan onderscheiden, kan hem misschien ook niet van een hoge graad onderscheiden.
k2-null-is-not-zero-limits = Dit zegt niet dat er een effect is.
k2-null-is-not-zero-todo = Toon het interval, niet de uitslag van de toets.
k2-null-is-not-zero-clears = het interval van de studie in plaats van de uitslag van de toets
k2-null-is-not-zero-asks = Wat is het interval van de schatting van de studie?
k2-null-is-not-zero-fires = Het interval van de studie reikt tot { $high } per kopie. Aan dat einde is het verlies { $allowed } van de bewering: “niet significant” sluit dat niet uit.
k2-null-is-not-zero-fires-nothing = Het interval van de studie reikt tot { $high } per kopie. Aan dat einde is het verlies { $allowed }, en niet niets: “niet significant” sluit dat niet uit.
k2-null-is-not-zero-clear = Het interval van de studie reikt tot { $high } per kopie. Zelfs aan dat einde is het verlies { $allowed } van de bewering.
k2-null-is-not-zero-clear-does-not = De criticus leest “niet significant” niet als “geen effect”.
k2-null-is-not-zero-clear-nothing = Het interval van de studie reikt tot { $high } per kopie. Zelfs aan dat einde gaat niets verloren ({ $allowed }).
k2-null-is-not-zero-uncertain = Het interval van de studie reikt tot { $high } per kopie. Aan dat einde is het verlies ongeveer { $allowed } van de bewering; de gegevens laten open of het een kwart overschrijdt.
k2-null-is-not-zero-uncertain-nothing = Het interval van de studie reikt tot { $high } per kopie. Aan dat einde is het verlies ongeveer { $allowed }; de gegevens laten open of er iets verloren gaat.
k2-null-is-not-zero-unknown = De criticus leest “niet significant” als “geen effect”; wat het interval van de studie toelaat, is niet te berekenen.

k3-misattributed-method-title = Een methode naast wat ervan gezien is
k3-misattributed-method-looks-for = Een criticus die zegt dat een bron elke kopie als een verloren verkoop telt, terwijl die minder telde.
k3-misattributed-method-how = De graad die de criticus noemt, wordt naast de graad gezet die de bron gebruikte. Onder 0,95 klopt de toeschrijving niet.
k3-misattributed-method-why = Kritiek op een methode die niet gebruikt is, laat de echte zwakke punten ongemoeid.
k3-misattributed-method-limits = Dit zegt niet dat de graad van de bron, het volume of de projectie klopt.
k3-misattributed-method-todo = Verbeter de toeschrijving, en onderzoek dan de stappen die de bron wel zette.
k3-misattributed-method-clears = een passage waarin de bron zegt dat ze die graad gebruikte
k3-misattributed-method-asks = Waar zegt de bron dat ze deze graad gebruikte?
k3-misattributed-method-fires = De criticus zegt dat de bron per kopie een verlies van { $said } telt. Wat van de bron gezien is, geeft { $used }{ $seen }.
k3-misattributed-method-clear = De criticus zegt dat de bron per kopie een verlies van { $said } telt, en dat is zo: { $used }{ $seen }.
k3-misattributed-method-seen = {" "}({ $where })
k3-misattributed-method-unknown = De criticus zegt dat de bron per kopie een verlies van { $said } telt. Welke graad ze gebruikte, is niet gepubliceerd of niet gezien. Het is dus een gevolgtrekking van de criticus, niet bevestigd en niet weerlegd.
k3-misattributed-method-unknown-supposed = De criticus veronderstelt een verlies van { $said } per kopie, en zegt dat het een veronderstelling is. Welke graad de bron gebruikte, is niet gepubliceerd of niet gezien: ze is dus niet bevestigd en niet weerlegd.

k4-omitted-harm-title = Schade die de criticus weglaat
k4-omitted-harm-looks-for = Verliezen buiten de bewering waar de criticus niet over spreekt.
k4-omitted-harm-how = Een lijst ervan wordt gelezen: reclame, verhuur, latere exploitatie, investering.
k4-omitted-harm-why = Een bewering kan te hoog zijn in wat ze telt en toch schade weglaten.
k4-omitted-harm-limits = Dit zegt niet dat deze verliezen groot zijn, of dat de bewering klopt.
k4-omitted-harm-todo = Noem ze, en zeg in welke richting ze werken.
k4-omitted-harm-clears = de weggelaten verliezen, genoemd met hun richting
k4-omitted-harm-asks = Houdt de criticus deze verliezen voor nul, of keek hij er niet naar?
k4-omitted-harm-fires = De criticus spreekt niet over: { $omitted }. Daardoor kan de bewering ook te laag zijn.
k4-omitted-harm-clear = De criticus houdt ook rekening met: { $considered }.
k4-omitted-harm-unknown = Wat de criticus naast de bewering in acht neemt, is niet bekend.

k5-benefit-overreach-title = Winst van gebruikers tegenover verlies van producenten
k5-benefit-overreach-looks-for = Wat gebruikers wonnen, gebruikt alsof het producenten terugbetaalt.
k5-benefit-overreach-how = De criticus voert winst van gebruikers aan en besluit over producenten.
k5-benefit-overreach-why = Winst van gebruikers en verlies van producenten horen op verschillende rekeningen. In één studie verloren verkopers 25 dollar per student en wonnen gebruikers er 70; de verkopers verloren nog altijd 25 dollar.
k5-benefit-overreach-limits = Dit zegt niet dat winst van gebruikers voor de samenleving niet telt. Die telt.
k5-benefit-overreach-todo = Houd de rekeningen uit elkaar, en geef beide.
k5-benefit-overreach-clears = een conclusie over gebruikers of de samenleving, niet over producenten
k5-benefit-overreach-asks = Over wiens verlies gaat het besluit?
k5-benefit-overreach-fires = De criticus zet wat gebruikers wonnen tegenover wat producenten verloren. De winst van de een betaalt de ander niet.
k5-benefit-overreach-clear = De criticus voert aan wat gebruikers wonnen, en besluit niet dat producenten niets verloren.
k5-benefit-overreach-clear-does-not = De criticus voert niet aan wat gebruikers wonnen.
k5-benefit-overreach-unknown = De criticus voert aan wat gebruikers wonnen; over wiens verlies hij besluit, is niet duidelijk.

## Inversions: what would have to be true

inversion-implied-volume-one-to-one = hoeveel downloads per jaar, als elk daarvan een verloren verkoop was tegen de volle winkelprijs
inversion-implied-sales-per-download = hoeveel verkopen elke download zou moeten verdringen, tegen de volle winkelprijs
inversion-implied-displacement = hoeveel verkopen elk werkelijk gebruik zou moeten verdringen, op de rekening van de bewering
inversion-copies-per-sale = op hoeveel keer werkelijk gebruik één verkoop verloren zou moeten gaan
inversion-amount-per-copy = hoeveel het cijfer per kopie is
inversion-implied-volume = hoeveel downloads per jaar, bij de verdringing van het scenario
inversion-implied-price = hoeveel één verkoop zou moeten kosten, bij het volume en de verdringing van het scenario
inversion-spend-per-head = hoeveel elke persoon in een jaar meer zou hebben uitgegeven, aan de kassa
inversion-units-per-head = hoeveel downloads per jaar en per persoon: het gepubliceerde aantal, of anders het impliciete volume
inversion-hours-per-head = hoeveel uren per jaar elke persoon daarvoor nodig zou hebben
inversion-market-share-lost = hoe groot het verlies is naast wat de legale markt opbrengt
inversion-counterfactual-share-lost = welk deel verloren gaat van de markt zoals die zonder piraterij zou zijn
inversion-product-share = hoe groot het verlies is naast alles wat er wordt geproduceerd
inversion-implied-elasticity = hoeveel procent de verkoop zou dalen bij één procent meer downloads
inversion-jobs-per-million = hoeveel banen volgens de bewering verloren gaan per miljoen verlies
inversion-implied-growth = met welk deel het verlies elk jaar zou zijn gegroeid sinds de eerdere bewering
inversion-geographic-share = welk deel van de grotere bewering op deze valt
inversion-break-even-displacement = vanaf welke verdringing een maatregel meer bespaart dan hij kost
inversion-break-even-sampling = hoeveel verkopen elk werkelijk gebruik zou moeten opleveren om het verlies nul te maken
inversion-credibility-ratio = hoeveel keer de bewering bevat wat een model geeft
inversion-claim-percentile = hoeveel van de uitkomsten van een model onder de bewering liggen
missing-name = het scenario heeft geen “{ $name }”
missing-downloads = er is geen aantal kopieën bekend (gegeven “downloads”; `claim --volume N`)
missing-price = er is geen prijs bekend (gegeven “price”; `claim --price N`)
missing-policy-cost = er zijn geen maatregel en kosten gegeven (gegevens “policy_cost” en “policy_share”)
missing-gross-displacement = er is geen bruto verdringing gegeven (gegeven “gross_displacement”)
missing-method-jobs = er zijn geen verloren banen genoemd (sleutel “method.jobs”; `claim --jobs N`)
missing-part-of = er is geen bewering voor een groter gebied gegeven (sleutel “part_of”)
missing-grows-from = er is geen bewering voor een eerder jaar gegeven (sleutel “grows_from”)
missing-segmented = “{ $name }” verschilt van segment tot segment
missing-units = de eenheden van de gegevens geven zo’n antwoord niet
missing-not-finite = sommige trekkingen delen door 0
missing-none-is-enough = in de helft van de trekkingen of meer is geen waarde genoeg
missing-no-model = er is geen model gedraaid
missing-no-figure = het model heeft geen cijfer op de rekening van de bewering
implied-claim = Bewering “{ $id }”: { $claim }
implied-volume-published = De bron publiceerde een volume van { $volume }; de modellen hieronder rekenen met dat van het scenario. Wat het cijfer inhoudt:
implied-volume-used = De bron publiceerde een volume van { $volume }. Wat het cijfer inhoudt:
implied-volume-missing = De bron publiceerde geen volume. Wat het cijfer inhoudt:
implied-range = {" "}(90%-marge { $range })
implied-range-open = {" "}(90%-marge vanaf { $low }, zonder einde)
price-published = tegen de gepubliceerde prijs
price-retail = tegen de volle winkelprijs
volume-published = Op het gepubliceerde volume
volume-ours = Op ons volume
volume-implied = Op het volume dat het cijfer inhoudt
each-inhabitant = elke inwoner
each-user = elke gebruiker
each-person = elke persoon
line-implied-volume-one-to-one = { $value } als elk één verloren verkoop was { $price }{ $range }{ $data }
line-implied-sales-per-download = { $volume }, { $price }: { $value } per download{ $range }{ $data }
line-implied-displacement = { $volume }, geteld in { $ledger }: { $value } per echt gebruik{ $range }{ $data }
line-copies-per-sale = { $volume }, geteld in { $ledger }: één verloren verkoop op { $value } echt gebruikte kopieën{ $range }{ $data }
line-amount-per-copy = { $volume }: { $value } per kopie{ $range }{ $data }
line-implied-volume = { $value } bij de verdringing van dit bestand, geteld in { $ledger }{ $range }{ $data }
line-implied-price = { $volume }, bij de verdringing van dit bestand: { $value } zou één verkoop moeten kosten{ $range }{ $data }
line-spend-per-head = { $value } meer per jaar uitgegeven aan de kassa door { $whom }{ $range }{ $data }
line-units-per-head = { $volume }: { $value } downloads per jaar voor { $whom }{ $range }{ $data }
line-hours-per-head = { $volume }: { $value } uur per jaar voor { $whom }{ $range }{ $data }
line-market-share-lost = { $value } van wat consumenten er per jaar aan zulke werken uitgeven{ $range }{ $data }
line-counterfactual-share-lost = { $value } van wat die markt zonder het verlies zou zijn{ $range }{ $data }
line-product-share = { $value } van alles wat er in een jaar wordt geproduceerd{ $range }{ $data }
line-implied-elasticity = 1% meer downloads zou de verkoop met { $value }% veranderen{ $range }{ $data }
line-jobs-per-million = { $value } banen per miljoen van het cijfer{ $range }{ $data }
line-implied-growth = elk jaar { $value } meer sinds de eerdere bewering{ $range }{ $data }
line-geographic-share = { $value } van de grotere bewering waarin ze ligt{ $range }{ $data }
line-break-even-displacement = { $volume }: de maatregel verdient zich terug vanaf { $value } verloren verkopen per echt gebruik{ $range }{ $data }
line-break-even-sampling = Het verlies zou nul zijn als elk echt gebruik { $value } verkopen opleverde{ $range }{ $data }
implied-data = {" "}[{ $rows }]
implied-sources = Uit de contextgegevens: { $rows }
implied-unknown = Niet te zeggen, want { $reason }: { $questions }
sales-lost = { $sales } verkopen verloren
sales-lost-one-in = { $sales } verkopen verloren (1 op { $copies })
sales-gained = { $sales } verkopen verloren (een winst)
sales-none = geen verkoop verloren

## Bridge

step-period = periode
step-arithmetic = rekenkunde
step-untraceable-volume = onvindbaar volume
step-untraceable-price = onvindbare prijs
step-volume = volume
step-price = prijs
step-multiplier = vermenigvuldiger
step-model = ander model
step-attributed-share = toegerekend deel
step-displacement = verdringing
step-gross-displacement = bruto verdringing
step-mean-displacement = gemiddelde verdringing
step-net-displacement = netto verdringing
step-net-share = netto aandeel
step-net-share-and-unit-cost = netto aandeel en stukkosten
step-purchase-probability = aankoopkans
step-real-use = werkelijk gebruik
step-share-willing = deel dat wil betalen
step-own = { $name }
no-bridge = geen ontleding: { $reason }
no-bridge-figure = het model berekent niets op de rekening van de bewering
no-bridge-finite = een trekking is geen eindig getal
no-bridge-mean = het cijfer heeft geen gemiddelde
no-bridge-amount = de bewering is 0
no-bridge-long = de formules van het model zijn te lang om te ontleden
bridge-title = Van de bewering naar wat het model geeft: { $claim }, { $model }
bridge-step = stap
bridge-takes = neemt weg
bridge-share = van de afstand
bridge-claim = de bewering
bridge-figure = wat het model gemiddeld geeft
bridge-range = 90 % van de uitkomsten ligt tussen { $low } en { $high } per jaar.
bridge-note-log-mean = De delen zijn gemiddelden over de trekkingen, verdeeld met logaritmische gemiddelden: hun volgorde doet er niet toe. Een deel met een min komt bij de bewering.
bridge-note-shapley = De delen zijn gemiddelden over de trekkingen en over elke volgorde (Shapley-waarden), omdat een factor 0 of negatief kan zijn. Een deel met een min komt bij de bewering.

## Verdict

verdict-claimed = De bewering: een verlies van { $bound }{ $amount }{ $scope }.
verdict-claimed-value = De bewering: { $bound }{ $amount }{ $scope }, de waarde van kopieën genoemd en geen verlies.
verdict-claimed-nothing = De bewering: er gaat niets verloren{ $scope }.
verdict-place = {" "}{ $place }
verdict-period-unstated = Ze noemt geen periode; hier wordt ze als één jaar vergeleken.
verdict-period-year = Het cijfer geldt voor één jaar.
verdict-period-over = Het beslaat { $span }; hier wordt het per jaar vergeleken.
verdict-volume-missing = Er is geen telling van kopieën bij gevonden; de marges hieronder steunen dus op ons eigen volume, niet op dat van de opsteller.
verdict-volume-published = De opsteller publiceerde een telling van { $volume }; de marges hieronder steunen op het volume van het scenario.
verdict-volume-used = De opsteller publiceerde een telling van { $volume }; de marges hieronder steunen daarop.
verdict-needs-one-in = Opdat ze klopt als verlies ({ $ledger }), moet één verkoop verloren gaan per { $copies } echt gebruikte kopieën (90%-marge: { $low } tot { $high }).
verdict-needs-several = Opdat ze klopt als verlies ({ $ledger }), moet elke echt gebruikte kopie { $rate } verkopen kosten (90%-marge: { $low } tot { $high }).
verdict-studies-predict = Voor { $medium } voorspellen { $k } onafhankelijke gemeten graden ({ $errors ->
    [0] geen enkele met een gepubliceerde standaardfout
    [one] één met een gepubliceerde standaardfout
   *[other] { $errors } met een gepubliceerde standaardfout
}) tussen { $low } en { $high } verloren verkopen per echt gebruikte kopie in een nieuwe situatie (95%-voorspellingsinterval{ $gains }).
verdict-below-zero = {""}; een graad onder 0 is een winst
verdict-studies-too-few = Voor { $medium } { $k ->
    [0] is geen bruikbare verdringingsgraad gemeten
    [one] is één verdringingsgraad gemeten
   *[other] zijn { $k } verdringingsgraden gemeten
}: te weinig om mee te voorspellen.
verdict-reference = Het referentiemodel, “{ $model }”, geeft een verlies ({ $ledger }) tussen { $low } en { $high } per jaar (90% van de uitkomsten), met een mediaan van { $median }; de bewering is { $times } keer die mediaan.
verdict-reference-no-ratio = Het referentiemodel, “{ $model }”, geeft een verlies ({ $ledger }) tussen { $low } en { $high } per jaar (90% van de uitkomsten), met een mediaan van { $median }.
verdict-fixed = Het referentiemodel, “{ $model }”, geeft { $amount } per jaar ({ $ledger }). Al zijn gegevens zijn vaste getallen: er is geen marge, en er wordt niets gezegd over hoe waarschijnlijk de bewering is.
verdict-reached-alike = Met de eigen gegevens haalt { $models ->
    [one] het ene model
   *[other] elk van de { $models } modellen
} de bewering in { $models ->
    [one] dit deel
   *[other] hetzelfde deel
} van de uitkomsten: { $share }, { $likelihood } gegeven die gegevens.
verdict-reached-in-one-word = Het deel van de uitkomsten dat de bewering haalt, loopt van { $least } ({ $least-model }) tot { $most } ({ $most-model }) over { $models } modellen: { $likelihood } in elk, gegeven de eigen gegevens.
verdict-reached = Het deel van de uitkomsten dat de bewering haalt, loopt van { $least } ({ $least-model }) tot { $most } ({ $most-model }) over { $models } modellen, elk gegeven de eigen gegevens.
verdict-model = “{ $model }”
verdict-model-and-others = “{ $model }” en { $others ->
    [one] één ander
   *[other] { $others } andere
}
verdict-lost = Het verlies is 0 of meer, en geen winst, in { $least } tot { $most } van de uitkomsten van { $models } modellen, elk gegeven de eigen gegevens.
verdict-lost-alike = Het verlies is 0 of meer, en geen winst, in { $least } van de uitkomsten van { $models ->
    [one] het model
   *[other] elk van de { $models } modellen
}, gegeven de eigen gegevens.
verdict-no-model = Er is geen model berekend op de rekening van de bewering; hier wordt dus geen verlies geschat.
verdict-left-out = Buiten deze marges gelaten.{ $higher }{ $lower }{ $unknown }
verdict-left-out-higher = {" "}Zou het verlies vergroten: { $what }.
verdict-left-out-lower = {" "}Zou het verlies verkleinen: { $what }.
verdict-left-out-unknown = {" "}Kan beide kanten op: { $what }.
verdict-left-out-undeclared = Het scenario zegt niet wat zijn marges weglaten.
grade-strong = sterk
grade-moderate = matig
grade-weak = zwak
grade-very-weak = zeer zwak
verdict-grade = Bewijs achter deze marges: { $grade }. { $measured ->
    [0] Geen van de { $inputs } gebruikte gegevens is gemeten of afgeleid: ze steunen op wat een opsteller publiceerde, op zwakke bronnen of op een oordeel
   *[other] { $measured } van de { $inputs } gebruikte gegevens zijn gemeten of afgeleid, de andere steunen op wat een opsteller publiceerde, op zwakke bronnen of op een oordeel
}; { $k ->
    [0] voor dit medium is geen onafhankelijke verdringingsgraad gemeten
    [one] voor dit medium is één onafhankelijke verdringingsgraad gemeten, { $errors ->
        [0] zonder
       *[other] met
    } gepubliceerde standaardfout
   *[other] voor dit medium zijn { $k } onafhankelijke verdringingsgraden gemeten, { $errors ->
        [0] geen
       *[other] { $errors }
    } met een gepubliceerde standaardfout
}.

## Context and money

context-used = uit de contextgegevens, { $path } ({ $row })
context-row = { $status }; { $source }
context-row-bare = { $status }; geen bron gegeven
context-row-sure = { $path }
context-row-used = { $path } ({ $status })
context-row-stands-in = { $path } ({ $status }, { $doubt })
context-row-sourced = { $path }: { $row }
stands-in-year = van een ander jaar, het dichtstbijzijnde bekende
stands-in-place = overgenomen van elders
stands-in-part = slechts een deel ervan
context-unnamed-territory = er is geen gebied genoemd
context-unnamed-year = er is geen jaar genoemd
context-unnamed-medium = er is geen soort werk genoemd
context-other-unit = het cijfer { $path } staat niet in { $unit }
context-no-fact = de contextgegevens hebben geen { $quantity } voor { $territory } rond { $year }
context-no-medium = de contextgegevens hebben geen markt voor de soort ‘{ $medium }’
money-rate = { $from } van { $year } omgerekend tegen { $rate } { $to } voor 1 { $from }, het gemiddelde van { $year } ({ $row })
money-rates = { $from } van { $year } omgerekend tegen { $rate } { $to } voor 1 { $from }, via de Amerikaanse dollar tegen de gemiddelden van { $year } ({ $row }; { $other })
money-prices = prijzen van { $before } gebracht naar { $after } met de prijsindex van { $area }, × { $ratio } ({ $row })
money-then = { $first }, daarna { $second }

## Claims library

claims-title = Gepubliceerde cijfers, herberekend uit hun eigen gegevens
claims-column-claim = bewering
claims-column-figure = cijfer
claims-column-class = klasse
claims-column-published = gepubliceerd
claims-column-computed = berekend
claims-column-difference = verschil
claims-column-verdict = resultaat
claims-column-year = jaar
claims-column-media = media
claims-column-territory = gebied
claims-column-headline = kopcijfer
claims-column-value = waarde
claims-column-reckoning = berekening
claims-column-input = gegeven
claims-column-unit = eenheid
claims-column-seen = gezien
claims-column-source = bron
claims-list-note = `shortfall claims show NAAM` toont er een volledig; `claims reproduce` herberekent ze.
claims-verdict-reproduces = klopt
claims-verdict-close = dichtbij
claims-verdict-does-not-follow = volgt niet
claims-no-number = geen getal
claims-remark = { $about }: { $says }
claims-medians = Berekend met de medianen van { $inputs }.
claims-critics-own = het eigen cijfer van de criticus ({ $critic }){" "}
claims-follows = { $whose }klopt. De eigen gegevens geven { $found }{ $apart }.
claims-comes-close = { $whose }komt dichtbij. De eigen gegevens geven { $found }{ $apart }.
claims-does-not-follow = { $whose }volgt niet. De eigen gegevens geven { $found }{ $apart }.
claims-less = , { $share } minder dan { $published }
claims-more = , { $share } meer dan { $published }
claims-beside = ; gepubliceerd is { $published }
claims-note-inputs = De gegevens zijn die welke de bron publiceerde, juist of niet: een cijfer dat klopt is goed gerekend, wat het niet waar maakt.
claims-note-unseen = Een cijfer dat niet volgt kan steunen op gegevens die niet zijn gepubliceerd, of die wij niet zagen.
claims-note-difference = Het verschil is dat van het berekende cijfer met het gepubliceerde, in % daarvan. Hoogstens { $rounding } telt als afronding, hoogstens { $close } als dichtbij.
claims-recomputed = Herberekend uit de eigen gegevens
claims-implied = Wat de gepubliceerde cijfers inhouden
claims-inputs = Gegevens, zoals gepubliceerd
claims-inputs-ours = Gegevens van het bestand, de onze waar ze een graad hebben
claims-missing = Niet gepubliceerd, of niet gevonden
claims-critics = Critici
claims-corrections = Ingetrokken of verbeterd
claims-sources = Bronnen
claims-claims = Gepubliceerde cijfers
claims-by = Gepubliceerd door
claims-year = Jaar
claims-class = Klasse { $class }: { $meaning }
claims-class-a = gegevens zijn los van het kopcijfer gepubliceerd en kunnen weer worden samengevoegd
claims-class-b = delen tellen op, of een aandeel volgt uit totalen, maar een verhouding of prijs is niet gepubliceerd
claims-class-c = een kopcijfer zonder gegevens: alleen wat het inhoudt kan worden gezegd
claims-class-d = een toegekend bedrag of een uitspraak van een rechter, geen schatting van een verlies
claims-family = Vorm van de berekening
claims-media = Media
claims-territory = Gebied
claims-in-our-words = In onze woorden
claims-source = Bron
claims-asserts = over { $about }: { $says }
claims-corrected = verbeterd
claims-retracted = ingetrokken
claims-disowned = verloochend
claims-renamed = hernoemd
claims-refused = afgewezen
claims-cut = verlaagd

## Charts

chart-joined = { $first }; { $second }
chart-part-of = { $whole }: { $part }
chart-several = { $count } scenario’s naast elkaar
chart-claims = { $count } gepubliceerde beweringen
chart-claims-beside = Wat voor een jaar is beweerd, naast wat één model geeft waar er een is
chart-claims-axis = { $currency } per jaar, zoals beweerd
chart-claims-results = bewering; mediaan (90%-interval) van het model
chart-claims-note = Beweringen verschillen in medium, gebied, jaar en in wiens verlies ze tellen: dit is geen ranglijst. Elke munt heeft een eigen as; er wordt niets omgerekend.
chart-claims-no-models = Voor { $count } ervan wordt geen model berekend: volume, prijs of verhouding is niet gepubliceerd, of het bedrag is geen verlies.
chart-claims-settings = { $settings } (de hash van alle { $count } samen)
chart-quoted = “{ $words }”
chart-median-and-interval = mediaan (90%-interval)
chart-the-claim = de bewering
chart-reaches = ja, vast
chart-falls-short = nee, vast
chart-outcomes-reaching = uitkomsten die { $what } halen
chart-outcomes-reaching-each = uitkomsten die elke bewering halen
chart-key-median = mediane uitkomst
chart-key-exact = de enige uitkomst: geen gegeven is onzeker
chart-key-half = de helft van de uitkomsten
chart-key-nine-in-ten = negen van de tien uitkomsten
chart-key-dot = een van de even waarschijnlijke uitkomsten
chart-key-ring = een die de bewering haalt
chart-key-off-scale = een uitkomst buiten de schaal: 0 of winst
chart-key-amount = mediane uitkomst, vanaf 0
chart-key-hollow-study = er is geen standaardfout gepubliceerd
chart-key-solid-study = schatting, met 95%-interval
chart-key-claim = gepubliceerde bewering
chart-key-published = gepubliceerde bewering, voor een jaar
chart-claims-model = { $claim };{ $break }{ $model }:{ $break }{ $result }
chart-own-scale = niet de schaal van het deel hierboven
chart-own-scale-beside = niet de schaal van de andere delen
chart-line = Lijn: { $what }
chart-log-scale = logaritmische schaal, elke stap ×{ $times }
chart-symmetric-scale = logaritmische schaal aan beide kanten van 0, elke stap ×10; lineair tussen { $low } en { $high }
chart-axis-loss = { $currency } per jaar, verlies aan { $ledger }
chart-axis-money = { $currency } per jaar
chart-claim-bounded = “{ $bound }” { $amount }
chart-claim-without-period = bewering: { $amount } (zonder periode)
chart-claim-a-year = bewering: { $amount } per jaar
chart-claim-over = bewering: { $amount } over { $span }, dus { $yearly } per jaar
chart-claimed-without-period = { $amount } (zonder periode)
chart-claimed-a-year = { $amount }
chart-claimed-over = { $amount } over { $span }, dus { $yearly } per jaar
chart-claim-reached = { $claim }; uitkomsten die haar halen: { $share }
chart-basis-ours = met ons volume en niet dat van de bewering
chart-basis-theirs = met de eigen gegevens van de bewering
chart-ladder-several = Wat elk model voor een jaar geeft op elke genoemde rekening, { $basis }
chart-ladder-alone = Wat elk model geeft als verlies aan { $ledger } in een jaar
chart-ladder-no-claims = Wat elk model geeft als verlies aan { $ledger } in een jaar, { $basis }
chart-ladder-beside-claims = Wat elk model geeft als verlies aan { $ledger } in een jaar, { $basis }, naast wat er is beweerd
chart-ladder-no-models = Wat er is beweerd; er wordt geen model berekend
chart-no-model = Geen model
chart-not-finite = geen uitkomst: niet elke trekking is eindig
chart-note-bound = De bewering zegt { $bounds }: een grens, geen schatting. De lijn staat bij het genoemde bedrag.
chart-note-ledger = { $ledger }: { $is }.
chart-note-ranges = Elk bereik geldt voor zijn model en zijn gegevens; modellen worden niet gemiddeld.
chart-note-mean = De laatste balk is het gemiddelde; tussen haakjes en als lijn negen van de tien uitkomsten.
chart-note-beyond = Te ver voor deze schaal, dus niet getekend: { $claims }.
chart-note-elsewhere = Over een andere rekening, dus niet getoond: { $claims }.
chart-note-published = Waar de bewering is gepubliceerd: { $sources }.
chart-note-dots = Elke rij heeft { $dots } stippen: uitkomsten die volgens het model even waarschijnlijk zijn. Tel welke de bewering halen.
chart-dots-reached = { $count } van { $dots } stippen
chart-exceedance = Hoe waarschijnlijk een verlies van ten minste zoveel is, volgens elk model
chart-axis-exceedance = deel van de uitkomsten dat het bedrag haalt
chart-density = Hoe de uitkomsten van één model verdeeld zijn: { $model }
chart-axis-histogram = deel van de uitkomsten in elke staaf
chart-axis-cdf = deel van de uitkomsten onder het bedrag
chart-note-density = Staven tellen trekkingen en zijn op deze schaal even breed; niets is gladgestreken. Aan elk eind kan één op de duizend uitkomsten buiten beeld liggen.
chart-bridge = Wat van de bewering leidt naar wat het model gemiddeld geeft: { $model }
chart-bridge-axis = { $currency }, verlies aan { $ledger }; de bewering voor haar eigen periode, het cijfer voor een jaar
chart-bridge-bound = De bewering zegt { $bounds }: een grens, geen schatting. De balk eindigt bij het cijfer dat zij noemt.
chart-bridge-results = neemt weg (van de hele afstand)
chart-bridge-step = { $taken } ({ $share })
chart-bridge-adds = voegt { $amount } toe
chart-key-whole = de bewering, vanaf 0
chart-key-taken = neemt weg
chart-key-added = voegt toe
bridge-step-is = { $step }: { $is }
step-period-is = naar één jaar
step-arithmetic-is = de eigen getallen van de bewering, vermenigvuldigd
step-untraceable-volume-is = geen telling gepubliceerd: ons volume, één verkoop per kopie, volle prijs
step-untraceable-price-is = geen prijs gepubliceerd: de onze, één verkoop per kopie
step-volume-is = onze telling in plaats van de gepubliceerde
step-price-is = onze prijs in plaats van de gepubliceerde
step-net-share-is = zonder belasting, winkels en distributie
step-rate-is = verloren verkopen per werkelijk gebruikte kopie
step-multiplier-is = een verdere factor van de bewering, weggelaten
step-model-is = wat in dit model geen product is
chart-ledgers = Het verlies naar wiens geld het is, volgens één model: { $model }
chart-note-ledgers = De rekeningen tellen delen van hetzelfde geld: ze mogen niet worden opgeteld.
chart-dynamic = Gevolgen op termijn
chart-dynamic-is = niet gemaakte werken, banen, belasting, nieuwe diensten
chart-note-dynamic = Gevolgen op termijn zitten in geen bereik: verlies of winst, niets hier geeft er een maat van.
chart-convergence = Hoe de Monte-Carlofout daalt met het aantal trekkingen: { $model }
chart-axis-draws = trekkingen
chart-axis-error = standaardfout, als deel van het cijfer
chart-error-now = fout met alle trekkingen
chart-figure-p5 = 5% van de uitkomsten ligt eronder
chart-figure-median = mediaan
chart-figure-p95 = 95% van de uitkomsten ligt eronder
chart-figure-mean = gemiddelde
chart-note-convergence = Elke stip is een eigen berekening met zoveel trekkingen. Dunne stippellijn: de fout van gewone willekeurige trekkingen, die halveert bij vier keer zoveel. Deze fout zegt niets over de juistheid van gegevens en modellen.
chart-heatmap = Wat samen waar zou moeten zijn, volgens één model, alle andere gegevens op hun mediaan: { $model }
chart-axis-input = { $meaning } ({ $unit })
chart-heatmap-colours = kleur: het verlies in een jaar
chart-heatmap-colours-each = kleur: het verlies in een jaar, in de munt van elke kaart
chart-heatmap-box = negen van de tien trekkingen van elk gegeven van dit scenario
chart-heatmap-edge = één verloren verkoop per kopie
chart-heatmap-line = paren die het beweerde bedrag geven
chart-heatmap-needs = { $claim }; bij de mediane verhouding is { $needs } nodig, en het scenario heeft { $has }
chart-heatmap-beyond = { $claim }: bij de mediane verhouding maakt geen hoeveelheid op deze kaart haar waar
chart-note-heatmap = Een genummerde lijn verbindt alle paren die het beweerde bedrag geven. Kader en lijn liggen ver uiteen als de bewering meer vraagt dan de gegevens zeggen.
chart-note-heatmap-segments = Een gegeven dat van segment tot segment verschilt, is voor alle gelijk genomen: de mediaan is de hoogste van de segmenten, wat de bewering helpt, en het kader omvat ze alle.
chart-note-heatmap-edge = Boven de streepjes zou een kopie meer dan één verkoop kosten.
chart-inputs = Waarop het model rust: { $model }
chart-inputs-value = waarde: mediaan (90% van de trekkingen)
chart-inputs-grade = hoe het bekend is
chart-grade-measured = gemeten
chart-grade-derived = afgeleid
chart-grade-weak = zwakke bron
chart-grade-judgement = oordeel
chart-grade-unverified = niet geverifieerd
chart-grade-none = niets vermeld
chart-grade-default = standaardwaarde van het model
chart-grade-step = berekend door het model
chart-grade-constant = constante van het model
chart-inputs-between = medianen van { $range }, { $count } rijen
chart-inputs-fixed = { $value } (vast)
chart-inputs-above = zie boven
chart-inputs-part = { $part }: { $value }
chart-inputs-overridden = { $grade }, vervangen
chart-note-inputs = Hoe de { $all } gegevens bekend zijn: { $counts }.
chart-inputs-count = { $grade }: { $count }
chart-study = studie
chart-study-and-note = studie; hoe ze is gedaan en wie betaalde
forest-no-effect = geen effect
forest-zero = 0
forest-one-to-one = één verloren verkoop per kopie
forest-axis-rate = verloren verkopen per onbetaalde kopie
forest-axis-effect = effect, in de eenheid van de tabel
forest-a-gain = winst
forest-a-gain-of = een winst van { $sales }
forest-sales-lost = { $sales } verloren verkopen
forest-a-sale-lost = een verloren verkoop
forest-title-rates = { $subject }: studies laten alles open, van { $low } tot { $high } per kopie
forest-title-effect = { $subject }: het effect in een nieuw geval kan { $range } zijn
forest-title-unknown = { $subject }: er is te weinig bekend om iets te zeggen over een nieuw geval
forest-measurements = { $count ->
    [one] Eén meting; { $errors }.
   *[other] { $count } onafhankelijke metingen; { $errors }.
}
forest-no-errors = geen ervan geeft een standaardfout
forest-all-errors = elk heeft een standaardfout
forest-some-errors = { $unpublished } zonder standaardfout
forest-rates-mean = Onder 0 zou piraterij verkopen toevoegen; bij 1 zou elke kopie een verloren verkoop zijn.
forest-mean = Gemiddelde van deze gevallen
forest-mean-is = 95%-interval; niet de waarde van één geval
forest-new-setting = Een nieuw geval
forest-new-setting-is = 95%-voorspellingsinterval
forest-note-cut = Een kopie kan niet meer dan één exemplaar van zichzelf verdringen: een scenario gebruikt de verdeling van een nieuw geval afgekapt op { $low } en { $high }, wat { $removed } wegneemt.
forest-note-in-words = { $count ->
    [one] Niet getekend: één resultaat zonder getal, dat is geen 0.
   *[other] Niet getekend: { $count } resultaten zonder getal, dat is geen 0.
}
forest-note-law = Nieuw geval: { $how }.
forest-note-hidden = { $count } andere studies tellen mee, maar zijn niet getekend.
forest-source = Bron: de genoemde studies; berekend door shortfall { $version }.
forest-source-rates = Bron: de genoemde studies, één cijfer per dataset; berekend door shortfall { $version }.

## Report

report-as-written = Titels, beschrijvingen en notities zijn woorden van het bestand en staan er in zijn taal.
report-in-short = In het kort
report-contents = Inhoud
report-several = Rapporten over { $count } scenario’s
report-overview = De beweringen naast elkaar
report-overview-lead = Elke marge geldt voor haar model en haar gegevens. Cijfers van verschillende plaatsen, jaren en media mogen niet worden opgeteld of gemiddeld.
report-file = scenario
report-published = zoals gepubliceerd
report-reference = referentiemodel
report-evidence-grade = bewijs
report-money = { $currency } { $amount }
report-gravest = Zwaarste bezwaren van de regels: { $titles }.
report-objections = Bezwaren van de regels, geen ervan zwaar: { $titles }.
report-remarks = De regels merken alleen op: { $titles }.
report-no-objection = Geen regel maakt bezwaar; { $open } van de { $all } controles zijn niet te beoordelen.
report-every-claim = Van elke bewering
report-claim = Bewering “{ $id }”
report-wording = Zoals gepubliceerd: “{ $wording }”
report-ranges = De marges
report-figure-ladder = Grafiek: wat elk model geeft, met zijn 90%-marge, naast wat beweerd werd. Alle getallen staan in de tabellen hieronder.
report-figure-bridge = Grafiek: de stappen van de bewering naar wat het referentiemodel gemiddeld geeft. Alle getallen staan in de tabellen hieronder.
report-note-error = MC-fout is de Monte-Carlostandaardfout van de mediaan, in % daarvan ({ $df } vrijheidsgraden). Cijfers zijn afgerond op het tweede cijfer van hun eigen fout, en op hoogstens drie cijfers.
report-findings = Wat de regels vonden
report-inversions = Wat waar zou moeten zijn
report-question = vraag
report-from = vanaf { $low }
report-our-volume = op ons volume
report-by-model = Model per model, op ons volume
report-unanswered = Wat niet te zeggen is, en waarom
report-inputs = Gegevens
report-inputs-lead = Elk gegeven met zijn verdeling, hoe zeker het is en waarop het steunt. “Oordeel” betekent dat iemand het koos; “zwak” dat de bron pover is of over iets verwants gaat.
report-input-notes = Noten bij de gegevens
report-input = gegeven
report-unit = eenheid
report-law = verdeling
report-grade = zekerheid
report-sources = Bronnen
report-rests-on = Bronnen:
report-claims-found = Waar de beweringen gevonden zijn
report-references = Verwijzingen
input-grade-measured = gemeten
input-grade-derived = afgeleid
input-grade-weak = zwak
input-grade-judgement = oordeel
input-grade-unverified = niet geverifieerd
input-grade-none = niet vermeld
status-derived = afgeleid
status-weak = zwak
status-judgement = oordeel
status-no = niet geverifieerd
report-models = Modellen
report-models-lead = Alle berekende formules. De modellen staan naast elkaar en worden nooit gemiddeld.
report-model = { $title } (`{ $name }`)
report-assumes = Veronderstelt: { $what }
report-step = stap
report-formula = formule
report-evidence = Gebruikt bewijs
report-studies = Gemeten verhoudingen: verloren verkopen per kopie
report-study = studie
report-estimate = verhouding
report-std-error = standaardfout
report-country = plaats en gegevens
report-funder = wie betaalde
report-none-published = niet gepubliceerd
report-no-number = geen getal gezien
report-reported-number = { $number }
report-reported-range = { $number } (uit een marge)
report-reported-upper-bound = hoogstens { $number }
report-reported-lower-bound = minstens { $number }
report-reported-words = { $number } (in woorden gepubliceerd)
report-reported-derived = { $number } (onze berekening)
report-funder-unknown = niet bekend
report-facts = Contextgegevens
report-omitted = Wat de marges niet bevatten
report-omitted-what = weggelaten
report-omitted-effect = daarmee zou het verlies
omitted-higher = hoger zijn
omitted-lower = lager zijn
omitted-unknown = hoger of lager zijn
report-reproduce = Hoe dit rapport opnieuw te maken
report-command = Opdracht: `{ $command }`
report-hash = SHA-256 van het scenario en zijn gegevens: `{ $hash }`
page-skip = Naar de inhoudsopgave
page-chart = Grafiek
page-again = { $name } ({ $number })

## Laws of inputs, in words

word-yes = ja
word-no = nee
list-more = { $before }, { $last }
list-apart = { $before }; { $last }
law-with = { $law }, { $key } { $value }
law-context = contextgegeven { $path }: { $law }
law-in-money = { $law }, in { $currency } van { $year }
law-from-column = uit kolom `{ $column }`
law-values = { $count } waarden
law-numbers = [{ $numbers }]
law-point = vaste waarde
law-uniform = uniform
law-triangular = driehoekig
law-pert = PERT
law-normal = normaal
law-lognormal = lognormaal
law-beta = bèta
law-gamma = gamma
law-student-t = t van Student
law-logistic = logistisch
law-arcsine = arcsinus
law-discrete = discreet
law-mixture = mengsel
law-empirical = empirisch
law-evidence = gepubliceerde studies
law-judged = geschatte marge
law-elicited = oordeel van deskundigen
law-key-value = waarde
law-key-values = waarden
law-key-weights = gewichten
law-key-parts = delen
law-key-low = minimum
law-key-mode = modus
law-key-high = maximum
law-key-lambda = lambda
law-key-mean = gemiddelde
law-key-median = mediaan
law-key-sd = standaardafwijking
law-key-gsd = geometrische standaardafwijking
law-key-mu = mu
law-key-sigma = sigma
law-key-a = a
law-key-b = b
law-key-shape = vorm
law-key-scale = schaal
law-key-location = ligging
law-key-df = vrijheidsgraden
law-key-truncate = afgekapt op
law-key-file = bestand
law-key-medium = medium
law-key-channel = kanaal
law-key-window = venster
law-key-peer-reviewed-only = alleen door vakgenoten beoordeeld
law-key-without-stake = zonder belanghebbende financier
law-key-with-unverified = met wat niet is geverifieerd
law-key-differs-in = verschilt in
law-key-map = omzetting
law-key-bounds = grenzen
law-key-range = marge
law-key-quartiles = kwartielen
law-key-edges = randen
law-key-chips = fiches
law-key-family = familie
law-key-experts = deskundigen
how-note = { $note }
how-mind = let op: { $what }
how-truncated = met `truncate` is { $share } van de verdeling afgekapt
how-judged = een oordeel voor { $target }, vertrouwen { $confidence }
how-judged-basis = het steunt op: { $basis }
how-expert = deskundige { $number }, gewicht { $weight }: { $says }
how-pooled = samengevoegd als mengsel, zodat ze het oneens mogen zijn: { $points }
how-fitted = aangepaste verdeling: { $law }{ $cut }{ $miss }: { $points }; klopt dat met wat is bedoeld?
how-fitted-cut = , zonder de { $share } ervan buiten wat kan
how-fitted-miss = , die tot { $share } kans afwijkt van wat is gezegd
how-points = 5% onder { $low }, de helft onder { $median }, 5% boven { $high }
how-studies-given = studies uit `{ $file }` in plaats van die van het programma
how-studies-beside = studies uit `{ $file }`
prior-counted = { $count } onafhankelijke graden: { $rates }
prior-rate = { $rate } (`{ $id }`)
prior-before-cut = 95% van de nieuwe gevallen ligt van { $range } voordat de verdeling is afgekapt
prior-cut = { $share } van de voorspellende verdeling lag buiten { $low } tot { $high } en is afgekapt
prior-words = het getal staat voor woorden van de bron: { $ids }
prior-middles = het getal is het midden van een gepubliceerde marge: { $ids }
prior-memory = er is geen pagina gelezen die het getal noemt: { $ids }
prior-first = { $first } van de { $count } graden gelden voor een eerste keer kijken, de andere onderscheiden geen keren
not-counted-one = niet geteld: { $what }; niets gaat erin als 0
not-counted-both = niet geteld: { $first }, en { $second }; niets gaat erin als 0
not-counted-no-effect = { $count ->
    [one] 1 resultaat zonder getal vond
   *[other] { $count } resultaten zonder getal vonden
} geen effect ({ $ids })
not-counted-direction = { $count ->
    [one] 1 resultaat zonder getal gaf
   *[other] { $count } resultaten zonder getal gaven
} een richting of minder ({ $ids })
predictive-grid = posterior van { $count } effecten op een rooster van τ, met een halfnormale prior van schaal { $scale } op τ
predictive-grid-unknown = posterior van { $count } effecten op een rooster van τ, met een halfnormale prior van schaal { $scale } op τ; { $missing } van de { $count } hebben geen gepubliceerde standaardfout: die geldt als 0, wat de verdeling te smal maakt
predictive-sample = { $count } effecten als steekproef genomen, omdat { $missing } geen gepubliceerde standaardfout hebben
predictive-random = toevallige effecten volgens { $name } van { $count } effecten, met de gewone standaardfout en { $df } vrijheidsgraden
predictive-random-modified = toevallige effecten volgens { $name } van { $count } effecten, met de aangepaste standaardfout van Hartung-Knapp en { $df } vrijheidsgraden
predictive-widened = { $how }; met { $spread } verbreed om wat verschilt: { $names }

## Inputs and models in words: report, `explain`

model-constant = { $value } (constante: { $meaning })
model-default = { $value } (aangenomen door het model: { $reason })
model-by-segment = { $unit } per segment
input-heading = { $name } [{ $unit }{ $rate }]: { $meaning }
input-no-meaning = betekenis niet vermeld
input-rate-net = , nettograad
input-rate-gross = , brutograad
input-rate-correction = , correctiegraad
input-segments-together = zijn segmenten bewegen samen: correlatie { $share } op normale scores
input-panel = een verdeling voor elk van de { $rows } rijen van `{ $file }`; hun medianen zijn getoond
input-as-published = zoals gepubliceerd
input-as-published-with = zoals gepubliceerd ({ $status })
input-truncated = afkappen neemt { $share } van de verdeling weg
input-truncated-most = afkappen neemt tot { $share } van de verdeling weg
input-own-law = de eigen verdeling van het bestand
input-by-variant = variant { $name }
input-overridden = vervangen door { $by }
input-overridden-source = vervangen door { $by }; de bron hieronder is die van: { $source }
input-overridden-note = vervangen door { $by }; de noot hieronder is die van: { $note }
input-overridden-both = vervangen door { $by }; de bron en de noot hieronder zijn die van: { $source }
input-overridden-each = vervangen door { $by }; de bron hieronder is die van: { $source }; de noot hieronder is die van: { $note }
explain-claims = Beweringen en critici
explain-claim = { $claim }{ $scope }: { $amount }
explain-paraphrase = in onze woorden: { $said }
explain-compared = vergeleken op: { $ledger }
explain-volume = gepubliceerd volume: { $volume }
explain-volume-none = gepubliceerd volume: geen
explain-critic = Criticus “{ $id }”: { $name }
explain-asserts = beweert over { $about }: { $says }
explain-sources = bron: { $sources }
explain-model = Model { $name }: { $title }
explain-unused = In geen model gebruikt: { $inputs }
explain-correlations = Correlaties
explain-correlation = { $first } en { $second }: rangcorrelatie { $rank }
explain-variants = Varianten
explain-variant = --variant { $name }: { $says }
explain-line = regel
explain-at = { $where }: { $what }
recipe-formula = { $formula }
recipe-model = { $result } van model { $model }
recipe-model-with = { $result } van model { $model }, met { $with }
run-note-made = { $input }, verdeling { $laws }
run-note-law = { $law }: { $how }
run-note-laws = { $first } | { $second }

## Studies and facts: `evidence`, `context`

table-what = wat
table-what-stands = wat in de tabel staat
word-partly = deels
word-unknown = onbekend
studies-study = studie
studies-medium = medium
studies-kind = soort
studies-figure = cijfer
studies-reported = gegeven als
studies-reviewed = beoordeeld
studies-stake = belang
studies-no-number = geen getal
studies-from-memory = { $reported } (uit het hoofd)
studies-note = { $figures ->
    [one] 1 cijfer
   *[other] { $figures } cijfers
}, waarvan { $rates } verdringingsgraden met een getal: de enige soort die ooit wordt samengevoegd. Een cijfer is positief waar piraterij verkopen kost. `evidence show ID` heeft van elk de bron en de twijfels.
study-authors = auteurs
study-year = jaar
study-title = titel
study-venue = verschenen in
study-doi = doi
study-figure = cijfer
study-reported = gegeven als
study-kind = soort
study-measure = maat
study-range = gepubliceerde marge
study-error = standaardfout
study-interval = 95%-interval
study-medium = medium
study-channel = kanaal
study-window = venster
study-scope = bereik
study-country = land
study-data-of = gegevens van
study-sample = steekproef
study-design = opzet
study-method = methode
study-reviewed = door vakgenoten beoordeeld
study-funder = financier
study-stake = belang van de financier
study-source = bron
study-doubts = Twijfels
study-open = open
study-none-published = niet gepubliceerd
study-was-read = Er is een pagina gelezen die dit cijfer noemt.
study-was-not-read = Uit het hoofd: er is geen pagina gelezen die dit cijfer noemt, dus het wordt alleen op verzoek samengevoegd.
study-can-be-pooled = Een verdringingsgraad met een getal: hij kan met andere worden samengevoegd.
study-never-pooled = Geen verdringingsgraad: hij wordt zo nooit met andere samengevoegd.
study-without-number = Er is geen getal gezien: het resultaat telt in woorden, nooit als 0.
study-own-data = Dataset `{ $dataset }`: geen ander cijfer van de tabel gebruikt hem.
study-shares-data = Dataset `{ $dataset }`, gedeeld met { $others }: ze zijn niet onafhankelijk, en van graden die één vraag beantwoorden telt er maar één.
study-design-experiment = experiment
study-design-natural-experiment = natuurlijk experiment
study-design-panel = panel
study-design-survey = enquête
study-design-model = model
study-design-stated-intention = geuit voornemen
study-design-assumption = aanname
study-design-review = overzicht van studies
study-design-other = andere opzet
study-window-first = eerste keer kijken
study-window-repeat = opnieuw kijken
study-review-yes = door vakgenoten beoordeeld
study-review-partly = deels door vakgenoten beoordeeld
study-review-no = niet door vakgenoten beoordeeld
study-stake-yes = financier heeft belang
study-stake-no = financier heeft geen belang
study-stake-unknown = financier onbekend
study-from-memory = uit het hoofd
left-out-medium = ander medium
left-out-channel = ander kanaal
left-out-window = ander gebruik van een titel
left-out-not-reviewed = niet door vakgenoten beoordeeld
left-out-stake = de financier heeft belang
left-out-memory = uit het hoofd, geen pagina gelezen
left-out-same-data = een ander cijfer van dezelfde gegevens telt mee
pool-title-rates = { $subject }: verloren verkopen per onbetaalde kopie
pool-title-effects = { $subject }: effecten
pool-channel = kanaal { $channel }
pool-window-first = eerste keer kijken
pool-window-repeat = opnieuw kijken
pool-window-any = keren niet onderscheiden
pool-peer-reviewed = door vakgenoten beoordeeld
pool-without-stake = geen financier met belang
pool-with-memory = met cijfers uit het hoofd
pool-standard-input = standaardinvoer
pool-new-setting-rates = Voor een nieuw geval laten de studies alles toe van { $range } verloren verkopen per onbetaalde kopie (95%-voorspellingsinterval); k = { $count }; { $errors }.
pool-new-setting = Voor een nieuw geval laten de studies alles toe van { $range } (95%-voorspellingsinterval); k = { $count }; { $errors }.
pool-no-law = Geen verdeling voor een nieuw geval: { $reason }; k = { $count }; { $errors }.
pool-too-few = een voorspelling vraagt ten minste 3 onafhankelijke effecten, er zijn er { $count }
pool-cut = Onder 0 zou piraterij verkopen toevoegen; bij 1 is elke kopie een verloren verkoop, en meer kan niet. Een scenario krijgt deze verdeling dus afgekapt op { $low } en { $high }{ $removed }: een kans van één op twintig onder { $p5 }, van één op twee onder { $p50 }, van één op twintig boven { $p95 }.
pool-cut-removed = , wat er { $share } van wegneemt
pool-mean = Het gemiddelde van de bestudeerde gevallen is { $mean } (95%: { $range }): een gemiddelde van wat is bestudeerd, niet de waarde van één geval.
pool-mean-without = { $said } Zonder `{ $lowest }` is het { $low }, zonder `{ $highest }` { $high }.
pool-mind = Let op: { $what }
pool-effect = effect
pool-not-published = niet gepubliceerd
pool-counted = Geteld
pool-not-counted = Niet geteld
pool-left-out = { $study }: { $value }; { $why }
pool-in-words-no-effect = { $study }: vond geen effect en geeft geen getal in wat is gelezen; gaat er nooit in als 0
pool-in-words-direction = { $study }: geeft een richting en geen getal in wat is gelezen; gaat er nooit in als 0
pool-in-words-unseen = { $study }: het resultaat stond niet in wat is gelezen; gaat er nooit in als 0
pool-for-experts = Voor wie meta-analyse kent
pool-without-tau = zonder τ² te schatten
pool-new-setting-95 = 95%, nieuw geval
pool-df = vg
pool-posterior = posterior, halfnormale ({ $scale }) τ
pool-plain-sample = gewone steekproef, { $formula }
pool-law-used = De gebruikte verdeling: { $how }.
pool-no-law-cut = Geen verdeling afgekapt op mogelijke graden: { $reason }.
pool-prior-scale = De schaal van de halfnormale prior is een oordeel voor graden tussen 0 en 1: geef voor effecten in een andere eenheid `--prior-scale`.
pool-nothing-by = Geen τ², Q of I², en niets volgens { $names }: wat op gewichten steunt, { $reason }. Niets is ingevuld.
pool-needs-two = vraagt ten minste 2 effecten, er zijn er { $count }
pool-needs-errors = vraagt een standaardfout voor elk effect; { $missing } van de { $count } hebben er geen
pool-fixed = Was τ² 0, dan was het gemiddelde { $mean } ({ $range }).{" "}
pool-p = p = { $p }
pool-p-tiny = p onder 10⁻³⁰⁰
pool-heterogeneity = { $fixed }Q = { $q } met { $df } vg ({ $p }); volgens { $by }: I² = { $share }, H² = { $ratio }; τ² van { $range } (95%, Q-profiel, χ² met { $df } vg).
pool-mean-by = gemiddelde volgens
pool-tau2 = τ²
pool-95-normal = 95%, normaal
pool-hartung-knapp = Hartung-Knapp, t { $df }
pool-modified = aangepast, t { $df }
pool-higgins = HTS, t { $df }
pool-without = zonder
pool-without-no = zonder { $study }: { $reason }
pool-at-weight = { $mean } bij gewicht { $weight }
pool-selection = Waren de { $count } significante resultaten vaker gepubliceerd dan andere, dan was het gemiddelde: { $means }. Een gevoeligheid, geen correctie.
fact-quantity = grootheid
fact-territory = gebied
fact-year = jaar
fact-figure = cijfer
fact-unit = eenheid
fact-status = status
fact-source = bron
fact-address = adres
fact-name = naam
fact-row = rij
fact-own = van u
fact-shipped = bij het programma geleverd
fact-status-own = { $status }, van u
fact-doubts = Wat het telt, en twijfels
facts-note = { $figures ->
    [one] 1 cijfer
   *[other] { $figures } cijfers
}, { $marked ->
    [0] geen ervan zwak, geoordeeld of niet geverifieerd
   *[other] waarvan { $marked } zwak, geoordeeld of niet geverifieerd, en overal waar ze worden gebruikt zo gemerkt
}. `context show QUANTITY/TERRITORY/YEAR` heeft van elk de bron en de twijfels.
