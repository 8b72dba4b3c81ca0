# case: overlapping intervals joined
# expect: value [[1, 6], [8, 10], [15, 20]]
def merge(intervals):
    out = []
    for start, end in sorted(intervals):
        if out and start <= out[-1][1]:
            out[-1][1] = max(out[-1][1], end)
        else:
            out.append([start, end])
    return out


merge([(1, 3), (8, 10), (2, 6), (15, 18), (18, 20)])
