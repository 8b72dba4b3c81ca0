# case: other ways to make an instance
# expect: value ['Day', 2024, 2, 29, False, True]
class Date:
    def __init__(self, y, m, d):
        self.y, self.m, self.d = y, m, d

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


class Day(Date):
    pass


d = Day.parse("2024-02-29")
[type(d).__name__, d.y, d.m, d.d, Date.leap(1900), d.leap(2000)]
