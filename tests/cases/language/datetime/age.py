# case: someone's age on a day
# policy: script {"modules": {"datetime": null}}
# expect: value [33, 34, 298]
from datetime import date


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def next_birthday(born, today):
    day = born.replace(year=today.year)
    return day if day >= today else day.replace(year=today.year + 1)


today = date(2024, 5, 7)
[age(date(1990, 5, 8), today), age(date(1990, 5, 7), today), (next_birthday(date(1990, 3, 1), today) - today).days]
