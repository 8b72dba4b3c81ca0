# case: calendar arithmetic by hand: ordinals, weekdays, adding months, Easter, ISO weeks, a month as text
# expect: value ['2024-03-01', '2023-12-31', 8825, 738945, 'Thu', ['2024-03-29', '2025-02-28', '2023-02-28', '2024-12-29'], 'Thu 29.02.2024 2024-02-29', ['2000-04-23', '2023-04-09', '2024-03-31', '2025-04-20'], [(2020, 53), (2024, 1), (2026, 53)], 21, ['no such day: 2023-2-29', 'no such day: 2023-13-1', "invalid literal for int() with base 10: 'soon'"], '2024-03-03']
# output: 'Mo Tu We Th Fr Sa Su\n          1  2  3  4\n 5  6  7  8  9 10 11\n12 13 14 15 16 17 18\n19 20 21 22 23 24 25\n26 27 28 29\n'
MONTHS = [None, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
NAMES = "Mon Tue Wed Thu Fri Sat Sun".split()


def leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


class Date:
    def __init__(self, year, month, day):
        if not 1 <= month <= 12 or not 1 <= day <= Date.days(year, month):
            raise ValueError(f"no such day: {year}-{month}-{day}")
        self.year, self.month, self.day = year, month, day

    @staticmethod
    def days(year, month):
        return 29 if month == 2 and leap(year) else MONTHS[month]

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @classmethod
    def from_ordinal(cls, n):
        y, m = 1, 1
        while n > 365 + leap(y):
            n -= 365 + leap(y)
            y += 1
        while n > cls.days(y, m):
            n -= cls.days(y, m)
            m += 1
        return cls(y, m, n)

    @property
    def ordinal(self):
        y = self.year - 1
        return y * 365 + y // 4 - y // 100 + y // 400 + sum(Date.days(self.year, m) for m in range(1, self.month)) + self.day

    @property
    def weekday(self):
        return (self.ordinal - 1) % 7

    def __sub__(self, other):
        if isinstance(other, Date):
            return self.ordinal - other.ordinal
        return Date.from_ordinal(self.ordinal - other)

    def __add__(self, days):
        return Date.from_ordinal(self.ordinal + days)

    def __repr__(self):
        return "%04d-%02d-%02d" % (self.year, self.month, self.day)

    def __eq__(self, other):
        return self.ordinal == other.ordinal

    def __lt__(self, other):
        return self.ordinal < other.ordinal

    def __format__(self, spec):
        fields = {"Y": f"{self.year:04}", "m": f"{self.month:02}", "d": f"{self.day:02}", "a": NAMES[self.weekday]}
        out, it = "", iter(spec)
        for c in it:
            out += fields[next(it)] if c == "%" else c
        return out or repr(self)

    def add_months(self, n):
        y, m = divmod(self.year * 12 + self.month - 1 + n, 12)
        return Date(y, m + 1, min(self.day, Date.days(y, m + 1)))

    def iso_week(self):
        thursday = self + (3 - self.weekday)
        return thursday.year, (thursday - Date(thursday.year, 1, 1)) // 7 + 1


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return Date(y, month, day + 1)


def workdays(a, b, holidays=()):
    n = 0
    while a < b:
        n += a.weekday < 5 and a not in holidays
        a += 1
    return n


def month_text(y, m):
    first = Date(y, m, 1).weekday
    days = [""] * first + list(range(1, Date.days(y, m) + 1))
    print(" ".join(n[:2] for n in NAMES))
    for i in range(0, len(days), 7):
        print(" ".join(f"{d:>2}" for d in days[i:i + 7]))


month_text(2024, 2)
d = Date.parse("2024-02-29")
errors = []
for text in ("2023-02-29", "2023-13-01", "soon"):
    try:
        Date.parse(text)
    except ValueError as e:
        errors.append(str(e))
[
    repr(d + 1), repr(d - 60), d - Date(2000, 1, 1), d.ordinal, NAMES[d.weekday], [repr(d.add_months(n)) for n in (1, 12, -12, 10)], f"{d:%a %d.%m.%Y} {d}",
    [repr(easter(y)) for y in (2000, 2023, 2024, 2025)], [Date(y, 1, 1).iso_week() for y in (2021, 2024, 2027)], workdays(d, d + 30, [easter(2024) - 2]), errors, repr(max(d, d + 3, d - 1)),
]
