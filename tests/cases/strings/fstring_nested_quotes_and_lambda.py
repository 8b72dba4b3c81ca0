# case: f-strings hold calls, subscripts, conditionals and nested f-strings
# inputs: {"d": {"k": [1, 2]}, "xs": [3, 4]}
# expect: value '2 7 even   3 2 [6, 8]'
f"{d['k'][1]} {sum(xs)} {'even' if len(xs) % 2 == 0 else 'odd'} {f'{xs[0]:>3}'} {(lambda x: x + 1)(1)} {[x * 2 for x in xs]!r}"
