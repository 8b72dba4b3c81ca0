# case: what a pattern binds stays bound after the match
# expect: value (1, [2, 3])
match [1, 2, 3]:
    case [head, *tail]:
        pass
(head, tail)
