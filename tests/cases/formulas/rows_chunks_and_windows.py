# case: a list in chunks of three, and its sliding windows
# policy: expression
# inputs: {"xs": [1, 2, 3, 4, 5, 6, 7, 8]}
# expect: value [[[1, 2, 3], [4, 5, 6], [7, 8]], [2.0, 3.0, 4.0, 5.0, 6.0, 7.0], [8, 7, 6, 5, 4, 3, 2, 1], [7, 8], [1, 4, 7]]
[[xs[i:i + 3] for i in range(0, len(xs), 3)], [sum(xs[i:i + 3]) / 3 for i in range(len(xs) - 2)], xs[::-1], xs[-2:], xs[::3]]
