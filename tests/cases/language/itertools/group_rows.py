# case: sorted rows grouped by two keys
# policy: script {"modules": {"itertools": null, "operator": null}}
# expect: value [(('DE', 2023), 3), (('DE', 2024), 7), (('FR', 2023), 5)]
from itertools import groupby
from operator import itemgetter
rows = [{"c": "DE", "y": 2023, "n": 1}, {"c": "FR", "y": 2023, "n": 5}, {"c": "DE", "y": 2024, "n": 7}, {"c": "DE", "y": 2023, "n": 2}]
key = itemgetter("c", "y")
[(k, sum(r["n"] for r in g)) for k, g in groupby(sorted(rows, key=key), key)]
