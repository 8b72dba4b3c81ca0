# case: a capture that never matched binds nothing
# expect: raises NameError: exec
match 1:
    case [*exec]:
        pass
exec("1")
