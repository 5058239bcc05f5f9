# Sentences in English. Every message stands in `fr.ftl` and `nl.ftl` too, with the same variables.
# Sections are in the same order in all three files. Short sentences, numbers before adjectives,
# no "up to".

## Words that many outputs share

claim = claim
model = model
scope = scope
ledger = ledger
source = source
note = note
severity-error = error
severity-warning = warning
severity-note = note
outcome-fires = fires
outcome-clear = clear
outcome-uncertain = uncertain
outcome-unknown = cannot evaluate
not-estimated = not estimated
mark-judgement = judgement
mark-weak = weak
mark-derived = derived
mark-unverified = not verified

## Critique: findings, one block for every rule

## Inversions: what would have to be true

## Bridge

## Verdict

## Context and money

## Claims library

## Charts

## Report
