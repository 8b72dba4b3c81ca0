# case: zip with strict raises on different lengths
# expect: raises ValueError: zip()
list(zip([1, 2], [1], strict=True))
