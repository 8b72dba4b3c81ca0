# case: grades of a class: mean, median, mode, deviation, quartiles, letters and a text histogram
# policy: script {"modules": {"math": ["sqrt", "floor", "ceil"]}}
# inputs: {"scores": {"Ada": [95, 88, 92], "Ben": [61, 70, 64], "Cleo": [77, 77, 80], "Dan": [], "Eva": [100, 45, 88]}}
# expect: value ({'Ada': (91.7, 'A'), 'Ben': (65.0, 'D'), 'Cleo': (78.0, 'C'), 'Eva': (77.7, 'C')}, ['Dan'], 'Ada', 'Ben', {'mean': 78.083, 'median': 78.5, 'modes': [77, 88], 'deviation': 15.991, 'quartiles': [45.0, 68.5, 78.5, 89.0, 100.0]}, 2.5)
# output: ' 40-49  *\n 50-59  \n 60-69  **\n 70-79  ***\n 80-89  ***\n 90-99  **\n100-109 *\n'
from math import ceil, floor, sqrt


def mean(values):
    if not values:
        raise ValueError("mean of nothing")
    return sum(values) / len(values)


def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def modes(values):
    counts = {v: values.count(v) for v in values}
    return sorted(v for v, n in counts.items() if n == max(counts.values()))


def deviation(values, sample=True):
    m = mean(values)
    return sqrt(sum((v - m) ** 2 for v in values) / (len(values) - sample))


def percentile(values, p):
    ordered = sorted(values)
    at = (len(ordered) - 1) * p
    low, high = floor(at), ceil(at)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def letter(score, bounds=((90, "A"), (80, "B"), (70, "C"), (60, "D"))):
    return next((mark for bound, mark in bounds if score >= bound), "F")


everything = [s for row in scores.values() for s in row]
report, absent = {}, []
for name, row in scores.items():
    try:
        average = mean(row)
    except ValueError:
        absent.append(name)
    else:
        report[name] = (round(average, 1), letter(average))

low, high = min(everything), max(everything)
for start in range(low // 10 * 10, high + 1, 10):
    n = sum(start <= s < start + 10 for s in everything)
    print(f"{start:3}-{start + 9:<3} {'*' * n}")
best, *_, worst = sorted(report.items(), key=lambda item: item[1], reverse=True)
summary = {
    "mean": round(mean(everything), 3),
    "median": median(everything),
    "modes": modes(everything),
    "deviation": round(deviation(everything), 3),
    "quartiles": [percentile(everything, q / 4) for q in range(5)],
}
report, absent, best[0], worst[0], summary, median([4, 1, 3, 2])
