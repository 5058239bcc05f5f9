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

## Critique: findings, one block for every rule

## Inversions: what would have to be true

## Bridge

## Verdict

## Context and money

## Claims library

## Charts

## Report
