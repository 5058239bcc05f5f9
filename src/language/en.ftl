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
share-part = { $part }
share-some = { $count } of { $draws }
share-none = 0 of { $draws }
share-none-bounded = 0 of { $draws } (less than { $bound })
share-all = all of { $draws }
share-all-bounded = all of { $draws } (more than { $bound })
likelihood-virtually-certain = virtually certain
likelihood-very-likely = very likely
likelihood-likely = likely
likelihood-as-likely-as-not = about as likely as not
likelihood-unlikely = unlikely
likelihood-very-unlikely = very unlikely
likelihood-exceptionally-unlikely = exceptionally unlikely
bound-up-to = up to
bound-at-least = at least
bound-about = about
medium-film = films
medium-tv = television series
medium-film-tv = films and series
medium-music = recorded music
medium-games = video games
medium-books = books and comics
medium-software = software
medium-live-sport = live sport
medium-all = several media together
ledger-consumer-spending = consumer spending
ledger-industry-revenue = industry revenue
ledger-producer-profit = producer profit
ledger-consumer-spending-lost = Consumer spending lost
ledger-consumer-spending-summary = what consumers would have paid at the till, tax and retail margin included
ledger-industry-revenue-lost = Industry revenue lost
ledger-industry-revenue-summary = what would have reached the rightholders, net of tax and retail margin
ledger-producer-profit-lost = Producer profit lost
ledger-producer-profit-summary = industry revenue less the cost of making and shipping the units not sold
claim-bound = “{ $bound }”{" "}
claim-published = { $bound }{ $amount }, { $period }
period-unstated = period not stated, compared as one year
period-year = a year
period-years = over { $years } years, compared per year
period-months = over { $months } months, compared per year
no-result = no result
figure-mean = mean
figure-p5 = 5 %
figure-p50 = median
figure-p95 = 95 %

## Tables of `run`

table-median = median
table-error = MC error
table-90-range = 90 % range
table-mean = mean
table-reaches = reaches claim
table-over-median = claim/median
table-figure = { $figure }
table-range = { $low } to { $high }
table-median-and-range = { $median } ({ $range })
table-times = { $times } ×
table-none = none
table-nothing = –
error-unknown = unknown
error-none = exact
error-below = <{ $least }
error-of = ±{ $error }
run-results = Results
run-on-our-volume = { $scope }: on our volume, not the claimant’s
run-on-claimants-inputs = { $scope }: on the claimant’s own inputs
run-no-models = Not estimated: the file compares no model
run-no-models-because = Not estimated: { $reason }
run-ledger = { $lost }, { $currency } a year ({ $summary })
run-other-ledgers = Other ledgers, { $currency } a year, median (90 % range); ledgers are never added together
run-how-to-read = How to read this
run-note-range = A range holds for the model and the inputs of its row: 90 % of the draws lie inside. It says nothing of what the model leaves out.
run-note-error = MC error is the Monte Carlo standard error of the median, in % of it ({ $df } degrees of freedom). Figures are rounded to the second digit of their own error, and to three digits at most; `--format json` has them all, each with its error.
run-note-reaches = “Reaches claim” is the share of draws at or above the claim, per year and on that ledger.
run-note-judged = { $judged }: `shortfall explain` shows each with its law, grade and source.
run-note-random = { $streams } streams ({ $names }) were drawn at random: there are 1,000 Sobol dimensions, and none for the segments of an input with more than 100
inputs-all-judged = All { $inputs } inputs in use rest on weak sources, on judgement or on nothing stated
inputs-judged = { $weak } of the { $inputs } inputs in use rest on weak sources, on judgement or on nothing stated
inputs-all-claimed = All { $inputs } inputs in use rest on what a claimant published, on weak sources, on judgement or on nothing stated
inputs-claimed = { $weak } of the { $inputs } inputs in use rest on what a claimant published, on weak sources, on judgement or on nothing stated
overridden-by = overridden by { $by }: { $path } = { $value }
overridden-by-variant = variant { $name }{ $title } (replaces { $paths }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
})
settings-sobol = { $draws } draws ({ $replicates } × { $points } scrambled Sobol points), seed { $seed }, shortfall { $version }, scenario { $hash }
settings-random = { $draws } draws ({ $replicates } × { $points } random numbers), seed { $seed }, shortfall { $version }, scenario { $hash }
selfcheck-none = Self-check: none of the results is a product of independent inputs above 0 with enough draws, so no second method was used.
selfcheck-agrees = Self-check: { $checked } of { $results } results { $checked ->
    [one] is a product
   *[other] are products
} of independent inputs; a numerical convolution gives the same mean, 5 %, median and 95 % within error.
selfcheck-fails = SELF-CHECK FAILED: { $wrong } of { $compared } figures differ between simulation and numerical convolution, first the { $figure } of { $model } ({ $scope }): { $simulated } against { $computed }, { $errors } Monte Carlo errors apart. Please report it and do not use these figures.
not-finite = { $model } has no result: { $count } of { $draws } draws of `{ $step }` are not finite numbers
not-finite-formula = its formula: { $step } = { $formula }
not-finite-first = the first such draw is number { $draw } of replicate { $replicate }, with the value { $value } from
not-finite-more = and { $inputs } inputs more, which `--format json` has

## Critique: findings, one block for every rule

### What every rule may say

critique-no-question = the question was not asked of the draws
critique-no-claim = the critic speaks of no claim of this file
critique-no-rates = no range of displacement rates can be defended for this medium
critique-no-fact = the context data have no { $quantity } for { $territory } near { $year }
mark-our-volume = on our volume, not theirs

### S: substitution

s1-one-to-one-title = One copy, one lost sale
s1-one-to-one-looks-for = A rate at or near one lost sale for each copy, stated or implied by the published volume and price.
s1-one-to-one-how = The published rate is taken. If there is none, the figure is divided by the published volume and price. From 0.95 sales for each copy on it is an error, from 0.5 on a warning.
s1-one-to-one-why = The loss is proportional to the rate. Measured rates lie well below one for most media. Courts and auditors have turned down sums in which each copy counts as a sale.
s1-one-to-one-limits = It does not say that copies cost nothing. A single study of students found a rate near one for first viewings. A rate below the threshold is not thereby right.
s1-one-to-one-todo = Divide the figure by a rate that studies support, and show the range.
s1-one-to-one-asks = Which displacement rate was used, and which studies does it rest on?
s1-one-to-one-fires = The published numbers come to { $rate } lost sales for each copy.
s1-one-to-one-clear = The published numbers come to { $rate } lost sales for each copy, less than one for two.
s1-one-to-one-unknown = Neither a rate was published, nor a volume and a price from which one would follow.

s2-above-evidence-title = A rate beyond the evidence
s2-above-evidence-looks-for = A figure that needs a higher displacement rate than studies let one expect.
s2-above-evidence-how = The chance is computed that a new setting has at least the needed rate, by what studies of the medium found and by how far they differ. Where the claimant published no volume, the rate is taken on the volume of this file. Below 5 % it is a warning, below 1 % an error.
s2-above-evidence-why = The loss is proportional to the rate, so a figure can be no more likely than the rate it needs.
s2-above-evidence-limits = It does not say that the rate is impossible. Studies are few and none covers every case. On a volume of ours the finding is about our inputs together with the figure, not about the claimant's method.
s2-above-evidence-todo = Compare the needed rate with the studies named. Ask what sets this case apart.
s2-above-evidence-asks = What shows that copies displaced more sales here than in the cases studied?
s2-above-evidence-fires = The figure needs { $needed } lost sales for each copy. The chance of a rate as high is { $probability }; the rates used here run from { $low } to { $high }, with { $median } in the middle.
s2-above-evidence-fires-ours = On our volume, not theirs, the figure needs about { $needed } lost sales for each copy. The chance of a rate as high is { $probability }; the rates used here run from { $low } to { $high }, with { $median } in the middle.
s2-above-evidence-clear = The figure needs { $needed } lost sales for each copy. The chance of a rate as high is { $probability }; the rates used here run from { $low } to { $high }, with { $median } in the middle.
s2-above-evidence-clear-ours = On our volume, not theirs, the figure needs about { $needed } lost sales for each copy. The chance of a rate as high is { $probability }; the rates used here run from { $low } to { $high }, with { $median } in the middle.
s2-above-evidence-uncertain = The figure needs { $needed } lost sales for each copy. The chance of a rate as high is { $probability }; the rates used here run from { $low } to { $high }, with { $median } in the middle.
s2-above-evidence-unknown = The rate that the figure needs cannot be held against studies.

### P: price

### V: volume

### Q: plausibility

### U: units, wording, arithmetic

u1-up-to-title = A maximum read as an estimate
u1-up-to-looks-for = A figure with “up to” or the like before it that is used as if it were the estimate.
u1-up-to-how = The word before the figure is read. It is a warning; it is an error if the maximum was the headline, without its word.
u1-up-to-why = In a test for the US trade commission, 46 % of those who read “up to 47 %” in an advertisement took 47 % as the figure.
u1-up-to-limits = It does not say that the maximum is wrong. Where the estimate lies is not known.
u1-up-to-todo = Read the figure as a maximum, and say so whenever it is quoted.
u1-up-to-asks = What was the estimate, and what was the range of which this is the upper end?
u1-up-to-fires = The figure was published as a maximum, “up to”. The estimate below it was not published.
u1-up-to-fires-headline = The figure was published as a maximum, “up to”, and was then used as a headline without that word. The estimate below it was not published.
u1-up-to-clear = The figure was not published as a maximum.
u1-up-to-unknown = The words in which the figure was published are not known.

### G and D: scope, geography, double counting

### J and X: economy, projections, causes

x1-static-title = Years ahead with nothing changing
x1-static-looks-for = A figure for a year ahead with the rate, the price and the volume of today.
x1-static-how = The years from the data to the figure are counted. Above 2 years, with nothing that changes in between, it is a warning.
x1-static-why = Copies can spread a market before they shrink it, so even the sign of the loss can depend on the horizon. Streaming changed the volume within a few years.
x1-static-limits = It does not say in which direction the figure is off.
x1-static-todo = Show several scenarios in place of one line.
x1-static-asks = What may change between the data and the year of the figure, and how was that reckoned?
x1-static-fires = The figure lies { $years } years ahead of its data, and nothing in between changes.
x1-static-clear = The figure lies { $years } years ahead of its data.
x1-static-clear-dynamic = The figure lies { $years } years ahead of its data, and what may change in between is reckoned with.
x1-static-unknown = The figure is a projection; how far ahead, or whether anything changes on the way, was not published.

x2-growth-extrapolation-title = Losses that grow with traffic
x2-growth-extrapolation-looks-for = A projection in which losses grow with Internet traffic or bandwidth.
x2-growth-extrapolation-how = The driver of the projection is read. Traffic and bandwidth are an error.
x2-growth-extrapolation-why = More traffic is not more purchases lost: files get larger, and other uses grow.
x2-growth-extrapolation-limits = It does not say that losses did not grow.
x2-growth-extrapolation-todo = Project sales, not traffic.
x2-growth-extrapolation-asks = Why should sales lost grow as fast as traffic?
x2-growth-extrapolation-fires = The loss grows with { $driver }, to { $multiple } times its size. Traffic is not purchases.
x2-growth-extrapolation-clear = The loss grows with { $driver }, to { $multiple } times its size.
x2-growth-extrapolation-unknown = The figure is a projection; with what it grows was not published.

x3-trend-as-cause-title = A fall with one cause
x3-trend-as-cause-looks-for = A fall of sales that is charged to piracy as a whole, or not at all.
x3-trend-as-cause-how = The share of the fall that is charged to piracy is read. All of it and none of it are warnings alike.
x3-trend-as-cause-why = Reviews are split: one says no more than 20 % of the fall of recorded music, another that most studies imply all of it.
x3-trend-as-cause-limits = It does not say which review is right.
x3-trend-as-cause-todo = Show both ends.
x3-trend-as-cause-asks = What else changed over the period, and how was it told apart?
x3-trend-as-cause-fires = { $share } of the fall is charged to piracy, which leaves nothing to any other cause.
x3-trend-as-cause-fires-none = { $share } of the fall is charged to piracy, as if it had no part in it.
x3-trend-as-cause-clear = { $share } of the fall is charged to piracy.
x3-trend-as-cause-unknown = A fall of sales is named, but not which share of it is charged to piracy.

x4-stale-rate-title = A rate from elsewhere
x4-stale-rate-looks-for = A rate from another medium, or from data of long ago.
x4-stale-rate-how = The years between the data behind the rate and the figure are counted; above 8 it is a note. So is another medium.
x4-stale-rate-why = Legal offers, prices and habits change what a copy displaces.
x4-stale-rate-limits = It does not say that the rate is wrong here, or in which direction.
x4-stale-rate-todo = Widen the range of the rate, and say where it comes from.
x4-stale-rate-asks = Why should a rate from there hold here?
x4-stale-rate-fires = The data behind the rate are { $years } years away from the figure.
x4-stale-rate-fires-medium = The rate was measured on { $medium }, and the figure is about { $own }.
x4-stale-rate-clear = The data behind the rate are { $years } years away from the figure.
x4-stale-rate-unknown = From which medium or year the rate comes was not published.

### E: evidence and openness

e1-no-method-title = A figure that cannot be checked
e1-no-method-looks-for = A figure whose assumptions are not stated, which nobody could redo, or which nobody independent reviewed.
e1-no-method-how = Three questions are asked. One “no” is a warning, three are an error.
e1-no-method-why = Without a method a figure can be neither confirmed nor refuted.
e1-no-method-limits = It does not say that the figure is wrong.
e1-no-method-todo = Quote the figure as an assertion until the method is published.
e1-no-method-asks = How was the figure computed, from which data, and who checked it?
e1-no-method-fires = { $no } of 3 conditions are failed (assumptions stated, can be redone, reviewed), { $yes } met, { $open } not known.
e1-no-method-clear = None of 3 conditions is known to be failed (assumptions stated, can be redone, reviewed): { $yes } met, { $open } not known.
e1-no-method-unknown = Nothing is known of whether the assumptions are stated, can be checked or were reviewed.

e2-interested-funder-title = A payer with a stake
e2-interested-funder-looks-for = A payer who gains from a high figure, or from a low one.
e2-interested-funder-how = The payer and its stake are read, of claims and of critics alike. It is a note and no more.
e2-interested-funder-why = In drug trials, sponsored results were favourable 1.27 times as often.
e2-interested-funder-limits = It does not say that the figure is wrong. Somebody has to pay for studies.
e2-interested-funder-todo = Name the payer when the figure is quoted.
e2-interested-funder-asks = Who paid, and on what terms?
e2-interested-funder-fires = { $funder } paid, and gains from a high figure. That is no refutation.
e2-interested-funder-fires-low = { $funder } paid, and gains from a low figure. That is no refutation.
e2-interested-funder-clear = { $funder } paid, and is not known to gain from a high or a low figure.
e2-interested-funder-unknown = Who paid, or what figure the payer gains from, is not known.

e3-citation-loop-title = Quotations without data
e3-citation-loop-looks-for = A chain of quotations with no data at its end.
e3-citation-loop-how = Who quotes whom is followed back as far as it can be.
e3-citation-loop-why = Repetition does not confirm a figure. USD 250 billion of 2008 led back to a sidebar of 1991.
e3-citation-loop-limits = It does not say that the first who named the figure made it up.
e3-citation-loop-todo = Quote the last link that has data, or leave the figure out.
e3-citation-loop-asks = From which data does the figure come?
e3-citation-loop-fires = The chain of quotations ends without data: { $chain }.
e3-citation-loop-clear = The chain of quotations ends in data: { $chain }.
e3-citation-loop-unknown = Whether data stand at the end of the chain of quotations is not known.

critique-few-rates = the evidence base has { $k } independent rates for this medium, and { $least } are needed
e4-cherry-pick-title = One study out of several
e4-cherry-pick-looks-for = The rate of one study, far from the others, where there are several.
e4-cherry-pick-how = The rate is set beside the quartiles of the independent rates of its medium. Outside of them it is a warning. With fewer than five rates nothing is said.
e4-cherry-pick-why = With many studies, one can be found for almost any figure.
e4-cherry-pick-limits = It does not say that the study is wrong. It may be the best of them.
e4-cherry-pick-todo = Show the rate beside the others and say why it was chosen.
e4-cherry-pick-asks = Why this study, and how many others were weighed?
e4-cherry-pick-fires = The rate of { $rate } is from one study. Half of the { $k } independent rates lie between { $low } and { $high }: it lies outside.
e4-cherry-pick-clear = The rate of { $rate } is from one study. Half of the { $k } independent rates lie between { $low } and { $high }: it lies inside.
e4-cherry-pick-clear-several = The rate rests on { $studies } studies.
e4-cherry-pick-unknown = Whether the rate was picked out of several cannot be told.

e5-corrected-later-title = Corrected later
e5-corrected-later-looks-for = A figure that was corrected or withdrawn after it was published.
e5-corrected-later-how = The declared correction is read.
e5-corrected-later-why = The first figure goes on being quoted. The share of 44 % for students went round for two years before it became 15 %.
e5-corrected-later-limits = It does not say that the corrected figure is right.
e5-corrected-later-todo = Quote the correction with the figure, or leave the figure out.
e5-corrected-later-asks = Was the correction published where the figure was?
e5-corrected-later-fires = The figure was corrected: { $erratum }.
e5-corrected-later-clear = No correction is known to the author of this file.
e5-corrected-later-unknown = No source was seen, so whether the figure was corrected is not known.

### K: fairness of critics

k1-small-s-big-loss-title = A small rate, dismissed
k1-small-s-big-loss-looks-for = A critic who dismisses the loss because few copies displace a sale.
k1-small-s-big-loss-how = The critic’s own rate is multiplied by the number of copies for every legal sale. Above 10 % of sales lost it is a warning.
k1-small-s-big-loss-why = A small rate on many copies removes many sales. With 100 copies for 40 sales, a rate of 0.2 removes one sale in three.
k1-small-s-big-loss-limits = It does not say that the claim is right, or that the critic’s rate is wrong.
k1-small-s-big-loss-todo = State the loss that follows from the critic’s own rate.
k1-small-s-big-loss-asks = What loss follows from this rate and this number of copies?
k1-small-s-big-loss-fires = The critic’s own rate of { $rate } sales for each copy, with { $copies } copies for every legal sale, still removes { $lost } of sales.
k1-small-s-big-loss-clear = At the critic’s own rate of { $rate } sales for each copy, with { $copies } copies for every legal sale, { $lost } of sales are lost: little, as the critic says.
k1-small-s-big-loss-unknown = The loss is dismissed as small, but the critic’s rate or the number of copies for every sale is not given.

k2-null-is-not-zero-title = “Not significant” read as “none”
k2-null-is-not-zero-looks-for = A critic who reads “no significant effect” as “no effect”.
k2-null-is-not-zero-how = The loss is computed at the upper end of the study’s 95 % interval. If it is above a quarter of the claim, the study does not rule such a loss out: a warning.
k2-null-is-not-zero-why = A study that cannot tell the rate from 0 may not be able to tell it from a large one either.
k2-null-is-not-zero-limits = It does not say that there is an effect.
k2-null-is-not-zero-todo = Show the interval, not the result of the test.
k2-null-is-not-zero-asks = What is the interval of the study’s estimate?
k2-null-is-not-zero-fires = The study’s interval reaches { $high } sales for each copy. At that end the loss is { $allowed } of the claim: “not significant” does not rule it out.
k2-null-is-not-zero-clear = The study’s interval reaches { $high } sales for each copy. Even at that end the loss is { $allowed } of the claim.
k2-null-is-not-zero-uncertain = The study’s interval reaches { $high } sales for each copy. At that end the loss is about { $allowed } of the claim, on inputs that leave open whether it passes a quarter.
k2-null-is-not-zero-unknown = The critic reads “not significant” as “no effect”; what the study’s interval allows cannot be computed.

k3-misattributed-method-title = A method that was not used
k3-misattributed-method-looks-for = A critic who says that a source counts each copy as a lost sale, where the source used less.
k3-misattributed-method-how = The rate that the critic names is set beside the rate that the source used. Below 0.95 the attribution does not hold.
k3-misattributed-method-why = A critique of a method that was not used leaves the real weak points untouched.
k3-misattributed-method-limits = It does not say that the source’s rate, its volume or its projection is right.
k3-misattributed-method-todo = Correct the attribution, then examine the steps that the source did take.
k3-misattributed-method-asks = Where does the source say that it used this rate?
k3-misattributed-method-fires = The critic says that the source counts { $said } lost sales for each copy. The source used { $used }.
k3-misattributed-method-clear = The critic says that the source counts { $said } lost sales for each copy, and it did: { $used }.
k3-misattributed-method-unknown = The critic says that the source counts { $said } lost sales for each copy. Which rate it used was not published or not seen, so this is the critic’s inference.

k4-omitted-harm-title = Harm left out by the critic
k4-omitted-harm-looks-for = Losses outside the claim that the critic does not speak of.
k4-omitted-harm-how = A list of them is read: advertising, rental, later windows, investment.
k4-omitted-harm-why = A claim can be too high in what it counts and still leave harm out.
k4-omitted-harm-limits = It does not say that these losses are large, or that the claim is right.
k4-omitted-harm-todo = Name them, and say in which direction they work.
k4-omitted-harm-asks = Does the critic hold these losses to be nil, or did it not look at them?
k4-omitted-harm-fires = The critic does not speak of { $omitted }. By these the claim may also be too low.
k4-omitted-harm-clear = The critic also considers { $considered }.
k4-omitted-harm-unknown = What the critic considers besides the claim is not known.

k5-benefit-overreach-title = Users’ gain set against producers’ loss
k5-benefit-overreach-looks-for = What users gained, used as if it repaid producers.
k5-benefit-overreach-how = The critic argues with gains of users and concludes on producers.
k5-benefit-overreach-why = Gains of users and losses of producers stand in different ledgers. In one study, sellers lost 25 dollars for each student and users gained 70; the sellers still lost 25.
k5-benefit-overreach-limits = It does not say that gains of users do not count for society. They do.
k5-benefit-overreach-todo = Keep the ledgers apart, and give both.
k5-benefit-overreach-asks = Whose loss is the conclusion about?
k5-benefit-overreach-fires = The critic sets what users gained against what producers lost. The gain of the one does not pay the other.
k5-benefit-overreach-clear = The critic argues with what users gained, and does not conclude that producers lost nothing.
k5-benefit-overreach-unknown = The critic argues with what users gained; on whose loss it concludes is not clear.

## Inversions: what would have to be true

inversion-implied-volume-one-to-one = how many downloads a year, if each were a sale lost at the full retail price
inversion-implied-sales-per-download = how many sales each download would have to displace, at the full retail price
inversion-implied-displacement = how many sales each real use would have to displace, on the claim’s own ledger
inversion-copies-per-sale = for how many real uses one sale would have to be lost
inversion-implied-volume = how many downloads a year, at the displacement rate of the scenario
inversion-implied-price = what one sale would have to cost, at the volume and the displacement rate of the scenario
inversion-spend-per-head = how much more each person would have spent in a year, at the till
inversion-units-per-head = how many downloads a year for each person: the published count, or else the implied volume
inversion-hours-per-head = how many hours a year each person would need for them
inversion-market-share-lost = how large the loss is beside what the legal market takes
inversion-counterfactual-share-lost = which share of the market without piracy would be lost
inversion-implied-elasticity = by how many per cent sales would fall for one per cent more downloads
inversion-jobs-per-million = how many jobs are said to go with a million of the loss
inversion-implied-growth = by which part the loss would grow each year since the earlier claim
inversion-geographic-share = which part of the larger claim falls to this one
inversion-break-even-displacement = above which displacement rate a policy saves more than it costs
inversion-break-even-sampling = how many sales each real use would have to bring about for the loss to be nil
inversion-credibility-ratio = how many times as large as a model’s figure the claim is
inversion-claim-percentile = how many of a model’s outcomes are below the claim
missing-name = the scenario has no “{ $name }”
missing-key = the claim says no “{ $key }”
missing-segmented = “{ $name }” differs from segment to segment
missing-units = the units of the inputs give no such answer
missing-not-finite = some draws divide by 0
missing-none-is-enough = in half of the draws or more no value is enough
missing-no-figure = the model has no figure on the claim’s ledger
implied-claim = Claim “{ $id }”: { $claim }
implied-volume-published = The claimant published a volume of { $volume }; the models below run on the scenario’s own. What the figure implies:
implied-volume-used = The claimant published a volume of { $volume }. What the figure implies:
implied-volume-missing = The claimant published no volume. What the figure implies:
implied-range = {" "}(90 % range { $range })
implied-range-open = {" "}(90 % range from { $low }, without end)
price-published = the published price
price-retail = the full retail price
volume-published = the published volume
volume-ours = our volume
line-implied-volume-one-to-one = { $downloads } if each were one sale lost at { $price }{ $range }
line-implied-sales-per-download = On { $volume }, at { $price }: { $sales } per download{ $range }
line-implied-displacement = On { $volume }, counting { $ledger }: { $sales } per real use{ $range }
line-implied-volume-one-to-one-unknown = Downloads at one sale each: cannot be said, { $reason }
line-implied-sales-per-download-unknown = Sales lost per download: cannot be said, { $reason }
line-implied-displacement-unknown = Sales lost per real use: cannot be said, { $reason }
sales-lost = { $sales } sales lost
sales-lost-one-in = { $sales } sales lost (1 in { $copies })
sales-gained = { $sales } sales lost (a gain)

## Bridge

step-period = period
step-arithmetic = arithmetic
step-untraceable-volume = untraceable volume
step-untraceable-price = untraceable price
step-volume = volume
step-price = price
step-multiplier = multiplier
step-model = change of model
step-attributed-share = attributed share
step-displacement = displacement
step-gross-displacement = gross displacement
step-mean-displacement = mean displacement
step-net-displacement = net displacement
step-net-share = net share
step-net-share-and-unit-cost = net share and unit cost
step-purchase-probability = purchase probability
step-real-use = real use
step-share-willing = share willing to pay
step-own = { $name }
no-bridge = no bridge: { $reason }
no-bridge-figure = the model computes nothing on the claim’s ledger
no-bridge-finite = some draw is not a finite number
no-bridge-mean = the figure has no mean
no-bridge-amount = the claim is 0
bridge-title = From the claim to what the model gives: { $claim }, { $model }
bridge-step = step
bridge-takes = takes away
bridge-share = of the distance
bridge-claim = the claim
bridge-figure = what the model gives, on average
bridge-range = 90 % of its outcomes lie between { $low } and { $high } a year.
bridge-note-log-mean = Parts are means over the draws, divided by logarithmic means, so that their order does not matter. A part with a minus adds to the claim.
bridge-note-shapley = Parts are means over the draws, averaged over every order (Shapley values), because a factor may be 0 or below. A part with a minus adds to the claim.

## Verdict

verdict-claimed = The claim: a loss of { $bound }{ $amount }, { $scope }.
verdict-period-unstated = It names no period; here it is compared as one year.
verdict-period-year = It is a figure for one year.
verdict-period-months = It covers { $months } months; here it is compared per year.
verdict-volume-missing = No count of copies was found with it, so the ranges below stand on our own volume, not the claimant’s.
verdict-volume-published = The claimant published a count of { $volume }; the ranges below stand on the scenario’s own volume.
verdict-needs-one-in = For it to hold, one sale must be lost for every { $copies } copies really used (90 % range: { $low } to { $high }).
verdict-needs-several = For it to hold, every copy really used must cost { $rate } sales (90 % range: { $low } to { $high }).
verdict-studies-predict = For { $medium }, { $k } independent measured rates ({ $errors ->
    [0] none of them published with a standard error
    [one] one of them published with a standard error
   *[other] { $errors } of them published with a standard error
}) predict between { $low } and { $high } lost sales per copy really used in a new setting (95 % prediction interval{ $gains }).
verdict-below-zero = {""}; a rate below 0 is a gain
verdict-studies-too-few = For { $medium }, { $k ->
    [0] no displacement rate that could be counted was measured
    [one] one displacement rate was measured
   *[other] { $k } displacement rates were measured
}: too few to predict from.
verdict-reference = The reference model ({ $model }) gives a loss of { $ledger } between { $low } and { $high } a year (90 % of its outcomes), with a median of { $median }; the claim is { $times } times that median.
verdict-reference-no-ratio = The reference model ({ $model }) gives a loss of { $ledger } between { $low } and { $high } a year (90 % of its outcomes), with a median of { $median }.
verdict-reached-alike = Given its own inputs, each of { $models ->
    [one] one model
   *[other] { $models } models
} reaches the claim in the same share of its outcomes, { $share }: { $likelihood } given those inputs.
verdict-reached-in-one-word = The share of outcomes that reach the claim runs from { $least } ({ $least-model }) to { $most } ({ $most-model }) over { $models } models: { $likelihood } in each, given its own inputs.
verdict-reached = The share of outcomes that reach the claim runs from { $least } ({ $least-model }) to { $most } ({ $most-model }) over { $models } models, each given its own inputs.
verdict-no-model = No model of this scenario gives a figure on the claim’s ledger, so no outcome can be set beside it.
verdict-left-out = Left out of these ranges.{ $higher }{ $lower }{ $unknown }
verdict-left-out-higher = {" "}It would raise the loss: { $what }.
verdict-left-out-lower = {" "}It would lower the loss: { $what }.
verdict-left-out-unknown = {" "}It could do either: { $what }.
verdict-left-out-undeclared = The scenario does not say what its ranges leave out.
grade-strong = strong
grade-moderate = moderate
grade-weak = weak
grade-very-weak = very weak
verdict-grade = Evidence behind these ranges: { $grade }. { $measured ->
    [0] none of the { $inputs } inputs in use is measured or derived: they rest on weak sources or judgement
   *[other] { $measured } of the { $inputs } inputs in use are measured or derived, the others rest on weak sources or judgement
}; { $k ->
    [0] no independent displacement rate was measured for this medium
    [one] one independent displacement rate was measured for this medium
   *[other] { $k } independent displacement rates were measured for this medium
}, { $errors } with a published standard error.

## Context and money

## Claims library

## Charts

## Report
