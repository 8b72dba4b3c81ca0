# case: how much to reorder, in whole packs
# policy: expression
# inputs: {"stock": {"nut": (40, 100, 12), "cap": (100, 100, 10), "pin": (0, 25, 25), "rod": (99, 100, 50)}}
# expect: value {'nut': 60, 'pin': 25, 'rod': 50}
{k: -(-(want - have) // pack) * pack for k, (have, want, pack) in stock.items() if have < want}
