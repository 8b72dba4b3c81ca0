# case: what two lists share, what is missing
# expect: value [['sugar'], ['eggs', 'milk'], True, 4]
have = ["eggs", "milk", "flour"]
need = ["milk", "sugar", "eggs"]
[sorted(set(need) - set(have)), sorted(set(have) & set(need)), set(have) == {"flour", "milk", "eggs"}, len(set(have + need))]
