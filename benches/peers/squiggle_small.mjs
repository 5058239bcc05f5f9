// The small model in Squiggle.

import { run } from "@quri/squiggle-lang";

const code = `
loss = lognormal({ p5: 2e6, p95: 2e7 }) * beta(2, 8) * triangular(5, 10, 20) * uniform(0.4, 0.7)
[mean(loss), quantile(loss, 0.05), quantile(loss, 0.5), quantile(loss, 0.95)]
`;
const sampleCount = Number(process.argv[2] ?? 1e6);
const environment = { sampleCount, xyPointLength: 1000, seed: "2010" };
const output = await run(code, { environment });
const result = output.result ?? output;
if (!result.ok) throw new Error(String(result.value));
const figures = JSON.parse((result.value.result ?? result.value).toString());
console.log(JSON.stringify({ mean: figures[0], quantiles: figures.slice(1) }));
