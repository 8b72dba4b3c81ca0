# case: zip with strict notices lists of different length
# expect: raises ValueError: zip() argument 2 is shorter than argument 1
list(zip([1, 2], [3], strict=True))
