# case: a bar of hashes
# expect: value ['[          ]   0%', '[####      ]  38%', '[##########] 100%']
def bar(done, total, width=10):
    filled = round(width * done / total)
    return f"[{'#' * filled:<{width}}] {done / total:>4.0%}"


[bar(n, 8) for n in (0, 3, 8)]
