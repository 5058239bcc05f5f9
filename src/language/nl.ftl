# Zinnen in het Nederlands. Elk bericht staat ook in `en.ftl` en `fr.ftl`, met dezelfde variabelen.
# De delen staan in de drie bestanden in dezelfde volgorde.

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

## Critique: findings, one block for every rule

## Inversions: what would have to be true

## Bridge

## Verdict

## Context and money

## Claims library

## Charts

## Report
