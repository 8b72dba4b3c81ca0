# case: names of keywords are judged in calls, class headers and patterns
# expect: refused F201 line 1 column 7, F201 line 3 column 17
print(__builtins__=1)
match 1:
    case object(__class__=1):
        pass
