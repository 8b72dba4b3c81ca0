# case: an exception group is no data, nor are its parts
# expect: not data [0]: ValueError
[*ExceptionGroup("g", [ValueError(1)]).exceptions]
