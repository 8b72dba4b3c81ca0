# case: match is refused when the policy lacks it, and the rest goes on
# policy: script {"syntax": ["loop"]}
# expect: refused
for x in [1]:
    match x:
        case 1:
            pass
