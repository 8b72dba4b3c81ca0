# case: the `=` of an f-string shows source text, not more
# expect: value "f'{1+1=}' ok"
x = "ok"
f"f'{{1+1=}}' {x}"
