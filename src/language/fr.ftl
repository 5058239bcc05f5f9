# Phrases en français. Chaque message existe aussi dans `en.ftl` et `nl.ftl`, avec les mêmes variables.
# Les sections sont dans le même ordre dans les trois fichiers.
# Les mots, un seul pour chaque chose : affirmation (claim), auteur du chiffre (claimant), chiffre ou montant (figure),
# taux de substitution (displacement rate), filière (industry), utilisateur (user), fourchette (range). Voir docs/rules.md.

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
mark-read = lu sur sa page
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
place-world = le monde
place-european-union = l’Union européenne
place-australia = l’Australie
place-belgium = la Belgique
place-brazil = le Brésil
place-canada = le Canada
place-china = la Chine
place-france = la France
place-germany = l’Allemagne
place-india = l’Inde
place-italy = l’Italie
place-japan = le Japon
place-netherlands = les Pays-Bas
place-spain = l’Espagne
place-sweden = la Suède
place-united-kingdom = le Royaume-Uni
place-united-states = les États-Unis
place-dutch-language-area = l’aire néerlandophone
in-world = dans le monde
in-european-union = dans l’Union européenne
in-australia = en Australie
in-belgium = en Belgique
in-brazil = au Brésil
in-canada = au Canada
in-china = en Chine
in-france = en France
in-germany = en Allemagne
in-india = en Inde
in-italy = en Italie
in-japan = au Japon
in-netherlands = aux Pays-Bas
in-spain = en Espagne
in-sweden = en Suède
in-united-kingdom = au Royaume-Uni
in-united-states = aux États-Unis
in-dutch-language-area = dans l’aire néerlandophone
in-other = dans : { $place }
tongue-dutch = le néerlandais
tongue-english = l’anglais
tongue-french = le français
tongue-german = l’allemand
tongue-spanish = l’espagnol
ledger-consumer-spending = dépenses des consommateurs
ledger-industry-revenue = recettes de la filière
ledger-producer-profit = bénéfice des producteurs
ledger-consumer-spending-lost = Dépenses des consommateurs perdues
ledger-consumer-spending-summary = ce que les consommateurs auraient payé en caisse, taxe et marge du détaillant comprises
ledger-industry-revenue-lost = Recettes de la filière perdues
ledger-industry-revenue-summary = ce qui serait parvenu aux ayants droit, net de taxe et de la marge du détaillant
ledger-producer-profit-lost = Bénéfice des producteurs perdu
ledger-producer-profit-summary = recettes de la filière moins le coût de fabrication et de livraison des unités non vendues
claim-bound = « { $bound } »{" "}
claim-published = { $bound }{ $amount }, { $period }
claim-converted = { $bound }{ $amount } (publié comme { $published } de { $year }), { $period }
period-unstated = période non précisée, comparée comme une année
period-year = par an
period-over = sur { $span }, comparée par an
span-years = { $count ->
    [1] un an
   *[other] { $count } ans
}
span-months = { $count ->
    [1] un mois
   *[other] { $count } mois
}
span-days = { $count ->
    [1] un jour
   *[other] { $count } jours
}
no-result = pas de résultat
figure-mean = moyenne
figure-p5 = 5 %
figure-p50 = médiane
figure-p95 = 95 %

## Tables of `run`

table-median = médiane
table-error = erreur MC
table-90-range = fourchette 90 %
table-mean = moyenne
table-reaches = atteint l’affirmation
table-over-median = affirmation/médiane
table-figure = { $figure }
table-range = { $low } à { $high }
table-median-and-range = { $median } ({ $low } à { $high })
table-times = { $times } ×
table-none = aucune
table-nothing = –
error-unknown = inconnue
error-none = exact
error-below = <{ $least }
error-of = ±{ $error }
run-results = Résultats
run-on-our-volume = { $scope } : sur notre volume, pas celui de l’auteur de l’affirmation
run-on-claimants-inputs = { $scope } : sur les données de l’auteur de l’affirmation
run-no-models = Non estimé : le fichier ne compare aucun modèle
run-no-models-because = Non estimé : { $reason }
run-ledger = { $lost }, { $currency } par an ({ $summary })
run-other-ledgers = Autres comptes, { $currency } par an, médiane (fourchette à 90 %) ; les comptes ne s’additionnent jamais
run-how-to-read = Comment lire ces chiffres
run-note-range = Une fourchette vaut pour le modèle et les données de sa ligne : 90 % des tirages y tombent. Elle ne dit rien de ce que le modèle laisse de côté.
run-note-error = L’erreur MC est l’erreur type de Monte-Carlo de la médiane, en % de celle-ci ({ $df } degrés de liberté). Les chiffres sont arrondis au deuxième chiffre de leur propre erreur, et à trois chiffres au plus ; `--format json` les donne tous, chacun avec son erreur.
run-note-reaches = « Atteint l’affirmation » est la part des tirages égaux ou supérieurs à l’affirmation, par an et sur ce compte.
run-note-judged = { $judged } : `shortfall explain` montre chacune avec sa loi, sa note et sa source.
run-note-conversion = Affirmation « { $claim } » : { $how }.
run-note-random = { $streams } flux ({ $names }) ont été tirés au hasard : il y a 1 000 dimensions de Sobol, et aucune pour les segments d’une donnée qui en a plus de 100
inputs-all-judged = Les { $inputs } données utilisées reposent toutes sur des sources fragiles, sur un jugement ou sur rien de précisé
inputs-judged = { $weak } des { $inputs } données utilisées reposent sur des sources fragiles, sur un jugement ou sur rien de précisé
inputs-all-claimed = Les { $inputs } données utilisées reposent toutes sur ce que l’auteur a publié, sur des sources fragiles, sur un jugement ou sur rien de précisé
inputs-claimed = { $weak } des { $inputs } données utilisées reposent sur ce que l’auteur a publié, sur des sources fragiles, sur un jugement ou sur rien de précisé
overridden-by = remplacé par { $by } : { $path } = { $value }
overridden-by-variant = variante { $name }{ $title } (remplace { $paths }{ $more ->
    [0] {""}
   *[other] {" "}et { $more } autres
})
settings-sobol = { $draws } tirages ({ $replicates } × { $points } points de Sobol brouillés), graine { $seed }, shortfall { $version }, scénario { $hash }
settings-random = { $draws } tirages ({ $replicates } × { $points } nombres aléatoires), graine { $seed }, shortfall { $version }, scénario { $hash }
selfcheck-none = Contrôle : aucun des résultats n’est un produit de données indépendantes et positives avec assez de tirages ; aucune seconde méthode n’a donc servi.
selfcheck-agrees = Contrôle : { $checked } résultats sur { $results } { $checked ->
    [one] est un produit
   *[other] sont des produits
} de données indépendantes ; une convolution numérique donne les mêmes moyenne, 5 %, médiane et 95 % aux erreurs près.
selfcheck-fails = LE CONTRÔLE A ÉCHOUÉ : { $wrong } chiffres sur { $compared } diffèrent entre la simulation et la convolution numérique, d’abord { $figure } de { $model } ({ $scope }) : { $simulated } contre { $computed }, soit { $errors } erreurs de Monte-Carlo d’écart. Merci de le signaler et de ne pas utiliser ces chiffres.
not-finite = { $model } n’a pas de résultat : { $count } des { $draws } tirages de `{ $ledger }` ne sont pas des nombres finis
not-finite-formula = cela commence à l’étape { $step } = { $formula }
not-finite-first = le premier de ces tirages est le numéro { $draw } de la réplique { $replicate }, de valeur { $value }, à partir de
not-finite-more = et { $inputs } données de plus, que donne `--format json`

## Critique: findings, one block for every rule

### What every rule may say

critique-ask-claimant = Que demander à l’auteur du chiffre
critique-no-question = la question n'a pas été posée aux tirages
critique-no-claim = le critique ne parle d'aucune affirmation de ce fichier
critique-no-rates = aucune fourchette de taux de substitution n'est défendable pour ce type d'œuvres
mark-our-volume = sur notre volume, non celui de l’auteur du chiffre

critique-of = Examen critique : { $title }
critique-critic = Le critique : { $name }
critique-threshold-changed = seuil { $name } de { $code } fixé à { $value } (d'ordinaire { $usual })
critique-rule-off = la règle { $code } est désactivée : { $reason }
critique-counts = Sur { $all } contrôles, { $fires ->
    [0] aucun ne se déclenche
    [one] 1 se déclenche
   *[other] { $fires } se déclenchent
}, { $clear ->
    [0] aucun n’est sans objection
    [one] 1 est sans objection
   *[other] { $clear } sont sans objection
}, { $uncertain ->
    [0] aucun n’est incertain
    [one] 1 est incertain
   *[other] { $uncertain } sont incertains
} et { $open ->
    [0] tous ont pu être évalués
    [one] 1 ne peut être évalué
   *[other] { $open } ne peuvent être évalués
}.
critique-cannot-evaluate = Ne peut être évalué
critique-clear = Sans objection
critique-rule = règle
critique-severity = gravité
critique-outcome = résultat
critique-number = nombre
critique-threshold = seuil
critique-factor = montant à multiplier par
critique-found = constat
critique-subject = de
critique-factor-exact = { $median }
critique-in-draws = { $outcome } (dans { $share } des tirages)
critique-finding = { $code } ({ $severity }, { $outcome }) : { $title }
report-finding = { $title } ({ $code } ; { $severity }, { $outcome })
critique-about = À propos de : { $about }
critique-line = { $code } : { $says }
critique-line-about = { $code } ({ $about }) : { $says }
critique-says-why = { $says } Raison : { $why }.
critique-used = Données employées : { $data }.
critique-marks = À manier avec prudence : { $marks }.
critique-lacks = Non publié : { $what }.
critique-ask = À demander : { $question }
critique-clears = Ce qui lèverait l’objection : { $what }.
critique-open = Concernant { $topic } : { $codes }. À demander : { $questions }
critique-questions = Concernant { $topic } : { $questions }
critique-rests-on = Pourquoi cette règle existe :
topic-volume = le nombre de copies
topic-rate = le taux de ventes perdues
topic-price = le prix
topic-sample = les personnes interrogées et celles pour qui cela vaut
topic-actor = ce qui est imputé à qui
topic-bearer = la charge de la perte
topic-jobs = les emplois et les multiplicateurs
topic-time = les années et les monnaies
topic-arithmetic = les nombres derrière le chiffre
topic-openness = la méthode, le financement et les données
topic-critic = ce que le critique prend encore en compte
topic-other = le reste
critique-asserts = Ce que dit le critique, selon ce fichier :
critique-assertion = { $about }, dans les mots de ce fichier : { $says }.
critique-assertion-quoted = { $about } : « { $wording } » ({ $says }).
number-conditions = { $count } sur 3 non remplies
number-losses = { $count ->
    [one] { $count } perte
   *[other] { $count } pertes
}
number-links = { $count ->
    [one] { $count } maillon
   *[other] { $count } maillons
}
critique-note-outcomes = Une règle se déclenche si elle vaut dans 9 tirages sur 10 ou plus ; elle est sans objection si elle vaut dans 1 sur 10 ou moins, et incertaine entre les deux. Les règles sur ce dont une affirmation ne parle pas sont omises.
critique-note-severity = Erreur : le chiffre ne dit pas ce qu’il semble dire. Avertissement : il risque d’induire en erreur. Remarque : bon à savoir. Aucun des trois ne dit que le chiffre est faux, ni que quelqu’un a voulu tromper.
critique-note-thresholds = Les seuils relèvent de notre jugement, sauf si `shortfall rules show CODE` nomme une source ; `--threshold` en fixe d’autres.
critique-note-data = `shortfall context show` et `shortfall evidence show` donnent les données nommées, avec leurs sources.
critique-note-method = « Publié » veut dire : trouvé dans les sources que ce fichier nomme ; quelque chose a pu nous échapper. Une règle sur la méthode de l’auteur d’un chiffre ne lit rien d’autre. « Ne peut être évalué » veut donc dire : non publié, non trouvé, ou non déclaré dans ce fichier.
critique-share-below = moins de { $share }
critique-share-error = { $share } (± { $error })
critique-share-none = nulle, car la plage des taux est coupée à { $end }
rule-title = ce que c'est
rule-looks-for = Ce qu'elle cherche
rule-how = Comment
rule-why = Pourquoi c'est important
rule-limits = Ce qu'elle ne dit pas
rule-todo = Que faire
rule-clears = Ce qui lèverait l’objection
rule-asks = Que demander
rule-thresholds = Seuils
rule-no-thresholds = Elle se déclenche ou non : il n'y a pas de seuil.
rule-sources = Sources
rule-name = nom
rule-value = valeur
rule-rests-on = repose sur
rule-cited = une source ci-dessous

### S: substitution

s1-one-to-one-title = Une copie, une vente perdue
s1-one-to-one-looks-for = Un taux égal ou proche d'une vente perdue par copie, déclaré ou déduit du volume et du prix publiés.
s1-one-to-one-how = Le taux publié est retenu. À défaut, le montant est divisé par le volume et le prix publiés. À partir de 0,95 vente par copie c’est une erreur, à partir de 0,5 un avertissement. Si des copies ont seulement été évaluées, sans taux déclaré, c’est tout au plus un avertissement.
s1-one-to-one-why = La perte est proportionnelle au taux. Les taux mesurés sont nettement inférieurs à un pour la plupart des œuvres. Des tribunaux et des auditeurs ont écarté des calculs où chaque copie compte pour une vente.
s1-one-to-one-limits = Cela ne dit pas que les copies ne coûtent rien. Une seule étude, sur des étudiants, a trouvé un taux proche de un pour les premières vues. Un taux sous le seuil n'est pas juste pour autant.
s1-one-to-one-todo = Refaire le calcul avec un taux que des études soutiennent, et montrer la fourchette.
s1-one-to-one-clears = un taux que des études soutiennent, publié avec le chiffre
s1-one-to-one-asks = Quel taux de substitution a été retenu, et sur quelles études repose-t-il ?
s1-one-to-one-fires = Les nombres publiés reviennent à une perte de { $rate } par copie.
s1-one-to-one-fires-value = Chaque copie est évaluée comme si elle avait été achetée : les nombres publiés reviennent à { $rate } par copie. L’auteur du chiffre parle de la valeur des copies, non d’une perte, et ne déclare aucun taux. Qui le cite comme une perte prend chaque copie pour une vente perdue.
s1-one-to-one-clear = Les nombres publiés reviennent à une perte de { $rate } par copie, moins d’une pour deux copies.
s1-one-to-one-unknown = Ni un taux n'a été publié, ni un volume et un prix dont il découlerait.
s1-one-to-one-unknown-published = Ni volume ni taux n'ont été publiés. Au prix publié, il faudrait { $each } si chaque copie coûtait une vente, et { $fifth } si une sur cinq en coûtait une.
s1-one-to-one-unknown-ours = Ni volume ni taux n’ont été publiés. À nos prix, non à ceux de l’auteur du chiffre, il faudrait { $each } si chaque copie coûtait une vente, et { $fifth } si une sur cinq en coûtait une.

s2-above-evidence-title = Un taux face aux études
s2-above-evidence-looks-for = Un montant qui suppose un taux de substitution très au-dessus, ou très au-dessous, de ce que les études laissent attendre.
s2-above-evidence-how = On calcule la probabilité qu’un cas nouveau ait au moins le taux requis, ou au plus, d’après ce que les études ont trouvé et d’après leurs écarts. Si l’auteur du chiffre n’a pas publié de volume, le taux est pris sur le volume de ce fichier, au prix de détail sauf si une autre base a été publiée : c’est la lecture la plus favorable au montant. Sous 5 % c’est un avertissement, sous 1 % une erreur ; sur un volume qui est le nôtre, c’est tout au plus un avertissement. Le facteur est un taux de cette plage divisé par le taux requis.
s2-above-evidence-why = La perte est proportionnelle au taux : un montant n'est pas plus probable que le taux qu'il exige.
s2-above-evidence-limits = Cela ne dit pas que ce taux est impossible. Les études sont rares et aucune ne couvre tous les cas. La plage est coupée, parce qu’une copie est censée remplacer une vente au plus. Sur un volume qui est le nôtre, le constat porte sur nos données et le montant ensemble, non sur la méthode de son auteur.
s2-above-evidence-todo = Comparer le taux requis aux études citées. Demander ce qui distingue ce cas.
s2-above-evidence-clears = un décompte des copies, ou une étude de ce cas, qui rende le taux requis vraisemblable
s2-above-evidence-asks = Qu'est-ce qui montre que les copies ont remplacé ici tant de ventes, ou si peu, à la différence des cas étudiés ?
s2-above-evidence-retail = , au prix de détail entier
s2-above-evidence-own-basis = , sur la base de prix publiée
s2-above-evidence-fires = Le montant suppose que chaque copie ait fait perdre { $needed }. Probabilité d’un taux aussi élevé, d’après les études : { $probability }. 90 % des taux attendus ici se situent entre { $low } et { $high }, la moitié sous { $median } ; sous 0, les copies apporteraient des ventes.
s2-above-evidence-fires-ours = Sur notre volume, non celui de l’auteur du chiffre, le montant suppose que chaque copie réellement utilisée ait fait perdre environ { $needed }{ $price }. Probabilité d’un taux aussi élevé, d’après les études : { $probability }. 90 % des taux attendus ici se situent entre { $low } et { $high }, la moitié sous { $median } ; sous 0, les copies apporteraient des ventes.
s2-above-evidence-fires-low = Le montant suppose que chaque copie ait fait perdre { $needed }. Probabilité d’un taux aussi bas, d’après les études : { $probability }. 90 % des taux attendus ici se situent entre { $low } et { $high }, la moitié sous { $median } ; sous 0, les copies apporteraient des ventes. Qu’une étude n’ait pas trouvé d’effet significatif ne montre pas qu’il n’y en a pas.
s2-above-evidence-fires-low-ours = Sur notre volume, non celui de l’auteur du chiffre, le montant suppose que chaque copie réellement utilisée ait fait perdre environ { $needed }{ $price }. Probabilité d’un taux aussi bas, d’après les études : { $probability }. 90 % des taux attendus ici se situent entre { $low } et { $high }, la moitié sous { $median } ; sous 0, les copies apporteraient des ventes. Qu’une étude n’ait pas trouvé d’effet significatif ne montre pas qu’il n’y en a pas.
s2-above-evidence-clear = Le montant suppose que chaque copie ait fait perdre { $needed }. Probabilité d’un taux aussi écarté, d’après les études : { $probability }. 90 % des taux attendus ici se situent entre { $low } et { $high }, la moitié sous { $median } ; sous 0, les copies apporteraient des ventes.
s2-above-evidence-clear-ours = Sur notre volume, non celui de l’auteur du chiffre, le montant suppose que chaque copie réellement utilisée ait fait perdre environ { $needed }{ $price }. Probabilité d’un taux aussi écarté, d’après les études : { $probability }. 90 % des taux attendus ici se situent entre { $low } et { $high }, la moitié sous { $median } ; sous 0, les copies apporteraient des ventes.
s2-above-evidence-unknown = Le taux que le montant exige ne peut être comparé à des études.

s3-student-sample-title = Un échantillon étroit qui parle pour tous
s3-student-sample-looks-for = Un taux ou un volume trouvé chez des étudiants, ou dans une seule ville, et appliqué à toute une population.
s3-student-sample-how = On compare ceux qui pouvaient être dans l'échantillon à ceux pour qui le résultat est censé valoir. S'ils diffèrent, c'est un avertissement.
s3-student-sample-why = Les étudiants copient plus que d'autres et ont moins d'argent. Les mêmes auteurs ont trouvé un taux de 0,14 chez des étudiants chinois et d'environ 0 dans un panel plus large.
s3-student-sample-limits = Cela ne dit pas dans quel sens l'échantillon se trompe, ni que l'étude est mauvaise.
s3-student-sample-todo = Élargir la fourchette, ou laisser l'étude de côté.
s3-student-sample-clears = un échantillon tiré de ceux pour qui le résultat est censé valoir
s3-student-sample-asks = Qui pouvait être dans l'échantillon, et pourquoi le résultat vaudrait-il pour d'autres ?
s3-student-sample-fires = L'échantillon ne pouvait compter que : { $frame }. Le résultat est censé valoir pour : { $population }.
s3-student-sample-clear = L'échantillon pouvait compter ceux pour qui le résultat est censé valoir.
s3-student-sample-unknown = On n'a pas publié qui a été interrogé, ou pour qui le résultat est censé valoir.

s4-no-sampling-gain-title = Les pertes sans les gains
s4-no-sampling-gain-looks-for = Un montant qui compte les ventes perdues et omet celles que les copies suscitent.
s4-no-sampling-gain-how = Un taux brut sans gain de découverte donne une remarque, un avertissement si plus de la moitié des copies sont d'œuvres peu connues.
s4-no-sampling-gain-why = Certains essaient une copie, puis achètent l'œuvre ou une autre. Un taux brut ne les compte pas.
s4-no-sampling-gain-limits = Cela ne dit pas que le gain est grand. Pour les grands succès il peut être nul, et un auteur s'attend à une perte.
s4-no-sampling-gain-todo = Employer un taux net, ou déduire du taux brut un gain déclaré.
s4-no-sampling-gain-clears = un taux net, ou un gain déduit du taux brut
s4-no-sampling-gain-asks = Le taux est-il net des ventes que les copies suscitent ?
s4-no-sampling-gain-fires = Le taux ne compte pas les ventes que les copies suscitent.
s4-no-sampling-gain-fires-niche = Le taux ne compte pas les ventes que les copies suscitent, alors que la plupart des copies sont d'œuvres peu connues, pour lesquelles ce gain pèse sans doute le plus.
s4-no-sampling-gain-clear = Les ventes que les copies suscitent sont comptées, ou déjà contenues dans le taux.
s4-no-sampling-gain-unknown = On n'a pas publié si le taux est brut ou net.

s5-below-wtp-title = Plus d'acheteurs que de gens prêts à payer
s5-below-wtp-looks-for = Un montant qui exige plus d'acheteurs qu'il n'y en aurait eu à ce prix.
s5-below-wtp-how = Le taux requis est comparé à la part des utilisateurs qui paieraient ce prix : la part publiée, sinon celle qui suit de la disposition à payer de ce fichier, qui est la nôtre. S'il la dépasse dans 9 tirages sur 10, c'est un avertissement.
s5-below-wtp-why = Nul ne paie plus que ce qu'une chose vaut pour lui. Dans une enquête de 2014 dans six pays de l'Union, les prix dépassaient ce que paieraient 80 % des utilisateurs de films et de séries illégaux.
s5-below-wtp-limits = Cela ne dit pas ce que les gens paieraient : les enquêtes sont rares. Dans un taux net mesuré, cette limite est déjà contenue.
s5-below-wtp-todo = Comparer le prix à des enquêtes sur ce que les utilisateurs paieraient.
s5-below-wtp-clears = une enquête où autant de gens paieraient ce prix
s5-below-wtp-asks = Quelle part des utilisateurs aurait payé ce prix ?
s5-below-wtp-fires = Le montant exige { $rate } par copie. La part des utilisateurs qui paieraient le prix est de { $share }.
s5-below-wtp-clear = Le montant exige { $rate } par copie. La part des utilisateurs qui paieraient le prix est de { $share }.
s5-below-wtp-uncertain = Le montant exige { $rate } par copie. La part des utilisateurs qui paieraient le prix est d’environ { $share }, et trop mal connue pour trancher.
s5-below-wtp-unknown = Le taux requis, ou la part des utilisateurs qui paieraient le prix, n'est pas connu.

s6-repeat-views-title = Chaque usage compté comme le premier
s6-repeat-views-looks-for = Un volume de films, de séries ou de musique avec un seul taux, répétitions et copies inutilisées comprises.
s6-repeat-views-how = C'est un avertissement si un volume a été publié, mais ni la part des premiers usages ni un autre taux pour les suivants.
s6-repeat-views-why = Une enquête dans six pays de l'Union a trouvé 0,40 vente perdue par première vue d'un film et 0,20 par vue suivante. Une copie que personne n'a regardée ne remplace rien.
s6-repeat-views-limits = Cela ne dit pas combien de copies ont resservi. La fourchette du facteur va d'aucun premier usage à tous.
s6-repeat-views-todo = Compter les premiers usages, et les suivants à leur propre taux.
s6-repeat-views-clears = la part des premiers usages, ou un taux propre aux suivants
s6-repeat-views-asks = Quelle part des copies était un premier usage ?
s6-repeat-views-fires = Un seul taux est appliqué à tout le volume, comme si chaque copie était un premier usage.
s6-repeat-views-clear = Les premiers usages et les suivants sont distingués.
s6-repeat-views-unknown = Aucun volume n'a été publié : on ne peut savoir s'il contient des répétitions.

s7-stated-intent-title = Des réponses au lieu d'achats
s7-stated-intent-looks-for = Un taux tiré de la question de savoir si l'on aurait acheté.
s7-stated-intent-how = On lit comment l'auteur est arrivé au taux. Si c'est par des intentions déclarées, c'est une remarque.
s7-stated-intent-why = Une réponse ne coûte rien, un achat si. De tels taux tendent à être élevés.
s7-stated-intent-limits = Cela ne dit pas de combien ces réponses s'écartent. C'est notre jugement ; aucune source lue ne le mesure pour des copies.
s7-stated-intent-todo = Mettre à côté un taux tiré de ventes observées.
s7-stated-intent-clears = un taux tiré de ventes observées
s7-stated-intent-asks = Le taux a-t-il été confronté à des ventes observées ?
s7-stated-intent-fires = Le taux repose sur ce que les gens ont dit qu'ils auraient acheté.
s7-stated-intent-clear = Le taux ne repose pas sur ce que les gens ont dit qu'ils auraient acheté.
s7-stated-intent-unknown = On n'a pas publié d'où vient le taux.

s8-double-net-title = Corrigé deux fois
s8-double-net-looks-for = Un taux net dont on déduit encore la découverte, la disposition à payer ou un budget.
s8-double-net-how = On lit la nature du taux et les corrections. Un taux net avec l'une d'elles est une erreur.
s8-double-net-why = Un taux net a été mesuré sur les gens tels qu'ils sont. Ce qu'ils paieraient et ce qu'ils découvrent y est déjà. Une seconde correction rend toute perte trop petite.
s8-double-net-limits = Cela ne dit pas que le taux net est juste. La règle garde de l'erreur d'un critique autant que de celle de l'auteur d'un chiffre.
s8-double-net-todo = Employer le taux net tel quel, ou un taux brut avec les corrections.
s8-double-net-clears = le taux net sans les autres déductions
s8-double-net-asks = Le taux est-il net ou brut, et qu'en a-t-on déduit ?
s8-double-net-fires = Le taux est net, et l'on en déduit encore : { $corrections }.
s8-double-net-clear = Rien n'est déduit d'un taux net.
s8-double-net-unknown = On n'a pas dit si le taux est net ou brut.

### P: price

p1-retail-not-net-title = Le prix public compté comme perte de la filière
p1-retail-not-net-looks-for = Un prix de vente au public pour chaque vente perdue, dans un montant présenté comme une perte de la filière ou des ayants droit.
p1-retail-not-net-how = On lit ce que contient le prix publié et qui est censé subir la perte. Un prix public dans une perte de la filière est une erreur. Un montant appelé valeur des copies n’est pas visé.
p1-retail-not-net-why = L’État, les magasins, les salles et les distributeurs gardent une part de ce que paie le client. Des cours d’appel américaines indemnisent le bénéfice perdu sur les ventes qui auraient eu lieu, non la valeur des copies au prix public.
p1-retail-not-net-limits = Cela ne dit rien du nombre de ventes perdues. Les magasins et l’État ont pu perdre leur part : c’est une autre perte et un autre montant. La taxe est comprise dans cette part ; il ne faut pas la retirer deux fois.
p1-retail-not-net-todo = Multiplier par la part du prix qui revient à la filière, ou parler de dépenses des consommateurs.
p1-retail-not-net-clears = la part du prix qui revient à la filière, appliquée au chiffre
p1-retail-not-net-asks = Quelle part du prix revient à l’auteur du chiffre, après la TVA et la marge du commerce ?
p1-retail-not-net-fires = Le montant est présenté comme une perte de la filière et compté au prix public. De ce prix, { $low } à { $high } reviennent à la filière.
p1-retail-not-net-clear = Le montant n’est pas une valeur au prix public présentée comme une perte de la filière.
p1-retail-not-net-unknown = Il n’a pas été publié si le prix est celui du magasin, ou qui est censé subir la perte.

p2-vat-inside-title = La TVA comptée comme recette de la filière
p2-vat-inside-looks-for = La taxe sur la valeur ajoutée dans le prix, pour un montant présenté comme une perte de la filière ou des ayants droit.
p2-vat-inside-how = On lit si le prix publié contient la taxe. Le taux est celui publié, à défaut celui du pays sur les places de cinéma ou sur les disques. C’est un avertissement.
p2-vat-inside-why = La taxe est reversée à l’État. À un taux de 21 %, elle représente 17 % du prix.
p2-vat-inside-limits = Cela ne dit pas que l’État n’a rien perdu : c’est une perte distincte. Si l’argent a été dépensé ailleurs, la taxe y a été payée.
p2-vat-inside-todo = Diviser le prix par un plus le taux de la taxe.
p2-vat-inside-clears = le prix hors taxe
p2-vat-inside-asks = Le prix contient-il la TVA, et à quel taux ?
p2-vat-inside-fires = Le prix contient la TVA au taux de { $rate }, soit { $tax } du prix. Le montant la compte comme perdue par la filière.
p2-vat-inside-fires-rate-unknown = Le prix contient la TVA, et le montant la compte comme perdue par la filière. Le taux n’a pas été publié et ne figure pas dans nos données.
p2-vat-inside-clear = Aucune TVA n’est comptée comme perte de la filière.
p2-vat-inside-unknown = Il n’a pas été publié si le prix contient la TVA, ou qui est censé subir la perte.

p3-wrong-window-title = Le prix d’un autre canal
p3-wrong-window-looks-for = Un prix par vente perdue bien supérieur à celui de ce que les gens auraient acheté au lieu de la copie.
p3-wrong-window-how = Le prix publié est divisé par le prix moyen de ce qui a été remplacé : celui publié, à défaut celui d’un visionnage légal dans le pays. Au-dessus de 1,5 fois c’est un avertissement, au-dessus de 3 fois une erreur.
p3-wrong-window-why = La perte est proportionnelle au prix. Un film vu une fois peut remplacer une location, non un disque neuf ; une chanson, non un album.
p3-wrong-window-limits = Cela ne dit pas que personne n’aurait payé le prix plus élevé. La part de chaque canal est rarement mesurée ; si le prix moyen est un jugement de notre part, le constat le signale.
p3-wrong-window-todo = Prendre le prix moyen des canaux que les copies remplacent, chacun selon sa part.
p3-wrong-window-clears = le prix moyen de ce que les copies ont remplacé
p3-wrong-window-asks = Quel achat chaque copie remplace-t-elle, et à quel prix ?
p3-wrong-window-fires = Chaque vente perdue est comptée { $price }. C’est { $times } fois le prix moyen de ce qu’une copie remplace, { $displaced }.
p3-wrong-window-clear = Chaque vente perdue est comptée { $price } ; ce qu’une copie remplace coûte { $displaced } en moyenne. Le premier prix vaut { $times } fois le second.
p3-wrong-window-unknown = Le prix publié ne peut être comparé à celui de ce que les copies ont remplacé.

p4-revenue-not-profit-title = Un chiffre d’affaires appelé préjudice
p4-revenue-not-profit-looks-for = Un montant appelé préjudice ou manque à gagner, dont aucun coût n’a été déduit.
p4-revenue-not-profit-how = On lit le mot qui désigne le montant, et si un coût par unité a été publié. C’est une remarque.
p4-revenue-not-profit-why = Une vente qui n’a pas lieu épargne le coût du disque, son transport et sa part de droits. Des cours d’appel américaines comptent le bénéfice perdu.
p4-revenue-not-profit-limits = Cela ne dit pas que ce coût est élevé. Pour un téléchargement il peut être presque nul, et le coût de création de l’œuvre n’est pas épargné.
p4-revenue-not-profit-todo = Déduire le coût que chaque vente perdue épargne, ou parler de recettes perdues.
p4-revenue-not-profit-clears = la déduction du coût que chaque vente perdue évite
p4-revenue-not-profit-asks = Quels coûts l’auteur du chiffre évite-t-il pour chaque vente perdue ?
p4-revenue-not-profit-fires = Le montant est appelé préjudice ou manque à gagner, et aucun coût évité n’a été publié. Tant qu’aucun n’est déduit, il s’agit de recettes.
p4-revenue-not-profit-clear = Le montant n’est pas appelé préjudice ou bénéfice perdu.
p4-revenue-not-profit-clear-deducted = Le montant est appelé préjudice ou bénéfice perdu, et le coût évité a été déduit.
p4-revenue-not-profit-unknown = Le mot sous lequel le montant a été publié n’est pas connu.

### V: volume

v1-no-volume-source-title = Aucun décompte des copies
v1-no-volume-source-looks-for = Un montant publié sans nombre de copies, ou avec un nombre dont personne ne dit d’où il vient.
v1-no-volume-source-how = On lit si un volume a été publié, comment il a été obtenu et de quelle source. Sans base ni source, c’est une erreur ; « supposé » n’est pas une base. Si la publication elle-même n’a pas été vue, la règle ne peut être évaluée.
v1-no-volume-source-why = La perte est proportionnelle au volume. Un tribunal américain a refusé d’indemniser un studio qui ne donnait aucun nombre de téléchargements.
v1-no-volume-source-limits = Cela ne dit pas que le volume est trop élevé, ni que l’auteur du chiffre n’en connaissait aucun. Une source citée peut rester fragile.
v1-no-volume-source-todo = Lire, parmi les inversions, quel volume le montant suppose, et le comparer à d’autres décomptes.
v1-no-volume-source-clears = un décompte des copies, avec sa méthode et sa source
v1-no-volume-source-asks = Combien de copies ont été comptées, par qui, comment et sur quelle période ?
v1-no-volume-source-fires = Aucun nombre de copies n’a été trouvé avec le montant, ni aucune source qui en donne un. Le volume ne peut être déduit que du montant lui-même.
v1-no-volume-source-fires-untraced = Un nombre de copies a été publié, mais non la façon dont il a été compté ni sa provenance.
v1-no-volume-source-clear = Un nombre de copies a été publié, ainsi que la façon dont il a été obtenu.
v1-no-volume-source-clear-count-unseen = Une base ou une source du volume a été publiée ; le nombre lui-même n’a pas été trouvé dans ce qui a été lu.
v1-no-volume-source-unknown = La publication n’a pas été assez vue pour dire si elle donne un nombre de copies.

v2-users-as-files-title = Utilisateurs, titres et copies confondus
v2-users-as-files-looks-for = Une chose comptée et une autre évaluée : des utilisateurs, des titres, des serveurs ou des copies saisies au prix d’un téléchargement.
v2-users-as-files-how = Ce qui a été compté est comparé à ce dont le prix est le prix. Un téléchargement vaut une copie. Toute autre différence est une erreur.
v2-users-as-files-why = Un utilisateur peut avoir beaucoup de fichiers, un titre beaucoup de copies. Le rapport entre les deux peut dépasser 1 000.
v2-users-as-files-limits = Cela ne dit pas si le montant est trop élevé ou trop bas. Un rapport qui examinait de tels chiffres a lui-même été accusé de cette confusion.
v2-users-as-files-todo = Compter ce dont le prix est le prix, ou convertir avec un rapport publié.
v2-users-as-files-clears = un décompte de ce dont le prix est le prix
v2-users-as-files-asks = Qu’a-t-on compté exactement, et que paie exactement le prix ?
v2-users-as-files-fires = Ce qui a été compté : { $counted } ; ce que vise le prix : { $priced }.
v2-users-as-files-clear = Ce qui a été compté : { $counted } ; ce que vise le prix : { $priced }. Les deux s’accordent.
v2-users-as-files-unknown = Il n’a pas été publié ce qui a été compté, ou ce dont le prix est le prix.
v2-users-as-files-unit-copy = des copies
v2-users-as-files-unit-download = des téléchargements
v2-users-as-files-unit-view = des visionnages
v2-users-as-files-unit-play = des écoutes
v2-users-as-files-unit-visit = des visites
v2-users-as-files-unit-title = des titres
v2-users-as-files-unit-link = des liens
v2-users-as-files-unit-server = des serveurs
v2-users-as-files-unit-seized-copy = des copies saisies
v2-users-as-files-unit-user = des utilisateurs
v2-users-as-files-unit-device = des appareils

v3-available-not-taken-title = L’offre comptée comme téléchargée
v3-available-not-taken-looks-for = Des liens, des titres ou des fichiers hébergés comptés comme si chacun avait été téléchargé une fois.
v3-available-not-taken-how = On lit la base du décompte. Un décompte de catalogue, de fichiers hébergés ou de liens est une erreur, sauf si les téléchargements en ont été tirés avec un rapport publié.
v3-available-not-taken-why = Ce qui est proposé n’est pas ce qui a été pris. La plupart des fichiers sont rarement téléchargés, et quelques-uns très souvent.
v3-available-not-taken-limits = Cela ne dit pas qu’il y a eu moins de téléchargements que de liens : il a pu y en avoir plus.
v3-available-not-taken-todo = Multiplier par le nombre de téléchargements par lien, si quelqu’un l’a mesuré.
v3-available-not-taken-clears = un décompte des téléchargements, ou leur nombre publié par lien
v3-available-not-taken-asks = Combien de téléchargements y a-t-il eu par lien, titre ou fichier hébergé ?
v3-available-not-taken-fires = On a compté ce qui était proposé, non ce qui a été téléchargé. Le nombre de téléchargements par lien n’a pas été publié.
v3-available-not-taken-fires-ratio = On a compté ce qui était proposé, non ce qui a été téléchargé. Téléchargements publiés par lien : { $ratio }.
v3-available-not-taken-clear = Le volume n’est pas un décompte de ce qui était proposé.
v3-available-not-taken-unknown = La façon dont le volume a été compté n’a pas été publiée.

v4-peak-extrapolation-title = Quelques jours pris pour une année
v4-peak-extrapolation-looks-for = Une mesure de moins de 30 jours multipliée pour une durée plus longue.
v4-peak-extrapolation-how = Le nombre de jours mesurés est comparé à 30, si le résultat vaut pour plus de jours. C’est un avertissement. Les enquêtes et les volumes supposés ne sont pas visés : ils ne mesurent aucun jour.
v4-peak-extrapolation-why = Les jours diffèrent selon la saison, la semaine et l’heure. Un rapport britannique de 2009 a pris 1,3 million d’utilisateurs d’un seul réseau à midi pour ceux de chacun des 365 jours.
v4-peak-extrapolation-limits = Cela ne dit pas que ces jours étaient plus chargés que les autres ; l’année a pu en avoir de plus chargés.
v4-peak-extrapolation-todo = Multiplier par un jour moyen rapporté au jour mesuré, s’il est connu.
v4-peak-extrapolation-clears = une mesure sur 30 jours ou plus
v4-peak-extrapolation-asks = Quels jours le volume a-t-il été mesuré, et que valent-ils face au reste de l’année ?
v4-peak-extrapolation-fires = Jours mesurés : { $days }. Jours pour lesquels le résultat vaut : { $stands }.
v4-peak-extrapolation-clear = Jours mesurés : { $days }. Jours pour lesquels le résultat vaut : { $stands }. Au moins 30 ont été mesurés, ou le résultat n’en couvre pas davantage.
v4-peak-extrapolation-unknown = Il n’a pas été publié combien de jours ont été mesurés, ou pour combien le résultat vaut.

v5-units-per-head-title = Plus de copies qu’on ne peut en vouloir
v5-units-per-head-looks-for = Un volume qui donne à chaque utilisateur plus de 500 films ou de 20 000 morceaux par an.
v5-units-per-head-how = Le volume publié par an est divisé par le nombre publié d’utilisateurs. À défaut, il est divisé par tous les habitants ; la règle ne peut alors que se déclencher, puisque les vrais utilisateurs en avaient davantage. Au-dessus de 500 films ou de 20 000 morceaux, c’est une erreur.
v5-units-per-head-why = 500 films par an, c’est plus d’un par jour. Un tel volume compte autre chose : des parties de fichiers, des essais, des copies automatiques.
v5-units-per-head-limits = Ces seuils sont notre jugement : aucune enquête que nous avons lue ne donne le haut de l’usage. Un volume inférieur n’est pas juste pour autant.
v5-units-per-head-todo = Comparer à des enquêtes auprès d’utilisateurs, et demander ce qu’est une unité.
v5-units-per-head-clears = un nombre d’utilisateurs qui ramène les copies de chacun sous le seuil
v5-units-per-head-asks = Combien de personnes ont fait ces copies, et combien chacune ?
v5-units-per-head-fires = Le volume publié revient à { $units } copies par an et par utilisateur. Le seuil est de { $most }.
v5-units-per-head-fires-everybody = Le volume publié revient à { $units } copies par an et par habitant, utilisateur ou non. Le seuil est de { $most }.
v5-units-per-head-clear = Le volume publié revient à { $units } copies par an et par utilisateur. Le seuil est de { $most }.
v5-units-per-head-unknown = Aucun volume en copies n’a été publié, ou aucun nombre d’utilisateurs qui le montrerait.
v5-units-per-head-no-level = il n’y a pas de seuil pour ce type d’œuvres

v6-time-impossible-title = Plus d’heures qu’il n’y en a
v6-time-impossible-looks-for = Un volume qui demanderait à chaque utilisateur plus de 4 heures par jour pour le voir ou l’écouter.
v6-time-impossible-how = Le volume publié est multiplié par les heures d’une unité et divisé par le nombre publié d’utilisateurs, à défaut par tous les habitants ; la règle ne peut alors que se déclencher. Pour les films, on prend la durée moyenne de nos données. Au-dessus de 4 heures par jour c’est un avertissement, au-dessus de 16 une erreur.
v6-time-impossible-why = Le temps est limité. Ce que personne n’a eu le temps de voir n’a remplacé aucun achat.
v6-time-impossible-limits = Cela parle de l’usage, non du téléchargement : on garde plus qu’on ne regarde. Les deux seuils sont notre jugement.
v6-time-impossible-todo = Compter ce qui a été vu ou écouté, non ce qui a été stocké.
v6-time-impossible-clears = un nombre d’utilisateurs ou d’heures qui ramène le temps de chacun sous le seuil
v6-time-impossible-asks = Quelle part des copies a été vue ou écoutée, et quelle est la durée d’une unité ?
v6-time-impossible-fires = À raison de { $each } h par unité, le volume publié demanderait { $hours } h par jour à chaque utilisateur.
v6-time-impossible-fires-everybody = À raison de { $each } h par unité, le volume publié demanderait { $hours } h par jour à chaque habitant, utilisateur ou non.
v6-time-impossible-clear = À raison de { $each } h par unité, le volume publié demanderait { $hours } h par jour à chaque utilisateur.
v6-time-impossible-unknown = Le volume, le nombre d’utilisateurs ou la durée d’une unité n’ont pas été publiés.

### Q: plausibility

q1-spend-per-head-title = Dépense supplémentaire par personne
q1-spend-per-head-looks-for = Un montant selon lequel chaque utilisateur, ou chaque habitant, aurait dépensé en plus davantage que ce que les gens dépensent pour de telles œuvres.
q1-spend-per-head-how = Le montant par an est divisé par le nombre publié d’utilisateurs, à défaut par tous les habitants, et comparé à ce qu’un habitant dépense pour ce type d’œuvres. Si nos données ne le disent pas, il est comparé au plus que la culture entière peut prendre. Au-dessus d’une fois cette somme c’est un avertissement, au-dessus de 3 fois une erreur.
q1-spend-per-head-why = Ce que personne n’aurait pu payer n’a pas été perdu. Un chiffre britannique de 2009 revenait à environ 9 000 livres par an pour chaque utilisateur compté.
q1-spend-per-head-limits = Cela ne dit pas qu’une somme moindre a été perdue. Les utilisateurs peuvent dépenser plus que les autres. Le montant est pris tel quel : s’il est net de taxe et de marges, les clients auraient dû payer davantage.
q1-spend-per-head-todo = Demander qui aurait dépensé autant de plus, et sur quoi il aurait économisé.
q1-spend-per-head-clears = un nombre de personnes pour qui la somme reste dans ce qu’elles dépensent
q1-spend-per-head-asks = Combien de personnes auraient dépensé cette somme, et que dépensent-elles aujourd’hui ?
q1-spend-per-head-fires = Le montant revient à { $extra } par an pour { $whom }. Un habitant dépense { $now } par an { $on } ; le montant y ajouterait { $times } fois cette somme.
q1-spend-per-head-clear = Le montant revient à { $extra } par an pour { $whom }. Un habitant dépense { $now } par an { $on } ; le montant y ajouterait { $share }.
q1-spend-per-head-unknown = Le montant ne peut être comparé à ce que les gens dépensent : le lieu, l’année ou la dépense n’est pas connu.
q1-spend-per-head-unknown-users = Le montant revient à { $extra } par an pour chaque utilisateur compté. Il ne peut être comparé à ce que les gens dépensent : le lieu, l’année ou la dépense n’est pas connu.
q1-spend-per-head-user = chaque utilisateur compté
q1-spend-per-head-inhabitant = chaque habitant
q1-spend-per-head-such-works = pour de telles œuvres
q1-spend-per-head-all-culture = pour toute la culture, tout au plus

q2-exceeds-market-title = Une perte aussi grande que le marché
q2-exceeds-market-looks-for = Un montant comparé à ce que les consommateurs dépensent pour ces œuvres, au même endroit et la même année.
q2-exceeds-market-how = Le montant par an est divisé par cette dépense. Au-dessus de 50 % c’est un avertissement, au-dessus de 100 % une erreur.
q2-exceeds-market-why = Une perte de 100 % signifie que le marché aurait été deux fois plus grand sans piratage.
q2-exceeds-market-limits = Cela ne dit pas qu’un marché ne peut être réduit de moitié. La dépense en caisse est comparée à un montant qui peut être net, ce qui est à l’avantage du montant. Aucune correction n’en découle : il faut connaître le volume.
q2-exceeds-market-todo = Demander le volume, et comparer à l’évolution des ventes.
q2-exceeds-market-clears = un volume, un taux et un prix publiés dont découle une si grande perte
q2-exceeds-market-asks = Quelle taille aurait eue le marché sans piratage, et qu’est-ce qui le montre ?
q2-exceeds-market-fires = Le montant représente { $share } de ce que les consommateurs y dépensent par an pour de telles œuvres, { $market }. Il reviendrait à dire que { $without } du marché sans piratage a été perdu.
q2-exceeds-market-clear = Le montant représente { $share } de ce que les consommateurs y dépensent par an pour de telles œuvres, { $market }. Il reviendrait à dire que { $without } du marché sans piratage a été perdu.
q2-exceeds-market-unknown = On ne sait pas ce que les consommateurs dépensent pour de telles œuvres à cet endroit et cette année-là.

q3-exceeds-gdp-title = Une perte face à toute l’économie
q3-exceeds-gdp-looks-for = Un montant qui représente une grande part de tout ce que produit un pays, ou le monde.
q3-exceeds-gdp-how = Le montant par an est divisé par le produit intérieur brut du lieu. Si nos données ne l’ont pas, par celui du monde ; la règle ne peut alors que se déclencher. Au-dessus de 1 % c’est un avertissement, au-dessus de 10 % une erreur.
q3-exceeds-gdp-why = Une virgule mal placée se voit ici. Les 75 000 milliards de dollars évoqués un jour dans un procès dépassaient ce que le monde produit en un an.
q3-exceeds-gdp-limits = Cela ne dit pas qu’un montant inférieur est juste. Les seuils sont notre jugement.
q3-exceeds-gdp-todo = Chercher un facteur dix ou mille, et refaire la multiplication.
q3-exceeds-gdp-clears = les nombres qui font le chiffre, publiés et vérifiés
q3-exceeds-gdp-asks = Quels nombres ont été multipliés pour obtenir le montant ?
q3-exceeds-gdp-fires = Le montant représente { $share } { $whose }, { $product } par an.
q3-exceeds-gdp-clear = Le montant représente { $share } { $whose }, { $product } par an.
q3-exceeds-gdp-unknown = Le produit intérieur brut de ce lieu et de cette année n’est pas connu.
q3-exceeds-gdp-own = du produit intérieur brut du lieu
q3-exceeds-gdp-world = du produit brut mondial

q4-jobs-exceed-sector-title = Plus d’emplois perdus qu’il n’y en a
q4-jobs-exceed-sector-looks-for = Des emplois dits perdus, comparés aux emplois de la filière au même endroit.
q4-jobs-exceed-sector-how = Les emplois publiés sont divisés par ceux de la filière audiovisuelle. Au-dessus de 20 % c’est un avertissement, au-dessus de 100 % une erreur. Les chiffres qui ne parlent pas d’emplois ne sont pas visés.
q4-jobs-exceed-sector-why = Les emplois perdus s’ajoutent à ceux qui existent. 750 000 emplois, chiffre longtemps cité aux États-Unis, c’était le double de leur industrie du cinéma.
q4-jobs-exceed-sector-limits = Cela ne dit pas combien d’emplois ont été perdus. Certains chiffres comptent aussi des emplois dans les magasins et chez les fournisseurs, hors de la filière.
q4-jobs-exceed-sector-todo = Demander dans quels métiers sont ces emplois, et prendre le rapport entre emplois et chiffre d’affaires de la filière.
q4-jobs-exceed-sector-clears = la liste des métiers auxquels ces emplois appartiennent
q4-jobs-exceed-sector-asks = À quels métiers appartiennent ces emplois, et comment ont-ils été calculés ?
q4-jobs-exceed-sector-fires = Emplois dits perdus : { $jobs }. Emplois de la filière à cet endroit : { $sector }. Les premiers représentent { $share } des seconds.
q4-jobs-exceed-sector-clear = Emplois dits perdus : { $jobs }. Emplois de la filière à cet endroit : { $sector }. Les premiers représentent { $share } des seconds.
q4-jobs-exceed-sector-unknown = Les emplois de la filière à cet endroit et cette année-là ne sont pas connus.

### U: units, wording, arithmetic

u1-up-to-title = Un maximum sans son estimation
u1-up-to-looks-for = Un chiffre précédé de « jusqu'à » ou de mots semblables, employé comme s'il était l'estimation.
u1-up-to-how = On lit le mot qui précède le chiffre, et qui en a fait un titre sans ce mot. C’est un avertissement. Ce n’est une erreur que si l’auteur du chiffre l’a fait lui-même : ce que la presse omet n’est pas de son fait.
u1-up-to-why = Dans un essai pour l'autorité américaine de la concurrence, 46 % des lecteurs d'une publicité annonçant « jusqu'à 47 % » ont retenu 47 %.
u1-up-to-limits = Cela ne dit pas que le maximum est faux. On ne sait pas où se trouve l'estimation.
u1-up-to-todo = Lire le chiffre comme un maximum, et le dire chaque fois qu'on le cite.
u1-up-to-clears = l’estimation sous le maximum, avec sa fourchette
u1-up-to-asks = Quelle était l'estimation, et de quelle fourchette ce chiffre est-il la borne supérieure ?
u1-up-to-fires = Le chiffre a été publié comme un maximum, « jusqu’à ». L’estimation sous ce maximum n’a pas été trouvée.
u1-up-to-fires-headline = Le chiffre a été publié comme un maximum, « jusqu’à », et repris en titre sans ce mot ; ce fichier ne dit pas par qui. L’estimation sous ce maximum n’a pas été trouvée.
u1-up-to-fires-reports = L’auteur du chiffre l’a publié comme un maximum, « jusqu’à ». Des comptes rendus en ont fait un titre sans ce mot : c’est leur fait, non le sien. L’estimation sous ce maximum n’a pas été trouvée.
u1-up-to-fires-claimant = L’auteur du chiffre l’a publié comme un maximum, « jusqu’à », et en a fait un titre sans ce mot. L’estimation sous ce maximum n’a pas été trouvée.
u1-up-to-clear = Le chiffre n'a pas été publié comme un maximum.
u1-up-to-unknown = On ne connaît pas les mots dans lesquels le chiffre a été publié.

u2-no-period-title = Une perte sans durée
u2-no-period-looks-for = Un chiffre qui ne dit pas sur quelle durée, ou auquel les comptes rendus en donnent de différentes.
u2-no-period-how = On lit la période publiée et celles que donnent les comptes rendus. Aucune, ou plus d'une, est une erreur.
u2-no-period-why = Une somme sur deux ans fait moitié moins par an. En 2010, le même chiffre figurait sans période dans un article et comme annuel dans un autre.
u2-no-period-limits = Cela ne dit pas quelle période est la bonne.
u2-no-period-todo = Donner le chiffre pour chaque période rapportée tant que son auteur n'a pas précisé.
u2-no-period-clears = une période, précisée par l’auteur du chiffre
u2-no-period-asks = Sur quelle période la perte a-t-elle été comptée ?
u2-no-period-fires = Aucune période n'a été publiée.
u2-no-period-fires-differ = Les comptes rendus ne s’accordent pas sur la période. Ils donnent : { $periods }.
u2-no-period-none = aucune
u2-no-period-year = un an
u2-no-period-months = { $months ->
    [one] un mois
   *[other] { $months } mois
}
u2-no-period-clear = Une période a été publiée, et les comptes rendus concordent.
u2-no-period-unknown = On ne sait pas si une période a été publiée.

u3-currency-year-title = Monnaies ou années mêlées
u3-currency-year-looks-for = Des nombres en plusieurs monnaies ou de plusieurs années dans un même chiffre, ou un vieux chiffre cité comme neuf.
u3-currency-year-how = On lit les monnaies et les années des prix publiés, et l'année où le chiffre est apparu. Plusieurs d'entre elles, ou une reprise après deux ans ou plus, donnent un avertissement.
u3-currency-year-why = Les prix, les marchés et les taux de change bougent. Des chiffres de 1986 et de 1991 étaient encore cités en 2008.
u3-currency-year-limits = Cela ne dit pas que la conversion changerait grand-chose.
u3-currency-year-todo = Convertir avec des taux et des indices de prix déclarés.
u3-currency-year-clears = tous les nombres dans une seule monnaie et aux prix d’une seule année
u3-currency-year-asks = En quelle monnaie et aux prix de quelle année est chaque nombre ?
u3-currency-year-fires = Les nombres publiés mêlent : { $mixed }.
u3-currency-year-fires-reused = Le chiffre est apparu en { $first }, { $years } ans avant l'année pour laquelle il est cité.
u3-currency-year-clear = Les nombres publiés sont dans une seule monnaie et d'une même époque.
u3-currency-year-unknown = Monnaies et années des prix n'ont pas été publiées.

u4-magnitude-title = Les nombres ne font pas le chiffre
u4-magnitude-looks-for = Des nombres publiés dont le produit, ou la somme, n'est pas le chiffre.
u4-magnitude-how = Les facteurs publiés sont multipliés, sinon volume, taux, prix et multiplicateur ; les parties publiées sont additionnées. À partir de 1,5 fois trop ou trop peu c'est un avertissement, à partir de 5 fois une erreur.
u4-magnitude-why = Des erreurs d'un facteur dix ont été imprimées, et citées pendant des années.
u4-magnitude-limits = Cela ne dit pas quel nombre est faux : un facteur peut ne pas avoir été publié.
u4-magnitude-todo = Remplacer le chiffre par ce que donnent les nombres, ou demander ce qui manque.
u4-magnitude-clears = des nombres dont le produit, ou la somme, est le chiffre
u4-magnitude-asks = De quels nombres le chiffre découle-t-il ?
u4-magnitude-fires = Les nombres publiés donnent { $made }, le chiffre est de { $amount }.
u4-magnitude-clear = Les nombres publiés donnent { $made }, près du chiffre de { $amount }.
u4-magnitude-unknown = Les nombres qui font le chiffre n'ont pas été publiés.

u5-false-precision-title = Plus de chiffres qu'on n'en sait
u5-false-precision-looks-for = Un montant avec plus de chiffres significatifs que n'en permettent son erreur ou les nombres dont il est tiré.
u5-false-precision-how = On compte les chiffres significatifs du montant, sans les zéros de la fin. On les compare à ceux que permet l'erreur ou la fourchette publiée ; à défaut, à ceux du nombre publié le plus grossier, plus un.
u5-false-precision-why = Des chiffres se lisent comme un savoir.
u5-false-precision-limits = Cela ne dit pas que le montant est faux, seulement que ses derniers chiffres ne veulent rien dire.
u5-false-precision-todo = L'arrondir.
u5-false-precision-clears = le montant, arrondi aux chiffres justifiés
u5-false-precision-asks = Quelle est l'erreur du montant ?
u5-false-precision-fires = Le montant a { $digits } chiffres significatifs ; les nombres publiés en permettent { $supported }.
u5-false-precision-clear = Le montant a { $digits } chiffres significatifs ; les nombres publiés en permettent { $supported }.
u5-false-precision-unknown = Ni une erreur ni un nombre dont le montant serait tiré n'ont été publiés.

u6-no-range-title = Un nombre, pas de fourchette
u6-no-range-looks-for = Un nombre unique pour ce qui n'a pas été compté mais calculé.
u6-no-range-how = Un avertissement si ni fourchette ni erreur n'ont été publiées avec lui.
u6-no-range-why = Sans fourchette, nul ne distingue une mesure d'une supposition. Que l'incertitude soit au moins mentionnée est la première demande des statisticiens.
u6-no-range-limits = Cela ne dit pas que le nombre est faux, ni quelle est la largeur de sa fourchette.
u6-no-range-todo = Demander la fourchette, ou en simuler une.
u6-no-range-clears = une fourchette ou une marge d’erreur, publiée avec le chiffre
u6-no-range-asks = Entre quelles valeurs la perte se situe-t-elle, et avec quelle confiance ?
u6-no-range-fires = Ni fourchette ni marge d’erreur n’ont été trouvées avec le chiffre.
u6-no-range-clear = Une fourchette ou une erreur a été publiée.
u6-no-range-unknown = On ne connaît pas les mots dans lesquels le chiffre a été publié.

### G and D: scope, geography, double counting

bearer-rightholder = l’ayant droit
bearer-industry = la filière
bearer-economy = l’économie
bearer-society = la société
bearer-state = l’État

g1-geo-share-title = La part d’un pays dans le monde
g1-geo-share-looks-for = Un pays dont la part du chiffre mondial est trop grande ou trop petite.
g1-geo-share-how = La part déclarée est mise à côté de la part du pays dans la population, les internautes, le produit intérieur et les recettes des salles. Si toutes s’écartent de plus de 3 fois, c’est un avertissement, de plus de 10 fois une erreur.
g1-geo-share-why = Deux chiffres d’un même auteur doivent aller ensemble.
g1-geo-share-limits = Cela ne dit pas lequel des deux est faux. Qu’ils aillent ensemble ne prouve ni l’un ni l’autre.
g1-geo-share-todo = Demander comment l’un a été tiré de l’autre.
g1-geo-share-clears = la façon dont le chiffre mondial découle de celui du pays
g1-geo-share-asks = Comment le chiffre mondial a-t-il été tiré de celui du pays, ou l’inverse ?
g1-geo-share-fires = { $claimed } du chiffre concerne { $territory }. Selon { $references } repères, sa part du monde est entre { $low } et { $high } : tous sont loin.
g1-geo-share-clear = { $claimed } du chiffre concerne { $territory }. Selon { $references } repères, sa part du monde est entre { $low } et { $high } : cela concorde.
g1-geo-share-unknown = La part du pays dans le monde n’est pas connue pour cette année.

g2-catalogue-scope-title = Une langue, le monde entier
g2-catalogue-scope-looks-for = Une perte dans le monde entier pour des œuvres liées à une langue.
g2-catalogue-scope-how = La part du chiffre qui revient à un pays est mise à côté de sa part des locuteurs. Un écart de plus de 3 fois est un avertissement, de plus de 10 fois une erreur.
g2-catalogue-scope-why = Qui ne peut suivre un film n’est guère un acheteur perdu. Ce contrôle ne demande aucun taux de substitution.
g2-catalogue-scope-limits = Cela ne dit pas que personne d’autre n’a copié ces œuvres. Si d’autres œuvres sont dans le chiffre, comme des films sans sous-titres, qui voyagent plus loin, il peut être plus grand.
g2-catalogue-scope-todo = Demander quelles œuvres ont été comptées, et pour qui.
g2-catalogue-scope-clears = un décompte par pays, ou par œuvre, derrière le chiffre mondial
g2-catalogue-scope-asks = Quelles œuvres sont dans le chiffre mondial, et qui les a utilisées hors de l’aire linguistique ?
g2-catalogue-scope-fires = D’après ce qui a été publié, les œuvres sont liées à une langue : { $language }. Ses locuteurs vivent pour { $speakers } { $in } ; or { $claimed } du chiffre y revient. Ce qui est avancé là correspondrait à { $fits } en tout.
g2-catalogue-scope-clear = D’après ce qui a été publié, les œuvres sont liées à une langue : { $language }. Ses locuteurs vivent pour { $speakers } { $in }, et { $claimed } du chiffre y revient ; ce qui est avancé là correspond à { $fits } en tout.
g2-catalogue-scope-unknown = On n’a pas publié si les œuvres sont liées à une langue ou à un territoire.

g3-actor-attribution-title = Plus que sa part
g3-actor-attribution-looks-for = La perte de tout un marché, imputée à un groupe ou à un site.
g3-actor-attribution-how = Le chiffre est mis à côté de la perte due à toutes les copies, à défaut des recettes en salles, puis de la part de l’acteur dans les copies. Si c’est une part des œuvres d’une langue, elle est rapportée à toutes les copies par le nombre de locuteurs : c’est notre estimation. Au-delà de 2 fois cette part, c’est une erreur.
g3-actor-attribution-why = Un groupe ne peut coûter plus que sa part, et sans lui d’autres auraient fourni une partie des mêmes œuvres.
g3-actor-attribution-limits = Cela ne dit pas que l’acteur n’a rien coûté. Les recettes en salles ne sont pas ce que coûtent toutes les copies : c’est un repère.
g3-actor-attribution-todo = Demander quelle part de toutes les copies est imputée au groupe.
g3-actor-attribution-clears = une part comptée de toutes les copies, et une perte en proportion
g3-actor-attribution-asks = Quelle part de toutes les copies est passée par cet acteur, et comment a-t-elle été comptée ?
g3-actor-attribution-fires = Imputé à : { $actor }. Le chiffre représente { $claimed } de la perte due à toutes les copies ({ $whole }), pour { $share } des copies.
g3-actor-attribution-fires-market = Imputé à : { $actor }. Le chiffre équivaut à { $claimed } des recettes en salles de tous les films ({ $whole } par an), pour environ { $share } des copies, selon notre estimation. Aucune perte due à toutes les copies n’a été trouvée pour comparer.
g3-actor-attribution-clear = Imputé à : { $actor }. Le chiffre représente { $claimed } de la perte due à toutes les copies ({ $whole }), pour { $share } des copies.
g3-actor-attribution-clear-market = Imputé à : { $actor }. Le chiffre équivaut à { $claimed } des recettes en salles de tous les films ({ $whole } par an), pour environ { $share } des copies, selon notre estimation. Aucune perte due à toutes les copies n’a été trouvée pour comparer.
g3-actor-attribution-unknown = La perte est imputée à un acteur ; sa part de toutes les copies, ou la perte due à toutes, n’est pas connue.

g4-industry-vs-economy-title = La perte d’une filière, dite de l’économie
g4-industry-vs-economy-looks-for = La perte d’une filière appelée perte pour l’économie ou la société.
g4-industry-vs-economy-how = On lit qui est dit supporter la perte, et si les dépenses faites ailleurs en sont déduites.
g4-industry-vs-economy-why = L’argent qui n’est pas dépensé en films l’est en autre chose. Dans un pays, c’est un transfert.
g4-industry-vs-economy-limits = Cela ne dit pas que la filière n’a rien perdu, ni que les effets à long terme sont nuls.
g4-industry-vs-economy-todo = Dire de qui est la perte.
g4-industry-vs-economy-clears = ce à quoi l’argent a servi à la place, déduit de la perte
g4-industry-vs-economy-asks = De qui est cette perte, et à quoi l’argent a-t-il servi à la place ?
g4-industry-vs-economy-fires = La perte est dite supportée par { $bearer } ; les dépenses faites ailleurs n’en sont pas déduites.
g4-industry-vs-economy-clear = La perte est dite supportée par { $bearer }, et rien de plus n’en est tiré.
g4-industry-vs-economy-unknown = On ne sait pas qui est dit supporter la perte.

g5-import-leakage-title = La perte d’ayants droit étrangers, comptée ici
g5-import-leakage-looks-for = Des pertes d’ayants droit étrangers comptées comme pertes du pays.
g5-import-leakage-how = On lit si elles sont dans le chiffre, et quelle part revient aux ayants droit du pays.
g5-import-leakage-why = De l’argent non dépensé pour un film étranger, la part étrangère aurait quitté le pays.
g5-import-leakage-limits = Cela ne dit pas que les ayants droit étrangers ne perdent rien.
g5-import-leakage-todo = Donner à part la part du pays.
g5-import-leakage-clears = la part nationale de la perte, donnée à part
g5-import-leakage-asks = Quelle part de la perte tombe sur des ayants droit du pays ?
g5-import-leakage-fires = Des pertes d’ayants droit étrangers sont dans le chiffre ; la part du pays n’est pas connue.
g5-import-leakage-fires-share = Des pertes d’ayants droit étrangers sont dans le chiffre ; { $share } en revient au pays.
g5-import-leakage-clear = Les pertes d’ayants droit étrangers ne sont pas dans le chiffre.
g5-import-leakage-unknown = On n’a pas publié si des pertes d’ayants droit étrangers sont dans le chiffre.

d1-group-overlap-title = Des groupes qui se recoupent
d1-group-overlap-looks-for = Des groupes, sites ou œuvres additionnés bien qu’ils se recoupent.
d1-group-overlap-how = Leurs parts sont additionnées. Au-delà du tout, c’est une erreur.
d1-group-overlap-why = Qui utilise deux sites n’a pas fait perdre deux ventes d’un film.
d1-group-overlap-limits = Cela ne dit pas quelle est l’ampleur du recoupement. Une somme inférieure au tout peut en cacher un.
d1-group-overlap-todo = Diviser par la somme tant que le recoupement n’est pas connu.
d1-group-overlap-clears = des parts sans recoupement, qui ne dépassent pas le tout
d1-group-overlap-asks = Quelle est l’ampleur du recoupement, et a-t-il été retiré ?
d1-group-overlap-fires = { $parts } parts d’un tout en font ensemble { $sum }.
d1-group-overlap-clear = { $parts } parts d’un tout en font ensemble { $sum }.
d1-group-overlap-unknown = Les parts de ceux à qui la perte est imputée n’ont pas été publiées.

d2-channel-overlap-title = Une copie, plusieurs ventes perdues
d2-channel-overlap-looks-for = Une copie qui remplace en entier un billet, un disque et une diffusion.
d2-channel-overlap-how = Les ventes perdues par copie sont additionnées sur les canaux. Au-delà de 1, c’est une erreur.
d2-channel-overlap-why = Une personne achète rarement trois fois le même film.
d2-channel-overlap-limits = Cela ne dit pas qu’une copie ne peut jamais coûter plus d’une vente : un fichier peut servir à plusieurs.
d2-channel-overlap-todo = Demander ce qui montre plus d’une vente par copie.
d2-channel-overlap-clears = la preuve qu’une copie remplace plus d’une vente
d2-channel-overlap-asks = Qu’est-ce qui montre qu’une copie a remplacé plus d’une vente ?
d2-channel-overlap-fires = Sur { $parts } canaux, une copie remplace { $sum }.
d2-channel-overlap-clear = Sur { $parts } canaux, une copie remplace { $sum }.
d2-channel-overlap-unknown = Plusieurs canaux sont additionnés ; le nombre de ventes qu’une copie remplace dans chacun n’a pas été publié.

d3-multiplier-tiers-title = La même vente à chaque étage
d3-multiplier-tiers-looks-for = La production du producteur, du grossiste et du magasin additionnée pour la même vente.
d3-multiplier-tiers-how = La somme des étages est mise à côté du prix final des ventes. Au-delà, c’est une erreur.
d3-multiplier-tiers-why = Le prix en magasin contient déjà ce que le magasin a payé.
d3-multiplier-tiers-limits = Cela ne dit pas que les autres étages ne perdent rien.
d3-multiplier-tiers-todo = Compter une fois la valeur qu’ajoute chaque étage.
d3-multiplier-tiers-clears = la valeur ajoutée de chaque étage au lieu de sa production
d3-multiplier-tiers-asks = Quelle valeur chaque étage ajoute-t-il à ces ventes ?
d3-multiplier-tiers-fires = { $tiers } étages font { $sum }, pour des ventes dont le prix final est { $price }.
d3-multiplier-tiers-clear = { $tiers } étages font { $sum }, pour des ventes dont le prix final est { $price }.
d3-multiplier-tiers-unknown = Plusieurs étages sont additionnés ; le prix final des ventes n’a pas été publié.

d4-tax-on-top-title = La taxe comptée deux fois
d4-tax-on-top-looks-for = Une taxe ajoutée à une perte qui la contient déjà.
d4-tax-on-top-how = Quand une taxe est ajoutée, on lit si le prix la contient.
d4-tax-on-top-why = Le même argent est compté comme perdu par la filière et par l’État.
d4-tax-on-top-limits = Cela ne dit pas que l’État n’a rien perdu.
d4-tax-on-top-todo = Laisser la taxe à un seul endroit.
d4-tax-on-top-clears = la taxe à un seul endroit
d4-tax-on-top-asks = La taxe est-elle dans le prix, et si oui, pourquoi l’ajouter ?
d4-tax-on-top-fires = { $tax } de taxe est ajouté à une perte à des prix qui la contiennent.
d4-tax-on-top-clear = { $tax } de taxe est ajouté à une perte à des prix hors taxe.
d4-tax-on-top-unknown = Une taxe est ajoutée ; on n’a pas publié si les prix la contiennent.

### J and X: economy, projections, causes

j1-gross-jobs-title = Des emplois perdus ici, aucun gardé là
j1-gross-jobs-looks-for = Des emplois dits perdus, sans ceux que le même argent garde ailleurs.
j1-gross-jobs-how = On lit si les dépenses faites ailleurs sont déduites des emplois. Sinon, c’est une erreur.
j1-gross-jobs-why = L’argent épargné est dépensé, et donne du travail là où il l’est. L’industrie du film conteste que cela compense.
j1-gross-jobs-limits = Cela ne dit pas que la filière n’a perdu aucun emploi.
j1-gross-jobs-todo = Donner les emplois nets des dépenses ailleurs, ou dire qu’ils sont bruts.
j1-gross-jobs-clears = des emplois nets de ceux que l’argent soutient ailleurs
j1-gross-jobs-asks = À quoi les utilisateurs ont-ils dépensé l’argent, et combien d’emplois cela garde-t-il ?
j1-gross-jobs-fires = { $jobs } emplois sont dits perdus ; ceux que l’argent garde ailleurs n’en sont pas déduits.
j1-gross-jobs-clear = { $jobs } emplois sont dits perdus, nets de ceux que l’argent garde ailleurs.
j1-gross-jobs-unknown = Des emplois sont dits perdus ; on n’a pas publié si ceux gardés ailleurs en sont déduits.

j2-multiplier-title = Un grand multiplicateur
j2-multiplier-looks-for = Un multiplicateur fait pour une région, ou un grand, sur le chiffre d’un pays.
j2-multiplier-how = Le multiplicateur est lu. Au-delà de 2, ou s’il est régional, c’est un avertissement.
j2-multiplier-why = Ce qui a été acheté à la place a aussi un multiplicateur. L’office américain offre les siens pour les États, pas pour le pays.
j2-multiplier-limits = Cela ne dit pas qu’une perte s’arrête à la filière qui la supporte.
j2-multiplier-todo = Donner la perte directe à côté de la perte multipliée.
j2-multiplier-clears = un multiplicateur établi pour le pays, à côté de celui des dépenses faites ailleurs
j2-multiplier-asks = D’où vient le multiplicateur, et quel est celui des dépenses faites ailleurs ?
j2-multiplier-fires = La perte directe est multipliée par { $multiplier }.
j2-multiplier-fires-regional = La perte directe est multipliée par { $multiplier }, un multiplicateur fait pour une région.
j2-multiplier-clear = La perte directe est multipliée par { $multiplier }.
j2-multiplier-unknown = La perte directe est multipliée ; par combien, on ne l’a pas publié.

j3-jobs-per-million-title = Des emplois par million
j3-jobs-per-million-looks-for = Bien plus, ou bien moins, d’emplois par million que la filière n’en a.
j3-jobs-per-million-how = Les emplois par million de perte sont mis à côté des emplois par million encaissé par la filière. Au-delà du double ou sous la moitié, c’est un avertissement.
j3-jobs-per-million-why = Les emplois sont rarement observés ; ils sont calculés à partir de l’argent.
j3-jobs-per-million-limits = Cela ne dit pas que les emplois sont proportionnels à l’argent. Certains rapports comptent les emplois indirects, d’autres non.
j3-jobs-per-million-todo = Calculer avec le rapport de la filière et montrer les deux.
j3-jobs-per-million-clears = le rapport entre emplois et argent de la filière, ou la raison d’un autre
j3-jobs-per-million-asks = Avec quel rapport les emplois ont-ils été calculés, et les indirects y sont-ils ?
j3-jobs-per-million-fires = L’affirmation compte { $claimed } emplois par million, la filière { $sector }.
j3-jobs-per-million-clear = L’affirmation compte { $claimed } emplois par million, la filière { $sector }.
j3-jobs-per-million-unknown = Les emplois par million de la filière ne sont pas connus pour ce lieu et cette année.

j4-transfer-as-loss-title = Un transfert, dit perte pour la société
j4-transfer-as-loss-looks-for = Une perte pour la société qui laisse de côté ce que les utilisateurs ont gagné.
j4-transfer-as-loss-how = Si la société est dite perdante, on lit si le gain des utilisateurs en est déduit. Sinon, c’est une erreur.
j4-transfer-as-loss-why = Ce que les utilisateurs n’ont pas payé, ils l’ont gardé. Dans une étude, les vendeurs perdaient 25 dollars par étudiant et les utilisateurs en gagnaient 70.
j4-transfer-as-loss-limits = Cela ne dit pas que le gain des utilisateurs rembourse les producteurs, ni que rien n’est perdu à long terme.
j4-transfer-as-loss-todo = Montrer les deux comptes.
j4-transfer-as-loss-clears = ce que les utilisateurs ont gagné, déduit de la perte
j4-transfer-as-loss-asks = Qu’ont gagné les utilisateurs, et que perd la société quand on le déduit ?
j4-transfer-as-loss-fires = La société est dite perdante ; ce que les utilisateurs ont gagné n’en est pas déduit.
j4-transfer-as-loss-clear = La société est dite perdante, et ce que les utilisateurs ont gagné en est déduit.
j4-transfer-as-loss-unknown = La société est dite perdante ; on n’a pas publié si le gain des utilisateurs en est déduit.

x1-static-title = Des années d’avance, sans rien qui change
x1-static-looks-for = Un chiffre pour une année à venir avec le taux, le prix et le volume d’aujourd’hui.
x1-static-how = Les années entre les données et le chiffre sont comptées. Au-delà de 2 ans, si rien ne change entre-temps, c’est un avertissement.
x1-static-why = Les copies peuvent étendre un marché avant de le réduire : même le signe de la perte peut dépendre de l’horizon. Le streaming a changé le volume en quelques années.
x1-static-limits = Cela ne dit pas dans quel sens le chiffre se trompe.
x1-static-todo = Montrer plusieurs scénarios au lieu d’une seule ligne.
x1-static-clears = une projection où le taux, le prix ou le volume peuvent changer
x1-static-asks = Que peut-il changer entre les données et l’année du chiffre, et comment en a-t-on tenu compte ?
x1-static-fires = Le chiffre est à { $years } ans de ses données, et rien ne change entre-temps.
x1-static-clear = Le chiffre est à { $years } ans de ses données.
x1-static-clear-dynamic = Le chiffre est à { $years } ans de ses données, et ce qui peut changer entre-temps est pris en compte.
x1-static-unknown = Le chiffre est une projection ; son horizon, ou ce qui change en route, n’a pas été publié.

x2-growth-extrapolation-title = Des pertes qui croissent avec le trafic
x2-growth-extrapolation-looks-for = Une projection où les pertes croissent avec le trafic ou le débit d’Internet.
x2-growth-extrapolation-how = Le moteur de la projection est lu. Trafic et débit sont une erreur.
x2-growth-extrapolation-why = Plus de trafic n’est pas plus d’achats perdus : les fichiers grossissent, et d’autres usages croissent.
x2-growth-extrapolation-limits = Cela ne dit pas que les pertes n’ont pas augmenté.
x2-growth-extrapolation-todo = Projeter les ventes, pas le trafic.
x2-growth-extrapolation-clears = une projection selon les ventes et non selon le trafic
x2-growth-extrapolation-asks = Pourquoi les ventes perdues croîtraient-elles aussi vite que le trafic ?
x2-growth-extrapolation-fires = La perte croît avec { $driver }, jusqu’à { $multiple } fois sa taille. Le trafic n’est pas fait d’achats.
x2-growth-extrapolation-clear = La perte croît avec { $driver }, jusqu’à { $multiple } fois sa taille.
x2-growth-extrapolation-unknown = Le chiffre est une projection ; avec quoi elle croît n’a pas été publié.

x3-trend-as-cause-title = Une baisse, une seule cause
x3-trend-as-cause-looks-for = Une baisse des ventes imputée au piratage en entier, ou pas du tout.
x3-trend-as-cause-how = La part de la baisse imputée au piratage est lue. Le tout et le rien sont tous deux des avertissements.
x3-trend-as-cause-why = Les synthèses se partagent : l’une dit pas plus de 20 % de la baisse de la musique enregistrée, l’autre que la plupart des études impliquent le tout.
x3-trend-as-cause-limits = Cela ne dit pas laquelle a raison.
x3-trend-as-cause-todo = Montrer les deux bouts.
x3-trend-as-cause-clears = une étude qui distingue le piratage des autres causes de la baisse
x3-trend-as-cause-asks = Qu’est-ce qui a changé d’autre sur la période, et comment l’a-t-on distingué ?
x3-trend-as-cause-fires = { $share } de la baisse est imputée au piratage : il ne reste rien à une autre cause.
x3-trend-as-cause-fires-none = { $share } de la baisse est imputée au piratage, comme s’il n’y était pour rien.
x3-trend-as-cause-clear = { $share } de la baisse est imputée au piratage.
x3-trend-as-cause-unknown = Une baisse des ventes est nommée, mais pas la part imputée au piratage.

x4-stale-rate-title = Un taux venu d’ailleurs
x4-stale-rate-looks-for = Un taux d’un autre média, ou de données anciennes.
x4-stale-rate-how = Les années entre les données du taux et le chiffre sont comptées ; au-delà de 8, c’est une remarque. Un autre média en est une aussi.
x4-stale-rate-why = L’offre légale, les prix et les habitudes changent ce qu’une copie remplace.
x4-stale-rate-limits = Cela ne dit pas que le taux est faux ici, ni dans quel sens.
x4-stale-rate-todo = Élargir la fourchette du taux, et dire d’où il vient.
x4-stale-rate-clears = un taux pour ce type d’œuvres, tiré de données récentes
x4-stale-rate-asks = Pourquoi un taux venu de là vaudrait-il ici ?
x4-stale-rate-fires = Les données du taux sont à { $years } ans du chiffre.
x4-stale-rate-fires-medium = Le taux a été mesuré sur : { $medium } ; le chiffre porte sur : { $own }.
x4-stale-rate-clear = Les données du taux sont à { $years } ans du chiffre.
x4-stale-rate-unknown = De quel média ou de quelle année vient le taux n’a pas été publié.

### E: evidence and openness

e1-no-method-title = Un chiffre invérifiable
e1-no-method-looks-for = Un chiffre dont les hypothèses ne sont pas dites, que personne ne pourrait refaire, ou qu’aucun tiers n’a relu.
e1-no-method-how = Trois questions sont posées. Un seul « non » est un avertissement, trois sont une erreur.
e1-no-method-why = Sans méthode, un chiffre ne peut être ni confirmé ni réfuté.
e1-no-method-limits = Cela ne dit pas que le chiffre est faux.
e1-no-method-todo = Citer le chiffre comme une assertion tant que la méthode n’est pas publiée.
e1-no-method-clears = les hypothèses, les données et une relecture indépendante, publiées
e1-no-method-asks = Comment le chiffre a-t-il été calculé, à partir de quelles données, et qui l’a vérifié ?
e1-no-method-fires = Sur trois conditions, non remplies : { $no }.{ $yes }{ $open }
e1-no-method-clear = Aucune des trois conditions n’est connue pour manquer.{ $yes }{ $open }{ $no }
e1-no-method-met = {" "}Remplies : { $what }.
e1-no-method-open = {" "}Inconnues : { $what }.
e1-no-method-stated = ses hypothèses sont énoncées
e1-no-method-verifiable = d’autres pourraient refaire le calcul
e1-no-method-reviewed = des tiers ont relu le calcul
e1-no-method-unknown = On ne sait pas si les hypothèses sont dites, vérifiables ou relues.

e2-interested-funder-title = Un payeur intéressé
e2-interested-funder-looks-for = Un payeur qui gagne à un chiffre élevé, ou à un chiffre bas.
e2-interested-funder-how = Le payeur et son intérêt sont lus, pour les affirmations comme pour les critiques. C’est une remarque, rien de plus.
e2-interested-funder-why = Dans les essais de médicaments, les résultats payés étaient favorables 1,27 fois plus souvent.
e2-interested-funder-limits = Cela ne dit pas que le chiffre est faux. Il faut bien que quelqu’un paie les études.
e2-interested-funder-todo = Nommer le payeur quand le chiffre est cité.
e2-interested-funder-clears = un payeur qui ne gagne ni à un chiffre élevé ni à un chiffre bas
e2-interested-funder-asks = Qui a payé, et à quelles conditions ?
e2-interested-funder-fires = { $funder } a payé, et gagne à un chiffre élevé. Ce n’est pas une réfutation.
e2-interested-funder-fires-low = { $funder } a payé, et gagne à un chiffre bas. Ce n’est pas une réfutation.
e2-interested-funder-clear = { $funder } a payé, sans gagner que l’on sache à un chiffre élevé ou bas.
e2-interested-funder-unknown = On ne sait pas qui a payé, ou à quel chiffre le payeur gagne.

e3-citation-loop-title = Des citations sans données
e3-citation-loop-looks-for = Une chaîne de citations sans données au bout.
e3-citation-loop-how = On remonte de citation en citation, aussi loin que possible.
e3-citation-loop-why = La répétition ne confirme pas un chiffre. Les 250 milliards de dollars de 2008 remontaient à un encadré de 1991.
e3-citation-loop-limits = Cela ne dit pas que le premier à nommer le chiffre l’a inventé.
e3-citation-loop-todo = Citer le dernier maillon qui a des données, ou taire le chiffre.
e3-citation-loop-clears = un maillon de la chaîne qui ait des données
e3-citation-loop-asks = De quelles données vient le chiffre ?
e3-citation-loop-fires = La chaîne de citations finit sans données : { $chain }.
e3-citation-loop-clear = La chaîne de citations finit sur des données : { $chain }.
e3-citation-loop-unknown = On ne sait pas si des données se trouvent au bout de la chaîne de citations.

critique-few-rates = la base d’études a { $k } taux indépendants pour ce média, et il en faut { $least }
e4-cherry-pick-title = Une étude parmi d’autres
e4-cherry-pick-looks-for = Le taux d’une seule étude, loin des autres, quand il y en a plusieurs.
e4-cherry-pick-how = Le taux est mis à côté des quartiles des taux indépendants de son média. En dehors, c’est un avertissement. Avec moins de cinq taux, rien n’est dit.
e4-cherry-pick-why = Parmi beaucoup d’études, on en trouve une pour presque tout chiffre.
e4-cherry-pick-limits = Cela ne dit pas que l’étude est fausse. C’est peut-être la meilleure.
e4-cherry-pick-todo = Montrer le taux à côté des autres et dire pourquoi il a été choisi.
e4-cherry-pick-clears = les autres études, montrées à côté de celle qui a été choisie
e4-cherry-pick-asks = Pourquoi cette étude, et combien d’autres ont été pesées ?
e4-cherry-pick-fires = Le taux de { $rate } vient d’une seule étude. La moitié des { $k } taux indépendants sont entre { $low } et { $high } : il est en dehors.
e4-cherry-pick-clear = Le taux de { $rate } vient d’une seule étude. La moitié des { $k } taux indépendants sont entre { $low } et { $high } : il est dedans.
e4-cherry-pick-clear-several = Le taux repose sur { $studies } études.
e4-cherry-pick-unknown = On ne peut dire si le taux a été choisi parmi plusieurs.

e5-corrected-later-title = Corrigé depuis
e5-corrected-later-looks-for = Un chiffre corrigé ou retiré après sa publication.
e5-corrected-later-how = La correction déclarée est lue.
e5-corrected-later-why = Le premier chiffre continue d’être cité. La part de 44 % attribuée aux étudiants a circulé deux ans avant de devenir 15 %.
e5-corrected-later-limits = Cela ne dit pas que le chiffre corrigé est juste.
e5-corrected-later-todo = Citer la correction avec le chiffre, ou taire le chiffre.
e5-corrected-later-clears = le chiffre corrigé à la place du premier
e5-corrected-later-asks = La correction a-t-elle été publiée là où le chiffre l’avait été ?
e5-corrected-later-fires = Le chiffre a été corrigé : { $erratum }.
e5-corrected-later-clear = L’auteur de ce fichier ne connaît pas de correction.
e5-corrected-later-unknown = Aucune source n’a été vue : on ne sait pas si le chiffre a été corrigé.

### K: fairness of critics

k1-small-s-big-loss-title = Un petit taux, vite écarté
k1-small-s-big-loss-looks-for = Un critique qui écarte la perte parce que peu de copies remplacent une vente.
k1-small-s-big-loss-how = Le taux du critique est multiplié par le nombre de copies pour une vente légale. Au-delà de 10 % de ventes perdues, c’est un avertissement.
k1-small-s-big-loss-why = Un petit taux sur beaucoup de copies enlève beaucoup de ventes. Avec 100 copies pour 40 ventes, un taux de 0,2 enlève une vente sur trois.
k1-small-s-big-loss-limits = Cela ne dit pas que l’affirmation est juste, ni que le taux du critique est faux.
k1-small-s-big-loss-todo = Donner la perte qui découle du taux du critique lui-même.
k1-small-s-big-loss-clears = l’énoncé de la perte qui découle du taux du critique lui-même
k1-small-s-big-loss-asks = Quelle perte découle de ce taux et de ce nombre de copies ?
k1-small-s-big-loss-fires = Le taux du critique, { $rate } par copie, avec { $copies } copies pour une vente légale, enlève encore { $lost } des ventes.
k1-small-s-big-loss-clear = Au taux du critique, { $rate } par copie, avec { $copies } copies pour une vente légale, { $lost } des ventes sont perdues : peu, comme il le dit.
k1-small-s-big-loss-clear-accepts = Le critique n’écarte pas la perte comme négligeable.
k1-small-s-big-loss-unknown = La perte est jugée faible, mais le taux du critique ou le nombre de copies pour une vente n’est pas donné.

k2-null-is-not-zero-title = « Non significatif » lu comme « nul »
k2-null-is-not-zero-looks-for = Un critique qui lit « pas d’effet significatif » comme « pas d’effet ».
k2-null-is-not-zero-how = La perte est calculée au bout supérieur de l’intervalle à 95 % de l’étude. Si elle dépasse le quart de l’affirmation, l’étude n’exclut pas une telle perte : c’est un avertissement.
k2-null-is-not-zero-why = Une étude qui ne distingue pas le taux de 0 ne le distingue peut-être pas non plus d’un taux élevé.
k2-null-is-not-zero-limits = Cela ne dit pas qu’il y a un effet.
k2-null-is-not-zero-todo = Montrer l’intervalle, pas le résultat du test.
k2-null-is-not-zero-clears = l’intervalle de l’étude à la place du résultat du test
k2-null-is-not-zero-asks = Quel est l’intervalle de l’estimation de l’étude ?
k2-null-is-not-zero-fires = L’intervalle de l’étude va jusqu’à { $high } par copie. À ce bout, la perte vaut { $allowed } de l’affirmation : « non significatif » ne l’exclut pas.
k2-null-is-not-zero-fires-nothing = L’intervalle de l’étude va jusqu’à { $high } par copie. À ce bout, la perte est de { $allowed }, et non nulle : « non significatif » ne l’exclut pas.
k2-null-is-not-zero-clear = L’intervalle de l’étude va jusqu’à { $high } par copie. Même à ce bout, la perte vaut { $allowed } de l’affirmation.
k2-null-is-not-zero-clear-does-not = Le critique ne lit pas « non significatif » comme « pas d’effet ».
k2-null-is-not-zero-clear-nothing = L’intervalle de l’étude va jusqu’à { $high } par copie. Même à ce bout, rien n’est perdu ({ $allowed }).
k2-null-is-not-zero-uncertain = L’intervalle de l’étude va jusqu’à { $high } par copie. À ce bout, la perte vaut environ { $allowed } de l’affirmation ; les données ne disent pas si elle dépasse le quart.
k2-null-is-not-zero-uncertain-nothing = L’intervalle de l’étude va jusqu’à { $high } par copie. À ce bout, la perte est d’environ { $allowed } ; les données ne disent pas si quelque chose est perdu.
k2-null-is-not-zero-unknown = Le critique lit « non significatif » comme « pas d’effet » ; ce que permet l’intervalle de l’étude ne peut être calculé.

k3-misattributed-method-title = Une méthode face à ce qu’on en a vu
k3-misattributed-method-looks-for = Un critique qui dit qu’une source compte chaque copie comme une vente perdue, alors qu’elle a compté moins.
k3-misattributed-method-how = Le taux que nomme le critique est mis à côté de celui que la source a employé. Sous 0,95, l’attribution ne tient pas.
k3-misattributed-method-why = Critiquer une méthode qui n’a pas été suivie laisse intacts les vrais points faibles.
k3-misattributed-method-limits = Cela ne dit pas que le taux de la source, son volume ou sa projection sont justes.
k3-misattributed-method-todo = Corriger l’attribution, puis examiner les étapes que la source a suivies.
k3-misattributed-method-clears = un passage où la source dit avoir employé ce taux
k3-misattributed-method-asks = Où la source dit-elle avoir employé ce taux ?
k3-misattributed-method-fires = Le critique dit que la source compte une perte de { $said } par copie. Ce qu’on a vu de la source donne { $used }{ $seen }.
k3-misattributed-method-clear = Le critique dit que la source compte une perte de { $said } par copie, et c’est le cas : { $used }{ $seen }.
k3-misattributed-method-seen = {" "}({ $where })
k3-misattributed-method-unknown = Le critique dit que la source compte une perte de { $said } par copie. Le taux employé n’a pas été publié ou n’a pas été vu. C’est donc une déduction du critique, ni confirmée ni réfutée.
k3-misattributed-method-unknown-supposed = Le critique suppose une perte de { $said } par copie, et dit que c’est une supposition. Le taux employé par la source n’a pas été publié ou n’a pas été vu : elle n’est donc ni confirmée ni réfutée.

k4-omitted-harm-title = Des dommages que le critique laisse de côté
k4-omitted-harm-looks-for = Des pertes hors de l’affirmation dont le critique ne parle pas.
k4-omitted-harm-how = Leur liste est lue : publicité, location, exploitation ultérieure, investissement.
k4-omitted-harm-why = Une affirmation peut être trop forte dans ce qu’elle compte et laisser tout de même des dommages de côté.
k4-omitted-harm-limits = Cela ne dit pas que ces pertes sont grandes, ni que l’affirmation est juste.
k4-omitted-harm-todo = Les nommer, et dire dans quel sens elles jouent.
k4-omitted-harm-clears = les pertes omises, nommées avec leur sens
k4-omitted-harm-asks = Le critique tient-il ces pertes pour nulles, ou ne les a-t-il pas regardées ?
k4-omitted-harm-fires = Le critique ne parle pas de : { $omitted }. Par là, l’affirmation peut aussi être trop basse.
k4-omitted-harm-clear = Le critique prend aussi en compte : { $considered }.
k4-omitted-harm-unknown = Ce que le critique considère en dehors de l’affirmation n’est pas connu.

k5-benefit-overreach-title = Le gain des utilisateurs opposé à la perte des producteurs
k5-benefit-overreach-looks-for = Ce que les utilisateurs ont gagné, employé comme si cela remboursait les producteurs.
k5-benefit-overreach-how = Le critique s’appuie sur les gains des utilisateurs et conclut sur les producteurs.
k5-benefit-overreach-why = Gains des utilisateurs et pertes des producteurs relèvent de comptes différents. Dans une étude, les vendeurs perdaient 25 dollars par étudiant et les utilisateurs en gagnaient 70 ; les vendeurs perdaient toujours 25 dollars.
k5-benefit-overreach-limits = Cela ne dit pas que les gains des utilisateurs ne comptent pas pour la société. Ils comptent.
k5-benefit-overreach-todo = Séparer les comptes, et donner les deux.
k5-benefit-overreach-clears = une conclusion sur les utilisateurs ou la société, non sur les producteurs
k5-benefit-overreach-asks = Sur la perte de qui porte la conclusion ?
k5-benefit-overreach-fires = Le critique oppose ce que les utilisateurs ont gagné à ce que les producteurs ont perdu. Le gain des uns ne paie pas les autres.
k5-benefit-overreach-clear = Le critique s’appuie sur ce que les utilisateurs ont gagné, sans conclure que les producteurs n’ont rien perdu.
k5-benefit-overreach-clear-does-not = Le critique ne s’appuie pas sur ce que les utilisateurs ont gagné.
k5-benefit-overreach-unknown = Le critique s’appuie sur ce que les utilisateurs ont gagné ; on ne sait pas sur la perte de qui il conclut.

## Inversions: what would have to be true

inversion-implied-volume-one-to-one = combien de téléchargements par an, si chacun était une vente perdue au prix de détail entier
inversion-implied-sales-per-download = combien de ventes chaque téléchargement devrait évincer, au prix de détail entier
inversion-implied-displacement = combien de ventes chaque usage réel devrait évincer, dans le compte de l’affirmation
inversion-copies-per-sale = pour combien d’usages réels une vente devrait être perdue
inversion-amount-per-copy = combien le chiffre fait par copie
inversion-implied-volume = combien de téléchargements par an, au taux de substitution du scénario
inversion-implied-price = combien une vente devrait coûter, au volume et au taux de substitution du scénario
inversion-spend-per-head = combien chaque personne aurait dépensé de plus en un an, à la caisse
inversion-units-per-head = combien de téléchargements par an et par personne : le nombre publié, sinon le volume implicite
inversion-hours-per-head = combien d’heures par an il faudrait à chaque personne pour cela
inversion-market-share-lost = la perte, rapportée à ce que rapporte le marché légal
inversion-counterfactual-share-lost = la part perdue du marché tel qu’il serait sans piratage
inversion-product-share = la perte, rapportée à tout ce que le lieu produit
inversion-implied-elasticity = de combien de pour cent les ventes baisseraient pour un pour cent de téléchargements en plus
inversion-jobs-per-million = combien d’emplois sont dits perdus pour chaque million de la perte
inversion-implied-growth = de quelle part la perte aurait augmenté chaque année depuis l’affirmation antérieure
inversion-geographic-share = quelle part de l’affirmation plus large revient à celle-ci
inversion-break-even-displacement = à partir de quel taux de substitution une mesure épargne plus qu’elle ne coûte
inversion-break-even-sampling = combien de ventes chaque usage réel devrait apporter pour que la perte soit nulle
inversion-credibility-ratio = combien de fois l’affirmation contient ce que donne un modèle
inversion-claim-percentile = combien des résultats d’un modèle sont en dessous de l’affirmation
missing-name = le scénario n’a pas de « { $name } »
missing-downloads = aucun nombre de copies n’est connu (donnée « downloads » ; `claim --volume N`)
missing-price = aucun prix n’est connu (donnée « price » ; `claim --price N`)
missing-policy-cost = aucune mesure ni son coût ne sont donnés (données « policy_cost » et « policy_share »)
missing-gross-displacement = aucun taux de substitution brut n’est donné (donnée « gross_displacement »)
missing-method-jobs = aucun emploi perdu n’est nommé (clé « method.jobs » ; `claim --jobs N`)
missing-part-of = aucune affirmation pour un territoire plus large n’est donnée (clé « part_of »)
missing-grows-from = aucune affirmation pour une année antérieure n’est donnée (clé « grows_from »)
missing-segmented = « { $name } » varie d’un segment à l’autre
missing-units = les unités des données ne permettent pas cette réponse
missing-not-finite = certains tirages divisent par 0
missing-none-is-enough = dans la moitié des tirages ou plus, aucune valeur ne suffit
missing-no-model = aucun modèle n’a tourné
missing-no-figure = le modèle n’a pas de chiffre dans le compte de l’affirmation
implied-claim = Affirmation « { $id } » : { $claim }
implied-volume-published = L’auteur a publié un volume de { $volume } ; les modèles ci-dessous tournent sur celui du scénario. Ce que le chiffre implique :
implied-volume-used = L’auteur a publié un volume de { $volume }. Ce que le chiffre implique :
implied-volume-missing = L’auteur n’a publié aucun volume. Ce que le chiffre implique :
implied-range = {" "}(fourchette à 90 % : { $range })
implied-range-open = {" "}(fourchette à 90 % à partir de { $low }, sans fin)
price-published = au prix publié
price-retail = au prix de détail entier
volume-published = Sur le volume publié
volume-ours = Sur notre volume
volume-implied = Sur le volume que le chiffre implique
each-inhabitant = chaque habitant
each-user = chaque utilisateur
each-person = chaque personne
line-implied-volume-one-to-one = { $value } si chacun était une vente perdue { $price }{ $range }{ $data }
line-implied-sales-per-download = { $volume }, { $price } : { $value } par téléchargement{ $range }{ $data }
line-implied-displacement = { $volume }, en comptant { $ledger } : { $value } par usage réel{ $range }{ $data }
line-copies-per-sale = { $volume }, en comptant { $ledger } : une vente perdue pour { $value } copies réellement utilisées{ $range }{ $data }
line-amount-per-copy = { $volume } : { $value } par copie{ $range }{ $data }
line-implied-volume = { $value } au taux de substitution de ce fichier, en comptant { $ledger }{ $range }{ $data }
line-implied-price = { $volume }, au taux de substitution de ce fichier : { $value }, ce qu’une vente devrait coûter{ $range }{ $data }
line-spend-per-head = { $value } de plus dépensés par an à la caisse par { $whom }{ $range }{ $data }
line-units-per-head = { $volume } : { $value } téléchargements par an pour { $whom }{ $range }{ $data }
line-hours-per-head = { $volume } : { $value } heures par an pour { $whom }{ $range }{ $data }
line-market-share-lost = { $value } de ce que les consommateurs y dépensent par an pour de telles œuvres{ $range }{ $data }
line-counterfactual-share-lost = { $value } de ce que serait ce marché sans la perte{ $range }{ $data }
line-product-share = { $value } de tout ce qui y est produit en un an{ $range }{ $data }
line-implied-elasticity = 1 % de téléchargements en plus changerait les ventes de { $value } %{ $range }{ $data }
line-jobs-per-million = { $value } emplois pour chaque million du chiffre{ $range }{ $data }
line-implied-growth = { $value } de plus chaque année depuis l’affirmation antérieure{ $range }{ $data }
line-geographic-share = { $value } de l’affirmation plus large qui la contient{ $range }{ $data }
line-break-even-displacement = { $volume } : la mesure se paie à partir de { $value } ventes perdues par usage réel{ $range }{ $data }
line-break-even-sampling = La perte serait nulle si chaque usage réel apportait { $value } ventes{ $range }{ $data }
implied-data = {" "}[{ $rows }]
implied-sources = Des données de contexte : { $rows }
implied-unknown = Impossible à dire, car { $reason } : { $questions }
sales-lost = { $sales } ventes perdues
sales-lost-one-in = { $sales } vente perdue (1 sur { $copies })
sales-gained = { $sales } vente perdue (un gain)
sales-none = aucune vente perdue

## Bridge

step-period = période
step-arithmetic = arithmétique
step-untraceable-volume = volume introuvable
step-untraceable-price = prix introuvable
step-volume = volume
step-price = prix
step-multiplier = multiplicateur
step-model = changement de modèle
step-attributed-share = part imputée
step-displacement = substitution
step-gross-displacement = substitution brute
step-mean-displacement = substitution moyenne
step-net-displacement = substitution nette
step-net-share = part nette
step-net-share-and-unit-cost = part nette et coût unitaire
step-purchase-probability = probabilité d’achat
step-real-use = usage réel
step-share-willing = part prête à payer
step-own = { $name }
no-bridge = pas de décomposition : { $reason }
no-bridge-figure = le modèle ne calcule rien dans le compte de l’affirmation
no-bridge-finite = un tirage n’est pas un nombre fini
no-bridge-mean = le chiffre n’a pas de moyenne
no-bridge-amount = l’affirmation est de 0
no-bridge-long = les formules du modèle sont trop longues pour être décomposées
bridge-title = De l’affirmation à ce que donne le modèle : { $claim }, { $model }
bridge-step = étape
bridge-takes = retire
bridge-share = de la distance
bridge-claim = l’affirmation
bridge-figure = ce que donne le modèle, en moyenne
bridge-range = 90 % de ses résultats se situent entre { $low } et { $high } par an.
bridge-note-log-mean = Les parts sont des moyennes sur les tirages, réparties par moyennes logarithmiques : leur ordre ne compte pas. Une part avec un moins s’ajoute à l’affirmation.
bridge-note-shapley = Les parts sont des moyennes sur les tirages et sur tous les ordres (valeurs de Shapley), car un facteur peut être nul ou négatif. Une part avec un moins s’ajoute à l’affirmation.

## Verdict

verdict-claimed = L’affirmation : une perte de { $bound }{ $amount }{ $scope }.
verdict-claimed-value = L’affirmation : { $bound }{ $amount }{ $scope }, présentés comme la valeur des copies et non comme une perte.
verdict-claimed-nothing = L’affirmation : rien n’est perdu{ $scope }.
verdict-place = {" "}{ $place }
verdict-period-unstated = Elle ne nomme aucune période ; elle est comparée ici comme une année.
verdict-period-year = Le chiffre porte sur une année.
verdict-period-over = Il couvre { $span } ; il est comparé ici par an.
verdict-volume-missing = Aucun décompte de copies n’a été trouvé avec elle : les fourchettes ci-dessous reposent sur notre propre volume, pas sur celui de l’auteur du chiffre.
verdict-volume-published = L’auteur a publié un décompte de { $volume } ; les fourchettes ci-dessous reposent sur le volume du scénario.
verdict-volume-used = L’auteur a publié un décompte de { $volume } ; les fourchettes ci-dessous reposent dessus.
verdict-needs-one-in = Pour qu’elle tienne comme perte ({ $ledger }), une vente doit être perdue pour { $copies } copies vraiment utilisées (fourchette à 90 % : de { $low } à { $high }).
verdict-needs-several = Pour qu’elle tienne comme perte ({ $ledger }), chaque copie vraiment utilisée doit coûter { $rate } ventes (fourchette à 90 % : de { $low } à { $high }).
verdict-studies-predict = Pour { $medium }, { $k } taux mesurés et indépendants ({ $errors ->
    [0] aucun publié avec une erreur type
    [one] un seul publié avec une erreur type
   *[other] { $errors } publiés avec une erreur type
}) prédisent entre { $low } et { $high } vente perdue par copie vraiment utilisée dans un cadre nouveau (intervalle de prédiction à 95 %{ $gains }).
verdict-below-zero = {""} ; un taux négatif est un gain
verdict-studies-too-few = Pour { $medium }, { $k ->
    [0] aucun taux de substitution utilisable n’a été mesuré
    [one] un seul taux de substitution a été mesuré
   *[other] { $k } taux de substitution ont été mesurés
} : trop peu pour prédire.
verdict-reference = Le modèle de référence, « { $model } », donne une perte ({ $ledger }) comprise entre { $low } et { $high } par an (90 % de ses tirages), avec une médiane de { $median } ; l’affirmation vaut { $times } fois cette médiane.
verdict-reference-no-ratio = Le modèle de référence, « { $model } », donne une perte ({ $ledger }) comprise entre { $low } et { $high } par an (90 % de ses tirages), avec une médiane de { $median }.
verdict-fixed = Le modèle de référence, « { $model } », donne { $amount } par an ({ $ledger }). Toutes ses données sont des nombres fixes : il n’a pas de fourchette, et rien n’est dit de la probabilité de l’affirmation.
verdict-reached-alike = Avec ses propres données, { $models ->
    [one] le seul modèle
   *[other] chacun des { $models } modèles
} atteint l’affirmation dans { $models ->
    [one] cette part
   *[other] la même part
} de ses tirages : { $share }, { $likelihood } au vu de ces données.
verdict-reached-in-one-word = La part des tirages qui atteignent l’affirmation va de { $least } ({ $least-model }) à { $most } ({ $most-model }) sur { $models } modèles : { $likelihood } pour chacun, au vu de ses données.
verdict-reached = La part des tirages qui atteignent l’affirmation va de { $least } ({ $least-model }) à { $most } ({ $most-model }) sur { $models } modèles, chacun au vu de ses données.
verdict-model = « { $model } »
verdict-model-and-others = « { $model } » et { $others ->
    [one] un autre
   *[other] { $others } autres
}
verdict-lost = La perte est nulle ou positive, et non un gain, dans { $least } à { $most } des tirages de { $models } modèles, chacun au vu de ses données.
verdict-lost-alike = La perte est nulle ou positive, et non un gain, dans { $least } des tirages { $models ->
    [one] du modèle
   *[other] de chacun des { $models } modèles
}, au vu de ses données.
verdict-no-model = Aucun modèle n’a été calculé sur le compte de l’affirmation : aucune perte n’est estimée ici.
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
    [0] Aucune des { $inputs } données utilisées n’est mesurée ni dérivée : elles reposent sur ce qu’un auteur de chiffre a publié, sur des sources fragiles ou sur un jugement
   *[other] { $measured } des { $inputs } données utilisées sont mesurées ou dérivées, les autres reposent sur ce qu’un auteur de chiffre a publié, sur des sources fragiles ou sur un jugement
} ; { $k ->
    [0] aucun taux de substitution indépendant n’a été mesuré pour ce média
    [one] un seul taux de substitution indépendant a été mesuré pour ce média, { $errors ->
        [0] sans
       *[other] avec
    } erreur type publiée
   *[other] { $k } taux de substitution indépendants ont été mesurés pour ce média, dont { $errors ->
        [0] aucun
       *[other] { $errors }
    } avec une erreur type publiée
}.

## Context and money

context-used = des données de contexte, { $path } ({ $row })
context-row = { $status } ; { $source }
context-row-bare = { $status } ; aucune source donnée
context-row-sure = { $path }
context-row-used = { $path } ({ $status })
context-row-stands-in = { $path } ({ $status }, { $doubt })
context-row-sourced = { $path } : { $row }
stands-in-year = d’une autre année, la plus proche connue
stands-in-place = repris d’ailleurs
stands-in-part = une partie seulement
context-unnamed-territory = aucun territoire n’est nommé
context-unnamed-year = aucune année n’est nommée
context-unnamed-medium = aucun type d’œuvre n’est nommé
context-other-unit = le chiffre { $path } n’est pas en { $unit }
context-no-fact = les données de contexte n'ont pas de { $quantity } pour { $territory } vers { $year }
context-no-medium = les données de contexte n’ont pas de marché pour le type « { $medium } »
money-rate = { $from } de { $year } convertis à { $rate } { $to } pour 1 { $from }, la moyenne de { $year } ({ $row })
money-rates = { $from } de { $year } convertis à { $rate } { $to } pour 1 { $from }, par le dollar américain aux moyennes de { $year } ({ $row } ; { $other })
money-prices = prix de { $before } ramenés à { $after } par l’indice des prix de { $area }, × { $ratio } ({ $row })
money-then = { $first }, puis { $second }

## Claims library

claims-title = Chiffres publiés, recalculés à partir de leurs propres données
claims-column-claim = affirmation
claims-column-figure = chiffre
claims-column-class = classe
claims-column-published = publié
claims-column-computed = calculé
claims-column-difference = écart
claims-column-verdict = résultat
claims-column-year = année
claims-column-media = médias
claims-column-territory = territoire
claims-column-headline = chiffre principal
claims-column-value = valeur
claims-column-reckoning = calcul
claims-column-input = donnée
claims-column-unit = unité
claims-column-seen = vu
claims-column-source = source
claims-list-note = `shortfall claims show NOM` en montre une en entier ; `claims reproduce` les recalcule.
claims-verdict-reproduces = se retrouve
claims-verdict-close = proche
claims-verdict-does-not-follow = ne suit pas
claims-no-number = pas un nombre
claims-remark = { $about } : { $says }
claims-medians = Calculé aux médianes de { $inputs }.
claims-critics-own = le chiffre du critique lui-même ({ $critic }){" "}
claims-follows = { $whose }se retrouve. Ses propres données donnent { $found }{ $apart }.
claims-comes-close = { $whose }est proche. Ses propres données donnent { $found }{ $apart }.
claims-does-not-follow = { $whose }ne suit pas. Ses propres données donnent { $found }{ $apart }.
claims-less = , { $share } de moins que { $published }
claims-more = , { $share } de plus que { $published }
claims-beside = ; le chiffre publié est { $published }
claims-note-inputs = Les données sont celles que l’auteur a publiées, justes ou non : un chiffre qui se retrouve est bien calculé, ce qui ne le rend pas vrai.
claims-note-unseen = Un chiffre qui ne suit pas peut reposer sur des données non publiées, ou que nous n’avons pas vues.
claims-note-difference = L’écart est celui du chiffre calculé au chiffre publié, en % de celui-ci. Jusqu’à { $rounding }, il compte comme arrondi, jusqu’à { $close } comme proche.
claims-recomputed = Recalculé à partir de ses propres données
claims-implied = Ce que les chiffres publiés impliquent
claims-inputs = Données, telles que publiées
claims-inputs-ours = Données du fichier, les nôtres là où elles ont un degré
claims-missing = Non publié, ou non trouvé
claims-critics = Critiques
claims-corrections = Retiré ou corrigé
claims-sources = Sources
claims-claims = Chiffres publiés
claims-by = Publié par
claims-year = Année
claims-class = Classe { $class } : { $meaning }
claims-class-a = des données ont été publiées à part du chiffre principal et peuvent être réassemblées
claims-class-b = des parties s’additionnent, ou une part découle de totaux, mais un taux ou un prix n’a pas été publié
claims-class-c = un chiffre principal sans données : on ne peut dire que ce qu’il implique
claims-class-d = une indemnité ou une décision de justice, qui n’est pas l’estimation d’une perte
claims-family = Forme du calcul
claims-media = Médias
claims-territory = Territoire
claims-in-our-words = En nos mots
claims-source = Source
claims-asserts = de { $about } : { $says }
claims-corrected = corrigé
claims-retracted = retiré
claims-disowned = désavoué
claims-renamed = renommé
claims-refused = rejeté
claims-cut = réduit

## Charts

chart-joined = { $first } ; { $second }
chart-part-of = { $whole } : { $part }
chart-several = { $count } scénarios côte à côte
chart-claims = { $count } affirmations publiées
chart-claims-beside = Ce qui a été affirmé pour un an, à côté de ce que donne un modèle là où il y en a un
chart-claims-axis = { $currency } par an, tel qu’affirmé
chart-claims-results = affirmation ; médiane (intervalle à 90 %) du modèle
chart-claims-note = Les affirmations diffèrent par le média, le territoire, l’année et par qui perd : ce n’est pas un classement. Chaque monnaie a son axe ; rien n’est converti.
chart-claims-no-models = Aucun modèle n’est calculé pour { $count } d’entre elles : volume, prix ou taux non publiés, ou le chiffre n’est pas une perte.
chart-claims-settings = { $settings } (empreinte des { $count } ensemble)
chart-quoted = « { $words } »
chart-median-and-interval = médiane (intervalle à 90 %)
chart-the-claim = l’affirmation
chart-reaches = oui, fixe
chart-falls-short = non, fixe
chart-outcomes-reaching = résultats qui atteignent { $what }
chart-outcomes-reaching-each = résultats qui atteignent chaque affirmation
chart-key-median = résultat médian
chart-key-exact = le seul résultat : aucune donnée n’est incertaine
chart-key-half = la moitié des résultats
chart-key-nine-in-ten = neuf résultats sur dix
chart-key-dot = l’un des résultats également probables
chart-key-ring = un résultat qui atteint l’affirmation
chart-key-off-scale = un résultat hors échelle : 0 ou un gain
chart-key-amount = résultat médian, depuis 0
chart-key-hollow-study = aucune erreur type n’a été publiée
chart-key-solid-study = estimation, avec son intervalle à 95 %
chart-key-claim = affirmation publiée
chart-key-published = affirmation publiée, pour un an
chart-claims-model = { $claim } ;{ $break }{ $model } :{ $break }{ $result }
chart-own-scale = échelle différente de celle du dessus
chart-own-scale-beside = échelle différente des autres
chart-line = Ligne : { $what }
chart-log-scale = échelle logarithmique, chaque pas ×{ $times }
chart-symmetric-scale = échelle logarithmique des deux côtés de 0, chaque pas ×10 ; linéaire entre { $low } et { $high }
chart-axis-loss = { $currency } par an, pertes ({ $ledger })
chart-axis-money = { $currency } par an
chart-claim-bounded = « { $bound } » { $amount }
chart-claim-without-period = affirmation : { $amount } (sans période)
chart-claim-a-year = affirmation : { $amount } par an
chart-claim-over = affirmation : { $amount } sur { $span }, soit { $yearly } par an
chart-claimed-without-period = { $amount } (sans période)
chart-claimed-a-year = { $amount }
chart-claimed-over = { $amount } sur { $span }, soit { $yearly } par an
chart-claim-reached = { $claim } ; résultats qui l’atteignent : { $share }
chart-basis-ours = avec nos volumes et non ceux de l’affirmation
chart-basis-theirs = avec les propres chiffres de l’affirmation
chart-ladder-several = Ce que chaque modèle donne pour un an sur chaque compte cité, { $basis }
chart-ladder-alone = Ce que chaque modèle donne pour une année de pertes ({ $ledger })
chart-ladder-no-claims = Ce que chaque modèle donne pour une année de pertes ({ $ledger }), { $basis }
chart-ladder-beside-claims = Ce que chaque modèle donne pour une année de pertes ({ $ledger }), { $basis }, à côté de ce qui a été affirmé
chart-ladder-no-models = Ce qui a été affirmé ; aucun modèle n’est calculé
chart-no-model = Aucun modèle
chart-not-finite = pas de résultat : certains tirages ne sont pas finis
chart-note-bound = L’affirmation dit { $bounds } : c’est une borne, pas une estimation. La ligne marque le chiffre cité.
chart-note-ledger = { $ledger } : { $is }.
chart-note-ranges = Chaque fourchette vaut pour son modèle et ses données ; on ne fait pas de moyenne entre modèles.
chart-note-mean = La dernière barre est la moyenne ; neuf résultats sur dix entre parenthèses et par le trait.
chart-note-beyond = Trop loin pour cette échelle, donc non dessiné : { $claims }.
chart-note-elsewhere = Affirmé sur un autre compte, donc absent : { $claims }.
chart-note-published = Où l’affirmation a été publiée : { $sources }.
chart-note-dots = Chaque ligne compte { $dots } points : des résultats également probables selon le modèle. Comptez ceux qui atteignent l’affirmation.
chart-dots-reached = { $count ->
    [one] { $count } point
   *[other] { $count } points
} sur { $dots }
chart-exceedance = Probabilité d’une perte d’au moins ce montant, selon chaque modèle
chart-axis-exceedance = part des résultats qui atteignent le montant
chart-density = Comment les résultats d’un modèle se répartissent : { $model }
chart-axis-histogram = part des résultats dans chaque barre
chart-axis-cdf = part des résultats sous le montant
chart-note-density = Les barres comptent des tirages, toutes de même largeur sur cette échelle ; rien n’est lissé. Un résultat sur mille à chaque bout peut être hors du cadre.
chart-bridge = Ce qui mène de l’affirmation à ce que donne le modèle, en moyenne : { $model }
chart-bridge-axis = { $currency }, pertes ({ $ledger }) ; l’affirmation pour sa propre période, le chiffre pour un an
chart-bridge-bound = L’affirmation dit { $bounds } : une borne, non une estimation. La barre s’arrête au chiffre qu’elle nomme.
chart-bridge-results = retire (de toute la distance)
chart-bridge-step = { $taken } ({ $share })
chart-bridge-adds = ajoute { $amount }
chart-key-whole = l’affirmation, depuis 0
chart-key-taken = retire
chart-key-added = ajoute
bridge-step-is = { $step } : { $is }
step-period-is = ramenée à un an
step-arithmetic-is = les nombres mêmes de l’auteur, multipliés
step-untraceable-volume-is = aucun nombre publié : notre volume, une vente par copie, prix entier
step-untraceable-price-is = aucun prix publié : le nôtre, une vente par copie
step-volume-is = notre nombre au lieu du nombre publié
step-price-is = notre prix au lieu du prix publié
step-net-share-is = sans taxe, magasins ni distribution
step-rate-is = ventes perdues par copie vraiment utilisée
step-multiplier-is = un autre facteur de l’auteur, retiré
step-model-is = ce qui n’est pas un produit dans ce modèle
chart-ledgers = La perte selon à qui est l’argent, d’après un modèle : { $model }
chart-note-ledgers = Ces comptes portent sur des parts du même argent : ils ne s’additionnent pas.
chart-dynamic = Effets dans le temps
chart-dynamic-is = œuvres non créées, emplois, impôts, nouveaux services
chart-note-dynamic = Les effets dans le temps ne sont dans aucun intervalle : pertes ou gains, rien ici ne permet de les chiffrer.
chart-convergence = Comment l’erreur de Monte-Carlo diminue avec le nombre de tirages : { $model }
chart-axis-draws = tirages
chart-axis-error = erreur type, en part du chiffre
chart-error-now = erreur avec tous les tirages
chart-figure-p5 = 5 % des résultats sont dessous
chart-figure-median = médiane
chart-figure-p95 = 95 % des résultats sont dessous
chart-figure-mean = moyenne
chart-note-convergence = Chaque point est un calcul à part avec ce nombre de tirages. Ligne fine en pointillé : l’erreur de tirages au hasard, qui diminue de moitié quand il y en a quatre fois plus. Cette erreur ne dit rien de la justesse des données et des modèles.
chart-heatmap = Ce qui devrait être vrai à la fois, d’après un modèle, les autres données à leur médiane : { $model }
chart-axis-input = { $meaning } ({ $unit })
chart-heatmap-colours = couleur : la perte en un an
chart-heatmap-colours-each = couleur : la perte en un an, dans la monnaie de chaque carte
chart-heatmap-box = neuf tirages sur dix de chaque donnée de ce scénario
chart-heatmap-edge = une vente perdue par copie
chart-heatmap-line = paires qui donnent la somme affirmée
chart-heatmap-needs = { $claim } ; au taux médian il faut { $needs }, et le scénario a { $has }
chart-heatmap-beyond = { $claim } : au taux médian, rien sur cette carte ne la rend vraie
chart-note-heatmap = Une ligne numérotée relie toutes les paires qui donnent la somme affirmée. Le cadre et la ligne sont loin l’un de l’autre si l’affirmation demande plus que ne disent les données.
chart-note-heatmap-segments = Une donnée qui varie d’un segment à l’autre est prise égale pour tous : sa médiane est la plus haute des leurs, ce qui favorise l’affirmation, et le cadre les couvre tous.
chart-note-heatmap-edge = Au-dessus des tirets, chaque copie coûterait plus d’une vente.
chart-inputs = Sur quoi repose le modèle : { $model }
chart-inputs-value = valeur : médiane (90 % des tirages)
chart-inputs-grade = comment on le sait
chart-grade-measured = mesuré
chart-grade-derived = calculé d’autres chiffres
chart-grade-weak = source faible
chart-grade-judgement = jugement
chart-grade-unverified = non vérifié
chart-grade-none = rien d’indiqué
chart-grade-default = valeur par défaut du modèle
chart-grade-step = calculé par le modèle
chart-grade-constant = constante du modèle
chart-inputs-between = médianes de { $range }, { $count } lignes
chart-inputs-fixed = { $value } (fixe)
chart-inputs-above = voir plus haut
chart-inputs-part = { $part } : { $value }
chart-inputs-overridden = { $grade }, remplacé
chart-note-inputs = Comment les { $all } données sont connues : { $counts }.
chart-inputs-count = { $grade } : { $count }
chart-study = étude
chart-study-and-note = étude ; comment elle a été faite et qui l’a payée
forest-no-effect = aucun effet
forest-zero = 0
forest-one-to-one = une vente perdue par copie
forest-axis-rate = ventes perdues par copie non payée
forest-axis-effect = effet, dans l’unité du tableau
forest-a-gain = un gain
forest-a-gain-of = un gain de { $sales }
forest-sales-lost = { $sales } vente perdue
forest-a-sale-lost = une vente perdue
forest-title-rates = { $subject } : les études laissent tout ouvert, entre { $low } et { $high } par copie
forest-title-effect = { $subject } : l’effet dans un nouveau cas peut être de { $range }
forest-title-unknown = { $subject } : on en sait trop peu pour dire ce que serait un nouveau cas
forest-measurements = { $count ->
    [one] Une mesure ; { $errors }.
   *[other] { $count } mesures indépendantes ; { $errors }.
}
forest-no-errors = aucune n’indique d’erreur type
forest-all-errors = chacune a une erreur type
forest-some-errors = { $unpublished } sans erreur type
forest-rates-mean = Sous 0, le piratage ajouterait des ventes ; à 1, chaque copie serait une vente perdue.
forest-mean = Moyenne de ces cas
forest-mean-is = intervalle à 95 % ; ce n’est la valeur d’aucun cas
forest-new-setting = Un nouveau cas
forest-new-setting-is = intervalle de prédiction à 95 %
forest-note-cut = Une copie ne peut évincer plus d’une unité d’elle-même : un scénario prend la loi d’un nouveau cas coupée à { $low } et { $high }, ce qui en retire { $removed }.
forest-note-in-words = { $count ->
    [one] Non dessiné : un résultat sans chiffre, qui n’est pas 0.
   *[other] Non dessinés : { $count } résultats sans chiffre, qui ne sont pas 0.
}
forest-note-law = Nouveau cas : { $how }.
forest-note-hidden = { $count } autres études sont comptées, mais non dessinées.
forest-source = Source : les études citées ; calcul de shortfall { $version }.
forest-source-rates = Source : les études citées, un chiffre par jeu de données ; calcul de shortfall { $version }.

## Report

report-as-written = Les titres, descriptions et notes sont les mots du fichier et restent dans sa langue.
report-in-short = En bref
report-contents = Sommaire
report-several = Rapports sur { $count } scénarios
report-overview = Les affirmations côte à côte
report-overview-lead = Chaque fourchette vaut pour son modèle et ses données. Des chiffres de lieux, d’années et de médias différents ne s’additionnent pas et ne se moyennent pas.
report-file = scénario
report-published = tel que publié
report-reference = modèle de référence
report-evidence-grade = preuves
report-money = { $amount } { $currency }
report-gravest = Objections les plus graves des règles : { $titles }.
report-objections = Objections des règles, dont aucune n’est grave : { $titles }.
report-remarks = Les règles font seulement remarquer : { $titles }.
report-no-objection = Aucune règle ne fait d’objection ; { $open } contrôles sur { $all } ne peuvent être évalués.
report-every-claim = De chaque affirmation
report-claim = Affirmation « { $id } »
report-wording = Telle que publiée : « { $wording } »
report-ranges = Les fourchettes
report-figure-ladder = Graphique : ce que donne chaque modèle, avec sa fourchette à 90 %, à côté de ce qui est affirmé. Tous ses nombres figurent dans les tableaux ci-dessous.
report-figure-bridge = Graphique : les étapes de l’affirmation à ce que donne en moyenne le modèle de référence. Tous ses nombres figurent dans les tableaux ci-dessous.
report-note-error = L’erreur MC est l’erreur type de Monte-Carlo de la médiane, en % de celle-ci ({ $df } degrés de liberté). Les chiffres sont arrondis au deuxième chiffre de leur propre erreur, et à trois chiffres au plus.
report-findings = Ce que les règles ont trouvé
report-inversions = Ce qui devrait être vrai
report-question = question
report-from = à partir de { $low }
report-our-volume = sur notre volume
report-by-model = Modèle par modèle, sur notre volume
report-unanswered = Ce qui ne peut être dit, et pourquoi
report-inputs = Données
report-inputs-lead = Chaque donnée avec sa loi, son degré de certitude et ce sur quoi elle repose. « Jugement » veut dire que quelqu’un l’a choisie ; « fragile », que sa source est pauvre ou parle d’une chose voisine.
report-input-notes = Notes sur les données
report-input = donnée
report-unit = unité
report-law = loi
report-grade = certitude
report-sources = Sources
report-rests-on = Sources :
report-claims-found = Où les affirmations ont été trouvées
report-references = Références
input-grade-measured = mesurée
input-grade-derived = dérivée
input-grade-weak = fragile
input-grade-judgement = jugement
input-grade-unverified = non vérifiée
input-grade-none = non précisée
status-derived = dérivée
status-weak = fragile
status-judgement = jugement
status-no = non vérifiée
report-models = Modèles
report-models-lead = Toutes les formules calculées. Les modèles sont mis côte à côte, jamais moyennés.
report-model = { $title } (`{ $name }`)
report-assumes = Suppose : { $what }
report-step = étape
report-formula = formule
report-evidence = Preuves utilisées
report-studies = Taux mesurés : ventes perdues par copie
report-study = étude
report-estimate = taux
report-std-error = erreur type
report-country = lieu et données
report-funder = qui a payé
report-none-published = non publiée
report-no-number = aucun nombre vu
report-reported-number = { $number }
report-reported-range = { $number } (d’après une fourchette)
report-reported-upper-bound = { $number } au plus
report-reported-lower-bound = { $number } au moins
report-reported-words = { $number } (publié en mots)
report-reported-derived = { $number } (notre calcul)
report-funder-unknown = inconnu
report-facts = Données de contexte
report-omitted = Ce que les fourchettes ne contiennent pas
report-omitted-what = laissé de côté
report-omitted-effect = avec cela, la perte serait
omitted-higher = plus forte
omitted-lower = plus faible
omitted-unknown = l’un ou l’autre
report-reproduce = Comment refaire ce rapport
report-command = Commande : `{ $command }`
report-hash = SHA-256 du scénario et de ses données : `{ $hash }`
page-skip = Aller au sommaire
page-chart = Graphique
page-again = { $name } ({ $number })

## Laws of inputs, in words

word-yes = oui
word-no = non
list-more = { $before }, { $last }
list-apart = { $before } ; { $last }
law-with = { $law }, { $key } { $value }
law-context = donnée de contexte { $path } : { $law }
law-in-money = { $law }, en { $currency } de { $year }
law-from-column = de la colonne `{ $column }`
law-values = { $count } valeurs
law-numbers = [{ $numbers }]
law-point = valeur fixe
law-uniform = uniforme
law-triangular = triangulaire
law-pert = PERT
law-normal = normale
law-lognormal = lognormale
law-beta = bêta
law-gamma = gamma
law-student-t = t de Student
law-logistic = logistique
law-arcsine = arc sinus
law-discrete = discrète
law-mixture = mélange
law-empirical = empirique
law-evidence = études publiées
law-judged = fourchette jugée
law-elicited = dires d’experts
law-key-value = valeur
law-key-values = valeurs
law-key-weights = poids
law-key-parts = parties
law-key-low = minimum
law-key-mode = mode
law-key-high = maximum
law-key-lambda = lambda
law-key-mean = moyenne
law-key-median = médiane
law-key-sd = écart type
law-key-gsd = écart type géométrique
law-key-mu = mu
law-key-sigma = sigma
law-key-a = a
law-key-b = b
law-key-shape = forme
law-key-scale = échelle
law-key-location = position
law-key-df = degrés de liberté
law-key-truncate = coupée à
law-key-file = fichier
law-key-medium = média
law-key-channel = canal
law-key-window = fenêtre
law-key-peer-reviewed-only = seulement ce qui a été relu par des pairs
law-key-without-stake = sans financeur intéressé
law-key-with-unverified = avec ce qui n’est pas vérifié
law-key-differs-in = diffère par
law-key-map = transformation
law-key-bounds = bornes
law-key-range = fourchette
law-key-quartiles = quartiles
law-key-edges = limites
law-key-chips = jetons
law-key-family = famille
law-key-experts = experts
how-note = { $note }
how-mind = attention : { $what }
how-truncated = avec `truncate`, { $share } de la loi sont coupés
how-judged = un jugement pour { $target }, confiance { $confidence }
how-judged-basis = il repose sur : { $basis }
how-expert = expert { $number }, poids { $weight } : { $says }
how-pooled = réunis par mélange, de sorte qu’ils peuvent être en désaccord : { $points }
how-fitted = loi ajustée : { $law }{ $cut }{ $miss } : { $points } ; est-ce bien ce qui a été voulu ?
how-fitted-cut = , moins les { $share } qui dépassent le possible
how-fitted-miss = , qui s’écarte de ce qui a été dit de { $share } de probabilité au plus
how-points = 5 % sous { $low }, la moitié sous { $median }, 5 % au-dessus de { $high }
how-studies-given = études de `{ $file }` au lieu de celles du programme
how-studies-beside = études de `{ $file }`
prior-counted = { $count } taux indépendants : { $rates }
prior-rate = { $rate } (`{ $id }`)
prior-before-cut = 95 % des nouveaux cas vont de { $range } avant que la loi soit coupée
prior-cut = { $share } de la loi prédictive étaient hors de { $low } à { $high } et ont été coupés
prior-words = le nombre tient lieu de mots de la source : { $ids }
prior-middles = le nombre est le milieu d’une fourchette publiée : { $ids }
prior-memory = aucune page qui donne le nombre n’a été lue : { $ids }
prior-first = { $first } taux sur { $count } valent pour une première vue, les autres ne distinguent pas les vues
not-counted-one = non compté : { $what } ; rien n’entre comme 0
not-counted-both = non compté : { $first }, et { $second } ; rien n’entre comme 0
not-counted-no-effect = { $count ->
    [one] 1 résultat sans nombre n’a trouvé
   *[other] { $count } résultats sans nombre n’ont trouvé
} aucun effet ({ $ids })
not-counted-direction = { $count ->
    [one] 1 résultat sans nombre a donné
   *[other] { $count } résultats sans nombre ont donné
} un sens ou moins ({ $ids })
predictive-grid = loi a posteriori de { $count } effets sur une grille de τ, avec une loi a priori demi-normale d’échelle { $scale } sur τ
predictive-grid-unknown = loi a posteriori de { $count } effets sur une grille de τ, avec une loi a priori demi-normale d’échelle { $scale } sur τ ; { $missing } sur { $count } n’ont pas d’erreur type publiée : elle est prise pour 0, ce qui rend la loi trop étroite
predictive-sample = { $count } effets pris comme un échantillon, parce que { $missing } n’ont pas d’erreur type publiée
predictive-random = effets aléatoires par { $name } de { $count } effets, avec l’erreur type simple et { $df } degrés de liberté
predictive-random-modified = effets aléatoires par { $name } de { $count } effets, avec l’erreur type de Hartung-Knapp modifiée et { $df } degrés de liberté
predictive-widened = { $how } ; élargie de { $spread } pour ce qui diffère : { $names }

## Inputs and models in words: report, `explain`

model-constant = { $value } (constante : { $meaning })
model-default = { $value } (supposé par le modèle : { $reason })
model-by-segment = { $unit } par segment
input-heading = { $name } [{ $unit }{ $rate }] : { $meaning }
input-no-meaning = sens non précisé
input-rate-net = , taux net
input-rate-gross = , taux brut
input-rate-correction = , taux de correction
input-segments-together = ses segments bougent ensemble : corrélation { $share } sur les scores normaux
input-panel = une loi pour chacune des { $rows } lignes de `{ $file }` ; on montre leurs médianes
input-as-published = telle que publiée
input-as-published-with = telle que publiée ({ $status })
input-truncated = la troncature retire { $share } de la loi
input-truncated-most = la troncature retire jusqu’à { $share } de la loi
input-own-law = la loi du fichier même
input-by-variant = variante { $name }
input-overridden = remplacé par { $by }
input-overridden-source = remplacé par { $by } ; la source ci-dessous est celle de : { $source }
input-overridden-note = remplacé par { $by } ; la note ci-dessous est celle de : { $note }
input-overridden-both = remplacé par { $by } ; la source et la note ci-dessous sont celles de : { $source }
input-overridden-each = remplacé par { $by } ; la source ci-dessous est celle de : { $source } ; la note ci-dessous est celle de : { $note }
explain-claims = Affirmations et critiques
explain-claim = { $claim }{ $scope } : { $amount }
explain-paraphrase = en nos mots : { $said }
explain-compared = comparée sur : { $ledger }
explain-volume = volume publié : { $volume }
explain-volume-none = volume publié : aucun
explain-critic = Critique « { $id } » : { $name }
explain-asserts = affirme de { $about } : { $says }
explain-sources = source : { $sources }
explain-model = Modèle { $name } : { $title }
explain-unused = N’entrent dans aucun modèle : { $inputs }
explain-correlations = Corrélations
explain-correlation = { $first } et { $second } : corrélation des rangs { $rank }
explain-variants = Variantes
explain-variant = --variant { $name } : { $says }
explain-line = ligne
explain-at = { $where } : { $what }
recipe-formula = { $formula }
recipe-model = { $result } du modèle { $model }
recipe-model-with = { $result } du modèle { $model }, où { $with }
run-note-made = { $input }, loi { $laws }
run-note-law = { $law } : { $how }
run-note-laws = { $first } | { $second }

## Studies and facts: `evidence`, `context`

table-what = quoi
table-what-stands = ce que dit le tableau
word-partly = en partie
word-unknown = inconnu
studies-study = étude
studies-medium = média
studies-kind = genre
studies-figure = chiffre
studies-reported = donné comme
studies-reviewed = relue
studies-stake = intérêt
studies-no-number = aucun nombre
studies-from-memory = { $reported } (de mémoire)
studies-note = { $figures ->
    [one] 1 chiffre
   *[other] { $figures } chiffres
}, dont { $rates } taux de substitution avec un nombre : le seul genre qui soit jamais réuni. Un chiffre est positif là où le piratage coûte des ventes. `evidence show ID` donne la source et les réserves de chacun.
study-authors = auteurs
study-year = année
study-title = titre
study-venue = parution
study-doi = doi
study-figure = chiffre
study-reported = donné comme
study-kind = genre
study-measure = mesure
study-range = fourchette publiée
study-error = erreur type
study-interval = intervalle à 95 %
study-medium = média
study-channel = canal
study-window = fenêtre
study-scope = portée
study-country = pays
study-data-of = données de
study-sample = échantillon
study-design = plan
study-method = méthode
study-reviewed = relue par des pairs
study-funder = financeur
study-stake = intérêt du financeur
study-source = source
study-doubts = Réserves
study-open = sans borne
study-none-published = non publiée
study-was-read = Une page qui donne ce chiffre a été lue.
study-was-not-read = De mémoire : aucune page qui donne ce chiffre n’a été lue, et il n’est réuni avec d’autres que sur demande.
study-can-be-pooled = Un taux de substitution avec un nombre : il peut être réuni avec d’autres.
study-never-pooled = Ce n’est pas un taux de substitution : il n’est jamais réuni tel quel avec d’autres.
study-without-number = Aucun nombre n’a été vu : le résultat compte en mots, jamais comme 0.
study-own-data = Jeu de données `{ $dataset }` : aucun autre chiffre du tableau ne l’utilise.
study-shares-data = Jeu de données `{ $dataset }`, partagé avec { $others } : ils ne sont pas indépendants, et parmi des taux qui répondent à une même question un seul compte.
study-design-experiment = expérience
study-design-natural-experiment = expérience naturelle
study-design-panel = panel
study-design-survey = enquête
study-design-model = modèle
study-design-stated-intention = intention déclarée
study-design-assumption = hypothèse
study-design-review = revue d’études
study-design-other = autre
study-window-first = premières vues
study-window-repeat = vues répétées
study-review-yes = relue par des pairs
study-review-partly = relue en partie
study-review-no = non relue par des pairs
study-stake-yes = financeur intéressé
study-stake-no = financeur sans intérêt
study-stake-unknown = financeur inconnu
study-from-memory = de mémoire
left-out-medium = autre média
left-out-channel = autre canal
left-out-window = autre usage d’un titre
left-out-not-reviewed = non relue par des pairs
left-out-stake = le financeur est intéressé
left-out-memory = de mémoire, aucune page n’a été lue
left-out-same-data = un autre chiffre des mêmes données est compté
pool-title-rates = { $subject } : ventes perdues par copie non payée
pool-title-effects = { $subject } : effets
pool-channel = canal { $channel }
pool-window-first = premières vues
pool-window-repeat = vues répétées
pool-window-any = vues non distinguées
pool-peer-reviewed = relu par des pairs
pool-without-stake = sans financeur intéressé
pool-with-memory = avec des chiffres de mémoire
pool-standard-input = entrée standard
pool-new-setting-rates = Pour un nouveau cas, les études permettent tout de { $range } ventes perdues par copie non payée (intervalle de prédiction à 95 %) ; k = { $count } ; { $errors }.
pool-new-setting = Pour un nouveau cas, les études permettent tout de { $range } (intervalle de prédiction à 95 %) ; k = { $count } ; { $errors }.
pool-no-law = Pas de loi pour un nouveau cas : { $reason } ; k = { $count } ; { $errors }.
pool-too-few = une prédiction demande au moins 3 effets indépendants, il y en a { $count }
pool-cut = Sous 0, le piratage ajouterait des ventes ; à 1, chaque copie est une vente perdue, et davantage n’est pas possible. Un scénario reçoit donc cette loi coupée à { $low } et { $high }{ $removed } : une chance sur vingt d’être sous { $p5 }, une sur deux sous { $p50 }, une sur vingt au-dessus de { $p95 }.
pool-cut-removed = , ce qui en retire { $share }
pool-mean = La moyenne des cas étudiés est { $mean } (95 % : { $range }) : une moyenne de ce qui a été étudié, la valeur d’aucun cas.
pool-mean-without = { $said } Sans `{ $lowest }` elle est { $low }, sans `{ $highest }` { $high }.
pool-mind = Attention : { $what }
pool-effect = effet
pool-not-published = non publié
pool-counted = Compté
pool-not-counted = Non compté
pool-left-out = { $study } : { $value } ; { $why }
pool-in-words-no-effect = { $study } : n’a trouvé aucun effet et ne donne aucun nombre dans ce qui a été lu ; n’entre jamais comme 0
pool-in-words-direction = { $study } : donne un sens et aucun nombre dans ce qui a été lu ; n’entre jamais comme 0
pool-in-words-unseen = { $study } : son résultat n’était pas dans ce qui a été lu ; n’entre jamais comme 0
pool-for-experts = Pour qui connaît la méta-analyse
pool-without-tau = sans estimer τ²
pool-new-setting-95 = 95 %, nouveau cas
pool-df = ddl
pool-posterior = a posteriori, τ demi-normal ({ $scale })
pool-plain-sample = échantillon simple, { $formula }
pool-law-used = La loi employée : { $how }.
pool-no-law-cut = Pas de loi coupée aux taux possibles : { $reason }.
pool-prior-scale = L’échelle de la loi a priori demi-normale est un jugement pour des taux entre 0 et 1 : pour des effets dans une autre unité, donner `--prior-scale`.
pool-nothing-by = Ni τ², ni Q, ni I², et rien par { $names } : ce qui repose sur des poids { $reason }. Rien n’est imputé.
pool-needs-two = demande au moins 2 effets, il y en a { $count }
pool-needs-errors = demande une erreur type pour chaque effet ; { $missing } sur { $count } n’en ont pas
pool-fixed = Si τ² était 0, la moyenne serait { $mean } ({ $range }).{" "}
pool-p = p = { $p }
pool-p-tiny = p sous 10⁻³⁰⁰
pool-heterogeneity = { $fixed }Q = { $q } avec { $df } ddl ({ $p }) ; par { $by } : I² = { $share }, H² = { $ratio } ; τ² de { $range } (95 %, Q-profil, χ² avec { $df } ddl).
pool-mean-by = moyenne par
pool-tau2 = τ²
pool-95-normal = 95 %, normale
pool-hartung-knapp = Hartung-Knapp, t { $df }
pool-modified = modifiée, t { $df }
pool-higgins = HTS, t { $df }
pool-without = sans
pool-without-no = sans { $study } : { $reason }
pool-at-weight = { $mean } au poids { $weight }
pool-selection = Si les { $count } résultats significatifs avaient eu plus de chances d’être publiés, la moyenne serait : { $means }. Une sensibilité, non une correction.
fact-quantity = grandeur
fact-territory = territoire
fact-year = année
fact-figure = chiffre
fact-unit = unité
fact-status = état
fact-source = source
fact-address = adresse
fact-name = nom
fact-row = ligne
fact-own = la vôtre
fact-shipped = fournie avec le programme
fact-status-own = { $status }, à vous
fact-doubts = Ce qui est compté, et réserves
facts-note = { $figures ->
    [one] 1 chiffre
   *[other] { $figures } chiffres
}, { $marked ->
    [0] dont aucun n’est fragile, jugé ou non vérifié
   *[other] dont { $marked } fragiles, jugés ou non vérifiés, et marqués ainsi partout où ils servent
}. `context show QUANTITY/TERRITORY/YEAR` donne la source et les réserves de chacun.
