# case: dunders are refused as targets of every assignment
# expect: refused F201 line 1 column 1, F201 line 2 column 1, F201 line 3 column 1, F201 line 4 column 2, F201 line 4 column 10, F201 line 4 column 18
__a__ = 1
__b__ += 1
__c__: int = 1
(__d__, [__e__, *__f__]) = 1, [2, 3]
