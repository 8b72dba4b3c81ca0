# case: results that are the machine's own singletons leave as values
# expect: value [None, True, False, "", (), 0, b"", frozenset()]
[None, True, False, "", (), 0, b"", frozenset()]
