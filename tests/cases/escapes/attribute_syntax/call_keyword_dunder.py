# case: dunders are refused as keywords of calls
# expect: refused F201 line 1 column 3
f(__class__=1)
