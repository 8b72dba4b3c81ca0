# case: a number of a million digits leaves as what it is
# expect: value 1 << 3000000
1 << 3000000
