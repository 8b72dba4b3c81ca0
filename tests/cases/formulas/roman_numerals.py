# case: numbers to Roman numerals and back
# inputs: {"numbers": [1, 4, 9, 14, 40, 90, 400, 1994, 2024]}
# expect: value [["I", "IV", "IX", "XIV", "XL", "XC", "CD", "MCMXCIV", "MMXXIV"], True]
TABLE = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def roman(n):
    out = ""
    for value, text in TABLE:
        while n >= value:
            out += text
            n -= value
    return out


def arabic(text):
    total = 0
    for value, t in TABLE:
        while text.startswith(t):
            total += value
            text = text[len(t):]
    return total


[[roman(n) for n in numbers], all(arabic(roman(n)) == n for n in range(1, 400))]
