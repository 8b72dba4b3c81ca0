# case: a report of errors with their places
# policy: script {"modules": {"traceback": null}}
# expect: value [('two', "ValueError: invalid literal for int() with base 10: 'two'", True)]
import traceback


def parse(row):
    return {"n": int(row)}


report = []
for row in ("1", "two"):
    try:
        parse(row)
    except ValueError as e:
        last = traceback.format_exc().strip().split("\n")[-1]
        report.append((row, last, "in parse" in traceback.format_exc()))
report
