# case: small helpers for text
# expect: value [['1st', '2nd', '3rd', '4th', '11th', '12th', '21st', '102nd', '113th'], '1 row', '0 rows']
def ordinal(n):
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def plural(n, word):
    return f"{n} {word}{'' if n == 1 else 's'}"


[[ordinal(n) for n in (1, 2, 3, 4, 11, 12, 21, 102, 113)], plural(1, "row"), plural(0, "row")]
