# case: subject and guard of a match are expressions like any other
# expect: refused F201 line 1 column 10, F201 line 2 column 18
match ().__class__:
    case _ if [].__class__:
        pass
