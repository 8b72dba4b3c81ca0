# case: a union of classes is no data
# expect: not data
(1, int | str)
