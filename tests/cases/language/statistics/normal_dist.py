# case: the normal distribution
# policy: script {"modules": {"statistics": null}}
# expect: value [0.8413, 100.0, 0.0266, 110.0, 1.0, 0.7389, 2.0]
from statistics import NormalDist
n = NormalDist(mu=100, sigma=15)
[round(n.cdf(115), 4), round(n.inv_cdf(0.5), 4), round(n.pdf(100), 5), (n + 10).mean, round(NormalDist.from_samples([1, 2, 3]).stdev, 4), round(n.overlap(NormalDist(110, 15)), 4), n.zscore(130)]
