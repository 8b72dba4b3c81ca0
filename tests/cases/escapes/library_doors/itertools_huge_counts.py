# case: counts and lengths beyond a machine word
# policy: script {"modules": {"itertools": null}}
# expect: raises ValueError
import itertools

itertools.islice([1], 2 ** 70)
