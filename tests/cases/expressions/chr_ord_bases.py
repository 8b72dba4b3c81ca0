# case: chr, ord, hex, oct, bin, ascii, repr and format
# policy: expression
# expect: value ['€', 233, '-0xff', '0o10', '0b1010', "'\\xe9'", '"it\'s"', '1,234,567', '50.000000%', '**x**', 'ff']
[chr(8364), ord("é"), hex(-255), oct(8), bin(10), ascii("é"), repr("it's"), format(1234567, ","), format(0.5, "%"), format("x", "*^5"), format(255, "_x")]
