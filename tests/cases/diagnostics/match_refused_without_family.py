# case: match is refused when the policy lacks it, and the rest goes on
# policy: script {"syntax": ["loop"]}
# expect: refused F101 line 2 column 5
for x in [1]:
    match x:
        case 1:
            pass
