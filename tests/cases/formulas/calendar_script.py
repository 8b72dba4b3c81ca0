# case: leap years, month lengths and weekday without any module
# inputs: {"dates": ["2000-02-29", "1900-02-29", "2024-13-01", "2026-07-04", "x"]}
# expect: value ["Tuesday", None, None, "Saturday", None]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def weekday(text):
    parts = text.split("-")
    if len(parts) != 3 or not all(p.isdigit() for p in parts):
        return None
    year, month, day = map(int, parts)
    if not 1 <= month <= 12:
        return None
    lengths = [31, 29 if is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if not 1 <= day <= lengths[month - 1]:
        return None
    days = sum(366 if is_leap(y) else 365 for y in range(1, year)) + sum(lengths[:month - 1]) + day
    return DAYS[(days - 1) % 7]


[weekday(d) for d in dates]
