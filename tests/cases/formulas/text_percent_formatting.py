# case: formatting in the old way
# policy: expression
# inputs: {"row": {"name": "Bolt", "qty": 12, "price": 0.5}}
# expect: value ['Bolt x12 @ 0.50 =    6.000', 'Bolt    |00012', '50%', "ff 10 1.234568e+04 'q' A"]
["%s x%d @ %.2f = %8.3f" % (row["name"], row["qty"], row["price"], row["qty"] * row["price"]), "%(name)-8s|%(qty)05d" % row, "%d%%" % 50, "%x %o %e %r %c" % (255, 8, 12345.678, "q", 65)]
