# case: Roman numerals both ways
# expect: value ['MCMXCIV', 'MMXXIV', 1994, True]
TABLE = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def roman(n):
    out = ""
    for value, letters in TABLE:
        while n >= value:
            out += letters
            n -= value
    return out


def number(text):
    values = [dict((b, a) for a, b in TABLE)[c] for c in text]
    return sum(-v if any(w > v for w in values[i + 1:i + 2]) else v for i, v in enumerate(values))


[roman(1994), roman(2024), number("MCMXCIV"), all(number(roman(n)) == n for n in range(1, 400))]
