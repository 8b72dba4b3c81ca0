# case: compact lists, long texts
# policy: script {"modules": {"pprint": null}}
# expect: value ["[[0, 1, 2, 3, 4, 5, 6,\n  7, 8, 9, 10, 11],\n 'the quick brown fox '\n 'jumps over']", "{ 'a': [ 1],\n  'b': [ 2,\n         3,\n         4]}", '1_000_000', True]
from pprint import PrettyPrinter, pformat, saferepr
data = [list(range(12)), "the quick brown fox jumps over"]
recursive = [1]
recursive.append(recursive)
[pformat(data, width=24, compact=True), PrettyPrinter(indent=2, width=10).pformat({"a": [1], "b": [2, 3, 4]}), pformat(10 ** 6, underscore_numbers=True), "Recursion" in saferepr(recursive)]
