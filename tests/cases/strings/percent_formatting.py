# case: `%` formats numbers, text and mappings
# expect: value ['Al is 42 years, 99.5%', '00042|ab   |+7', '1-00ff', "'é' '\\xe9'", 'xA', '1.234568e+04', '1e-10', '    3']
["%s is %d years, %.1f%%" % ("Al", 42.9, 99.5), "%05d|%-5s|%+d" % (42, "ab", 7), "%(a)s-%(b)04x" % {"a": 1, "b": 255}, "%r %a" % ("é", "é"), "%c%c" % ("x", 65), "%e" % 12345.678, "%g" % 1e-10, "%*d" % (5, 3)]
