# case: numbers between bases, Roman numerals both ways, numbers in words
# expect: value [['11111111', '377', 'ff', '73'], '-101', -1295, True, ['IV', 'IX', 'XIV', 'MCMXCIV', 'MMMCMXCIX'], 1994, True, 'one million two hundred thirty-four thousand five hundred sixty-seven', 'forty', 'zero', ['base must be between 2 and 36', "invalid digit '9' for base 8", 'substring not found']]
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(n, base):
    if not 2 <= base <= 36:
        raise ValueError("base must be between 2 and 36")
    if n < 0:
        return "-" + to_base(-n, base)
    q, r = divmod(n, base)
    return (to_base(q, base) if q else "") + DIGITS[r]


def from_base(text, base):
    value = 0
    for ch in text.lower().lstrip("-"):
        d = DIGITS.index(ch)
        if d >= base:
            raise ValueError(f"invalid digit {ch!r} for base {base}")
        value = value * base + d
    return -value if text.startswith("-") else value


ROMAN = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}


def to_roman(n):
    out = []
    for letters, value in ROMAN.items():
        count, n = divmod(n, value)
        out.append(letters * count)
    return "".join(out)


def from_roman(text):
    values = [ROMAN[c] for c in text]
    return sum(-a if a < b else a for a, b in zip(values, values[1:] + [0]))


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    for size, name in ((10 ** 9, "billion"), (10 ** 6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            q, r = divmod(n, size)
            return f"{words(q)} {name}" + (f" {words(r)}" if r else "")


errors = []
for call in (lambda: to_base(1, 99), lambda: from_base("129", 8), lambda: from_base("1.5", 10)):
    try:
        call()
    except ValueError as e:
        errors.append(str(e))
[
    [to_base(255, b) for b in (2, 8, 16, 36)], to_base(-10, 3), from_base("-zz", 36), all(from_base(to_base(n, b), b) == n == int(to_base(n, b), b) for n in (-77, 0, 12345) for b in range(2, 37)),
    [to_roman(n) for n in (4, 9, 14, 1994, 3999)], from_roman("MCMXCIV"), all(from_roman(to_roman(n)) == n for n in range(1, 400)), words(1234567), words(40), words(0), errors,
]
