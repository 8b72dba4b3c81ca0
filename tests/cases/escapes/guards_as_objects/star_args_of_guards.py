# case: guarded builtins with strange argument lists
# expect: raises TypeError
getattr(*[1], **{"name": "real"})
