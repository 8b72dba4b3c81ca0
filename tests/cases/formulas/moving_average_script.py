# case: a moving average over a list, shorter at the start
# inputs: {"xs": [1, 2, 3, 4, 5], "n": 3}
# expect: value [1.0, 1.5, 2.0, 3.0, 4.0]
out = []
for i in range(len(xs)):
    window = xs[max(0, i - n + 1):i + 1]
    out.append(sum(window) / len(window))
out
