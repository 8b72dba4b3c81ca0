# case: adding a number to text raises TypeError with both types named
# expect: raises TypeError: str
"total: " + 5
