# case: the same rows by f-string, by format and by percent are the same text
# inputs: {"rows": [["Coffee", 12, 3.456, 0.125], ["Tea, green", 7, 12.0, -0.5], ["Water", 1000, 0.999, 1]]}
# expect: value [True, 1]
# output: '+------------+------+--------+--------+\n|Coffee      |    12|    3.46|  +12.5%|\n|Tea, green  |     7|   12.00|  -50.0%|\n|Water       |  1000|    1.00| +100.0%|\n+------------+------+--------+--------+\n'
by_f, by_format, by_percent = [], [], []
width = max(len(name) for name, *_ in rows) + 2
for name, qty, price, change in rows:
    by_f.append(f"|{name:<{width}}|{qty:>6d}|{price:>8.2f}|{change:>+8.1%}|")
    by_format.append("|{0:<{w}}|{1:>6d}|{2:>8.2f}|{3:>+8.1%}|".format(name, qty, price, change, w=width))
    by_percent.append("|%-*s|%6d|%8.2f|%+7.1f%%|" % (width, name, qty, price, change * 100))

line = "+{}+".format("+".join("-" * n for n in (width, 6, 8, 8)))
report = "\n".join([line, *by_f, line])
print(report)
[by_f == by_format == by_percent, len({len(r) for r in report.splitlines()})]
