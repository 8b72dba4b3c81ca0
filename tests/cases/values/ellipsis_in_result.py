# case: Ellipsis and NotImplemented are no data
# expect: not data
[Ellipsis]
