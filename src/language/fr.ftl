# Phrases en français. Chaque message existe aussi dans `en.ftl` et `nl.ftl`, avec les mêmes variables.
# Les sections sont dans le même ordre dans les trois fichiers.

## Words that many outputs share

claim = affirmation
model = modèle
scope = périmètre
ledger = compte
source = source
note = note
severity-error = erreur
severity-warning = avertissement
severity-note = remarque
outcome-fires = se déclenche
outcome-clear = sans objection
outcome-uncertain = incertain
outcome-unknown = ne peut être évalué
not-estimated = non estimé
mark-judgement = jugement
mark-weak = fragile
mark-derived = dérivé
mark-unverified = non vérifié
share-part = { $part }
share-some = { $count } sur { $draws }
share-none = 0 sur { $draws }
share-none-bounded = 0 sur { $draws } (moins de { $bound })
share-all = les { $draws }
share-all-bounded = les { $draws } (plus de { $bound })
likelihood-virtually-certain = quasi certain
likelihood-very-likely = très probable
likelihood-likely = probable
likelihood-as-likely-as-not = à peu près aussi probable qu’improbable
likelihood-unlikely = improbable
likelihood-very-unlikely = très improbable
likelihood-exceptionally-unlikely = exceptionnellement improbable
bound-up-to = jusqu’à
bound-at-least = au moins
bound-about = environ
medium-film = les films
medium-tv = les séries télévisées
medium-film-tv = les films et les séries
medium-music = la musique enregistrée
medium-games = les jeux vidéo
medium-books = les livres et la bande dessinée
medium-software = les logiciels
medium-live-sport = le sport en direct
medium-all = plusieurs médias réunis
ledger-consumer-spending = dépenses des consommateurs
ledger-industry-revenue = recettes de la filière
ledger-producer-profit = bénéfice des producteurs

## Critique: findings, one block for every rule

## Inversions: what would have to be true

inversion-implied-volume-one-to-one = combien de téléchargements par an, si chacun était une vente perdue au prix de détail entier
inversion-implied-sales-per-download = combien de ventes chaque téléchargement devrait évincer, au prix de détail entier
inversion-implied-displacement = combien de ventes chaque usage réel devrait évincer, dans le compte de l’affirmation
inversion-copies-per-sale = pour combien d’usages réels une vente devrait être perdue
inversion-implied-volume = combien de téléchargements par an, au taux d’éviction du scénario
inversion-implied-price = combien une vente devrait coûter, au volume et au taux d’éviction du scénario
inversion-spend-per-head = combien chaque personne aurait dépensé de plus en un an, à la caisse
inversion-units-per-head = combien de téléchargements par an et par personne : le nombre publié, sinon le volume implicite
inversion-hours-per-head = combien d’heures par an il faudrait à chaque personne pour cela
inversion-market-share-lost = la perte, rapportée à ce que rapporte le marché légal
inversion-counterfactual-share-lost = la part perdue du marché tel qu’il serait sans piratage
inversion-implied-elasticity = de combien de pour cent les ventes baisseraient pour un pour cent de téléchargements en plus
inversion-jobs-per-million = combien d’emplois sont dits perdus pour chaque million de la perte
inversion-implied-growth = de quelle part la perte aurait augmenté chaque année depuis l’affirmation antérieure
inversion-geographic-share = quelle part de l’affirmation plus large revient à celle-ci
inversion-break-even-displacement = à partir de quel taux d’éviction une mesure épargne plus qu’elle ne coûte
inversion-break-even-sampling = combien de ventes chaque usage réel devrait apporter pour que la perte soit nulle
inversion-credibility-ratio = combien de fois l’affirmation contient ce que donne un modèle
inversion-claim-percentile = combien des résultats d’un modèle sont en dessous de l’affirmation
missing-name = le scénario n’a pas de « { $name } »
missing-key = l’affirmation ne donne pas « { $key } »
missing-segmented = « { $name } » varie d’un segment à l’autre
missing-units = les unités des données ne permettent pas cette réponse
missing-not-finite = certains tirages divisent par 0
missing-none-is-enough = dans la moitié des tirages ou plus, aucune valeur ne suffit
missing-no-figure = le modèle n’a pas de chiffre dans le compte de l’affirmation

## Bridge

## Verdict

verdict-claimed = L’affirmation : une perte de { $amount }, { $scope }.
verdict-claimed-bound = L’affirmation : une perte publiée avec la mention « { $bound } » { $amount }, { $scope }.
verdict-period-unstated = Elle ne nomme aucune période ; elle est comparée ici comme une année.
verdict-period-year = Le chiffre porte sur une année.
verdict-period-months = Il couvre { $months } mois ; il est comparé ici par an.
verdict-volume-missing = Aucun décompte de copies n’a été trouvé avec elle : les fourchettes ci-dessous reposent sur notre propre volume, pas sur celui de l’auteur.
verdict-volume-published = L’auteur a publié un décompte de { $volume } ; les fourchettes ci-dessous reposent sur le volume du scénario.
verdict-needs-one-in = Pour qu’elle tienne, il faut une vente perdue pour { $copies } copies vraiment utilisées (fourchette à 90 % : de { $low } à { $high }).
verdict-needs-several = Pour qu’elle tienne, chaque copie vraiment utilisée doit coûter { $rate } ventes (fourchette à 90 % : de { $low } à { $high }).
verdict-studies-predict = Pour { $medium }, { $k } taux mesurés et indépendants ({ $errors ->
    [0] aucun publié avec une erreur type
    [one] un seul publié avec une erreur type
   *[other] { $errors } publiés avec une erreur type
}) prédisent entre { $low } et { $high } vente perdue par copie vraiment utilisée dans un cadre nouveau (intervalle de prédiction à 95 %{ $gains }).
verdict-below-zero = {""} ; un taux négatif est un gain
verdict-studies-too-few = Pour { $medium }, { $k ->
    [0] aucun taux de déplacement utilisable n’a été mesuré
    [one] un seul taux de déplacement a été mesuré
   *[other] { $k } taux de déplacement ont été mesurés
} : trop peu pour prédire.
verdict-reference = Le modèle de référence ({ $model }) donne une perte ({ $ledger }) comprise entre { $low } et { $high } par an (90 % de ses tirages), avec une médiane de { $median } ; l’affirmation vaut { $times } fois cette médiane.
verdict-reference-no-ratio = Le modèle de référence ({ $model }) donne une perte ({ $ledger }) comprise entre { $low } et { $high } par an (90 % de ses tirages), avec une médiane de { $median }.
verdict-reached-alike = Avec ses propres données, { $models ->
    [one] le seul modèle
   *[other] chacun des { $models } modèles
} atteint l’affirmation dans la même part de ses tirages, { $share } : { $likelihood } au vu de ces données.
verdict-reached-in-one-word = La part des tirages qui atteignent l’affirmation va de { $least } ({ $least-model }) à { $most } ({ $most-model }) sur { $models } modèles : { $likelihood } pour chacun, au vu de ses données.
verdict-reached = La part des tirages qui atteignent l’affirmation va de { $least } ({ $least-model }) à { $most } ({ $most-model }) sur { $models } modèles, chacun au vu de ses données.
verdict-no-model = Aucun modèle de ce scénario ne donne de chiffre sur le compte de l’affirmation : aucun tirage ne peut lui être comparé.
verdict-left-out = Laissé hors de ces fourchettes.{ $higher }{ $lower }{ $unknown }
verdict-left-out-higher = {" "}Augmenterait la perte : { $what }.
verdict-left-out-lower = {" "}Diminuerait la perte : { $what }.
verdict-left-out-unknown = {" "}Dans un sens ou dans l’autre : { $what }.
verdict-left-out-undeclared = Le scénario ne dit pas ce que ses fourchettes laissent de côté.
grade-strong = solides
grade-moderate = moyennes
grade-weak = fragiles
grade-very-weak = très fragiles
verdict-grade = Preuves derrière ces fourchettes : { $grade }. { $measured ->
    [0] aucune des { $inputs } données utilisées n’est mesurée ni dérivée : elles reposent sur des sources fragiles ou sur un jugement
   *[other] { $measured } des { $inputs } données utilisées sont mesurées ou dérivées, les autres reposent sur des sources fragiles ou sur un jugement
} ; { $k ->
    [0] aucun taux de déplacement indépendant n’a été mesuré pour ce média
    [one] un seul taux de déplacement indépendant a été mesuré pour ce média
   *[other] { $k } taux de déplacement indépendants ont été mesurés pour ce média
}, dont { $errors } avec une erreur type publiée.

## Context and money

## Claims library

## Charts

## Report
