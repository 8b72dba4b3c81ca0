# case: the plain data attributes of numbers
# policy: expression
# expect: value [3.0, 4.0, 5, 6, 1, 2.5]
[(3 + 4j).real, (3 + 4j).imag, (5).real, (6).numerator, (6).denominator, (2.5).real]
