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
mark-read = read on its page
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
place-world = the world
place-european-union = the European Union
place-australia = Australia
place-belgium = Belgium
place-brazil = Brazil
place-canada = Canada
place-china = China
place-france = France
place-germany = Germany
place-india = India
place-italy = Italy
place-japan = Japan
place-netherlands = the Netherlands
place-spain = Spain
place-sweden = Sweden
place-united-kingdom = the United Kingdom
place-united-states = the United States
place-dutch-language-area = the Dutch-language area
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
tongue-dutch = Dutch
tongue-english = English
tongue-french = French
tongue-german = German
tongue-spanish = Spanish
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
claim-converted = { $bound }{ $amount } (published as { $published } of { $year }), { $period }
period-unstated = period not stated, compared as one year
period-year = a year
period-over = over { $span }, compared per year
span-years = { $count ->
    [1] one year
   *[other] { $count } years
}
span-months = { $count ->
    [1] one month
   *[other] { $count } months
}
span-days = { $count ->
    [1] one day
   *[other] { $count } days
}
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
table-median-and-range = { $median } ({ $low } to { $high })
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
run-note-conversion = Claim “{ $claim }”: { $how }.
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
not-finite = { $model } has no result: { $count } of { $draws } draws of `{ $ledger }` are not finite numbers
not-finite-formula = it begins at the step { $step } = { $formula }
not-finite-first = the first such draw is number { $draw } of replicate { $replicate }, with the value { $value } from
not-finite-more = and { $inputs } inputs more, which `--format json` has

## Critique: findings, one block for every rule

### What every rule may say

critique-ask-claimant = What to ask the claimant
critique-no-question = the question was not asked of the draws
critique-no-claim = the critic speaks of no claim of this file
critique-no-rates = no range of displacement rates can be defended for this medium
mark-our-volume = on our volume, not theirs

critique-of = Critique: { $title }
critique-critic = The critic: { $name }
critique-threshold-changed = threshold { $name } of { $code } set to { $value } (usually { $usual })
critique-rule-off = rule { $code } is switched off: { $reason }
critique-counts = Of { $all } checks, { $fires ->
    [0] none fires
    [one] 1 fires
   *[other] { $fires } fire
}, { $clear ->
    [0] none is clear
    [one] 1 is clear
   *[other] { $clear } are clear
}, { $uncertain ->
    [0] none is uncertain
    [one] 1 is uncertain
   *[other] { $uncertain } are uncertain
} and { $open ->
    [0] all could be evaluated
   *[other] { $open } cannot be evaluated
}.
critique-cannot-evaluate = Cannot be evaluated
critique-clear = Clear
critique-rule = rule
critique-severity = severity
critique-outcome = outcome
critique-number = number
critique-threshold = threshold
critique-factor = claim to be multiplied by
critique-found = finding
critique-subject = of
critique-factor-exact = { $median }
critique-in-draws = { $outcome } (in { $share } of draws)
critique-finding = { $code } ({ $severity }, { $outcome }): { $title }
report-finding = { $title } ({ $code }; { $severity }, { $outcome })
critique-about = About: { $about }
critique-line = { $code }: { $says }
critique-line-about = { $code } ({ $about }): { $says }
critique-says-why = { $says } Reason: { $why }.
critique-used = Data used: { $data }.
critique-marks = To be used with care: { $marks }.
critique-lacks = Not published: { $what }.
critique-ask = To ask: { $question }
critique-clears = What would clear it: { $what }.
critique-open = On { $topic }: { $codes }. To ask: { $questions }
critique-questions = On { $topic }: { $questions }
critique-rests-on = Why there is such a rule:
topic-volume = the number of copies
topic-rate = the rate of lost sales
topic-price = the price
topic-sample = who was asked, and for whom it holds
topic-actor = what is charged to whom
topic-bearer = whose loss it is
topic-jobs = jobs and multipliers
topic-time = years and currencies
topic-arithmetic = the numbers behind the figure
topic-openness = how it was made, who paid and where the data are
topic-critic = what else the critic considers
topic-other = other things
critique-asserts = What the critic says, as this file has it:
critique-assertion = { $about }, in the words of this file: { $says }.
critique-assertion-quoted = { $about }: “{ $wording }” ({ $says }).
number-conditions = { $count } of 3 not met
number-losses = { $count ->
    [one] 1 loss
   *[other] { $count } losses
}
number-links = { $count ->
    [one] 1 link
   *[other] { $count } links
}
critique-note-outcomes = A rule fires if it holds in 9 of 10 draws or more, is clear if in 1 of 10 or fewer, and is uncertain between. Rules about something that a claim does not speak of are left out.
critique-note-severity = Error: the figure does not say what it seems to say. Warning: it is likely to mislead. Note: worth knowing. None of the three says that the figure is wrong, or that anybody meant to mislead.
critique-note-thresholds = Thresholds are our judgement unless `shortfall rules show CODE` names a source; `--threshold` sets others.
critique-note-data = `shortfall context show` and `shortfall evidence show` have the data that are named, with their sources.
critique-note-method = “Published” means: found in the sources that this file names; we may have missed something. A rule about the claimant’s method reads that and nothing else. “Cannot be evaluated” therefore means: not published, not found, or not declared in this file.
critique-share-below = less than { $share }
critique-share-error = { $share } (± { $error })
critique-share-none = none, as the range of rates is cut at { $end }
rule-title = what it is
rule-looks-for = What it looks for
rule-how = How
rule-why = Why it matters
rule-limits = What it does not say
rule-todo = What to do
rule-clears = What would clear it
rule-asks = What to ask
rule-thresholds = Thresholds
rule-no-thresholds = It fires or it does not: there is no threshold.
rule-sources = Sources
rule-name = name
rule-value = value
rule-rests-on = rests on
rule-cited = a source below

### S: substitution

s1-one-to-one-title = One copy, one lost sale
s1-one-to-one-looks-for = A rate at or near one lost sale for each copy, stated or implied by the published volume and price.
s1-one-to-one-how = The published rate is taken. If there is none, the figure is divided by the published volume and price. From 0.95 sales for each copy on it is an error, from 0.5 on a warning. Where copies were only valued, and no rate was stated, it is a warning at most.
s1-one-to-one-why = The loss is proportional to the rate. Measured rates lie well below one for most media. Courts and auditors have turned down sums in which each copy counts as a sale.
s1-one-to-one-limits = This does not say that copies cost nothing. A single study of students found a rate near one for first viewings. A rate below the threshold is not thereby right.
s1-one-to-one-todo = Divide the figure by a rate that studies support, and show the range.
s1-one-to-one-clears = a rate that studies support, published with the figure
s1-one-to-one-asks = Which displacement rate was used, and which studies does it rest on?
s1-one-to-one-fires = The published numbers come to a loss of { $rate } for each copy.
s1-one-to-one-fires-value = Each copy is valued as if it were bought: the published numbers come to { $rate } for each copy. The claimant calls this the value of copies, not a loss, and states no rate. Whoever quotes it as a loss takes every copy for a lost sale.
s1-one-to-one-clear = The published numbers come to a loss of { $rate } for each copy, less than one for two copies.
s1-one-to-one-unknown = Neither a rate was published, nor a volume and a price from which one would follow.
s1-one-to-one-unknown-published = No volume and no rate were published. At the published price it would take { $each } if each cost one sale, and { $fifth } if one in five did.
s1-one-to-one-unknown-ours = No volume and no rate were published. At our prices, not theirs, it would take { $each } if each cost one sale, and { $fifth } if one in five did.

s2-above-evidence-title = A rate beside the evidence
s2-above-evidence-looks-for = A figure that needs a displacement rate far above, or far below, what studies let one expect.
s2-above-evidence-how = The chance is computed that a new setting has at least the needed rate, and at most, by what studies of the medium found and by how far they differ. Where the claimant published no volume, the rate is taken on the volume of this file, at the retail price unless another basis was published, which is the reading most favourable to the figure. Below 5 % it is a warning, below 1 % an error; on a volume of ours it is a warning at most. The factor is a rate of that range over the needed one.
s2-above-evidence-why = The loss is proportional to the rate, so a figure can be no more likely than the rate it needs.
s2-above-evidence-limits = This does not say that the rate is impossible. Studies are few and none covers every case. The range is cut, because a copy is taken to displace at most one sale. On a volume of ours the finding is about our inputs together with the figure, not about the claimant’s method.
s2-above-evidence-todo = Compare the needed rate with the studies named. Ask what sets this case apart.
s2-above-evidence-clears = a count of copies, or a study of this case, by which the needed rate is one to be expected
s2-above-evidence-asks = What shows that copies displaced so many, or so few, sales here, unlike in the cases studied?
s2-above-evidence-retail = , at the full price in the shop
s2-above-evidence-own-basis = , on the price basis that was published
s2-above-evidence-fires = The figure needs each copy to cost { $needed }. Chance of a rate as high, by what studies found: { $probability }. 90 % of the rates expected here lie between { $low } and { $high }, half of them below { $median }; below 0, copies would bring sales.
s2-above-evidence-fires-ours = On our volume, not theirs, the figure needs each copy really used to cost about { $needed }{ $price }. Chance of a rate as high, by what studies found: { $probability }. 90 % of the rates expected here lie between { $low } and { $high }, half of them below { $median }; below 0, copies would bring sales.
s2-above-evidence-fires-low = The figure needs each copy to cost { $needed }. Chance of a rate as low, by what studies found: { $probability }. 90 % of the rates expected here lie between { $low } and { $high }, half of them below { $median }; below 0, copies would bring sales. That a study found no significant effect does not show that there is none.
s2-above-evidence-fires-low-ours = On our volume, not theirs, the figure needs each copy really used to cost about { $needed }{ $price }. Chance of a rate as low, by what studies found: { $probability }. 90 % of the rates expected here lie between { $low } and { $high }, half of them below { $median }; below 0, copies would bring sales. That a study found no significant effect does not show that there is none.
s2-above-evidence-clear = The figure needs each copy to cost { $needed }. Chance of a rate as far out, by what studies found: { $probability }. 90 % of the rates expected here lie between { $low } and { $high }, half of them below { $median }; below 0, copies would bring sales.
s2-above-evidence-clear-ours = On our volume, not theirs, the figure needs each copy really used to cost about { $needed }{ $price }. Chance of a rate as far out, by what studies found: { $probability }. 90 % of the rates expected here lie between { $low } and { $high }, half of them below { $median }; below 0, copies would bring sales.
s2-above-evidence-unknown = The rate that the figure needs cannot be held against studies.

s3-student-sample-title = A narrow sample that speaks for all
s3-student-sample-looks-for = A rate or a volume found among students, or in one city, that is applied to a whole population.
s3-student-sample-how = Who could be in the sample is compared with whom the result is said to speak for. If they differ, it is a warning.
s3-student-sample-why = Students copy more and have less money than others. The same authors found a rate of 0.14 among Chinese students and about 0 in a wider panel.
s3-student-sample-limits = This does not say in which direction the sample errs, or that the study is bad.
s3-student-sample-todo = Widen the range, or leave the study out.
s3-student-sample-clears = a sample drawn from those for whom the result is said to hold
s3-student-sample-asks = Who could be in the sample, and why should the result hold for others?
s3-student-sample-fires = The sample could only hold: { $frame }. The result is said to speak for: { $population }.
s3-student-sample-clear = The sample could hold those for whom the result is said to speak.
s3-student-sample-unknown = Who was sampled was not published, or for whom the result is said to speak.

s4-no-sampling-gain-title = Losses without the gains
s4-no-sampling-gain-looks-for = A figure that counts lost sales, and leaves out sales that copies bring about.
s4-no-sampling-gain-how = A gross rate without a sampling gain is a note. It is a warning if more than half of the copies are of little-known titles.
s4-no-sampling-gain-why = Some people try a copy and then buy the title or another one. A gross rate does not count them.
s4-no-sampling-gain-limits = This does not say that the gain is large. For hits it may be nil, and one author expects it to be a loss.
s4-no-sampling-gain-todo = Use a net rate, or take a stated gain off the gross one.
s4-no-sampling-gain-clears = a net rate, or a gain set against the gross one
s4-no-sampling-gain-asks = Is the rate net of sales that copies bring about?
s4-no-sampling-gain-fires = The rate does not count sales that copies bring about.
s4-no-sampling-gain-fires-niche = The rate does not count sales that copies bring about, although most of the copies are of little-known titles, for which the gain is likely to weigh most.
s4-no-sampling-gain-clear = Sales that copies bring about are counted, or are in the rate already.
s4-no-sampling-gain-unknown = Whether the rate is gross or net was not published.

s5-below-wtp-title = More buyers than would pay
s5-below-wtp-looks-for = A figure that needs more buyers than would have paid the price.
s5-below-wtp-how = The needed rate is held against the share of users who would pay the price: the published share, else that of the willingness to pay in this file, which is ours. If it is above that share in 9 of 10 draws, it is a warning.
s5-below-wtp-why = Nobody pays more than a thing is worth to them. In a survey of 2014 in six EU countries, current prices were above what 80 % of the users of illegal films and series would pay.
s5-below-wtp-limits = This does not say what people would pay: surveys of it are few. With a net rate that was measured, the limit is already inside.
s5-below-wtp-todo = Hold the price against surveys of what users would pay.
s5-below-wtp-clears = a survey in which as many would pay the price
s5-below-wtp-asks = What share of the users would have paid this price?
s5-below-wtp-fires = The figure needs { $rate } for each copy. The share of users who would pay the price is { $share }.
s5-below-wtp-clear = The figure needs { $rate } for each copy. The share of users who would pay the price is { $share }.
s5-below-wtp-uncertain = The figure needs { $rate } for each copy. The share of users who would pay the price is about { $share }, and not known well enough to decide.
s5-below-wtp-unknown = The needed rate, or the share of users who would pay the price, is not known.

s6-repeat-views-title = Every use counted as the first
s6-repeat-views-looks-for = A volume of films, series or music with one rate for all of it, repeats and unused copies included.
s6-repeat-views-how = It is a warning if a volume was published, but neither the share of first uses nor another rate for later ones.
s6-repeat-views-why = A survey in six EU countries found 0.40 lost sales for each first viewing of a film and 0.20 for each later one. Copies that nobody watched displace nothing.
s6-repeat-views-limits = This does not say how many copies were used again. The range of the factor runs from none being a first use to all.
s6-repeat-views-todo = Count first uses, and later ones at their own rate.
s6-repeat-views-clears = the share of first uses, or a rate of its own for later ones
s6-repeat-views-asks = What share of the copies was a first use?
s6-repeat-views-fires = One rate is applied to the whole volume, as if every copy were a first use.
s6-repeat-views-clear = First uses and later ones are told apart.
s6-repeat-views-unknown = No volume was published, so whether repeats are in it cannot be known.

s7-stated-intent-title = Answers instead of purchases
s7-stated-intent-looks-for = A rate that comes from the question whether one would have bought.
s7-stated-intent-how = How the claimant came to the rate is read. If it was by stated intention, it is a note.
s7-stated-intent-why = An answer costs nothing, a purchase does. Such rates tend to be high.
s7-stated-intent-limits = This does not say by how much such answers are off. It is our judgement; no source was read that measures it for copies.
s7-stated-intent-todo = Put a rate from observed sales beside it.
s7-stated-intent-clears = a rate from sales that were observed
s7-stated-intent-asks = Was the rate held against sales that were observed?
s7-stated-intent-fires = The rate rests on what people said they would have bought.
s7-stated-intent-clear = The rate does not rest on what people said they would have bought.
s7-stated-intent-unknown = How the rate came about was not published.

s8-double-net-title = Corrected twice
s8-double-net-looks-for = A net rate from which sampling, willingness to pay or a budget is taken off again.
s8-double-net-how = The kind of the rate and the corrections are read. A net rate with any of them is an error.
s8-double-net-why = A net rate was measured on people as they are. What they would pay and what they discover is in it. A second correction makes any loss too small.
s8-double-net-limits = This does not say that the net rate is right. It guards against a critic’s error as much as a claimant’s.
s8-double-net-todo = Use the net rate as it stands, or a gross one with the corrections.
s8-double-net-clears = the net rate without the further deductions
s8-double-net-asks = Is the rate net or gross, and what was taken off it?
s8-double-net-fires = The rate is net, and this is taken off it again: { $corrections }.
s8-double-net-clear = Nothing is taken off a net rate.
s8-double-net-unknown = Whether the rate is net or gross was not said.

### P: price

p1-retail-not-net-title = Shop price counted as industry loss
p1-retail-not-net-looks-for = A retail price for each lost sale in a figure that is said to be a loss of the industry or of owners of rights.
p1-retail-not-net-how = The published price basis and the published bearer of the loss are read. A retail price on a loss of the industry is an error. A figure that is called the value of copies is left alone.
p1-retail-not-net-why = Tax, shops, cinemas and distributors keep part of what a customer pays. US courts of appeal award lost profit on sales that would have taken place, not the retail value of copies.
p1-retail-not-net-limits = This says nothing of how many sales were lost. Shops and the state may have lost their part; that is another loss, and another figure. The share has the tax in it, so it is not to be taken off twice.
p1-retail-not-net-todo = Multiply by the share of the price that reaches the industry, or call the figure consumer spending.
p1-retail-not-net-clears = the share of the price that reaches the industry, applied to the figure
p1-retail-not-net-asks = What part of the price reaches the claimant after tax and the retail margin?
p1-retail-not-net-fires = The figure is said to be a loss of the industry and is counted at the retail price. Of that price, { $low } to { $high } reaches the industry.
p1-retail-not-net-clear = The figure is not a retail value presented as a loss of the industry.
p1-retail-not-net-unknown = It was not published whether the price is that in the shop, or who is said to bear the loss.

p2-vat-inside-title = Tax counted as industry revenue
p2-vat-inside-looks-for = Value-added tax inside the price, in a figure that is said to be a loss of the industry or of owners of rights.
p2-vat-inside-how = The published price is read: does it hold the tax? The rate is the published one, else the rate of the country on cinema tickets or on discs. It is a warning.
p2-vat-inside-why = The tax is passed on to the state. At a rate of 21 %, 17 % of the price is tax.
p2-vat-inside-limits = This does not say that the state lost nothing: that is a loss of its own. Where money was spent on something else, tax was paid there.
p2-vat-inside-todo = Divide the price by one plus the rate of the tax.
p2-vat-inside-clears = the price without the tax
p2-vat-inside-asks = Is value-added tax in the price, and at what rate?
p2-vat-inside-fires = The price holds value-added tax at { $rate }, which is { $tax } of the price. The figure counts it as lost by the industry.
p2-vat-inside-fires-rate-unknown = The price holds value-added tax, and the figure counts it as lost by the industry. The rate was not published and is not in our data.
p2-vat-inside-clear = No value-added tax is counted as a loss of the industry.
p2-vat-inside-unknown = It was not published whether the price holds value-added tax, or who is said to bear the loss.

p3-wrong-window-title = Price of another channel
p3-wrong-window-looks-for = A price per lost sale far above that of what people would have bought instead of the copy.
p3-wrong-window-how = The published price is divided by the mean price of what was displaced: the published one, else that of a legal viewing in the country. Above 1.5 times it is a warning, above 3 times an error.
p3-wrong-window-why = The loss is proportional to the price. A film watched once may replace a rental, not a new disc; a song, not an album.
p3-wrong-window-limits = This does not say that nobody would have paid the higher price. The mix of channels is seldom measured; where the mean price is our judgement, the finding is marked.
p3-wrong-window-todo = Use the mean price of the channels that copies displace, each with its share.
p3-wrong-window-clears = the mean price of what the copies displaced
p3-wrong-window-asks = Which purchase does each copy displace, and at what price?
p3-wrong-window-fires = Each lost sale is counted at { $price }. That is { $times } times the average price of what a copy displaces, { $displaced }.
p3-wrong-window-clear = Each lost sale is counted at { $price }; what a copy displaces costs { $displaced } on average. The first is { $times } times the second.
p3-wrong-window-unknown = The published price cannot be held against the price of what copies displaced.

p4-revenue-not-profit-title = Revenue called damage
p4-revenue-not-profit-looks-for = A figure that is called damage or lost profit, from which no cost was deducted.
p4-revenue-not-profit-how = The word for the figure is read, and whether a cost per unit was published. It is a note.
p4-revenue-not-profit-why = A sale that does not take place saves the cost of the disc, its shipping and its share of royalties. US courts of appeal count the profit that was lost.
p4-revenue-not-profit-limits = This does not say that the cost is large. For a download it may be close to nil, and the cost of making the work is not saved.
p4-revenue-not-profit-todo = Deduct the cost that each lost sale avoids, or call the figure lost revenue.
p4-revenue-not-profit-clears = the cost that each lost sale avoids, deducted
p4-revenue-not-profit-asks = Which costs does the claimant avoid for each sale that it loses?
p4-revenue-not-profit-fires = The figure is called damage or lost profit, and no avoided cost was published. It is revenue until one is deducted.
p4-revenue-not-profit-clear = The figure is not called damage or lost profit.
p4-revenue-not-profit-clear-deducted = The figure is called damage or lost profit, and the avoided cost was deducted.
p4-revenue-not-profit-unknown = The word under which the figure was published is not known.

### V: volume

v1-no-volume-source-title = No count of copies
v1-no-volume-source-looks-for = A figure published without a number of copies, or with a number of which nobody says where it comes from.
v1-no-volume-source-how = It is read whether a volume was published, how it came about and from which source. Without a basis or a source it is an error; “assumed” is no basis. If the publication itself was not seen, the rule cannot be evaluated.
v1-no-volume-source-why = The loss is proportional to the volume. A US court refused to award a loss to a studio that gave no number of downloads.
v1-no-volume-source-limits = This does not say that the volume is too high, or that none was known to the claimant. A named source may still be poor.
v1-no-volume-source-todo = Read which volume the figure implies, in the inversions, and compare it with counts of others.
v1-no-volume-source-clears = a count of copies, with how it was made and where it stands
v1-no-volume-source-asks = How many copies were counted, by whom, how, and in which period?
v1-no-volume-source-fires = No number of copies was found with the figure, and no source for one. The volume can only be inferred from the figure itself.
v1-no-volume-source-fires-untraced = A number of copies was published, but not how it was counted or where it comes from.
v1-no-volume-source-clear = A number of copies was published, and how it came about.
v1-no-volume-source-clear-count-unseen = A basis or a source of the volume was published; the number itself was not found in what was read.
v1-no-volume-source-unknown = The publication was not seen well enough to say whether it names a number of copies.

v2-users-as-files-title = Users, titles and copies confused
v2-users-as-files-looks-for = One thing counted and another valued: users, titles, servers or seized copies at the price of a download.
v2-users-as-files-how = What was counted is compared with what the price is the price of. A download counts as a copy. Any other difference is an error.
v2-users-as-files-why = One user may have many files, one title many copies. The factor between them can be above 1,000.
v2-users-as-files-limits = This does not say whether the figure is too high or too low. A review of such claims has itself been accused of this slip.
v2-users-as-files-todo = Count what the price is the price of, or convert with a published ratio.
v2-users-as-files-clears = a count of what the price is the price of
v2-users-as-files-asks = What exactly was counted, and what exactly does the price pay for?
v2-users-as-files-fires = What was counted are { $counted }; the price is that of { $priced }.
v2-users-as-files-clear = What was counted are { $counted }, and the price is that of { $priced }.
v2-users-as-files-unknown = It was not published what was counted, or what the price is the price of.
v2-users-as-files-unit-copy = copies
v2-users-as-files-unit-download = downloads
v2-users-as-files-unit-view = views
v2-users-as-files-unit-play = plays
v2-users-as-files-unit-visit = visits
v2-users-as-files-unit-title = titles
v2-users-as-files-unit-link = links
v2-users-as-files-unit-server = servers
v2-users-as-files-unit-seized-copy = seized copies
v2-users-as-files-unit-user = users
v2-users-as-files-unit-device = devices

v3-available-not-taken-title = On offer counted as taken
v3-available-not-taken-looks-for = Links, titles or hosted files counted as if each had been downloaded once.
v3-available-not-taken-how = The basis of the count is read. A count of a catalogue, of hosted files or of links is an error, unless downloads were reckoned from it with a published ratio.
v3-available-not-taken-why = What can be had is not what was taken. Most files are seldom fetched, and a few very often.
v3-available-not-taken-limits = This does not say that there were fewer downloads than links: there may have been more.
v3-available-not-taken-todo = Multiply by the downloads of each link, where somebody counted them.
v3-available-not-taken-clears = a count of downloads, or a published ratio of downloads to links
v3-available-not-taken-asks = How many downloads were there for each link, title or hosted file?
v3-available-not-taken-fires = What was on offer was counted, not what was downloaded. The downloads of each link were not published.
v3-available-not-taken-fires-ratio = What was on offer was counted, not what was downloaded. The published ratio is { $ratio } downloads for each link.
v3-available-not-taken-clear = The volume is not a count of what was on offer.
v3-available-not-taken-unknown = It was not published how the volume was counted.

v4-peak-extrapolation-title = A few days taken for a year
v4-peak-extrapolation-looks-for = A measurement of fewer than 30 days multiplied to a longer time.
v4-peak-extrapolation-how = The days measured are held against 30, if the result stands for more days than were measured. It is a warning. Surveys and assumed volumes are left alone: they measure no days.
v4-peak-extrapolation-why = Days differ by season, by week and by hour. A British report of 2009 took 1.3 million users of one network at midday for those of each of 365 days.
v4-peak-extrapolation-limits = This does not say that the days were busier than others; the year may also have had busier ones.
v4-peak-extrapolation-todo = Multiply by an average day over the day measured, where that is known.
v4-peak-extrapolation-clears = a measurement of 30 days or more
v4-peak-extrapolation-asks = On which days was the volume measured, and how do they compare with the rest of the year?
v4-peak-extrapolation-fires = Days measured: { $days }. Days that the result stands for: { $stands }.
v4-peak-extrapolation-clear = Days measured: { $days }. Days that the result stands for: { $stands }. At least 30 were measured, or no more are claimed.
v4-peak-extrapolation-unknown = It was not published how many days were measured, or for how many the result stands.

v5-units-per-head-title = More copies than a person can want
v5-units-per-head-looks-for = A volume that gives each user more than 500 films or 20,000 tracks a year.
v5-units-per-head-how = The published volume a year is divided by the published users. If there are none, it is divided by all inhabitants; then the rule can only fire, since real users had more each. Above 500 films or 20,000 tracks it is an error.
v5-units-per-head-why = 500 films a year are more than one a day. Such a volume counts something else: parts of files, attempts, automatic copies.
v5-units-per-head-limits = The levels are our judgement: no survey that we read gives the upper end of use. A volume below them is not thereby right.
v5-units-per-head-todo = Compare with surveys of users, and ask what one unit is.
v5-units-per-head-clears = a count of users that brings the copies of each below the level
v5-units-per-head-asks = How many people made these copies, and how many did each make?
v5-units-per-head-fires = The published volume comes to { $units } copies a year for each user. The level is { $most }.
v5-units-per-head-fires-everybody = The published volume comes to { $units } copies a year for each inhabitant, users or not. The level is { $most }.
v5-units-per-head-clear = The published volume comes to { $units } copies a year for each user. The level is { $most }.
v5-units-per-head-unknown = No volume in copies was published, or no number of users that would show it.
v5-units-per-head-no-level = there is no level for this medium

v6-time-impossible-title = More hours than there are
v6-time-impossible-looks-for = A volume that would take each user more than 4 hours a day to watch or hear.
v6-time-impossible-how = The published volume is multiplied by the hours of one unit and divided by the published users, or else by all inhabitants; then the rule can only fire. Films take the mean length in our data. Above 4 hours a day it is a warning, above 16 an error.
v6-time-impossible-why = Time is finite. What nobody had time to watch displaced no purchase.
v6-time-impossible-limits = This speaks of use, not of downloading: people keep more than they watch. The two levels are our judgement.
v6-time-impossible-todo = Count what was watched or heard, not what was stored.
v6-time-impossible-clears = a count of users, or of hours, that brings the time of each below the level
v6-time-impossible-asks = What share of the copies was watched or heard, and how long is one?
v6-time-impossible-fires = At { $each } hours each, the published volume would take each user { $hours } hours a day.
v6-time-impossible-fires-everybody = At { $each } hours each, the published volume would take each inhabitant, users or not, { $hours } hours a day.
v6-time-impossible-clear = At { $each } hours each, the published volume would take each user { $hours } hours a day.
v6-time-impossible-unknown = The volume, the users or the length of one unit were not published.

### Q: plausibility

q1-spend-per-head-title = Extra spending for each person
q1-spend-per-head-looks-for = A figure that would have made each user, or each inhabitant, spend more on top than people spend on such works.
q1-spend-per-head-how = The figure a year is divided by the published users, or else by all inhabitants, and held against what an inhabitant spends on the medium. Where that is not in our data, it is held against the most that culture as a whole may take. Above once that sum it is a warning, above 3 times an error.
q1-spend-per-head-why = What nobody could have paid was not lost. A British figure of 2009 came to about GBP 9,000 a year for each user that was counted.
q1-spend-per-head-limits = This does not say that a smaller sum was lost. Users may spend more than others. The figure is taken as published: if it is net of tax and margins, customers would have had to pay more.
q1-spend-per-head-todo = Ask who would have spent so much more, and on what they would have saved.
q1-spend-per-head-clears = a count of people for whom the sum is within what they spend
q1-spend-per-head-asks = How many people would have spent this sum, and what do they spend now?
q1-spend-per-head-fires = The figure comes to { $extra } a year for { $whom }. An inhabitant spends { $now } a year { $on }; the figure would add { $times } times that.
q1-spend-per-head-clear = The figure comes to { $extra } a year for { $whom }. An inhabitant spends { $now } a year { $on }; the figure would add { $share }.
q1-spend-per-head-unknown = The figure cannot be held against what people spend: the place, the year or the spending is not known.
q1-spend-per-head-unknown-users = The figure comes to { $extra } a year for each user counted. It cannot be held against what people spend: the place, the year or the spending is not known.
q1-spend-per-head-user = each user counted
q1-spend-per-head-inhabitant = each inhabitant
q1-spend-per-head-such-works = on such works
q1-spend-per-head-all-culture = on all of culture, at the very most

q2-exceeds-market-title = A loss as large as the market
q2-exceeds-market-looks-for = A figure beside what consumers spend on the medium in the same place and year.
q2-exceeds-market-how = The figure a year is divided by that spending. Above 50 % it is a warning, above 100 % an error.
q2-exceeds-market-why = A loss of 100 % says that the market would have been twice as large without piracy.
q2-exceeds-market-limits = This does not say that a market cannot be halved. Spending at the till is compared with a figure that may be net, which is to the figure’s advantage. No correction follows: the volume has to be known.
q2-exceeds-market-todo = Ask for the volume, and compare with how sales moved.
q2-exceeds-market-clears = a published volume, rate and price from which so large a loss follows
q2-exceeds-market-asks = How large would the market have been without piracy, and what shows it?
q2-exceeds-market-fires = The figure is { $share } of what consumers spend on such works there in a year, { $market }. It would mean that { $without } of the market without piracy was lost.
q2-exceeds-market-clear = The figure is { $share } of what consumers spend on such works there in a year, { $market }. It would mean that { $without } of the market without piracy was lost.
q2-exceeds-market-unknown = What consumers spend on such works in that place and year is not known.

q3-exceeds-gdp-title = A loss beside the whole economy
q3-exceeds-gdp-looks-for = A figure that is a large part of all that a country, or the world, produces.
q3-exceeds-gdp-how = The figure a year is divided by the gross domestic product of the place. If that is not in our data, by that of the world; then the rule can only fire. Above 1 % it is a warning, above 10 % an error.
q3-exceeds-gdp-why = A slip of the decimal point shows here. USD 75 trillion, once named in a lawsuit, was more than the world produced in a year.
q3-exceeds-gdp-limits = This does not say that a smaller figure is right. The levels are our judgement.
q3-exceeds-gdp-todo = Look for a factor of ten or a thousand, and redo the multiplication.
q3-exceeds-gdp-clears = the numbers that make the figure, published and checked
q3-exceeds-gdp-asks = Which numbers were multiplied to the figure?
q3-exceeds-gdp-fires = The figure is { $share } of { $whose }, { $product } a year.
q3-exceeds-gdp-clear = The figure is { $share } of { $whose }, { $product } a year.
q3-exceeds-gdp-unknown = The gross domestic product of that place and year is not known.
q3-exceeds-gdp-own = the gross domestic product of the place
q3-exceeds-gdp-world = the gross product of the world

q4-jobs-exceed-sector-title = More jobs lost than there are
q4-jobs-exceed-sector-looks-for = Jobs said to be lost beside the jobs of the sector in the same place.
q4-jobs-exceed-sector-how = The published jobs are divided by those of the audiovisual sector. Above 20 % it is a warning, above 100 % an error. Figures that speak of no jobs are left alone.
q4-jobs-exceed-sector-why = Jobs lost come on top of those there are. 750,000 jobs, a figure long quoted in the United States, were twice those of its film industry.
q4-jobs-exceed-sector-limits = This does not say how many jobs were lost. Some figures also count jobs in shops and among suppliers, which the sector does not hold.
q4-jobs-exceed-sector-todo = Ask in which trades the jobs are, and use the ratio of jobs to turnover of the sector.
q4-jobs-exceed-sector-clears = a list of the trades that the jobs belong to
q4-jobs-exceed-sector-asks = Which trades do the jobs belong to, and how were they reckoned?
q4-jobs-exceed-sector-fires = The figure speaks of { $jobs } jobs lost. The sector has { $sector } in that place: the first are { $share } of the second.
q4-jobs-exceed-sector-clear = The figure speaks of { $jobs } jobs lost. The sector has { $sector } in that place: the first are { $share } of the second.
q4-jobs-exceed-sector-unknown = The jobs of the sector in that place and year are not known.

### U: units, wording, arithmetic

u1-up-to-title = A maximum without its estimate
u1-up-to-looks-for = A figure with “up to” or the like before it that is used as if it were the estimate.
u1-up-to-how = The word before the figure is read, and who made a headline of the figure without that word. It is a warning. Only if the claimant itself did is it an error: what reports drop is not its doing.
u1-up-to-why = In a test for the US trade commission, 46 % of those who read “up to 47 %” in an advertisement took 47 % as the figure.
u1-up-to-limits = This does not say that the maximum is wrong. Where the estimate lies is not known.
u1-up-to-todo = Read the figure as a maximum, and say so whenever it is quoted.
u1-up-to-clears = the estimate below the maximum, with its range
u1-up-to-asks = What was the estimate, and what was the range of which this is the upper end?
u1-up-to-fires = The figure was published as a maximum, “up to”. The estimate below the maximum was not found.
u1-up-to-fires-headline = The figure was published as a maximum, “up to”, and was used as a headline without that word; by whom, this file does not say. The estimate below the maximum was not found.
u1-up-to-fires-reports = The claimant published the figure as a maximum, “up to”. Reports made a headline of it without that word: that is their doing, not the claimant’s. The estimate below the maximum was not found.
u1-up-to-fires-claimant = The claimant published the figure as a maximum, “up to”, and made a headline of it without that word. The estimate below the maximum was not found.
u1-up-to-clear = The figure was not published as a maximum.
u1-up-to-unknown = The words in which the figure was published are not known.

u2-no-period-title = A loss without a time
u2-no-period-looks-for = A figure that does not say over how long, or to which reports give different periods.
u2-no-period-how = The period as published is read, and those that reports give. None, or more than one, is an error.
u2-no-period-why = A sum over two years is half as much a year. In 2010 the same figure stood without a period in one report and as a yearly one in another.
u2-no-period-limits = This does not say which period is meant.
u2-no-period-todo = Print the figure for each period reported until the claimant says which it is.
u2-no-period-clears = a period, stated by the claimant
u2-no-period-asks = Over which period was the loss counted?
u2-no-period-fires = No period was published.
u2-no-period-fires-differ = Reports differ on the period. They give: { $periods }.
u2-no-period-none = none
u2-no-period-year = one year
u2-no-period-months = { $months ->
    [one] one month
   *[other] { $months } months
}
u2-no-period-clear = A period was published, and reports agree on it.
u2-no-period-unknown = Whether a period was published is not known.

u3-currency-year-title = Currencies or years mixed
u3-currency-year-looks-for = Numbers in several currencies or of several years in one figure, or an old figure quoted as new.
u3-currency-year-how = The currencies and price years of the published numbers are read, and the year in which the figure first appeared. Several of them, or a reuse after two years or more, is a warning.
u3-currency-year-why = Prices, markets and rates of exchange move. Figures of 1986 and 1991 were still quoted in 2008.
u3-currency-year-limits = This does not say that conversion would change much.
u3-currency-year-todo = Convert with stated rates and price indices.
u3-currency-year-clears = all numbers in one currency and at prices of one year
u3-currency-year-asks = In which currency and at prices of which year is each number?
u3-currency-year-fires = The published numbers mix: { $mixed }.
u3-currency-year-fires-reused = The figure first appeared in { $first }, { $years } years before the year that it is quoted for.
u3-currency-year-clear = The published numbers are in one currency and of one time.
u3-currency-year-unknown = Currencies and price years were not published.

u4-magnitude-title = The numbers do not make the figure
u4-magnitude-looks-for = Published numbers that do not multiply, or add up, to the figure.
u4-magnitude-how = The published factors are multiplied, else volume, rate, price and multiplier; published parts are added. From 1.5 times too much or too little on it is a warning, from 5 times on an error.
u4-magnitude-why = Slips of a factor of ten have been printed, and quoted for years.
u4-magnitude-limits = This does not say which number is wrong: a factor may have been left unpublished.
u4-magnitude-todo = Replace the figure by what the numbers make, or ask for what is missing.
u4-magnitude-clears = numbers whose product, or sum, is the figure
u4-magnitude-asks = From which numbers does the figure follow?
u4-magnitude-fires = The published numbers make { $made }, the figure is { $amount }.
u4-magnitude-clear = The published numbers make { $made }, near the figure of { $amount }.
u4-magnitude-unknown = The numbers that make the figure were not published.

u5-false-precision-title = More digits than are known
u5-false-precision-looks-for = A figure with more digits than its own error, or the numbers behind it, support.
u5-false-precision-how = The digits of the figure are counted, without zeros at the end. They are held against those that the published error or range supports; without one, against those of the roughest published number and one more.
u5-false-precision-why = Digits are read as knowledge.
u5-false-precision-limits = This does not say that the figure is wrong, only that its last digits mean nothing.
u5-false-precision-todo = Round it.
u5-false-precision-clears = the figure, rounded to the digits that are supported
u5-false-precision-asks = How large is the error of the figure?
u5-false-precision-fires = The figure has { $digits } digits; the published numbers support { $supported }.
u5-false-precision-clear = The figure has { $digits } digits; the published numbers support { $supported }.
u5-false-precision-unknown = Neither an error was published nor a number behind the figure.

u6-no-range-title = One number, no range
u6-no-range-looks-for = A single number for something that was not counted but reckoned.
u6-no-range-how = A warning if neither a range nor an error was published with it.
u6-no-range-why = Without a range nobody can tell a measurement from a guess. That uncertainty is named at all is what statisticians ask for first.
u6-no-range-limits = This does not say that the number is wrong, nor how wide its range is.
u6-no-range-todo = Ask for the range, or simulate one.
u6-no-range-clears = a range or an error, published with the figure
u6-no-range-asks = Between which values does the loss lie, and with what confidence?
u6-no-range-fires = No range and no error were found with the figure.
u6-no-range-clear = A range or an error was published.
u6-no-range-unknown = The words in which the figure was published are not known.

### G and D: scope, geography, double counting

bearer-rightholder = the rightholder
bearer-industry = the industry
bearer-economy = the economy
bearer-society = society
bearer-state = the state

g1-geo-share-title = A country’s part of the world
g1-geo-share-looks-for = A country with too large or too small a part of the figure for the world.
g1-geo-share-how = The part claimed is set beside the country’s part of people, Internet users, product and box office. Only if all of them are more than 3 times off it is a warning, 10 times an error.
g1-geo-share-why = Two figures of one claimant must fit together.
g1-geo-share-limits = This does not say which of the two is wrong. That they fit shows neither to be right.
g1-geo-share-todo = Ask how the one was made from the other.
g1-geo-share-clears = the way in which the figure for the world follows from that of the country
g1-geo-share-asks = How was the figure for the world made from that of the country, or the other way round?
g1-geo-share-fires = { $claimed } of the figure falls to { $territory }. By { $references } yardsticks it has between { $low } and { $high } of the world: all are far off.
g1-geo-share-clear = { $claimed } of the figure falls to { $territory }. By { $references } yardsticks it has between { $low } and { $high } of the world: they fit.
g1-geo-share-unknown = The country’s part of the world is not known for that year.

g2-catalogue-scope-title = One language, the whole world
g2-catalogue-scope-looks-for = A loss in the whole world from titles that are bound to one language.
g2-catalogue-scope-how = The part of the figure that falls to a country is set beside its part of the people who speak the language. More than 3 times off is a warning, 10 times an error.
g2-catalogue-scope-why = Who cannot follow a film is hardly lost as its buyer. This check needs no displacement rate.
g2-catalogue-scope-limits = This does not say that nobody else copied these titles. If other titles are in the figure, such as films without subtitles, which travel further, it may be larger.
g2-catalogue-scope-todo = Ask which titles were counted, and for whom.
g2-catalogue-scope-clears = a count by country, or by title, behind the figure for the world
g2-catalogue-scope-asks = Which titles are in the figure for the world, and who outside the language area used them?
g2-catalogue-scope-fires = As published, the titles are tied to one language, { $language }. Of its speakers { $speakers } live { $in }, but { $claimed } of the figure falls there. What was claimed there would fit { $fits } in all.
g2-catalogue-scope-clear = As published, the titles are tied to one language, { $language }. Of its speakers { $speakers } live { $in }, and { $claimed } of the figure falls there; what was claimed there fits { $fits } in all.
g2-catalogue-scope-unknown = Whether the titles are bound to a language or a territory was not published.

g3-actor-attribution-title = Charged with more than a share
g3-actor-attribution-looks-for = The loss of a whole market, charged to one group or site.
g3-actor-attribution-how = The figure is set beside the loss from all copies, or else beside the box office, and then beside the actor’s share of the copies. Where that is a share of the titles in one language, it is carried over to all copies by how many people speak it, which is our estimate. Above 2 times the share it is an error.
g3-actor-attribution-why = A group cannot cost more than its part, and without it others would have supplied some of the same titles.
g3-actor-attribution-limits = This does not say that the actor cost nothing. The box office is not what all copies cost: it is a yardstick.
g3-actor-attribution-todo = Ask which part of all copies the group is charged with.
g3-actor-attribution-clears = a counted share of all copies, and a loss in proportion to it
g3-actor-attribution-asks = Which share of all copies came through this actor, and how was it counted?
g3-actor-attribution-fires = Charged to: { $actor }. The figure is { $claimed } of the loss from all copies ({ $whole }), for { $share } of the copies.
g3-actor-attribution-fires-market = Charged to: { $actor }. The figure is as large as { $claimed } of the box office of all films there ({ $whole } a year), for about { $share } of the copies there, by our estimate. No loss from all copies was found published to compare with.
g3-actor-attribution-clear = Charged to: { $actor }. The figure is { $claimed } of the loss from all copies ({ $whole }), for { $share } of the copies.
g3-actor-attribution-clear-market = Charged to: { $actor }. The figure is as large as { $claimed } of the box office of all films there ({ $whole } a year), for about { $share } of the copies there, by our estimate. No loss from all copies was found published to compare with.
g3-actor-attribution-unknown = The loss is charged to one actor; its share of all copies, or the loss from all of them, is not known.

g4-industry-vs-economy-title = An industry’s loss, called the economy’s
g4-industry-vs-economy-looks-for = The loss of an industry that is called a loss to the economy or to society.
g4-industry-vs-economy-how = Who is said to bear the loss is read, and whether spending elsewhere is set against it.
g4-industry-vs-economy-why = Money that is not spent on films is spent on something else. Within a country that is a transfer.
g4-industry-vs-economy-limits = This does not say that the industry lost nothing, or that long-run effects are nil.
g4-industry-vs-economy-todo = Say whose loss it is.
g4-industry-vs-economy-clears = what the money was spent on instead, set against the loss
g4-industry-vs-economy-asks = Whose loss is this, and what was the money spent on instead?
g4-industry-vs-economy-fires = The loss is said to fall on { $bearer }; spending elsewhere is not set against it.
g4-industry-vs-economy-clear = The loss is said to fall on { $bearer }, and no more is made of it than that.
g4-industry-vs-economy-unknown = Who is said to bear the loss is not known.

g5-import-leakage-title = Foreign owners’ loss, counted at home
g5-import-leakage-looks-for = Losses of foreign owners that are counted as losses of the country.
g5-import-leakage-how = Whether they are in the figure is read, and which share domestic owners bear.
g5-import-leakage-why = Of money not spent on a foreign film, the foreign part would have left the country.
g5-import-leakage-limits = This does not say that foreign owners lose nothing.
g5-import-leakage-todo = Give the domestic part apart.
g5-import-leakage-clears = the domestic part of the loss, given apart
g5-import-leakage-asks = Which share of the loss falls on owners in the country?
g5-import-leakage-fires = Losses of foreign owners are in the figure; the domestic part is not known.
g5-import-leakage-fires-share = Losses of foreign owners are in the figure; { $share } of it is domestic.
g5-import-leakage-clear = Losses of foreign owners are not in the figure.
g5-import-leakage-unknown = Whether losses of foreign owners are in the figure was not published.

d1-group-overlap-title = Groups that overlap
d1-group-overlap-looks-for = Groups, sites or titles that are added up although they overlap.
d1-group-overlap-how = Their shares are added. Above the whole it is an error.
d1-group-overlap-why = Who uses two sites has not lost two sales of one film.
d1-group-overlap-limits = This does not say how large the overlap is. A sum below the whole may hide one.
d1-group-overlap-todo = Divide by the sum until the overlap is known.
d1-group-overlap-clears = shares without overlap, which make the whole at most
d1-group-overlap-asks = How large is the overlap, and was it taken out?
d1-group-overlap-fires = { $parts } shares of one whole add up to { $sum } of it.
d1-group-overlap-clear = { $parts } shares of one whole add up to { $sum } of it.
d1-group-overlap-unknown = The shares of those who are charged were not published.

d2-channel-overlap-title = One copy, several lost sales
d2-channel-overlap-looks-for = One copy that displaces a ticket, a disc and a broadcast in full.
d2-channel-overlap-how = Sales lost per copy are added over the channels. Above 1 it is an error.
d2-channel-overlap-why = One person seldom buys the same film three times.
d2-channel-overlap-limits = This does not say that a copy can never cost more than one sale: one file may serve several viewers.
d2-channel-overlap-todo = Ask for evidence of more than one sale for each copy.
d2-channel-overlap-clears = evidence that a copy displaces more than one sale
d2-channel-overlap-asks = What shows that one copy displaced more than one sale?
d2-channel-overlap-fires = Over { $parts } channels one copy displaces { $sum }.
d2-channel-overlap-clear = Over { $parts } channels one copy displaces { $sum }.
d2-channel-overlap-unknown = Several channels are added up; how many sales a copy displaces in each was not published.

d3-multiplier-tiers-title = The same sale at every tier
d3-multiplier-tiers-looks-for = Output of producer, wholesaler and shop added up for the same sale.
d3-multiplier-tiers-how = The sum over the tiers is set beside the final price of the sales. Above it, it is an error.
d3-multiplier-tiers-why = The price in the shop already holds what the shop paid.
d3-multiplier-tiers-limits = This does not say that other tiers lose nothing.
d3-multiplier-tiers-todo = Count the value that each tier adds, once.
d3-multiplier-tiers-clears = the value added at each tier in place of its output
d3-multiplier-tiers-asks = What value does each tier add to these sales?
d3-multiplier-tiers-fires = { $tiers } tiers add up to { $sum }, for sales whose final price is { $price }.
d3-multiplier-tiers-clear = { $tiers } tiers add up to { $sum }, for sales whose final price is { $price }.
d3-multiplier-tiers-unknown = Several tiers are added up; the final price of the sales was not published.

d4-tax-on-top-title = Tax counted twice
d4-tax-on-top-looks-for = Tax that is added to a loss which holds it already.
d4-tax-on-top-how = Where a tax is added, it is read whether the price holds it.
d4-tax-on-top-why = The same money is counted as lost by the industry and by the state.
d4-tax-on-top-limits = This does not say that the state lost nothing.
d4-tax-on-top-todo = Leave the tax in one place.
d4-tax-on-top-clears = the tax in one place only
d4-tax-on-top-asks = Is the tax in the price, and if so, why is it added?
d4-tax-on-top-fires = { $tax } of tax is added to a loss at prices that hold the tax.
d4-tax-on-top-clear = { $tax } of tax is added to a loss at prices without it.
d4-tax-on-top-unknown = A tax is added; whether the prices hold it was not published.

### J and X: economy, projections, causes

j1-gross-jobs-title = Jobs lost here, none kept there
j1-gross-jobs-looks-for = Jobs said to be lost, without those that the same money keeps elsewhere.
j1-gross-jobs-how = Whether spending elsewhere is set against the jobs is read. If not, it is an error.
j1-gross-jobs-why = Money that is saved is spent, and gives work there. The film industry disputes that this makes up for it.
j1-gross-jobs-limits = This does not say that the industry lost no jobs.
j1-gross-jobs-todo = Give jobs net of spending elsewhere, or say that they are gross.
j1-gross-jobs-clears = jobs net of those that the money keeps elsewhere
j1-gross-jobs-asks = What did users spend the money on, and how many jobs does that keep?
j1-gross-jobs-fires = { $jobs } jobs are said to be lost; those that the money keeps elsewhere are not set against them.
j1-gross-jobs-clear = { $jobs } jobs are said to be lost, net of those that the money keeps elsewhere.
j1-gross-jobs-unknown = Jobs are said to be lost; whether those kept elsewhere are set against them was not published.

j2-multiplier-title = A large multiplier
j2-multiplier-looks-for = A multiplier made for a region, or a large one, on a country’s figure.
j2-multiplier-how = The multiplier is read. Above 2, or if it is a regional one, it is a warning.
j2-multiplier-why = What was bought instead has a multiplier too. The US statistics office offers its multipliers for states, not for the country.
j2-multiplier-limits = This does not say that a loss stops at the industry that bears it.
j2-multiplier-todo = Give the direct loss beside the multiplied one.
j2-multiplier-clears = a multiplier made for the country, beside that of the spending elsewhere
j2-multiplier-asks = Where is the multiplier from, and what is that of the spending elsewhere?
j2-multiplier-fires = The direct loss is multiplied by { $multiplier }.
j2-multiplier-fires-regional = The direct loss is multiplied by { $multiplier }, a multiplier that was made for a region.
j2-multiplier-clear = The direct loss is multiplied by { $multiplier }.
j2-multiplier-unknown = The direct loss is multiplied; by how much was not published.

j3-jobs-per-million-title = Jobs for each million
j3-jobs-per-million-looks-for = Far more, or far fewer, jobs for each million than the sector has.
j3-jobs-per-million-how = Jobs for each million of the loss are set beside jobs for each million that the sector takes. Above twice or below half it is a warning.
j3-jobs-per-million-why = Jobs are seldom observed; they are reckoned from money.
j3-jobs-per-million-limits = This does not say that jobs are in proportion to money. Some ratios hold indirect jobs, some do not.
j3-jobs-per-million-todo = Reckon with the sector’s own ratio and show both.
j3-jobs-per-million-clears = the sector’s own ratio of jobs to money, or the reason for another
j3-jobs-per-million-asks = With which ratio were the jobs reckoned, and are indirect ones in it?
j3-jobs-per-million-fires = The claim has { $claimed } jobs for each million, the sector { $sector }.
j3-jobs-per-million-clear = The claim has { $claimed } jobs for each million, the sector { $sector }.
j3-jobs-per-million-unknown = The sector’s jobs for each million are not known for that place and year.

j4-transfer-as-loss-title = A transfer, called a loss to society
j4-transfer-as-loss-looks-for = A loss to society that leaves out what users gained.
j4-transfer-as-loss-how = If society is said to lose, it is read whether users’ gain is set against it. If not, it is an error.
j4-transfer-as-loss-why = What users did not pay they kept. In one study sellers lost 25 dollars for each student and users gained 70.
j4-transfer-as-loss-limits = This does not say that users’ gain repays producers, or that nothing is lost in the long run.
j4-transfer-as-loss-todo = Show both ledgers.
j4-transfer-as-loss-clears = what users gained, set against the loss
j4-transfer-as-loss-asks = What did users gain, and what does society lose when that is set against it?
j4-transfer-as-loss-fires = Society is said to lose; what users gained is not set against it.
j4-transfer-as-loss-clear = Society is said to lose, and what users gained is set against it.
j4-transfer-as-loss-unknown = Society is said to lose; whether what users gained is set against it was not published.

x1-static-title = Years ahead with nothing changing
x1-static-looks-for = A figure for a year ahead with the rate, the price and the volume of today.
x1-static-how = The years from the data to the figure are counted. Above 2 years, with nothing that changes in between, it is a warning.
x1-static-why = Copies can spread a market before they shrink it, so even the sign of the loss can depend on the horizon. Streaming changed the volume within a few years.
x1-static-limits = This does not say in which direction the figure is off.
x1-static-todo = Show several scenarios in place of one line.
x1-static-clears = a projection in which rate, price or volume may change
x1-static-asks = What may change between the data and the year of the figure, and how was that reckoned?
x1-static-fires = The figure lies { $years } years ahead of its data, and nothing in between changes.
x1-static-clear = The figure lies { $years } years ahead of its data.
x1-static-clear-dynamic = The figure lies { $years } years ahead of its data, and what may change in between is reckoned with.
x1-static-unknown = The figure is a projection; how far ahead, or whether anything changes on the way, was not published.

x2-growth-extrapolation-title = Losses that grow with traffic
x2-growth-extrapolation-looks-for = A projection in which losses grow with Internet traffic or bandwidth.
x2-growth-extrapolation-how = The driver of the projection is read. Traffic and bandwidth are an error.
x2-growth-extrapolation-why = More traffic is not more purchases lost: files get larger, and other uses grow.
x2-growth-extrapolation-limits = This does not say that losses did not grow.
x2-growth-extrapolation-todo = Project sales, not traffic.
x2-growth-extrapolation-clears = a projection by sales instead of traffic
x2-growth-extrapolation-asks = Why should sales lost grow as fast as traffic?
x2-growth-extrapolation-fires = The loss grows with { $driver }, to { $multiple } times its size. Traffic is not purchases.
x2-growth-extrapolation-clear = The loss grows with { $driver }, to { $multiple } times its size.
x2-growth-extrapolation-unknown = The figure is a projection; with what it grows was not published.

x3-trend-as-cause-title = A fall with one cause
x3-trend-as-cause-looks-for = A fall of sales that is charged to piracy as a whole, or not at all.
x3-trend-as-cause-how = The share of the fall that is charged to piracy is read. All of it and none of it are warnings alike.
x3-trend-as-cause-why = Reviews are split: one says no more than 20 % of the fall of recorded music, another that most studies imply all of it.
x3-trend-as-cause-limits = This does not say which review is right.
x3-trend-as-cause-todo = Show both ends.
x3-trend-as-cause-clears = a study that tells piracy from other causes of the fall
x3-trend-as-cause-asks = What else changed over the period, and how was it told apart?
x3-trend-as-cause-fires = { $share } of the fall is charged to piracy, which leaves nothing to any other cause.
x3-trend-as-cause-fires-none = { $share } of the fall is charged to piracy, as if it had no part in it.
x3-trend-as-cause-clear = { $share } of the fall is charged to piracy.
x3-trend-as-cause-unknown = A fall of sales is named, but not which share of it is charged to piracy.

x4-stale-rate-title = A rate from elsewhere
x4-stale-rate-looks-for = A rate from another medium, or from data of long ago.
x4-stale-rate-how = The years between the data behind the rate and the figure are counted; above 8 it is a note. So is another medium.
x4-stale-rate-why = Legal offers, prices and habits change what a copy displaces.
x4-stale-rate-limits = This does not say that the rate is wrong here, or in which direction.
x4-stale-rate-todo = Widen the range of the rate, and say where it comes from.
x4-stale-rate-clears = a rate for this medium from recent data
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
e1-no-method-limits = This does not say that the figure is wrong.
e1-no-method-todo = Quote the figure as an assertion until the method is published.
e1-no-method-clears = the assumptions, the data and an independent review, published
e1-no-method-asks = How was the figure computed, from which data, and who checked it?
e1-no-method-fires = Of three conditions, not met: { $no }.{ $yes }{ $open }
e1-no-method-clear = None of three conditions is known to be missed.{ $yes }{ $open }{ $no }
e1-no-method-met = {" "}Met: { $what }.
e1-no-method-open = {" "}Not known: { $what }.
e1-no-method-stated = its assumptions are stated
e1-no-method-verifiable = others could redo it
e1-no-method-reviewed = independent people reviewed it
e1-no-method-unknown = Nothing is known of whether the assumptions are stated, can be checked or were reviewed.

e2-interested-funder-title = A payer with a stake
e2-interested-funder-looks-for = A payer who gains from a high figure, or from a low one.
e2-interested-funder-how = The payer and its stake are read, of claims and of critics alike. It is a note and no more.
e2-interested-funder-why = In drug trials, sponsored results were favourable 1.27 times as often.
e2-interested-funder-limits = This does not say that the figure is wrong. Somebody has to pay for studies.
e2-interested-funder-todo = Name the payer when the figure is quoted.
e2-interested-funder-clears = a payer who gains from neither a high nor a low figure
e2-interested-funder-asks = Who paid, and on what terms?
e2-interested-funder-fires = { $funder } paid, and gains from a high figure. That is no refutation.
e2-interested-funder-fires-low = { $funder } paid, and gains from a low figure. That is no refutation.
e2-interested-funder-clear = { $funder } paid, and is not known to gain from a high or a low figure.
e2-interested-funder-unknown = Who paid, or what figure the payer gains from, is not known.

e3-citation-loop-title = Quotations without data
e3-citation-loop-looks-for = A chain of quotations with no data at its end.
e3-citation-loop-how = Who quotes whom is followed back as far as it can be.
e3-citation-loop-why = Repetition does not confirm a figure. USD 250 billion of 2008 led back to a sidebar of 1991.
e3-citation-loop-limits = This does not say that the first who named the figure made it up.
e3-citation-loop-todo = Quote the last link that has data, or leave the figure out.
e3-citation-loop-clears = a link of the chain that has data
e3-citation-loop-asks = From which data does the figure come?
e3-citation-loop-fires = The chain of quotations ends without data: { $chain }.
e3-citation-loop-clear = The chain of quotations ends in data: { $chain }.
e3-citation-loop-unknown = Whether data stand at the end of the chain of quotations is not known.

critique-few-rates = the evidence base has { $k } independent rates for this medium, and { $least } are needed
e4-cherry-pick-title = One study out of several
e4-cherry-pick-looks-for = The rate of one study, far from the others, where there are several.
e4-cherry-pick-how = The rate is set beside the quartiles of the independent rates of its medium. Outside of them it is a warning. With fewer than five rates nothing is said.
e4-cherry-pick-why = With many studies, one can be found for almost any figure.
e4-cherry-pick-limits = This does not say that the study is wrong. It may be the best of them.
e4-cherry-pick-todo = Show the rate beside the others and say why it was chosen.
e4-cherry-pick-clears = the other studies, shown beside the one that was chosen
e4-cherry-pick-asks = Why this study, and how many others were weighed?
e4-cherry-pick-fires = The rate of { $rate } is from one study. Half of the { $k } independent rates lie between { $low } and { $high }: it lies outside.
e4-cherry-pick-clear = The rate of { $rate } is from one study. Half of the { $k } independent rates lie between { $low } and { $high }: it lies inside.
e4-cherry-pick-clear-several = The rate rests on { $studies } studies.
e4-cherry-pick-unknown = Whether the rate was picked out of several cannot be told.

e5-corrected-later-title = Corrected later
e5-corrected-later-looks-for = A figure that was corrected or withdrawn after it was published.
e5-corrected-later-how = The declared correction is read.
e5-corrected-later-why = The first figure goes on being quoted. The share of 44 % for students went round for two years before it became 15 %.
e5-corrected-later-limits = This does not say that the corrected figure is right.
e5-corrected-later-todo = Quote the correction with the figure, or leave the figure out.
e5-corrected-later-clears = the corrected figure in place of the first
e5-corrected-later-asks = Was the correction published where the figure was?
e5-corrected-later-fires = The figure was corrected: { $erratum }.
e5-corrected-later-clear = No correction is known to the author of this file.
e5-corrected-later-unknown = No source was seen, so whether the figure was corrected is not known.

### K: fairness of critics

k1-small-s-big-loss-title = A small rate, dismissed
k1-small-s-big-loss-looks-for = A critic who dismisses the loss because few copies displace a sale.
k1-small-s-big-loss-how = The critic’s own rate is multiplied by the number of copies for every legal sale. Above 10 % of sales lost it is a warning.
k1-small-s-big-loss-why = A small rate on many copies removes many sales. With 100 copies for 40 sales, a rate of 0.2 removes one sale in three.
k1-small-s-big-loss-limits = This does not say that the claim is right, or that the critic’s rate is wrong.
k1-small-s-big-loss-todo = State the loss that follows from the critic’s own rate.
k1-small-s-big-loss-clears = the loss that follows from the critic’s own rate, stated
k1-small-s-big-loss-asks = What loss follows from this rate and this number of copies?
k1-small-s-big-loss-fires = The critic’s own rate of { $rate } for each copy, with { $copies } copies for every legal sale, still removes { $lost } of sales.
k1-small-s-big-loss-clear = At the critic’s own rate of { $rate } for each copy, with { $copies } copies for every legal sale, { $lost } of sales are lost: little, as the critic says.
k1-small-s-big-loss-clear-accepts = The critic does not dismiss the loss as small.
k1-small-s-big-loss-unknown = The loss is dismissed as small, but the critic’s rate or the number of copies for every sale is not given.

k2-null-is-not-zero-title = “Not significant” read as “none”
k2-null-is-not-zero-looks-for = A critic who reads “no significant effect” as “no effect”.
k2-null-is-not-zero-how = The loss is computed at the upper end of the study’s 95 % interval. If it is above a quarter of the claim, the study does not rule such a loss out: a warning.
k2-null-is-not-zero-why = A study that cannot tell the rate from 0 may not be able to tell it from a large one either.
k2-null-is-not-zero-limits = This does not say that there is an effect.
k2-null-is-not-zero-todo = Show the interval, not the result of the test.
k2-null-is-not-zero-clears = the interval of the study in place of the result of its test
k2-null-is-not-zero-asks = What is the interval of the study’s estimate?
k2-null-is-not-zero-fires = The study’s interval reaches { $high } for each copy. At that end the loss is { $allowed } of the claim: “not significant” does not rule it out.
k2-null-is-not-zero-fires-nothing = The study’s interval reaches { $high } for each copy. At that end the loss is { $allowed }, not nothing: “not significant” does not rule it out.
k2-null-is-not-zero-clear = The study’s interval reaches { $high } for each copy. Even at that end the loss is { $allowed } of the claim.
k2-null-is-not-zero-clear-does-not = The critic does not read “not significant” as “no effect”.
k2-null-is-not-zero-clear-nothing = The study’s interval reaches { $high } for each copy. Even at that end nothing is lost ({ $allowed }).
k2-null-is-not-zero-uncertain = The study’s interval reaches { $high } for each copy. At that end the loss is about { $allowed } of the claim, on inputs that leave open whether it passes a quarter.
k2-null-is-not-zero-uncertain-nothing = The study’s interval reaches { $high } for each copy. At that end the loss is about { $allowed }, on inputs that leave open whether anything is lost.
k2-null-is-not-zero-unknown = The critic reads “not significant” as “no effect”; what the study’s interval allows cannot be computed.

k3-misattributed-method-title = A method beside what was seen of it
k3-misattributed-method-looks-for = A critic who says that a source counts each copy as a lost sale, where the source used less.
k3-misattributed-method-how = The rate that the critic names is set beside the rate that the source used. Below 0.95 the attribution does not hold.
k3-misattributed-method-why = A critique of a method that was not used leaves the real weak points untouched.
k3-misattributed-method-limits = This does not say that the source’s rate, its volume or its projection is right.
k3-misattributed-method-todo = Correct the attribution, then examine the steps that the source did take.
k3-misattributed-method-clears = a passage in which the source says that it used the rate
k3-misattributed-method-asks = Where does the source say that it used this rate?
k3-misattributed-method-fires = The critic says that the source counts a loss of { $said } for each copy. What was seen of the source has { $used }{ $seen }.
k3-misattributed-method-clear = The critic says that the source counts a loss of { $said } for each copy, and so it does: { $used }{ $seen }.
k3-misattributed-method-seen = {" "}({ $where })
k3-misattributed-method-unknown = The critic says that the source counts a loss of { $said } for each copy. Which rate it used was not published or not seen. So this is the critic’s inference, neither confirmed nor refuted.
k3-misattributed-method-unknown-supposed = The critic supposes a loss of { $said } for each copy, and says that it is a supposition. Which rate the source used was not published or not seen, so it is neither confirmed nor refuted.

k4-omitted-harm-title = Harm left out by the critic
k4-omitted-harm-looks-for = Losses outside the claim that the critic does not speak of.
k4-omitted-harm-how = A list of them is read: advertising, rental, later windows, investment.
k4-omitted-harm-why = A claim can be too high in what it counts and still leave harm out.
k4-omitted-harm-limits = This does not say that these losses are large, or that the claim is right.
k4-omitted-harm-todo = Name them, and say in which direction they work.
k4-omitted-harm-clears = the losses that were left out, named with their direction
k4-omitted-harm-asks = Does the critic hold these losses to be nil, or did it not look at them?
k4-omitted-harm-fires = The critic does not speak of { $omitted }. By these the claim may also be too low.
k4-omitted-harm-clear = The critic also considers { $considered }.
k4-omitted-harm-unknown = What the critic considers besides the claim is not known.

k5-benefit-overreach-title = Users’ gain set against producers’ loss
k5-benefit-overreach-looks-for = What users gained, used as if it repaid producers.
k5-benefit-overreach-how = The critic argues with gains of users and concludes on producers.
k5-benefit-overreach-why = Gains of users and losses of producers stand in different ledgers. In one study, sellers lost 25 dollars for each student and users gained 70; the sellers still lost 25.
k5-benefit-overreach-limits = This does not say that gains of users do not count for society. They do.
k5-benefit-overreach-todo = Keep the ledgers apart, and give both.
k5-benefit-overreach-clears = a conclusion on users or on society, not on producers
k5-benefit-overreach-asks = Whose loss is the conclusion about?
k5-benefit-overreach-fires = The critic sets what users gained against what producers lost. The gain of the one does not pay the other.
k5-benefit-overreach-clear = The critic argues with what users gained, and does not conclude that producers lost nothing.
k5-benefit-overreach-clear-does-not = The critic does not argue with what users gained.
k5-benefit-overreach-unknown = The critic argues with what users gained; on whose loss it concludes is not clear.

## Inversions: what would have to be true

inversion-implied-volume-one-to-one = how many downloads a year, if each were a sale lost at the full retail price
inversion-implied-sales-per-download = how many sales each download would have to displace, at the full retail price
inversion-implied-displacement = how many sales each real use would have to displace, on the claim’s own ledger
inversion-copies-per-sale = for how many real uses one sale would have to be lost
inversion-amount-per-copy = how much the figure comes to for each copy
inversion-implied-volume = how many downloads a year, at the displacement rate of the scenario
inversion-implied-price = what one sale would have to cost, at the volume and the displacement rate of the scenario
inversion-spend-per-head = how much more each person would have spent in a year, at the till
inversion-units-per-head = how many downloads a year for each person: the published count, or else the implied volume
inversion-hours-per-head = how many hours a year each person would need for them
inversion-market-share-lost = how large the loss is beside what the legal market takes
inversion-counterfactual-share-lost = which share of the market without piracy would be lost
inversion-product-share = how large the loss is beside all that the place produces
inversion-implied-elasticity = by how many per cent sales would fall for one per cent more downloads
inversion-jobs-per-million = how many jobs are said to go with a million of the loss
inversion-implied-growth = by which part the loss would grow each year since the earlier claim
inversion-geographic-share = which part of the larger claim falls to this one
inversion-break-even-displacement = above which displacement rate a policy saves more than it costs
inversion-break-even-sampling = how many sales each real use would have to bring about for the loss to be nil
inversion-credibility-ratio = how many times as large as a model’s figure the claim is
inversion-claim-percentile = how many of a model’s outcomes are below the claim
missing-name = the scenario has no “{ $name }”
missing-downloads = no number of copies is known (input “downloads”; `claim --volume N`)
missing-price = no price is known (input “price”; `claim --price N`)
missing-policy-cost = no measure and its cost are given (inputs “policy_cost” and “policy_share”)
missing-gross-displacement = no gross rate of displacement is given (input “gross_displacement”)
missing-method-jobs = no lost jobs are named (key “method.jobs”; `claim --jobs N`)
missing-part-of = no claim for a larger territory is given (key “part_of”)
missing-grows-from = no claim for an earlier year is given (key “grows_from”)
missing-segmented = “{ $name }” differs from segment to segment
missing-units = the units of the inputs give no such answer
missing-not-finite = some draws divide by 0
missing-none-is-enough = in half of the draws or more no value is enough
missing-no-model = no model was run
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
volume-implied = the volume that the figure implies
each-inhabitant = each inhabitant
each-user = each user
each-person = each person
line-implied-volume-one-to-one = { $value } if each were one sale lost at { $price }{ $range }{ $data }
line-implied-sales-per-download = On { $volume }, at { $price }: { $value } per download{ $range }{ $data }
line-implied-displacement = On { $volume }, counting { $ledger }: { $value } per real use{ $range }{ $data }
line-copies-per-sale = On { $volume }, counting { $ledger }: one sale lost for every { $value } copies really used{ $range }{ $data }
line-amount-per-copy = On { $volume }: { $value } for each copy{ $range }{ $data }
line-implied-volume = { $value } at the displacement rate of this file, counting { $ledger }{ $range }{ $data }
line-implied-price = On { $volume }, at the displacement rate of this file: { $value } is what one sale would have to cost{ $range }{ $data }
line-spend-per-head = { $value } more spent a year at the till by { $whom }{ $range }{ $data }
line-units-per-head = On { $volume }: { $value } downloads a year for { $whom }{ $range }{ $data }
line-hours-per-head = On { $volume }: { $value } hours a year for { $whom }{ $range }{ $data }
line-market-share-lost = { $value } of what consumers spend on such works there in a year{ $range }{ $data }
line-counterfactual-share-lost = { $value } of what that market would be without the loss{ $range }{ $data }
line-product-share = { $value } of all that is produced there in a year{ $range }{ $data }
line-implied-elasticity = 1 % more downloads would change sales by { $value } %{ $range }{ $data }
line-jobs-per-million = { $value } jobs for each million of the figure{ $range }{ $data }
line-implied-growth = { $value } more each year since the earlier claim{ $range }{ $data }
line-geographic-share = { $value } of the larger claim that holds it{ $range }{ $data }
line-break-even-displacement = On { $volume }: the measure pays for itself from { $value } sales lost per real use{ $range }{ $data }
line-break-even-sampling = The loss would be nil if each real use brought about { $value } sales{ $range }{ $data }
implied-data = {" "}[{ $rows }]
implied-sources = From the context data: { $rows }
implied-unknown = Cannot be said, since { $reason }: { $questions }
sales-lost = { $sales } sales lost
sales-lost-one-in = { $sales } sales lost (1 in { $copies })
sales-gained = { $sales } sales lost (a gain)
sales-none = no sale lost

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
no-bridge-long = the formulas of the model are too long to be taken apart
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

verdict-claimed = The claim: a loss of { $bound }{ $amount }{ $scope }.
verdict-claimed-value = The claim: { $bound }{ $amount }{ $scope }, called the value of copies and not a loss.
verdict-claimed-nothing = The claim: nothing is lost{ $scope }.
verdict-place = {" "}{ $place }
verdict-period-unstated = It names no period; here it is compared as one year.
verdict-period-year = It is a figure for one year.
verdict-period-over = It covers { $span }; here it is compared per year.
verdict-volume-missing = No count of copies was found with it, so the ranges below stand on our own volume, not the claimant’s.
verdict-volume-published = The claimant published a count of { $volume }; the ranges below stand on the scenario’s own volume.
verdict-volume-used = The claimant published a count of { $volume }; the ranges below stand on it.
verdict-needs-one-in = For it to hold as lost { $ledger }, one sale must be lost for every { $copies } copies really used (90 % range: { $low } to { $high }).
verdict-needs-several = For it to hold as lost { $ledger }, every copy really used must cost { $rate } sales (90 % range: { $low } to { $high }).
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
verdict-reference = The reference model, “{ $model }”, gives a loss of { $ledger } between { $low } and { $high } a year (90 % of its outcomes), with a median of { $median }; the claim is { $times } times that median.
verdict-reference-no-ratio = The reference model, “{ $model }”, gives a loss of { $ledger } between { $low } and { $high } a year (90 % of its outcomes), with a median of { $median }.
verdict-fixed = The reference model, “{ $model }”, gives { $amount } a year ({ $ledger }). All its inputs are fixed numbers, so it has no range, and nothing is said of how likely the claim is.
verdict-reached-alike = Given its own inputs, { $models ->
    [one] the one model
   *[other] each of { $models } models
} reaches the claim in { $models ->
    [one] this
   *[other] the same
} share of its outcomes: { $share }, { $likelihood } given those inputs.
verdict-reached-in-one-word = The share of outcomes that reach the claim runs from { $least } ({ $least-model }) to { $most } ({ $most-model }) over { $models } models: { $likelihood } in each, given its own inputs.
verdict-reached = The share of outcomes that reach the claim runs from { $least } ({ $least-model }) to { $most } ({ $most-model }) over { $models } models, each given its own inputs.
verdict-model = “{ $model }”
verdict-model-and-others = “{ $model }” and { $others ->
    [one] one other
   *[other] { $others } others
}
verdict-lost = The loss is 0 or more, and no gain, in { $least } to { $most } of the outcomes of { $models } models, each given its own inputs.
verdict-lost-alike = The loss is 0 or more, and no gain, in { $least } of the outcomes of { $models ->
    [one] the model
   *[other] each of { $models } models
}, given its own inputs.
verdict-no-model = No model was run on the claim’s ledger, so no loss is estimated here.
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
    [0] None of the { $inputs } inputs in use is measured or derived: they rest on what a claimant published, on weak sources or on judgement
   *[other] { $measured } of the { $inputs } inputs in use are measured or derived, the others rest on what a claimant published, on weak sources or on judgement
}; { $k ->
    [0] no independent displacement rate was measured for this medium
    [one] one independent displacement rate was measured for this medium, { $errors ->
        [0] without
       *[other] with
    } a published standard error
   *[other] { $k } independent displacement rates were measured for this medium, { $errors ->
        [0] none
       *[other] { $errors }
    } with a published standard error
}.

## Context and money

context-used = from the context data, { $path } ({ $row })
context-row = { $status }; { $source }
context-row-bare = { $status }; no source given
context-row-sure = { $path }
context-row-used = { $path } ({ $status })
context-row-stands-in = { $path } ({ $status }, { $doubt })
context-row-sourced = { $path }: { $row }
stands-in-year = of another year, the nearest known
stands-in-place = carried over
stands-in-part = a part of them only
context-unnamed-territory = no territory is named
context-unnamed-year = no year is named
context-unnamed-medium = no medium is named
context-other-unit = the figure { $path } is not in { $unit }
context-no-fact = the context data have no { $quantity } for { $territory } near { $year }
context-no-medium = the context data have no market for the medium “{ $medium }”
money-rate = { $from } of { $year } converted at { $rate } { $to } for 1 { $from }, the average of { $year } ({ $row })
money-rates = { $from } of { $year } converted at { $rate } { $to } for 1 { $from }, by way of the US dollar at the averages of { $year } ({ $row }; { $other })
money-prices = prices of { $before } brought to { $after } by the price index of { $area }, × { $ratio } ({ $row })
money-then = { $first }, then { $second }

## Claims library

claims-title = Published figures, recomputed from their own inputs
claims-column-claim = claim
claims-column-figure = figure
claims-column-class = class
claims-column-published = published
claims-column-computed = computed
claims-column-difference = difference
claims-column-verdict = result
claims-column-year = year
claims-column-media = media
claims-column-territory = territory
claims-column-headline = headline
claims-column-value = value
claims-column-reckoning = reckoning
claims-column-input = input
claims-column-unit = unit
claims-column-seen = seen
claims-column-source = source
claims-list-note = `shortfall claims show NAME` has one in full; `claims reproduce` recomputes them.
claims-verdict-reproduces = reproduces
claims-verdict-close = close
claims-verdict-does-not-follow = does not follow
claims-no-number = no number
claims-remark = { $about }: { $says }
claims-medians = Computed at the medians of { $inputs }.
claims-critics-own = the critic’s own figure ({ $critic }){" "}
claims-follows = { $whose }follows. Its own inputs give { $found }{ $apart }.
claims-comes-close = { $whose }comes close. Its own inputs give { $found }{ $apart }.
claims-does-not-follow = { $whose }does not follow. Its own inputs give { $found }{ $apart }.
claims-less = , { $share } less than { $published }
claims-more = , { $share } more than { $published }
claims-beside = ; published is { $published }
claims-note-inputs = The inputs are those that the claimant published, whether or not they are right: a figure that reproduces is well reckoned, which does not make it true.
claims-note-unseen = One that does not follow may rest on inputs that were not published, or that we did not see.
claims-note-difference = The difference is that of the computed figure to the published one, in % of it. { $rounding } or less counts as rounding, { $close } or less as close.
claims-recomputed = Recomputed from its own inputs
claims-implied = What the published figures imply
claims-inputs = Inputs, as published
claims-inputs-ours = Inputs of the file, ours where they have a grade
claims-missing = Not published, or not found
claims-critics = Critics
claims-corrections = Taken back or corrected
claims-sources = Sources
claims-claims = Published figures
claims-by = Published by
claims-year = Year
claims-class = Class { $class }: { $meaning }
claims-class-a = inputs were published apart from the headline, and can be put together again
claims-class-b = parts add up, or a share follows from totals, but a rate or a price was not published
claims-class-c = a headline without inputs: only what it implies can be said
claims-class-d = an award or a ruling of a court, which is no estimate of a loss
claims-family = Form of the reckoning
claims-media = Media
claims-territory = Territory
claims-in-our-words = In our words
claims-source = Source
claims-asserts = of { $about }: { $says }
claims-corrected = corrected
claims-retracted = retracted
claims-disowned = disowned
claims-renamed = renamed
claims-refused = refused
claims-cut = cut

## Charts

chart-joined = { $first }; { $second }
chart-part-of = { $whole }: { $part }
chart-several = { $count } scenarios side by side
chart-claims = { $count } published claims
chart-claims-beside = What was claimed for a year, beside what one model gives where any is run
chart-claims-axis = { $currency } a year, as claimed
chart-claims-results = claim; median (90 % interval) of the model
chart-claims-note = Claims differ in medium, territory, year and in whose loss they count: this is no ranking. Each currency has an axis of its own; nothing is converted.
chart-claims-no-models = No model is run for { $count } of them: volume, price or rate was not published, or the figure is no loss.
chart-claims-settings = { $settings } (the hash of all { $count } together)
chart-quoted = “{ $words }”
chart-median-and-interval = median (90 % interval)
chart-the-claim = the claim
chart-reaches = yes, fixed
chart-falls-short = no, fixed
chart-outcomes-reaching = outcomes at or above { $what }
chart-outcomes-reaching-each = outcomes at or above each claim
chart-key-median = median outcome
chart-key-exact = the only outcome: no input is uncertain
chart-key-half = half of the outcomes
chart-key-nine-in-ten = nine in ten outcomes
chart-key-dot = one of the equally likely outcomes
chart-key-ring = one that reaches the claim
chart-key-off-scale = an outcome off the scale: 0 or a gain
chart-key-amount = median outcome, from 0
chart-key-hollow-study = no standard error was published
chart-key-solid-study = estimate, with its 95 % interval
chart-key-claim = published claim
chart-key-published = published claim, for a year
chart-claims-model = { $claim };{ $break }{ $model }:{ $break }{ $result }
chart-own-scale = not the scale of the panel above
chart-own-scale-beside = not the scale of the other panels
chart-line = Line: { $what }
chart-log-scale = logarithmic scale, each step ×{ $times }
chart-symmetric-scale = logarithmic scale on both sides of 0, each step ×10; linear between { $low } and { $high }
chart-axis-loss = { $currency } a year, { $ledger } lost
chart-axis-money = { $currency } a year
chart-claim-bounded = “{ $bound }” { $amount }
chart-claim-without-period = claim: { $amount } (period not stated)
chart-claim-a-year = claim: { $amount } a year
chart-claim-over = claim: { $amount } over { $span }, { $yearly } a year
chart-claimed-without-period = { $amount } (period not stated)
chart-claimed-a-year = { $amount }
chart-claimed-over = { $amount } over { $span }, { $yearly } a year
chart-claim-reached = { $claim }; outcomes that reach it: { $share }
chart-basis-ours = on our volume and not the claimant’s
chart-basis-theirs = on the claimant’s own inputs
chart-ladder-several = What each model gives for a year on each ledger that was claimed, { $basis }
chart-ladder-alone = What each model gives for { $ledger } lost in a year
chart-ladder-no-claims = What each model gives for { $ledger } lost in a year, { $basis }
chart-ladder-beside-claims = What each model gives for { $ledger } lost in a year, { $basis }, beside what was claimed
chart-ladder-no-models = What was claimed; no model is run
chart-no-model = No model
chart-not-finite = no result: not every draw is finite
chart-note-bound = The claim says { $bounds }: a bound, not an estimate. The line stands at the figure that it names.
chart-note-ledger = { $ledger }: { $is }.
chart-note-ranges = Each range holds for its model and its inputs; models are not averaged.
chart-note-mean = The last bar is the mean, with nine in ten outcomes in brackets and as a line.
chart-note-beyond = Too far for this scale, so not drawn: { $claims }.
chart-note-elsewhere = Made on another ledger, so not shown: { $claims }.
chart-note-published = Where the claim was published: { $sources }.
chart-note-dots = Each row has { $dots } dots: outcomes that are equally likely under the model. Count those that reach the claim.
chart-dots-reached = { $count } of { $dots } dots
chart-exceedance = How likely a loss of at least so much is, by each model
chart-axis-exceedance = share of outcomes at or above the amount
chart-density = How the outcomes of one model are spread: { $model }
chart-axis-histogram = share of outcomes in each bar
chart-axis-cdf = share of outcomes below the amount
chart-note-density = Bars are counts of draws, all as wide on this scale; nothing is smoothed. One outcome in a thousand at each end may lie outside.
chart-bridge = What takes the claim to what the model gives, on average: { $model }
chart-bridge-axis = { $currency }, { $ledger } lost; the claim for its own period, the figure for a year
chart-bridge-bound = The claim says { $bounds }: a bound, not an estimate. The bar ends at the figure that it names.
chart-bridge-results = takes away (of the whole distance)
chart-bridge-step = { $taken } ({ $share })
chart-bridge-adds = adds { $amount }
chart-key-whole = the claim, from 0
chart-key-taken = takes away
chart-key-added = adds
bridge-step-is = { $step }: { $is }
step-period-is = to one year
step-arithmetic-is = the claimant’s own numbers multiplied
step-untraceable-volume-is = no count was published: our volume, one sale a copy, full price
step-untraceable-price-is = no price was published: ours, at one sale a copy
step-volume-is = our count for the published one
step-price-is = our price for the published one
step-net-share-is = less tax, shops and distribution
step-rate-is = sales lost for each copy really used
step-multiplier-is = a further factor of the claimant, taken out
step-model-is = what is no product in this model
chart-ledgers = The loss by whose money it is, by one model: { $model }
chart-note-ledgers = The ledgers count parts of the same money: they must not be added.
chart-dynamic = Effects over time
chart-dynamic-is = works not made, jobs, tax, new services
chart-note-dynamic = Effects over time are in no range: they may be losses or gains, and no evidence here sizes them.
chart-convergence = How the Monte Carlo error falls with the number of draws: { $model }
chart-axis-draws = draws
chart-axis-error = standard error, as a share of the figure
chart-error-now = error with all draws
chart-figure-p5 = 5 % of the outcomes are below
chart-figure-median = median
chart-figure-p95 = 95 % of the outcomes are below
chart-figure-mean = mean
chart-note-convergence = Each dot is a run of its own with that many draws. Thin dotted line: the error of plain random draws, which halves when there are four times as many. This error says nothing of whether inputs and models are right.
chart-heatmap = What would have to be true together, by one model, all other inputs at their medians: { $model }
chart-axis-input = { $meaning } ({ $unit })
chart-heatmap-colours = colour: the loss in a year
chart-heatmap-colours-each = colour: the loss in a year, in the currency of each map
chart-heatmap-box = nine in ten draws of each input of this scenario
chart-heatmap-edge = one sale lost for every copy
chart-heatmap-line = pairs that give the claimed sum
chart-heatmap-needs = { $claim }; at the median rate it needs { $needs }, and the scenario has { $has }
chart-heatmap-beyond = { $claim }: at the median rate no amount on this map makes it true
chart-note-heatmap = A numbered line joins all pairs that give the claimed sum. The box and the line are far apart where the claim needs more than the inputs say.
chart-note-heatmap-segments = An input that differs by segment is taken as the same in all of them: its median is the highest of theirs, which favours the claim, and the box spans all of them.
chart-note-heatmap-edge = Above the dashes more than one sale would be lost for a copy.
chart-inputs = What the model rests on: { $model }
chart-inputs-value = value: median (90 % of the draws)
chart-inputs-grade = how it is known
chart-grade-measured = measured
chart-grade-derived = derived
chart-grade-weak = weak source
chart-grade-judgement = judgement
chart-grade-unverified = not verified
chart-grade-none = nothing stated
chart-grade-default = default of the model
chart-grade-step = computed
chart-grade-constant = constant of the model
chart-inputs-between = medians from { $range }, { $count } rows
chart-inputs-fixed = { $value } (fixed)
chart-inputs-above = see above
chart-inputs-part = { $part }: { $value }
chart-inputs-overridden = { $grade }, overridden
chart-note-inputs = How the { $all } inputs are known: { $counts }.
chart-inputs-count = { $grade }: { $count }
chart-study = study
chart-study-and-note = study; how it was done, and who paid
forest-no-effect = no effect
forest-zero = 0
forest-one-to-one = one sale lost per copy
forest-axis-rate = sales lost per unpaid copy
forest-axis-effect = effect, in the unit of the table
forest-a-gain = a gain
forest-a-gain-of = a gain of { $sales }
forest-sales-lost = { $sales } sales lost
forest-a-sale-lost = a sale lost
forest-title-rates = { $subject }: studies leave open anything from { $low } to { $high } per copy
forest-title-effect = { $subject }: the effect in a new setting may be { $range }
forest-title-unknown = { $subject }: too little is known to say what a new setting may be
forest-measurements = { $count ->
    [one] One measurement; { $errors }.
   *[other] { $count } independent measurements; { $errors }.
}
forest-no-errors = none prints a standard error
forest-all-errors = each has a standard error
forest-some-errors = { $unpublished } without a standard error
forest-rates-mean = Below 0 piracy would add sales; at 1 every copy would be a sale lost.
forest-mean = Mean of these settings
forest-mean-is = 95 % interval; not the value for any one setting
forest-new-setting = A new setting
forest-new-setting-is = 95 % prediction interval
forest-note-cut = A copy cannot displace more than one unit of itself: a scenario uses the law of a new setting cut to { $low } to { $high }, which removes { $removed } of it.
forest-note-in-words = { $count ->
    [one] Not drawn: one result without a number, which is not 0.
   *[other] Not drawn: { $count } results without a number, which are not 0.
}
forest-note-law = New setting: { $how }.
forest-note-hidden = { $count } more studies are counted, but not drawn.
forest-source = Source: the studies named; computed by shortfall { $version }.
forest-source-rates = Source: the studies named, one figure per dataset; computed by shortfall { $version }.

## Report

report-as-written = Titles, descriptions and notes are words of the file and stand as they are written there.
report-in-short = In short
report-contents = Contents
report-several = Reports on { $count } scenarios
report-overview = The claims side by side
report-overview-lead = Each range holds for its model and its inputs. Figures of different places, years and media are not to be added or averaged.
report-file = scenario
report-published = as published
report-reference = reference model
report-evidence-grade = evidence
report-money = { $currency } { $amount }
report-gravest = Gravest objections of the rules: { $titles }.
report-objections = Objections of the rules, none of them grave: { $titles }.
report-remarks = The rules only remark: { $titles }.
report-no-objection = No rule objects; { $open } of { $all } checks cannot be evaluated.
report-every-claim = Of every claim
report-claim = Claim “{ $id }”
report-wording = As published: “{ $wording }”
report-ranges = The ranges
report-figure-ladder = Chart: what each model gives, with its 90 % range, beside what was claimed. All its numbers are in the tables below.
report-figure-bridge = Chart: the steps from the claim to what the reference model gives on average. All its numbers are in the tables below.
report-note-error = MC error is the Monte Carlo standard error of the median, in % of it ({ $df } degrees of freedom). Figures are rounded to the second digit of their own error, and to three digits at most.
report-findings = What the rules found
report-inversions = What would have to be true
report-question = question
report-from = from { $low }
report-our-volume = on our volume
report-by-model = Model by model, on our volume
report-unanswered = What cannot be said, and why
report-inputs = Inputs
report-inputs-lead = Each input with its law, how sure it is and what it rests on. “Judgement” means that somebody chose it; “weak” that its source is poor or speaks of something near.
report-input-notes = Notes on the inputs
report-input = input
report-unit = unit
report-law = law
report-grade = grade
report-sources = Sources
report-rests-on = Sources:
report-claims-found = Where the claims were found
report-references = References
input-grade-measured = measured
input-grade-derived = derived
input-grade-weak = weak
input-grade-judgement = judgement
input-grade-unverified = not verified
input-grade-none = not graded
status-derived = derived
status-weak = weak
status-judgement = judgement
status-no = not verified
report-models = Models
report-models-lead = Every formula that was run. Models stand side by side; they are never averaged.
report-model = { $title } (`{ $name }`)
report-assumes = Assumes: { $what }
report-step = step
report-formula = formula
report-evidence = Evidence used
report-studies = Measured rates: sales lost for each copy
report-study = study
report-estimate = rate
report-std-error = standard error
report-country = place and data
report-funder = who paid
report-none-published = not published
report-no-number = no number seen
report-reported-number = { $number }
report-reported-range = { $number } (from a range)
report-reported-upper-bound = at most { $number }
report-reported-lower-bound = at least { $number }
report-reported-words = { $number } (published in words)
report-reported-derived = { $number } (our arithmetic)
report-funder-unknown = not known
report-facts = Context data
report-omitted = What the ranges do not hold
report-omitted-what = left out
report-omitted-effect = with it, the loss would be
omitted-higher = higher
omitted-lower = lower
omitted-unknown = either
report-reproduce = How to make this report again
report-command = Command: `{ $command }`
report-hash = SHA-256 of the scenario and its data: `{ $hash }`
page-skip = Go to the contents
page-chart = Chart
page-again = { $name } ({ $number })

## Laws of inputs, in words

word-yes = yes
word-no = no
list-more = { $before }, { $last }
list-apart = { $before }; { $last }
law-with = { $law }, { $key } { $value }
law-context = context { $path }: { $law }
law-in-money = { $law }, in { $currency } of { $year }
law-from-column = from column `{ $column }`
law-values = { $count } values
law-numbers = [{ $numbers }]
law-point = point
law-uniform = uniform
law-triangular = triangular
law-pert = PERT
law-normal = normal
law-lognormal = lognormal
law-beta = beta
law-gamma = gamma
law-student-t = Student’s t
law-logistic = logistic
law-arcsine = arcsine
law-discrete = discrete
law-mixture = mixture
law-empirical = empirical
law-evidence = evidence
law-judged = judged
law-elicited = elicited
law-key-value = value
law-key-values = values
law-key-weights = weights
law-key-parts = parts
law-key-low = low
law-key-mode = mode
law-key-high = high
law-key-lambda = lambda
law-key-mean = mean
law-key-median = median
law-key-sd = sd
law-key-gsd = gsd
law-key-mu = mu
law-key-sigma = sigma
law-key-a = a
law-key-b = b
law-key-shape = shape
law-key-scale = scale
law-key-location = location
law-key-df = df
law-key-truncate = cut to
law-key-file = file
law-key-medium = medium
law-key-channel = channel
law-key-window = window
law-key-peer-reviewed-only = peer reviewed only
law-key-without-stake = without a stake
law-key-with-unverified = with what is not verified
law-key-differs-in = differs in
law-key-map = map
law-key-bounds = bounds
law-key-range = range
law-key-quartiles = quartiles
law-key-edges = edges
law-key-chips = chips
law-key-family = family
law-key-experts = experts
how-note = { $note }
how-mind = mind: { $what }
how-truncated = with `truncate`, { $share } of the law is cut off
how-judged = a judgement for { $target }, confidence { $confidence }
how-judged-basis = it rests on { $basis }
how-expert = expert { $number }, weight { $weight }: { $says }
how-pooled = pooled linearly, so that they may disagree: { $points }
how-fitted = fitted a { $law } law{ $cut }{ $miss }: { $points }; do they agree?
how-fitted-cut = , less the { $share } of it beyond what is possible
how-fitted-miss = , which misses what was said by up to { $share } of probability
how-points = 5 % below { $low }, half below { $median }, 5 % above { $high }
how-studies-given = studies of `{ $file }` in place of the shipped ones
how-studies-beside = studies of `{ $file }`
prior-counted = { $count } independent rates: { $rates }
prior-rate = { $rate } (`{ $id }`)
prior-before-cut = 95 % of new settings lie from { $range } before the law is cut
prior-cut = { $share } of the predictive law lay outside { $low } to { $high } and was cut off
prior-words = the number stands for words of the source: { $ids }
prior-middles = the number is the middle of a published range: { $ids }
prior-memory = no page that states the number was read: { $ids }
prior-first = { $first } of { $count } rates are per first viewing, the others do not tell viewings apart
not-counted-one = not counted: { $what }; none is entered as 0
not-counted-both = not counted: { $first }, and { $second }; none is entered as 0
not-counted-no-effect = { $count ->
    [one] 1 result
   *[other] { $count } results
} without a number found no effect ({ $ids })
not-counted-direction = { $count ->
    [one] 1 result
   *[other] { $count } results
} without a number gave a direction or less ({ $ids })
predictive-grid = posterior of { $count } effects on a grid of τ, under a half-normal prior of scale { $scale } on τ
predictive-grid-unknown = posterior of { $count } effects on a grid of τ, under a half-normal prior of scale { $scale } on τ; { $missing } of { $count } have no published standard error: it is taken as 0, which makes the law too narrow
predictive-sample = { $count } effects taken as a sample, because { $missing } have no published standard error
predictive-random = random effects by { $name } of { $count } effects, with the plain standard error and { $df } degrees of freedom
predictive-random-modified = random effects by { $name } of { $count } effects, with the modified Hartung-Knapp standard error and { $df } degrees of freedom
predictive-widened = { $how }; widened by { $spread } for what differs: { $names }

## Inputs and models in words: report, `explain`

model-constant = { $value } (constant: { $meaning })
model-default = { $value } (assumed by the model: { $reason })
model-by-segment = { $unit } by segment
input-heading = { $name } [{ $unit }{ $rate }]: { $meaning }
input-no-meaning = no meaning given
input-rate-net = , net rate
input-rate-gross = , gross rate
input-rate-correction = , correction rate
input-segments-together = its segments move together: correlation { $share } on normal scores
input-panel = a law for each of the { $rows } rows of `{ $file }`; their medians are shown
input-as-published = as published
input-as-published-with = as published ({ $status })
input-truncated = truncation removes { $share } of the law
input-truncated-most = truncation removes up to { $share } of the law
input-own-law = the file’s own law
input-by-variant = variant { $name }
input-overridden = overridden by { $by }
input-overridden-source = overridden by { $by }; the source below is that of { $source }
input-overridden-note = overridden by { $by }; the note below is that of { $note }
input-overridden-both = overridden by { $by }; the source and note below are those of { $source }
input-overridden-each = overridden by { $by }; the source below is that of { $source }; the note below is that of { $note }
explain-claims = Claims and critics
explain-claim = { $claim }{ $scope }: { $amount }
explain-paraphrase = in our words: { $said }
explain-compared = compared on { $ledger }
explain-volume = published volume: { $volume }
explain-volume-none = published volume: none
explain-critic = Critic “{ $id }”: { $name }
explain-asserts = asserts of { $about }: { $says }
explain-sources = source: { $sources }
explain-model = Model { $name }: { $title }
explain-unused = Used by no model: { $inputs }
explain-correlations = Correlations
explain-correlation = { $first } and { $second }: rank correlation { $rank }
explain-variants = Variants
explain-variant = --variant { $name }: { $says }
explain-line = line
explain-at = { $where }: { $what }
recipe-formula = { $formula }
recipe-model = { $result } of { $model }
recipe-model-with = { $result } of { $model } with { $with }
run-note-made = { $input } by law { $laws }
run-note-law = { $law }: { $how }
run-note-laws = { $first } | { $second }

## Studies and facts: `evidence`, `context`

table-what = what
table-what-stands = what stands in the table
word-partly = partly
word-unknown = not known
studies-study = study
studies-medium = medium
studies-kind = kind
studies-figure = figure
studies-reported = reported
studies-reviewed = reviewed
studies-stake = stake
studies-no-number = no number
studies-from-memory = { $reported } (from memory)
studies-note = { $figures ->
    [one] 1 figure
   *[other] { $figures } figures
}, { $rates } of them displacement rates with a number: the only kind that is ever pooled. A figure is positive where piracy costs sales. `evidence show ID` has the source and the doubts of each.
study-authors = authors
study-year = year
study-title = title
study-venue = venue
study-doi = doi
study-figure = figure
study-reported = reported as
study-kind = kind
study-measure = measure
study-range = published range
study-error = standard error
study-interval = 95 % interval
study-medium = medium
study-channel = channel
study-window = window
study-scope = scope
study-country = country
study-data-of = data of
study-sample = sample
study-design = design
study-method = method
study-reviewed = peer reviewed
study-funder = funder
study-stake = funder’s stake
study-source = source
study-doubts = Doubts
study-open = open
study-none-published = none published
study-was-read = A page that states it was read.
study-was-not-read = From memory: no page that states it was read, so no pool counts it unless asked to.
study-can-be-pooled = A displacement rate with a number: it can be pooled.
study-never-pooled = Not a displacement rate: it is never pooled as it stands.
study-without-number = No number was seen: it is counted in words, never as 0.
study-own-data = Dataset `{ $dataset }`: no other figure of the table uses it.
study-shares-data = Dataset `{ $dataset }`, shared with { $others }: they are not independent, and of rates that answer one question only one counts.
study-design-experiment = experiment
study-design-natural-experiment = natural experiment
study-design-panel = panel
study-design-survey = survey
study-design-model = model
study-design-stated-intention = stated intention
study-design-assumption = assumption
study-design-review = review
study-design-other = other
study-window-first = first viewings
study-window-repeat = repeat viewings
study-review-yes = peer reviewed
study-review-partly = partly peer reviewed
study-review-no = not peer reviewed
study-stake-yes = funder has a stake
study-stake-no = funder has no stake
study-stake-unknown = funder not known
study-from-memory = from memory
left-out-medium = another medium
left-out-channel = another channel
left-out-window = another use of a title
left-out-not-reviewed = not peer reviewed
left-out-stake = the funder has a stake
left-out-memory = from memory, no page was read
left-out-same-data = another figure of the same data is counted
pool-title-rates = { $subject }: sales lost per unpaid copy
pool-title-effects = { $subject }: effects
pool-channel = channel { $channel }
pool-window-first = first viewings
pool-window-repeat = repeat viewings
pool-window-any = viewings not told apart
pool-peer-reviewed = peer reviewed
pool-without-stake = no funder with a stake
pool-with-memory = with figures from memory
pool-standard-input = standard input
pool-new-setting-rates = For a new setting the studies allow anything from { $range } sales lost per unpaid copy (95 % prediction interval); k = { $count }; { $errors }.
pool-new-setting = For a new setting the studies allow anything from { $range } (95 % prediction interval); k = { $count }; { $errors }.
pool-no-law = No law for a new setting: { $reason }; k = { $count }; { $errors }.
pool-too-few = a prediction needs at least 3 independent effects, got { $count }
pool-cut = Below 0 piracy would add sales; at 1 every copy is a sale lost, and more cannot be. So a scenario gets this law cut to { $low } to { $high }{ $removed }: one chance in twenty below { $p5 }, half below { $p50 }, one in twenty above { $p95 }.
pool-cut-removed = , which removes { $share } of it
pool-mean = The mean of the settings studied is { $mean } (95 % { $range }): an average of what was studied, not the value for any one setting.
pool-mean-without = { $said } Without `{ $lowest }` it is { $low }, without `{ $highest }` { $high }.
pool-mind = Mind: { $what }
pool-effect = effect
pool-not-published = not published
pool-counted = Counted
pool-not-counted = Not counted
pool-left-out = { $study }: { $value }; { $why }
pool-in-words-no-effect = { $study }: found no effect and prints no number in what was read; never entered as 0
pool-in-words-direction = { $study }: gives a direction and no number in what was read; never entered as 0
pool-in-words-unseen = { $study }: its result was not in what was read; never entered as 0
pool-for-experts = For who knows meta-analysis
pool-without-tau = without estimating τ²
pool-new-setting-95 = 95 %, new setting
pool-df = df
pool-posterior = posterior, half-normal ({ $scale }) τ
pool-plain-sample = plain sample, { $formula }
pool-law-used = The law used: { $how }.
pool-no-law-cut = No law cut to rates: { $reason }.
pool-prior-scale = The scale of the half-normal prior is a judgement for rates between 0 and 1: for effects in another unit give `--prior-scale`.
pool-nothing-by = No τ², Q or I², and nothing by { $names }: what rests on weights { $reason }. Nothing is imputed.
pool-needs-two = needs at least 2 effects, got { $count }
pool-needs-errors = needs a standard error for each effect; { $missing } of { $count } have none
pool-fixed = Were τ² 0, the mean would be { $mean } ({ $range }).{" "}
pool-p = p = { $p }
pool-p-tiny = p below 10⁻³⁰⁰
pool-heterogeneity = { $fixed }Q = { $q } with { $df } df ({ $p }); by { $by }: I² = { $share }, H² = { $ratio }; τ² from { $range } (95 %, Q-profile, χ² with { $df } df).
pool-mean-by = mean by
pool-tau2 = τ²
pool-95-normal = 95 %, normal
pool-hartung-knapp = Hartung-Knapp, t { $df }
pool-modified = modified, t { $df }
pool-higgins = HTS, t { $df }
pool-without = without
pool-without-no = without { $study }: { $reason }
pool-at-weight = { $mean } at weight { $weight }
pool-selection = Had the { $count } significant results been likelier to be published, the mean would be: { $means }. A sensitivity, not a correction.
fact-quantity = quantity
fact-territory = territory
fact-year = year
fact-figure = figure
fact-unit = unit
fact-status = status
fact-source = source
fact-address = address
fact-name = name
fact-row = row
fact-own = yours
fact-shipped = shipped with the program
fact-status-own = { $status }, yours
fact-doubts = What it counts, and doubts
facts-note = { $figures ->
    [one] 1 figure
   *[other] { $figures } figures
}, { $marked ->
    [0] none of them weak, judged or not verified
   *[other] { $marked } of them weak, judged or not verified, and marked so wherever used
}. `context show QUANTITY/TERRITORY/YEAR` has the source and the doubts of each.
