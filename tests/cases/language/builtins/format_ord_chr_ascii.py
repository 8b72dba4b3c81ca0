# case: text helpers
# expect: value ['ff', '3.14', 65, '€', "'\\xf1'", '"a\'b"', '  x', '1,234,567']
[format(255, "x"), format(3.14159, ".2f"), ord("A"), chr(8364), ascii("ñ"), repr("a'b"), format("x", ">3"), format(1234567, ",")]
