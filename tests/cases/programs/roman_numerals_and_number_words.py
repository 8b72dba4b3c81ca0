# case: numbers as Roman numerals and as English words, both ways, over a range
# expect: value ['MCMXCIV', 2024, 3888, '4000 has no Roman numeral', 'zero', 'thirteen', 'forty-two', 'one hundred', 'three hundred and five', 'minus one thousand nine hundred and ninety-nine', 'one million and one', 'twelve billion three hundred and forty-five million six hundred and seventy-eight thousand nine hundred and one', 21124]
VALUES = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} has no Roman numeral")
    out = ""
    for letters, value in VALUES.items():
        times, n = divmod(n, value)
        out += letters * times
    return out


def from_roman(text):
    total = 0
    for a, b in zip(text, text[1:] + " "):
        value = VALUES[a]
        total += -value if value < VALUES.get(b, 0) else value
    return total


def in_words(n):
    if n < 0:
        return "minus " + in_words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        ten, one = divmod(n, 10)
        return TENS[ten] + (f"-{ONES[one]}" if one else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            many, rest = divmod(n, size)
            joint = " and " if rest and rest < 100 else " " if rest else ""
            return f"{in_words(many)} {name}{joint}{in_words(rest) if rest else ''}"


assert all(from_roman(to_roman(n)) == n for n in range(1, 4000))
longest = max(range(1, 4000), key=lambda n: len(to_roman(n)))
try:
    to_roman(4000)
except ValueError as e:
    problem = str(e)
[to_roman(1994), from_roman("MMXXIV"), longest, problem, *map(in_words, (0, 13, 42, 100, 305, -1999, 1_000_001, 12_345_678_901)), sum(len(in_words(n).replace(" ", "").replace("-", "")) for n in range(1, 1001))]
