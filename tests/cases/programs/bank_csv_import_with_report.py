# case: a bank's CSV with German numbers and dates read, checked, categorised by rules and reported per month
# inputs: {"csv": "Datum;Betrag;Text\n02.01.2024;-1.250,00;MIETE Januar\n05.01.2024;2.870,55;GEHALT ACME\n07.01.2024;-64,90;REWE Markt 123\n32.01.2024;-1,00;kaputt\n01.02.2024;-1.250,00;Miete Februar\n09.02.2024;-12,5;Kino\n10.02.2024;abc;Fehler\n11.02.2024;-5,00"}
# expect: value ['293,15', ['row 5: 32.01.2024 is no date', "row 8: 'abc' is no amount", 'row 9: 2 cells'], {'rent': -125000, 'other': -1250}]
# output: '01/2024\n  rent...........-1.250,00\n  food..............-64,90\n  salary..........2.870,55\n                  1.555,65\n02/2024\n  rent...........-1.250,00\n  other.............-12,50\n                 -1.262,50\n'
CATEGORIES = {"rent": ("miete",), "salary": ("gehalt", "lohn"), "food": ("rewe", "edeka", "aldi")}


class RowError(ValueError):
    def __init__(self, row, problem):
        super().__init__(f"row {row}: {problem}")


def amount(text):
    """Cents from a German number."""
    whole, _, part = text.replace(".", "").partition(",")
    sign = -1 if whole.startswith("-") else 1
    if not (whole.lstrip("-") + part).isdigit():
        raise ValueError(f"{text!r} is no amount")
    return sign * (int(whole.lstrip("-")) * 100 + int(part.ljust(2, "0")))


def date(text):
    day, month, year = map(int, text.split("."))
    if not (1 <= day <= 31 and 1 <= month <= 12):
        raise ValueError(f"{text} is no date")
    return year, month, day


def category(text):
    words = text.casefold()
    return next((name for name, keys in CATEGORIES.items() if any(k in words for k in keys)), "other")


def rows(csv):
    header, *lines = csv.splitlines()
    names = header.lower().split(";")
    for number, line in enumerate(lines, start=2):
        cells = line.split(";")
        try:
            record = dict(zip(names, cells, strict=True))
            yield date(record["datum"]), amount(record["betrag"]), record["text"]
        except ValueError as e:
            problems.append(RowError(number, e if "zip" not in str(e) else f"{len(cells)} cells"))


def money(cents):
    sign, cents = "-" if cents < 0 else "", abs(cents)
    text = f"{cents // 100:,}.{cents % 100:02}"
    return sign + text.translate(str.maketrans(",.", ".,"))


problems, months = [], {}
for (year, month, _), cents, text in rows(csv):
    sums = months.setdefault((year, month), {})
    sums[category(text)] = sums.get(category(text), 0) + cents
for (year, month), sums in sorted(months.items()):
    print(f"{month:02}/{year}")
    for name, cents in sorted(sums.items(), key=lambda kv: kv[1]):
        print(f"  {name:.<12}{money(cents):.>12}")
    print(f"  {'':12}{money(sum(sums.values())):>12}")
balance = sum(sum(s.values()) for s in months.values())
[money(balance), [str(p) for p in problems], months[2024, 2]]
