# case: dunders are refused as keywords of calls
# expect: refused
f(__class__=1)
