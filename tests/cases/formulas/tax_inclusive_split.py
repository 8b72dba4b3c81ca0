# case: net and tax out of a gross price; their sum is the gross price again
# policy: expression
# inputs: {"gross": [11900, 9999, 1, 0], "percent": 19}
# expect: value [(10000, 1900), (8403, 1596), (1, 0), (0, 0)]
[(g - t, t) for g in gross for t in [(g * percent * 2 + 100 + percent) // (2 * (100 + percent))]]
