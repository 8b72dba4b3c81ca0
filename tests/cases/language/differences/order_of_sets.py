# case: sets iterate in the same order in every run
# expect: value True
# differs: is the same in every run, where CPython's order of texts changes from one process to the next: hashes are not random, so that runs repeat
first = list({"a", "b", "c", "d", "e"})
first == list({"a", "b", "c", "d", "e"})
