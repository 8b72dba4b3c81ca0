# case: dates by arithmetic only: leap years, weekdays, day numbers, Easter, a printed month and working days
# expect: value ['2024-03-31', '2024-03-29', '2024-05-19', 'Sa', 365, '2024-03-01', 8, True, ['no such day: 2023-2-29', 'no such day: 2023-13-1']]
# output: '      2024-02\nMo Tu We Th Fr Sa Su\n          1  2  3  4\n 5  6  7  8  9 10 11\n12 13 14 15 16 17 18\n19 20 21 22 23 24 25\n26 27 28 29\n'
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NAMES = "Mo Tu We Th Fr Sa Su".split()


class Date:
    __slots__ = ("year", "month", "day")

    def __init__(self, year, month=1, day=1):
        if not 1 <= month <= 12 or not 1 <= day <= days_in(year, month):
            raise ValueError(f"no such day: {year}-{month}-{day}")
        self.year, self.month, self.day = year, month, day

    @classmethod
    def from_number(cls, n):
        year = n * 400 // 146097 + 1
        while cls(year).number > n:
            year -= 1
        while cls(year + 1).number <= n:
            year += 1
        n -= cls(year).number
        month = 1
        while n >= days_in(year, month):
            n -= days_in(year, month)
            month += 1
        return cls(year, month, n + 1)

    @property
    def number(self):
        y = self.year - 1
        before = sum(days_in(self.year, m) for m in range(1, self.month))
        return y * 365 + y // 4 - y // 100 + y // 400 + before + self.day

    @property
    def weekday(self):
        return (self.number - 1) % 7

    def __add__(self, days):
        return Date.from_number(self.number + days)

    def __sub__(self, other):
        return self.number - other.number if isinstance(other, Date) else self + -other

    def __eq__(self, other):
        return self.number == other.number

    def __lt__(self, other):
        return self.number < other.number

    def __str__(self):
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


def is_leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def days_in(year, month):
    return DAYS[month - 1] + (month == 2 and is_leap(year))


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return Date(y, month, day + 1)


def show(year, month):
    print(f"{year}-{month:02}".center(20).rstrip())
    print(*NAMES)
    cells = ["  "] * Date(year, month).weekday + [f"{d:2}" for d in range(1, days_in(year, month) + 1)]
    for i in range(0, len(cells), 7):
        print(*cells[i : i + 7])


def working_days(start, end, holidays=()):
    closed = {str(h) for h in holidays}
    return sum(1 for n in range(end - start) if (d := start + n).weekday < 5 and str(d) not in closed)


show(2024, 2)
e = easter(2024)
errors = []
for args in ((2023, 2, 29), (2023, 13, 1)):
    try:
        Date(*args)
    except ValueError as problem:
        errors.append(str(problem))
assert all(str(Date.from_number(n)) == str(Date.from_number(n - 1) + 1) for n in range(738000, 738800))
[str(e), str(e - 2), str(e + 49), NAMES[Date(2000, 1, 1).weekday], Date(2024, 12, 31) - Date(2024), str(Date(2024, 2, 28) + 2), working_days(Date(2024, 3, 25), Date(2024, 4, 8), [e - 2, e + 1]), Date(1999, 12, 31) < Date(2000), errors]
