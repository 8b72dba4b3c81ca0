# case: statistics by hand: mean, median, modes, deviation, quantiles, correlation, regression, histogram
# policy: script {"modules": {"math": null}}
# inputs: {"xs": [2.5, 3.5, 3.5, 8.0, 1.0, 9.5, 6.0], "ys": [1.0, 2.0, 2.5, 5.0, 0.5, 6.0, 4.0]}
# expect: value {'mean': 4.857143, 'median': (3.5, 4.75), 'modes': [3.5], 'sd': 3.078342, 'pop': 2.849991, 'quartiles': [1.0, 3.0, 3.5, 7.0, 9.5], 'r': 0.9914, 'line': 'y = 0.664x - 0.225', 'histogram': {'[0, 4)': 4, '[4, 8)': 1, '[8, 12)': 2}, 'lengths': 'zip() argument 2 is shorter than argument 1'}
from math import fsum, sqrt, floor, ceil


def mean(v):
    return fsum(v) / len(v)


def median(v):
    s, n = sorted(v), len(v)
    return s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2


def modes(v):
    top = max(map(v.count, v))
    return sorted({x for x in v if v.count(x) == top})


def deviation(v, sample=True):
    m = mean(v)
    return sqrt(fsum((x - m) ** 2 for x in v) / (len(v) - sample))


def quantile(v, q):
    s = sorted(v)
    i = q * (len(s) - 1)
    low, high = floor(i), ceil(i)
    return s[low] + (s[high] - s[low]) * (i - low)


def correlation(a, b):
    ma, mb = mean(a), mean(b)
    cov = fsum((x - ma) * (y - mb) for x, y in zip(a, b, strict=True))
    return cov / sqrt(fsum((x - ma) ** 2 for x in a) * fsum((y - mb) ** 2 for y in b))


def fit(a, b):
    slope = correlation(a, b) * deviation(b) / deviation(a)
    return slope, mean(b) - slope * mean(a)


def histogram(v, width):
    bins = {}
    for x in v:
        bins[floor(x / width)] = bins.get(floor(x / width), 0) + 1
    return {f"[{k * width}, {(k + 1) * width})": bins.get(k, 0) for k in range(min(bins), max(bins) + 1)}


slope, intercept = fit(xs, ys)
try:
    correlation(xs, ys[1:])
except ValueError as e:
    lengths = str(e)
{
    "mean": round(mean(xs), 6), "median": (median(xs), median(xs[1:])), "modes": modes(xs), "sd": round(deviation(xs), 6), "pop": round(deviation(xs, False), 6),
    "quartiles": [quantile(xs, q) for q in (0, 0.25, 0.5, 0.75, 1)], "r": round(correlation(xs, ys), 4), "line": f"y = {slope:.3f}x {'+-'[intercept < 0]} {abs(intercept):.3f}", "histogram": histogram(xs, 4), "lengths": lengths,
}
