# case: a format with % and very many values
# inputs: {"v": [1.5, 2, "x", None]}
# expect: value ['1.5;2;x;None;1.5;2;x;None;1.5;2;x;None;1.5;2;x;None;1.5;2;x;None', "1.5 2 'x' None 1.5 2 'x' None 1.5 2 'x' None 1.5 2 'x' None 1.5 2", '1.50|    2|x   |None|1.50|    2|x   |None|1.50|    2|x   |None|1.50|    2|x   |None|1.50|    2|x   |None']
a, b, c, d = v
[
    "%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s;%s" % (a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d),
    "%r %a %r %a %r %a %r %a %r %a %r %a %r %a %r %a %r %a" % (a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d, a, b),
    "%.2f|%5d|%-4s|%s|%.2f|%5d|%-4s|%s|%.2f|%5d|%-4s|%s|%.2f|%5d|%-4s|%s|%.2f|%5d|%-4s|%s" % (a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d),
]
