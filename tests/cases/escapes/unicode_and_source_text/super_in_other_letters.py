# case: `super` in other letters is `super`: it may not be bound, and its dunders are judged
# generate: "\U0001d42cuper = 1\nclass A:\n    def m(self):\n        \U0001d42cuper().__reduce__()"
# expect: refused F208 line 1 column 1, F203 line 4 column 17
