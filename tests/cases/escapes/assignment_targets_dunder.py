# case: dunders are refused as targets of every assignment
# expect: refused
__a__ = 1
__b__ += 1
__c__: int = 1
(__d__, [__e__, *__f__]) = 1, [2, 3]
