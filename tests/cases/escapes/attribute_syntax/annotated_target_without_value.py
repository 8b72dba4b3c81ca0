# case: an annotated target without value evaluates its object and nothing else
# expect: value "no write"
# cpython: skip what matters is that nothing is written
str.evil: int
"no write"
